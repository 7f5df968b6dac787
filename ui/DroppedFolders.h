// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QUrl>

namespace lessonlift
{

/// What was dropped on the window: paths of this computer, and addresses that are none (a share
/// of a file manager that is not mounted, a web page).
struct DroppedFolders {
    QStringList paths;
    QList<QUrl> elsewhere;
};

[[nodiscard]] DroppedFolders droppedFolders(const QList<QUrl> &urls);

/// Which of them were not taken, why, and what to do; empty where all were.
[[nodiscard]] QString whyNotTaken(const DroppedFolders &dropped);

} // namespace lessonlift
