// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderFault.h"

#include "lesson/ListFolder.h"

#include <algorithm>
#include <cerrno>
#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The character that begins here; empty where the bytes are no UTF-8.
QString characterAt(const QByteArray &name, qsizetype at)
{
    const auto first = static_cast<unsigned char>(name[at]);
    const qsizetype length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString character = decode(name.sliced(at, std::min(length, name.size() - at)));
    return decode.hasError() ? QString() : character;
}

/// Readable, with each byte that is no UTF-8 as a number.
QString escaped(const QByteArray &name)
{
    QString text;
    for (qsizetype at = 0; at < name.size();) {
        const auto character = characterAt(name, at);
        const auto byte = static_cast<unsigned char>(name[at]);
        text += character.isEmpty() ? u"\\x%1"_s.arg(byte, 2, 16, QLatin1Char('0')) : character;
        at += std::max(qsizetype(1), character.toUtf8().size());
    }
    return text;
}

/// Of the first folder on the way to path that is only there under other bytes: its names.
QString wrongNames(const QString &path)
{
    auto at = QDir::cleanPath(path);
    if (!at.contains(QChar::ReplacementCharacter))
        return {};
    auto above = QFileInfo(at).path();
    while (above != at && !QFileInfo::exists(above)) {
        at = above;
        above = QFileInfo(at).path();
    }
    QStringList names;
    for (const auto &entry : listFolder(above).value_or(QList<FolderEntry>())) {
        if (!entry.bytes.isEmpty() && entry.name == QFileInfo(at).fileName())
            names.append(escaped(entry.bytes));
    }
    return names.join(u", "_s);
}

} // namespace

Problem folderFault(const HeldFolder &folder, const QString &place)
{
    const auto &path = folder.path();
    const auto unreadable = [&place](Particular why, const QString &detail = {}) {
        return Problem{Rule::UnreadableFile, place, detail, why};
    };
    const auto names = QFileInfo::exists(path) ? QString() : wrongNames(path);
    if (!names.isEmpty())
        return unreadable(Particular::NameNotUtf8, names);
#ifdef Q_OS_UNIX
    switch (folder.error()) {
    case ENOENT:
        return unreadable(Particular::NoSuchFolder);
    case ENOTDIR:
        return unreadable(Particular::NotAFolder);
    case EACCES:
    case EPERM:
        return unreadable(Particular::NoPermission);
    default: // it was opened, and not to be read; or the system says something rarer
        return unreadable(Particular::None,
                          qt_error_string(folder.error() == 0 ? EIO : folder.error()));
    }
#else
    const QFileInfo info(path);
    if (info.isDir())
        return unreadable(Particular::NoPermission);
    return unreadable(info.exists() ? Particular::NotAFolder : Particular::NoSuchFolder);
#endif
}

} // namespace lessonlift
