// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanStore.h"

#include "base/Sha256.h"
#include "lesson/FolderSnapshot.h"

#include <algorithm>
#include <mutex>
#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QFuture>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Another number when what is written here means something else.
const QByteArray header = "LessonLift scan 3";
constexpr int daysKept = 30;
constexpr qsizetype usualBytes = 96LL * 1024; ///< of a lesson's scan

} // namespace

// In this namespace, where QList looks for them.

static QDataStream &operator<<(QDataStream &out, const AudioFile &audio)
{
    return out << audio.path << audio.mimeType << audio.size << audio.modified << audio.sha256
               << audio.seconds.has_value() << audio.seconds.value_or(0);
}

static QDataStream &operator>>(QDataStream &in, AudioFile &audio)
{
    bool hasSeconds = false;
    double seconds = 0;
    in >> audio.path >> audio.mimeType >> audio.size >> audio.modified >> audio.sha256 >>
        hasSeconds >> seconds;
    if (hasSeconds)
        audio.seconds = seconds;
    return in;
}

static QDataStream &operator<<(QDataStream &out, const Content &content)
{
    for (const auto variant : allVariants) {
        out << content.text(variant) << content.audioOf(variant).has_value();
        if (const auto &audio = content.audioOf(variant))
            out << *audio;
    }
    return out;
}

static QDataStream &operator>>(QDataStream &in, Content &content)
{
    for (const auto variant : allVariants) {
        const auto at = static_cast<std::size_t>(variant);
        bool hasAudio = false;
        in >> content.texts[at] >> hasAudio;
        if (hasAudio)
            in >> content.audio[at].emplace();
    }
    return in;
}

static QDataStream &operator<<(QDataStream &out, const Subsection &subsection)
{
    return out << subsection.title << subsection.content;
}

static QDataStream &operator>>(QDataStream &in, Subsection &subsection)
{
    return in >> subsection.title >> subsection.content;
}

static QDataStream &operator<<(QDataStream &out, const Section &section)
{
    return out << section.title << section.folder << section.content << section.subsections;
}

static QDataStream &operator>>(QDataStream &in, Section &section)
{
    return in >> section.title >> section.folder >> section.content >> section.subsections;
}

static QDataStream &operator<<(QDataStream &out, const Pin &pin)
{
    return out << pin.path << pin.size << pin.modified << pin.changed << pin.inode << pin.sha256;
}

static QDataStream &operator>>(QDataStream &in, Pin &pin)
{
    return in >> pin.path >> pin.size >> pin.modified >> pin.changed >> pin.inode >> pin.sha256;
}

static QDataStream &operator<<(QDataStream &out, const Pins &pins)
{
    return out << pins.files << pins.sections << pins.others;
}

static QDataStream &operator>>(QDataStream &in, Pins &pins)
{
    return in >> pins.files >> pins.sections >> pins.others;
}

static QDataStream &operator<<(QDataStream &out, const Problem &problem)
{
    return out << problem.rule << problem.file << problem.detail << problem.particular
               << problem.line << problem.column;
}

static QDataStream &operator>>(QDataStream &in, Problem &problem)
{
    return in >> problem.rule >> problem.file >> problem.detail >> problem.particular >>
           problem.line >> problem.column;
}

namespace
{

/// In this machine's own byte order, in which texts are copied whole: nobody else reads it.
void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setByteOrder(static_cast<QDataStream::ByteOrder>(QSysInfo::ByteOrder));
}

QByteArray bytesOf(const ScanResult &result)
{
    QByteArray bytes;
    bytes.reserve(usualBytes);
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    const auto &folder = result.folder;
    out << folder.path << folder.title << folder.headTitle << folder.description << folder.category
        << folder.tags << folder.sections << folder.pins << result.problems;
    return bytes;
}

std::optional<ScanResult> resultOf(const QByteArray &bytes)
{
    ScanResult result;
    QDataStream in(bytes);
    prepare(in);
    auto &folder = result.folder;
    in >> folder.path >> folder.title >> folder.headTitle >> folder.description >>
        folder.category >> folder.tags >> folder.sections >> folder.pins >> result.problems;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return result;
}

/// When something began, by the clock that files are dated with; and whether somebody has set that
/// clock since, or the computer has slept: then its times tell nothing.
class Stopwatch
{
public:
    Stopwatch() { m_steady.start(); }
    [[nodiscard]] qint64 begun() const { return m_begun / 1000; }
    [[nodiscard]] bool isTrue() const
    {
        constexpr qint64 slack = 500; // ms
        const qint64 passed = QDateTime::currentMSecsSinceEpoch() - m_begun;
        return std::abs(passed - m_steady.elapsed()) < slack;
    }

private:
    qint64 m_begun = QDateTime::currentMSecsSinceEpoch();
    QElapsedTimer m_steady;
};

