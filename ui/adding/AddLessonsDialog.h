// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FindLessons.h"
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
class SkippedPlaces;

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
    /// How fast the line to the server is, as soon as that is known.
    void setLine(const Line &line) { m_found.setLine(line); }

    /// What stands in the queue, by folder.
    void setQueued(const QHash<QString, LessonProgress> &folders) { m_found.setQueued(folders); }
    /// The answer to earlierWanted(): of each content the last import that ended well.
    void setEarlier(const QList<QByteArray> &asked,
                    const QHash<QByteArray, EarlierImport> &imports);
    /// Something about what was dropped, above what was found in it.
    void tell(const QString &text);

protected:
    /// Who comes back to it may have mended a file.
    bool event(QEvent *event) override;

Q_SIGNALS:
    /// All that were found, checked and pinned: those that can be imported and are wanted, those
    /// that must be mended first, and those left out.
    void queueRequested(const QList<lessonlift::FoundLesson> &lessons);
    /// The server has taken our token.
    void tokenAccepted();
    /// What does the journal know of these contents? Nothing is queued before it has answered.
    void earlierWanted(const QList<QByteArray> &contentKeys);

private:
    void makeWidgets();
    void findNext();
    void takeFound();
    void checkNext();
    enum class Which { All, Blocked };
    void checkAgain(Which which);
    void takeResult();
    void askForEarlier(const FoundLesson &lesson);
    void askNext();
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
    QFutureWatcher<FoundLessons> m_finder;
    QFutureWatcher<ScanResult> m_checker;
    QTreeView *m_view;
    LessonForm *m_form;
    QLabel *m_title;
    SkippedPlaces *m_skipped;
    QLabel *m_note;
    QLabel *m_plan;
    QProgressBar *m_progress;
    QPushButton *m_queue = nullptr;
    QPushButton *m_checkAgain = nullptr;
    QTimer m_typing;           ///< until an id has been typed to its end
    QList<QByteArray> m_toAsk; ///< contents that the journal is to be asked about
    QList<QByteArray> m_asked; ///< it has not answered yet
    QTimer m_patience;         ///< with a journal that cannot answer
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
