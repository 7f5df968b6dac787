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

} // namespace lessonlift
