// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/VerifiedLessonsModel.h"
#include "settings/PreferencesStore.h"
#include "settings/ServerList.h"
#include "verify/Verifier.h"
#include "wording/Remedy.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lessonlift
{

class Engine;
class FindingsView;
class TroublePage;
class VerifyForm;
struct LessonSummary;
struct Report;

/// Is a lesson whole? Compares folders with lessons on a server, one after another, shows what was
/// found and keeps a report of it; a repair is planned here and carried out by the queue. Not
/// modal; closing it ends what runs.
class VerifyDialog : public QDialog
{
    Q_OBJECT

public:
    VerifyDialog(Engine &engine, ServerList &servers, PreferencesStore &preferences,
                 QWidget *parent = nullptr);

    /// Fills in a lesson that came from this folder; nothing is started.
    void setLesson(const QString &folder, const QString &server, const QString &lessonId);
    /// Of the lesson that is chosen, once it is verified.
    void planRepair();
    [[nodiscard]] VerifyForm &form() { return *m_form; }
    [[nodiscard]] const VerifiedLessonsModel &lessons() const { return m_lessons; }

Q_SIGNALS:
    /// The way to the server is to be changed, in the settings.
    void proxyRequested();

private:
    void makeWidgets();
    [[nodiscard]] QWidget *makeLessons();
    [[nodiscard]] QWidget *makeProgress();
    [[nodiscard]] QLayout *makeButtons();
    void askHistory(const QString &folder);
    void start();
    void startNext();
    void startRow(int row);
    [[nodiscard]] VerifyRequest requestFor(const LessonToVerify &lesson) const;
    void cancel();
    void onProgress(const QString &run, int looked, int total);
    void onVerified(const QString &run, const Verification &verification,
                    const LessonFolder &folder);
    void onFailed(const QString &run, const Error &error);
    /// After a repair that was begun here: what the lesson is like now.
    void onFinished(const LessonSummary &summary);
    void change(const QString &run, const std::function<void(LessonToVerify &)> &how);
    void showState();
    void showChosen();
    void apply(Remedy remedy);
    [[nodiscard]] Report reportOf(const LessonToVerify &lesson) const;
    void queue(const LessonFolder &folder, const UploadOptions &options, const QString &told);
    void editServer();
    /// A row; -1: none.
    [[nodiscard]] int chosen() const;
    [[nodiscard]] const LessonToVerify *chosenVerified() const;
    [[nodiscard]] bool isRunning() const { return m_running >= 0; }

    Engine &m_engine;
    ServerList &m_servers;
    PreferencesStore &m_preferences;
    Verifier m_verifier;
    VerifiedLessonsModel m_lessons;
    Server m_server; ///< of what was started
    ConfirmLevel m_level = ConfirmLevel::Served;
    int m_running = -1;        ///< a row
    QSet<QString> m_repairing; ///< folders, as they were compared
    QString m_historyOf;       ///< the folder that the history was asked for
    VerifyForm *m_form;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QPushButton *m_cancel;
    QWidget *m_list = nullptr;
    QLabel *m_summary;
    QTableView *m_table;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    TroublePage *m_trouble;
    FindingsView *m_findings;
    QLabel *m_told; ///< of what was queued
    QPushButton *m_repair;
    QPushButton *m_save;
    QDialogButtonBox *m_buttons;
};

} // namespace lessonlift