/// For its owner alone, where there are such rights.
bool makePlace(const QString &path)
{
    const bool isMade = QDir().mkpath(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return isMade;
}

/// What stands before the bytes: of which program, of which state of the folder, and their hash.
QByteArray preamble(const QByteArray &stamp, const QByteArray &bytes)
{
    return header + ' ' + QCoreApplication::applicationVersion().toUtf8() + '\n' + stamp +
           Sha256::of(bytes);
}

} // namespace

ScanStore::ScanStore(QString place)
    : m_place(std::move(place))
{
}

QString ScanStore::usualPlace()
{
    const auto cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return cache.isEmpty() ? QString() : cache + u"/LessonLift/scans"_s;
}

QString ScanStore::fileOf(const QString &folder) const
{
    return m_place + u'/' + QString::fromLatin1(Sha256::of(folder.toUtf8()).toHex());
}

std::optional<ScanResult> ScanStore::recall(const QString &folder, const QByteArray &stamp) const
{
    QFile file(fileOf(folder));
    if (m_place.isEmpty() || !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return std::nullopt;
    const auto all = file.readAll();
    const auto begin = preamble(stamp, {}).size();
    const auto bytes = all.sliced(std::min(begin, all.size()));
    if (!all.startsWith(preamble(stamp, bytes)))
        return std::nullopt;
    const auto now = QDateTime::currentDateTime();
    file.setFileTime(now, QFileDevice::FileModificationTime); // it was of use: see tidy()
    return resultOf(bytes);
}

void ScanStore::keep(const QString &folder, const QByteArray &stamp, const ScanResult &result) const
{
    if (m_place.isEmpty())
        return;
    // In place, and not waiting for the disk: what a power cut leaves of it, or two that write at
    // once, has not this hash and counts as lost.
    QFile file(fileOf(folder));
    const auto open = [&file] {
        return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered,
                         QFile::ReadOwner | QFile::WriteOwner);
    };
    if (!open() && !(makePlace(m_place) && open()))
        return;
    const auto bytes = bytesOf(result);
    file.write(preamble(stamp, bytes));
    file.write(bytes);
}

bool ScanStore::knows(const QString &folder) const
{
    return !m_place.isEmpty() && QFile::exists(fileOf(folder));
}

void ScanStore::forget(const QString &folder) const
{
    if (!m_place.isEmpty())
        QFile::remove(fileOf(folder));
}

void ScanStore::tidy() const
{
    if (m_place.isEmpty())
        return;
    const auto oldest = QDateTime::currentDateTime().addDays(-daysKept);
    for (const auto &file : QDir(m_place).entryInfoList(QDir::Files)) {
        if (file.lastModified() < oldest)
            QFile::remove(file.filePath());
    }
}

void rescanFolder(QPromise<ScanResult> &promise, const QString &path, const QString &place)
{
    const ScanStore store(place);
    const Stopwatch watch;
    const auto folder = QFileInfo(path).canonicalFilePath();
    if (place.isEmpty() || folder.isEmpty()) {
        scanFolder(promise, path);
        return;
    }
    using Ask = FolderSnapshot::Ask;
    const bool isKnown = store.knows(folder);
    FolderSnapshot snapshot(folder, isKnown ? Ask::OfAll : Ask::NotOfFilesInSections);
    const auto before = isKnown ? snapshot.stamp(watch.begun()) : std::nullopt;
    auto kept = before ? store.recall(folder, *before) : std::nullopt;
    if (kept) {
        promise.addResult(std::move(*kept));
        return;
    }
    scanSnapshot(promise, snapshot);
    if (!watch.isTrue() || promise.future().resultCount() == 0)
        return;
    const auto result = promise.future().result();
    const bool isReadable = std::ranges::find(result.problems, Rule::UnreadableFile,
                                              &Problem::rule) == result.problems.cend();
    const auto stamp = isReadable ? snapshot.stamp(watch.begun()) : std::nullopt;
    if (stamp) // what has changed since it was looked at shows next time
        store.keep(folder, *stamp, result);
    static std::once_flag tidied; // once a run is enough
    std::call_once(tidied, [&store] { store.tidy(); });
}

} // namespace lessonlift
