// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/FoundLessonsModel.h"
#include "settings/Server.h"

#include <QCoro/QCoroTask>
#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace lessonlift
{

class LessonForm;

/// What was found in the dropped folders and what is wrong with it, before it is queued: what each
/// lesson is to be called, and whether it goes into an existing one. Looks for lessons and checks
/// them one after another, each on all cores; closing it ends the check.
class AddLessonsDialog : public QDialog
{
    Q_OBJECT

public:
    /// bytesPerSecond: of late, to tell how long it will take; 0: not known.
    AddLessonsDialog(const QStringList &paths, const Server &server, const QByteArray &token,
                     const Limits &limits, qint64 bytesPerSecond, QWidget *parent = nullptr);
    ~AddLessonsDialog() override;

    /// The folders that are in the queue already; they are told so.
    void setQueued(const QSet<QString> &folders) { m_found.setQueued(folders); }

protected:
    /// Who comes back to it may have mended a file.
    bool event(QEvent *event) override;

Q_SIGNALS:
    /// The lessons that can be imported, checked and pinned.
    void queueRequested(const QList<lessonlift::FoundLesson> &lessons);

private:
    void makeWidgets();
    void findNext();
    void takeFound();
    void checkNext();
    enum class Which { All, Blocked };
    void checkAgain(Which which);
    void takeResult();
    void showState();
    void showLesson();
    void takeTyped();
    void lookAtLesson();
    void chooseLesson();
    void openFile(const QModelIndex &index);
    [[nodiscard]] QString plan() const;
    [[nodiscard]] QCoro::Task<> readCategories();
    [[nodiscard]] QCoro::Task<> readLesson(int row, QString lessonId);

    QStringList m_paths; ///< still to be looked through
    QStringList m_todo;  ///< still to be checked
    QSet<QString> m_known;
    // Until their results have been taken, which is later than their watchers' end.
    bool m_isFinding = false;
    bool m_isChecking = false;
    std::optional<Which> m_again; ///< those are checked that were checked before
    Server m_server;
    QByteArray m_token;
    qint64 m_bytesPerSecond;
    FoundLessonsModel m_found;
    QFutureWatcher<QStringList> m_finder;
    QFutureWatcher<ScanResult> m_checker;
    QTreeView *m_view;
    LessonForm *m_form;
    QLabel *m_title;
    QLabel *m_plan;
    QProgressBar *m_progress;
    QPushButton *m_queue = nullptr;
    QPushButton *m_checkAgain = nullptr;
    QTimer m_typing; ///< until an id has been typed to its end
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
