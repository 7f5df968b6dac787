// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/FoundLessonsModel.h"

#include <QDialog>
#include <QFutureWatcher>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace lessonlift
{

/// What was found in the dropped folders and what is wrong with it, before it is queued. Checks
/// one lesson after another, each on all cores; closing it ends the check.
class AddLessonsDialog : public QDialog
{
    Q_OBJECT

public:
    AddLessonsDialog(const QStringList &paths, QString serverName, QWidget *parent = nullptr);
    ~AddLessonsDialog() override;

Q_SIGNALS:
    /// The lessons that can be imported, checked and pinned.
    void queueRequested(const QList<lessonlift::LessonFolder> &lessons);

private:
    void checkNext();
    void takeResult();
    void showState();

    QStringList m_todo;
    QString m_serverName;
    FoundLessonsModel m_found;
    QFutureWatcher<ScanResult> m_watcher;
    QTreeView *m_view;
    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_queue;
};

} // namespace lessonlift
