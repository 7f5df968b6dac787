// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Banner.h"
#include "CloseQuestion.h"
#include "models/FoundLessonsModel.h"
#include "models/LessonTreeModel.h"
#include "settings/PreferencesStore.h"
#include "settings/ServerList.h"
#include "settings/SettingsDialog.h"
#include "upload/Engine.h"
#include "wording/Remedy.h"

#include <functional>
#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace lessonlift
{

class DetailsPane;
class EndDialog;
class FilterBar;
class HistoryDialog;
class LessonActions;
class LessonView;
class TransferBar;
class VerifyDialog;

/// The main window: drop folders, see the queue and each lesson's details, and do with them what
/// can be done. Knows the engine through its signals and slots only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Engine &engine, ServerList &servers, PreferencesStore &preferences,
               QString practiceStorage, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what is in these folders, ready to queue. note: more about what was dropped.
    void addLessons(const QStringList &paths, const QString &note = {});
    void usePracticeServer();
    void pauseAll(bool on);
    /// In front of the others, however it was hidden.
    void comeForward();
    /// Closes without asking again, in this way.
    void closeNow(ClosingWay way);
    [[nodiscard]] LessonTreeModel &lessons() { return m_model; }
    [[nodiscard]] bool isUploading() const;
    /// Everything in a few words, for the tray.
    [[nodiscard]] QString summary() const;
    /// There is a tray to keep going in.
    void setTray(bool available) { m_hasTray = available; }

Q_SIGNALS:
    /// Something is under way, or no longer.
    void uploadingChanged(bool uploading);
    void ticked();
    void pausedChanged(bool paused);
    /// A queue has ended, or somebody is needed: once for each.
    void newsForPerson(const QString &title, const QString &text, bool needsSomeone);
    void hiddenInTray();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    // construction (MainWindow.cpp)
    void makeToolBar();
    void makePages();
    void connectEngine();
    void connectActions();
    void connectDetails();
    void restoreWindow();
    void saveWindow() const;

    // what is told (WindowNews.cpp)
    void onTold(const QueueUpdate &update);
    void onFinished(const LessonSummary &summary);
    void onDrained();
    void onAsked(const Question &question);
    void onSignedOut(const QString &server);
    void onSignedIn(const QString &id);
    void onAcceptedAgain(const QString &server);
    void onHolds(const QList<Hold> &holds);
    void tellUploading();
    void tick();
    void showSelection();
    void showServer();
    void takePreferences();
    void removeOldDone();
    void showWhatIsLeft();
    void goOn();
    void askForSignIn();

    // what is done with folders (AddDeeds.cpp)
    void chooseFolders();
    void queue(const QList<FoundLesson> &lessons);
    void tellQueued(const QList<FoundLesson> &lessons);
    [[nodiscard]] QHash<QString, LessonProgress> queuedFolders(const QString &server) const;

    // what is done (WindowDeeds.cpp)
    /// The one of this address, to sign in; empty: the current one.
    void editServer(const QString &address = {});
    void restorePause();
    void revivePractice();
    void showSettings(SettingsDialog::Page page);
    void showHistory(const QString &importId = {});
    void showEnded();
    [[nodiscard]] VerifyDialog &showVerify();
    void verifySelected();
    void showHelp();
    void showLesson(const QString &importId);
    void openLesson(const QString &importId);
    static void setClipboard(const QString &text);
    void copyAddress(const QString &importId);
    void showContextMenu(const QPoint &at);

    // what is done with lessons in the queue (LessonDeeds.cpp)
    void forSelected(void (Engine::*what)(const QString &));
    void moveSelected(bool toTop);
    void reorder(const QStringList &importIds, int position);
    void retryFailed();
    void cancelSelected();
    void removeSelected();
    void offerUndo(Icon picture, const QString &done, const std::function<void()> &undo);
    void undoLast();
    void apply(Remedy remedy);

    Engine &m_engine;
    ServerList &m_servers;
    PreferencesStore &m_preferences;
    QString m_practiceStorage;
    QString m_practiceAddress; ///< of the last time; empty once it has been looked for
    std::function<void()> m_undo;
    int m_ticks = 0; ///< seconds
    LessonTreeModel m_model;
    QTimer m_tick;
    QStackedWidget *m_pages;
    LessonActions *m_actions;
    BannerStack *m_banners;
    FilterBar *m_filters;
    LessonView *m_view;
    DetailsPane *m_details;
    QSplitter *m_splitter;
    TransferBar *m_transfer;
    QLineEdit *m_search;
    QAction *m_pauseAll = nullptr;
    QAction *m_retryFailed = nullptr;
    QAction *m_showDetails = nullptr;
    QPointer<HistoryDialog> m_history;
    QPointer<VerifyDialog> m_verify;
    QPointer<EndDialog> m_end;
    QHash<QString, QString> m_titles; ///< by import
    QList<LessonSummary> m_ended;     ///< since the queue began
    QStringList
        m_interrupted;  ///< imports that the end of an earlier run stopped, to be gone on with
    qint64 m_speed = 0; ///< of late, all lessons together
    bool m_isUploading = false;
    QList<Hold> m_holds; ///< why the queue does not work
    bool m_hasTray = false;
    std::optional<ClosingWay> m_closing;
};

} // namespace lessonlift
