// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/MultipartReceiver.h"

#include <QDateTime>
#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QStringList acceptedTypes{u"audio/mpeg"_s,  u"audio/mp3"_s, u"audio/wav"_s,  u"audio/wave"_s,
                                u"audio/x-wav"_s, u"audio/mp4"_s, u"audio/m4a"_s,  u"audio/x-m4a"_s,
                                u"audio/aac"_s,   u"audio/ogg"_s, u"audio/webm"_s, u"audio/flac"_s};

QString shelfNameFor(const QString &part, const QString &fileName)
{
    QString stem = part;
    stem.replace(u'_', u'-');
    QString ending = fileName.section(u'.', -1).toLower();
    for (auto *text : {&stem, &ending})
        text->removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    return u"%1-%2-%3.%4"_s.arg(stem.left(80))
        .arg(QDateTime::currentMSecsSinceEpoch())
        .arg(QRandomGenerator::global()->generate())
        .arg(ending.left(8));
}

} // namespace

MultipartReceiver::MultipartReceiver(const PracticeTraits &traits, QString shelf)
    : m_traits(traits)
    , m_shelf(std::move(shelf))
{
}

void MultipartReceiver::refuse(int status, const QString &message, const QString &error)
{
    if (!m_refusal)
        m_refusal = LessonStore::refuse(status, message, error);
}

void MultipartReceiver::beginPart(const QString &name, const QString &fileName,
                                  const QString &mimeType)
{
    endPart();
    m_field = name;
    if (fileName.isEmpty())
        return;
    // Trap 5: neither Opus's own type nor its own ending.
    if (!acceptedTypes.contains(mimeType) || fileName.endsWith(".opus"_L1, Qt::CaseInsensitive))
        refuse(400, u"Only audio files are allowed"_s, u"Bad Request"_s);
    ReceivedFile file;
    file.part = name;
    file.fileName = fileName;
    file.storedAs = shelfNameFor(name, fileName);
    m_file = std::make_unique<QFile>(QDir(m_shelf).filePath(file.storedAs));
    if (!m_file->open(QIODevice::WriteOnly))
        refuse(500, u"Internal server error"_s, {});
    m_form.files.append(file);
}

void MultipartReceiver::addBytes(const char *data, std::size_t size)
{
    const auto count = static_cast<qint64>(size);
    if (m_file) {
        m_file->write(data, count);
        m_form.files.last().size += count;
        if (m_form.files.last().size > m_traits.fileBytes)
            refuse(413, u"File too large"_s, u"Payload Too Large"_s);
    } else if (m_value.size() + count < m_traits.fieldBytes) {
        m_value.append(data, count);
    } else {
        refuse(400, u"Field value too long"_s, u"Bad Request"_s);
    }
}

void MultipartReceiver::endPart()
{
    if (m_file)
        m_file.reset();
    else if (!m_field.isEmpty())
        m_form.fields.insert(m_field, QString::fromUtf8(m_value));
    m_field.clear();
    m_value.clear();
}

std::optional<StoreReply> MultipartReceiver::refusal()
{
    if (m_refusal)
        discard();
    return m_refusal;
}

void MultipartReceiver::discard()
{
    endPart();
    for (const auto &file : std::as_const(m_form.files))
        QFile::remove(QDir(m_shelf).filePath(file.storedAs));
    m_form.files.clear();
}

ReceivedForm MultipartReceiver::takeForm()
{
    endPart();
    return std::move(m_form);
}

} // namespace lessonlift
