// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/RemoteLesson.h"
#include "settings/Server.h"

#include <QCoro/QCoroTask>
#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace lessonlift
{

/// The server's lessons, a page at a time, to choose one.
class LessonChooser : public QDialog
{
    Q_OBJECT

public:
    LessonChooser(const Server &server, const QByteArray &token, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &id, const QString &title);
    /// The server has taken our token.
    void tokenAccepted();

private:
    void turnTo(int page);
    [[nodiscard]] QCoro::Task<> read(int page);
    void show(const Result<LessonPage> &answer);
    void choose();

    Server m_server;
    QByteArray m_token;
    int m_page = 1;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_newer;
    QPushButton *m_older;
    QPushButton *m_choose;
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
