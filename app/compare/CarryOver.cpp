// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/CarryOver.h"

#include "lesson/LessonFolder.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString titleOf(const QJsonValue &subsection)
{
    return normalTitle(subsection.toObject().value("title"_L1).toString());
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) ||
           (value.isObject() && value.toObject().isEmpty());
}

void addKeys(const Content &ours, QJsonObject &whole, const QJsonObject &dropped)
{
    // Where the folder has audio without a text, a text is one too many.
    QStringList without;
    for (const auto variant : allVariants) {
        if (ours.audioOf(variant) || !ours.text(variant).isEmpty())
            without.append(textKey(variant));
    }
    for (auto it = dropped.begin(); it != dropped.end(); ++it) {
        if (isNothing(whole.value(it.key())) && !isNothing(*it) && !without.contains(it.key()))
            whole.insert(it.key(), *it);
    }
}

template <typename IsIt>
qsizetype indexOf(const QJsonArray &subsections, IsIt isIt)
{
    return std::find_if(subsections.begin(), subsections.end(), isIt) - subsections.begin();
}

QJsonArray merged(const Section &ours, QJsonArray whole, const QJsonArray &dropped)
{
    qsizetype next = 0;                       // where the dropped copy's next addition goes
    for (const QJsonValue theirs : dropped) { // not by reference: clang finds == ambiguous then
        const auto title = titleOf(theirs);
        const auto known = std::ranges::find(ours.subsections, title, &Subsection::title);
        const bool isOurs = known != ours.subsections.cend();
        auto at = indexOf(
            whole, [&](const QJsonValue &s) { return isOurs ? titleOf(s) == title : s == theirs; });
        if (at == whole.size()) {
            at = next;
            whole.insert(at, theirs);
        } else if (isOurs) {
            auto json = whole[at].toObject();
            addKeys(known->content, json, theirs.toObject());
            whole[at] = json;
        }
        next = at + 1;
    }
    return whole;
}

} // namespace

QJsonObject carriedOver(const Section &ours, QJsonObject whole, const QJsonObject &dropped)
{
    const auto before = whole.value("subsections"_L1).toArray();
    const auto after = merged(ours, before, dropped.value("subsections"_L1).toArray());
    addKeys(ours.content, whole, dropped);
    if (after != before)
        whole.insert("subsections"_L1, after);
    if (after.size() != before.size())
        whole.insert("totalSubsections"_L1, after.size());
    return whole;
}

} // namespace lessonlift
