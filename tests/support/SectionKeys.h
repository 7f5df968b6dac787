// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace lessonlift::testing
{

// A section's keys, as the contract names them: said once more beside the program's own, so that
// what judges it does not share its mistakes.

inline const QStringList textKeys{QStringLiteral("englishText"), QStringLiteral("easyEnglishText"),
                                  QStringLiteral("hindiText"), QStringLiteral("easyHindiText")};
inline const QStringList audioKeys{QStringLiteral("englishAudio"),
                                   QStringLiteral("easyEnglishAudio"), QStringLiteral("hindiAudio"),
                                   QStringLiteral("easyHindiAudio")};

/// Changes a key of one section; an undefined value takes it away.
inline void set(QJsonArray &sections, int index, const QString &key, const QJsonValue &value)
{
    auto section = sections[index].toObject();
    if (value.isUndefined())
        section.remove(key);
    else
        section.insert(key, value);
    sections[index] = section;
}

inline QString titleOf(const QJsonValue &json)
{
    return json.toObject().value(QLatin1String("title")).toString();
}

} // namespace lessonlift::testing
