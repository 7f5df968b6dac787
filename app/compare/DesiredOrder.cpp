// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/DesiredOrder.h"

#include "compare/CarryOver.h"
#include "compare/FewestMoves.h"

namespace lessonlift
{

QList<int> desiredOrder(const RemoteLesson &remote, const Comparison &now, qsizetype stood)
{
    QList<QList<int>> copies;
    for (const auto &section : now.sections) {
        auto before = section.copies;
        before.removeIf([stood](int copy) { return copy >= stood; });
        copies.append(before);
    }
    const auto stand = fewestMoves(copies);
    QHash<int, int> places; // by where it stands: the section
    for (int i = 0; i < now.sections.size(); ++i) {
        if (stand.kept[i] >= 0)
            places.insert(stand.kept[i], i);
    }
    const QSet<int> dropped(now.doubles.cbegin(), now.doubles.cend());
    const QSet<int> foreign(now.foreign.cbegin(), now.foreign.cend());

    QHash<int, QList<int>> followers; // by the section of ours in front; -1: at the very front
    int front = -1;
    for (int i = 0; i < remote.sections.size(); ++i) {
        front = places.value(i, front);
        if (foreign.contains(i))
            followers[front].append(i);
    }
    QList<int> order = followers.take(-1);
    for (int i = 0; i < now.sections.size(); ++i) {
        const auto &section = now.sections[i];
        if (section.remote < 0)
            continue;
        order.append(section.remote);
        // Copies that nobody may drop stand behind the best one: in front of it they would be
        // taken for it at the next look, and the lesson would be out of order again.
        for (const int copy : section.copies) {
            if (copy != section.remote && !dropped.contains(copy))
                order.append(copy);
        }
        order.append(followers.take(i));
    }
    return order;
}

QJsonArray inOrder(const RemoteLesson &remote, const QList<int> &order)
{
    QJsonArray sections;
    for (const int index : order)
        sections.append(remote.sections[index].asReceived());
    return sections;
}

QJsonArray desiredSections(const LessonFolder &folder, const RemoteLesson &remote,
                           const Comparison &now, qsizetype stood)
{
    const QSet<int> dropped(now.doubles.cbegin(), now.doubles.cend());
    QHash<int, QJsonValue> kept;
    for (qsizetype i = 0; i < now.sections.size(); ++i) {
        const auto &section = now.sections[i];
        if (section.remote < 0)
            continue;
        auto json = remote.sections[section.remote].json;
        for (const int copy : section.copies) {
            if (dropped.contains(copy))
                json = carriedOver(folder.sections[i], json, remote.sections[copy].json);
        }
        kept.insert(section.remote, json);
    }
    QJsonArray sections;
    for (const int index : desiredOrder(remote, now, stood))
        sections.append(kept.value(index, remote.sections[index].asReceived()));
    return sections;
}

} // namespace lessonlift
