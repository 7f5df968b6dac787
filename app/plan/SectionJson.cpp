// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/SectionJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QJsonObject contentJson(const QString &title, const Content &content)
{
    QJsonObject json{{u"title"_s, title}};
    for (const auto variant : allVariants) {
        // Absent, not null: the server would store the null.
        if (!content.text(variant).isEmpty())
            json.insert(textKey(variant), content.text(variant));
    }
    return json;
}

qint64 contentBytesAtMost(const QString &title, const Content &content)
{
    constexpr qint64 keys = 200;  // with their quotes, colons, commas and braces
    constexpr qint64 escaped = 6; // bytes of one UTF-16 unit, as in \u0001
    qint64 units = title.size();
    for (const auto &text : content.texts)
        units += text.size();
    return keys + escaped * units;
}

} // namespace

QJsonObject sectionJson(const Section &section)
{
    auto json = contentJson(section.title, section.content);
    QJsonArray subsections;
    for (const auto &subsection : section.subsections)
        subsections.append(contentJson(subsection.title, subsection.content));
    json.insert("subsections"_L1, subsections);
    return json;
}

qint64 sectionJsonBytes(const Section &section)
{
    return QJsonDocument(sectionJson(section)).toJson(QJsonDocument::Compact).size() + 1;
}

qint64 sectionJsonBytesAtMost(const Section &section)
{
    qint64 bytes = contentBytesAtMost(section.title, section.content);
    for (const auto &subsection : section.subsections)
        bytes += contentBytesAtMost(subsection.title, subsection.content);
    return bytes;
}

qint64 referenceBytes(const Section &section)
{
    // {"url":"/uploads/audio/section-0-englishAudio-1700000000000-123456789.ogg", ...
    constexpr qint64 reference = 200;
    constexpr qint64 counts = 64; // "totalSubsections", and what arrays need
    qint64 bytes = counts;
    forEachAudio(section, [&bytes](const AudioFile &audio) {
        // Its name comes back garbled, twice as long (contract, trap 9).
        bytes += reference + 2 * audio.path.toUtf8().size();
    });
    return bytes;
}

} // namespace lessonlift
