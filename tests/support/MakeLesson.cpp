// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/MakeLesson.h"

#include <ogg/ogg.h>
#include <QDir>
#include <QFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

void addPacket(ogg_stream_state &stream, QByteArray bytes, qint64 granule, long number, bool last,
               QByteArray &out)
{
    ogg_packet packet{};
    packet.packet = reinterpret_cast<unsigned char *>(bytes.data());
    packet.bytes = static_cast<long>(bytes.size());
    packet.b_o_s = number == 0 ? 1 : 0;
    packet.e_o_s = last ? 1 : 0;
    packet.granulepos = granule;
    packet.packetno = number;
    ogg_stream_packetin(&stream, &packet);
    ogg_page page;
    while (ogg_stream_flush(&stream, &page) != 0) {
        out.append(reinterpret_cast<const char *>(page.header), page.header_len);
        out.append(reinterpret_cast<const char *>(page.body), page.body_len);
    }
}

} // namespace

QByteArray opusBytes(int seed)
{
    ogg_stream_state stream;
    ogg_stream_init(&stream, seed + 1);
    QByteArray out;
    const QByteArray head("OpusHead\x01\x01\x00\x00\x80\x3e\x00\x00\x00\x00\x00", 19);
    const QByteArray vendor = "lesson " + QByteArray::number(seed);
    QByteArray tags("OpusTags");
    tags.append(static_cast<char>(vendor.size())).append(QByteArray(3, '\0')).append(vendor);
    tags.append(QByteArray(4, '\0'));
    addPacket(stream, head, 0, 0, false, out);
    addPacket(stream, tags, 0, 1, false, out);
    // 20 ms of silence: a CELT frame of one byte behind its table of contents.
    addPacket(stream, QByteArray("\xf8\xff\xfe", 3), 960, 2, true, out);
    ogg_stream_clear(&stream);
    return out;
}

LessonOnDisk::LessonOnDisk(const QString &name)
    : m_name(name)
{
    QDir(m_dir.path()).mkpath(name);
}

QString LessonOnDisk::path() const
{
    return QDir(m_dir.path()).canonicalPath() + u'/' + m_name;
}

void LessonOnDisk::write(const QString &path, const QByteArray &bytes) const
{
    const QString full = this->path() + u'/' + path;
    QDir().mkpath(QFileInfo(full).absolutePath());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(full));
}

void LessonOnDisk::remove(const QString &path) const
{
    QFile::remove(this->path() + u'/' + path);
}

QByteArray LessonOnDisk::read(const QString &path) const
{
    QFile file(this->path() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LessonOnDisk::addSection(const QString &folder)
{
    for (const auto &stem : {u"Main_Content"_s, u"Main_Content_Easy"_s}) {
        const QString file = folder + u'/' + stem;
        write(file + u".txt"_s,
              QString(u"Text of %1 \u0915\u093e\u0928\u0942\u0928"_s.arg(file)).toUtf8());
        write(file + u".opus"_s, opusBytes(++m_seed));
    }
}

void LessonOnDisk::addSections(int count)
{
    for (int i = 1; i <= count; ++i) {
        const QString folder = u"Section_%1"_s.arg(i);
        addSection(folder);
        if (i % 3 != 0)
            continue;
        for (const auto &letter : {u"a"_s, u"c"_s}) {
            const QString file = u"%1/zz_Illustration_%2"_s.arg(folder, letter);
            write(file + u".txt"_s, "Illustration " + letter.toUtf8() + " of " + folder.toUtf8());
            write(file + u".opus"_s, opusBytes(++m_seed));
        }
    }
}

ScanResult LessonOnDisk::scan() const
{
    return QtConcurrent::run(&scanFolder, path()).result();
}

} // namespace lessonlift::testing
