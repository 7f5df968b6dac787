// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/LessonStore.h"

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

inline const QString now = u"2026-01-01T00:00:00.000Z"_s;

inline QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// Sections of these titles, each with an English recording shelved under its title.
inline ReceivedForm formOf(const QStringList &titles, const QString &lessonTitle = {})
{
    ReceivedForm form;
    QJsonArray sections;
    for (const auto &title : titles) {
        ReceivedFile file;
        file.part = u"section_%1_englishAudio"_s.arg(sections.size());
        file.fileName = title + u".ogg"_s;
        file.storedAs = title;
        file.size = 7;
        form.files.append(file);
        sections.append(QJsonObject{{u"title"_s, title}});
    }
    form.fields.insert(u"sections"_s, QString::fromUtf8(json(sections)));
    if (!lessonTitle.isEmpty())
        form.fields.insert(u"title"_s, lessonTitle);
    return form;
}

inline ReceivedForm sectionsOnly(const QJsonArray &sections)
{
    ReceivedForm form;
    form.fields.insert(u"sections"_s, QString::fromUtf8(json(sections)));
    return form;
}

inline QStringList titlesOf(const QJsonArray &sections)
{
    QStringList titles;
    for (const auto &section : sections)
        titles.append(section.toObject().value("title"_L1).toString());
    return titles;
}

struct Store {
    QStringList removed;
    LessonStore store;
    explicit Store(const PracticeTraits &traits = {})
        : store(traits, [this](const QString &name) { removed.append(name); })
    {
    }
    QString create(const QStringList &titles, const QString &title = u"Act"_s)
    {
        return store.create(formOf(titles, title), now).json[u"_id"_s].toString();
    }
    QJsonArray sections(const QString &id) const
    {
        return store.read(id).value("sections"_L1).toArray();
    }
};

} // namespace lessonlift::testing
