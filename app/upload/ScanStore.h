// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FolderScanner.h"

namespace lessonlift
{

/// What earlier scans found, a file a lesson folder, in the user's cache: with texts, so for the
/// user's eyes only. Anything in it may be lost at any time, and what is damaged or from another
/// version counts as lost. A pin from here is checked again as its file is sent (StreamBody).
class ScanStore
{
public:
    /// place: a folder, made as needed. Empty: nothing is kept.
    explicit ScanStore(QString place);

    /// Where this program keeps them.
    [[nodiscard]] static QString usualPlace();

    void forget(const QString &folder) const;
    /// Whether anything may be recalled of this folder.
    [[nodiscard]] bool knows(const QString &folder) const;
    /// What was kept of this folder, if it had this stamp then.
    [[nodiscard]] std::optional<ScanResult> recall(const QString &folder,
                                                   const QByteArray &stamp) const;
    void keep(const QString &folder, const QByteArray &stamp, const ScanResult &result) const;
    /// Removes what nobody asked for in thirty days.
    void tidy() const;

private:
    [[nodiscard]] QString fileOf(const QString &folder) const;

    QString m_place;
};

/// scanFolder(); or what that found before, when nothing in the folder has changed since. A scan
/// that could not read something is never kept: what hinders it may be outside the folder.
void rescanFolder(QPromise<ScanResult> &promise, const QString &path, const QString &place);

} // namespace lessonlift
