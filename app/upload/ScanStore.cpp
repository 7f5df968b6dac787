// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ScanStore.h"

#include "base/Sha256.h"
#include "lesson/FolderStamp.h"

#include <algorithm>
#include <mutex>
#include <QCoreApplication>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QStandardPaths>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Another number when what is written here means something else.
const QByteArray header = "LessonLift scan 1";
constexpr int daysKept = 30;

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

static QDataStream &operator<<(QDataStream &out, const Problem &problem)
{
    return out << problem.rule << problem.file << problem.detail << problem.particular;
}

static QDataStream &operator>>(QDataStream &in, Problem &problem)
{
    return in >> problem.rule >> problem.file >> problem.detail >> problem.particular;
}

namespace
{

QByteArray bytesOf(const ScanResult &result)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const auto &folder = result.folder;
    out << folder.path << folder.title << folder.headTitle << folder.description << folder.category
        << folder.tags << folder.sections << result.problems;
    return bytes;
}

std::optional<ScanResult> resultOf(const QByteArray &bytes)
{
    ScanResult result;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    auto &folder = result.folder;
    in >> folder.path >> folder.title >> folder.headTitle >> folder.description >>
        folder.category >> folder.tags >> folder.sections >> result.problems;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return result;
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
    if (m_place.isEmpty() || !QDir().mkpath(m_place))
        return;
    QFile::setPermissions(m_place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Not waiting for the disk: what a power cut leaves of it has not this hash, and is read again.
    QTemporaryFile file(m_place + u"/new"_s); // and an ending of its own
    if (!file.open())
        return;
    const auto bytes = bytesOf(result);
    const auto head = preamble(stamp, bytes);
    const bool isWritten =
        file.write(head) == head.size() && file.write(bytes) == bytes.size() && file.flush();
    QFile::remove(fileOf(folder));
    if (isWritten && file.rename(fileOf(folder)))
        file.setAutoRemove(false);
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
    const auto folder = QFileInfo(path).canonicalFilePath();
    const auto stamp = place.isEmpty() || folder.isEmpty() ? std::nullopt : folderStamp(folder);
    auto kept = stamp ? store.recall(folder, *stamp) : std::nullopt;
    if (kept) {
        promise.addResult(std::move(*kept));
        return;
    }
    scanFolder(promise, path);
    if (!stamp || promise.future().resultCount() == 0)
        return;
    const auto result = promise.future().result();
    const bool isReadable = std::ranges::find(result.problems, Rule::UnreadableFile,
                                              &Problem::rule) == result.problems.cend();
    if (isReadable && folderStamp(folder) == stamp) // as it was, all the while
        store.keep(folder, *stamp, result);
    static std::once_flag tidied; // once a run is enough
    std::call_once(tidied, [&store] { store.tidy(); });
}

} // namespace lessonlift
