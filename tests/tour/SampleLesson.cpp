// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SampleLesson.h"

#include <ogg/ogg.h>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// The same recording as a file of its own: every page under another serial number.
QByteArray withSerial(QByteArray bytes, quint32 serial)
{
    constexpr qsizetype headBytes = 27; // of a page, without its table of segments
    auto *data = reinterpret_cast<unsigned char *>(bytes.data());
    for (qsizetype at = 0; at + headBytes <= bytes.size();) {
        const qsizetype segments = data[at + headBytes - 1];
        qsizetype body = 0;
        for (qsizetype i = 0; i < segments; ++i)
            body += data[at + headBytes + i];
        qToLittleEndian(serial, data + at + 14);
        ogg_page page{data + at, static_cast<long>(headBytes + segments),
                      data + at + headBytes + segments, static_cast<long>(body)};
        ogg_page_checksum_set(&page);
        at += headBytes + segments + body;
    }
    return bytes;
}

} // namespace

void writeSampleLesson(const QString &folder, const SampleTitle &title)
{
    const QDir sample(QStringLiteral(SAMPLE_LESSON));
    const QJsonObject about{{u"title"_s, title.title},
                            {u"headTitle"_s, title.headTitle},
                            {u"category"_s, title.category}};
    writeAll(folder + u"/lesson.json"_s, QJsonDocument(about).toJson());
    constexpr int wholeSections = 30;
    quint32 serial = 0;
    for (int i = 0; i < title.sections; ++i) {
        const QDir from(sample.filePath(u"Section_%1"_s.arg(1 + i % wholeSections)));
        const QString to = folder + u"/Section_%1/"_s.arg(i + 1);
        for (const auto &name : from.entryList(QDir::Files)) {
            const auto bytes = readAll(from.filePath(name));
            writeAll(to + name, name.endsWith(u".opus"_s) ? withSerial(bytes, ++serial) : bytes);
        }
    }
}

void lengthenRecordings(const QString &folder)
{
    constexpr qint64 hour = 60'000'000; // bytes
    quint32 number = 0;
    for (const auto &section : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir in(section.filePath());
        QByteArray head(
            "RIFF----WAVEfmt \x10\0\0\0\1\0\1\0\x80\xbb\0\0\0\x77\1\0\2\0\x10\0data----####", 48);
        qToLittleEndian(static_cast<quint32>(hour - 8), head.data() + 4);
        qToLittleEndian(static_cast<quint32>(hour - 44), head.data() + 40);
        qToLittleEndian(++number, head.data() + 44); // each is its own file
        writeAll(in.filePath(u"Main_Content.wav"_s), head);
        if (!QFile::resize(in.filePath(u"Main_Content.wav"_s), hour) ||
            !QFile::remove(in.filePath(u"Main_Content.opus"_s)))
            qFatal("cannot lengthen %s", qPrintable(in.path()));
    }
}

} // namespace lessonlift::testing
