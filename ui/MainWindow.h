// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/LessonFilter.h"
#include "models/LessonTableModel.h"
#include "settings/ServerList.h"
#include "upload/Engine.h"

#include <QMainWindow>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace lessonlift
{

/// The main window: drop folders, see the queue, start, pause, cancel and retry.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Engine &engine, ServerList &servers, QString practiceStorage,
               QWidget *parent = nullptr);

    /// Shows what is in these folders, ready to queue.
    void addLessons(const QStringList &paths);
    void usePracticeServer();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeToolBar();
    void makeFilterBar();
    void makeTable();
    void makeStatusBar();
    void chooseFolders();
    void chooseServer();
    void showServer();
    void onLessonChanged(const LessonProgress &progress);
    void onAsked(const Question &question);
    void showDetails();
    void showCounts();
    [[nodiscard]] QList<LessonProgress> selected() const;
    void forSelected(void (Engine::*what)(const QString &));

    Engine &m_engine;
    ServerList &m_servers;
    QString m_practiceStorage;
    LessonTableModel m_model;
    LessonFilter m_filter;
    QTimer m_tick;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QButtonGroup *m_groups;
    QWidget *m_filterBar;
    QLabel *m_details;
    QToolButton *m_server;
    QLabel *m_signedIn;
    QAction *m_start = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_retry = nullptr;
};

} // namespace lessonlift
