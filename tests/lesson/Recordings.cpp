// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Recordings.h"

#include "lesson/RecordingCheckFor.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

Fault checked(const QString &name, const QByteArray &bytes, qsizetype piece)
{
    const auto check = recordingCheckFor(name);
    if (!check)
        return RecordingFault{Rule::AudioWrongType, Particular::None, 0};
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto size = std::min(piece, bytes.size() - at);
        check->add({bytes.constData() + at, static_cast<std::size_t>(size)});
    }
    return check->finish();
}

QByteArray recording(const QString &name)
{
    QFile file(u"" LESSONLIFT_SOURCE_DIR "/tests/lesson/recordings/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString said(const Fault &fault)
{
    if (!fault)
        return u"whole"_s;
    return u"%1 %2 %3"_s.arg(ruleName(fault->rule))
        .arg(static_cast<int>(fault->what))
        .arg(fault->at);
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray id3v1()
{
    return "TAG" + QByteArray(125, 'x');
}

QByteArray id3v2()
{
    return QByteArray("ID3\x04\x00\x00\x00\x00\x00\x14", 10) + QByteArray(20, 'x');
}

QByteArray ape()
{
    return "APETAGEX" + number(2000) + number(42) + number(1) + number(0xA0000000U) +
           QByteArray(8, '\0') + QByteArray(10, 'x') + "APETAGEX" + number(2000) + number(42) +
           number(1) + number(0x80000000U) + QByteArray(8, '\0');
}

} // namespace lessonlift::testing
