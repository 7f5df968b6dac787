// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "compare/DesiredOrder.h"

namespace lessonlift
{

QList<int> desiredOrder(const RemoteLesson &remote, const Comparison &now)
{
    QSet<int> ours;
    for (const auto &section : now.sections) {
        if (section.remote >= 0)
            ours.insert(section.remote);
    }
    const QSet<int> dropped(now.doubles.cbegin(), now.doubles.cend());
    const QSet<int> foreign(now.foreign.cbegin(), now.foreign.cend());

    QHash<int, QList<int>> followers; // by the section of ours in front; -1: at the very front
    int front = -1;
    for (int i = 0; i < remote.sections.size(); ++i) {
        if (ours.contains(i))
            front = i;
        else if (foreign.contains(i))
            followers[front].append(i);
    }
    QList<int> order = followers.take(-1);
    for (const auto &section : now.sections) {
        if (section.remote < 0)
            continue;
        order.append(section.remote);
        // Copies that nobody may drop stand behind the best one: in front of it they would be
        // taken for it at the next look, and the lesson would be out of order again.
        for (const int copy : section.copies) {
            if (copy != section.remote && !dropped.contains(copy))
                order.append(copy);
        }
        order.append(followers.take(section.remote));
    }
    return order;
}

QJsonArray inOrder(const RemoteLesson &remote, const QList<int> &order)
{
    QJsonArray sections;
    for (const int index : order)
        sections.append(remote.sections[index].json);
    return sections;
}

} // namespace lessonlift
