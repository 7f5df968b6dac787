// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/ContentJson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

QString contentText(const QList<ContentRecord> &content)
{
    if (content.isEmpty())
        return {};
    QJsonArray parts;
    for (const auto &part : content) {
        QJsonObject texts;
        for (auto it = part.texts.cbegin(); it != part.texts.cend(); ++it)
            texts.insert(it.key(), QString::fromLatin1(it.value().toHex()));
        QJsonObject audio;
        for (auto it = part.audio.cbegin(); it != part.audio.cend(); ++it)
            audio.insert(it.key(), it.value());
        parts.append(QJsonObject{
            {u"subsection"_s, part.subsection}, {u"texts"_s, texts}, {u"audio"_s, audio}});
    }
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

QList<ContentRecord> contentFromText(const QString &text)
{
    QList<ContentRecord> content;
    for (const auto &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const auto json = value.toObject();
        ContentRecord part;
        part.subsection = json.value("subsection"_L1).toString();
        const auto texts = json.value("texts"_L1).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it)
            part.texts.insert(it.key(), QByteArray::fromHex(it.value().toString().toLatin1()));
        const auto audio = json.value("audio"_L1).toObject();
        for (auto it = audio.begin(); it != audio.end(); ++it)
            part.audio.insert(it.key(), it.value().toString());
        content.append(std::move(part));
    }
    return content;
}

} // namespace lessonlift
