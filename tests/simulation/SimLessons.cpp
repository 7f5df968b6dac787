// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SimLessons.h"

#include "upload/KeepInFile.h"

#include <algorithm>
#include <map>
#include <QDir>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

using Made = std::pair<std::shared_ptr<testing::LessonOnDisk>, ScanResult>;

Made make(int sections, int number)
{
    auto disk = std::make_shared<testing::LessonOnDisk>(u"Lesson %1"_s.arg(number));
    disk->addSections(sections);
    return {disk, disk->scan()};
}

const Made &shared(int sections, int number)
{
    static std::map<std::pair<int, int>, Made> made;
    auto &one = made[{sections, number}];
    if (!one.first)
        one = make(sections, number);
    return one;
}

/// Of the same size: only the hash tells them apart.
QByteArray otherRecording(const QByteArray &bytes)
{
    for (const int seed : {0, 99, 999}) {
        if (const auto other = testing::opusBytes(seed); other.size() == bytes.size())
            return other;
    }
    Q_UNREACHABLE();
}

} // namespace

SimLesson::SimLesson(int sections, int number, bool ownFolder)
{
    std::tie(m_disk, m_scan) = ownFolder ? make(sections, number) : shared(sections, number);
}

SimLesson::~SimLesson() = default;

namespace
{

QCoro::Task<Result<std::unique_ptr<FileLock>>> lockAtOnce(QString key, Cancellation & /*cancel*/)
{
    co_return Lease::lock(key);
}

QCoro::Task<Result<void>> keepAtOnce(QString path, QJsonObject lesson, QJsonObject before,
                                     Cancellation & /*cancel*/)
{
    co_return keepInFile(path, lesson, before);
}

} // namespace

Disk diskAtOnce()
{
    Disk disk;
    disk.read = &readAtOnce;
    disk.lock = &lockAtOnce;
    disk.keep = &keepAtOnce;
    return disk;
}

PinsNow SimLesson::look(const Pins &pins) const
{
    PinsNow now;
    now.pins = pins;
    const auto &there = m_scan.folder.pins;
    const auto isThere = [&there](const Pin &pin) {
        return std::ranges::any_of(there.files, [&pin](const Pin &other) {
            return other.path == pin.path && other.sha256 == pin.sha256;
        });
    };
    for (const auto &pin : pins.files) {
        if (!isThere(pin))
            now.changed.append(pin.path);
    }
    for (const auto &file : there.files) {
        if (!pins.others.contains(file.path.section(u'/', 0, 0)) &&
            std::ranges::find(pins.files, file.path, &Pin::path) == pins.files.cend())
            now.changed.append(file.path);
    }
    for (const auto &section : there.sections) {
        if (!pins.sections.contains(section) && !pins.others.contains(section))
            now.changed.append(section);
    }
    return now;
}

void SimLesson::change(SourceChange change)
{
    // In the last section but one, so that some batches come before it and some after.
    const auto &sections = m_scan.folder.sections;
    const auto folder = sections[qMax<qsizetype>(sections.size() - 2, 0)].folder;
    const QString audio = folder + u"/Main_Content.opus"_s;
    switch (change) {
    case SourceChange::EditAudio:
        m_disk->write(audio, otherRecording(m_disk->read(audio)));
        break;
    case SourceChange::EditText:
        m_disk->write(folder + u"/Main_Content.txt"_s, "Edited while it was sent");
        break;
    case SourceChange::Truncate:
        m_disk->write(audio, m_disk->read(audio).left(40));
        break;
    case SourceChange::Remove:
        m_disk->remove(audio);
        break;
    case SourceChange::Unreadable:
        m_disk->remove(audio);
        QDir().mkpath(path() + u'/' + audio);
        break;
    case SourceChange::RemoveText:
        m_disk->remove(folder + u"/Main_Content_Easy.txt"_s);
        break;
    case SourceChange::AddText:
        m_disk->write(folder + u"/Main_Content_Hindi.txt"_s, "Added while it was sent");
        break;
    case SourceChange::AddSection:
        m_disk->addSection(u"Section_90"_s);
        break;
    }
    m_scan = m_disk->scan();
}

} // namespace lessonlift::simulation
