// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace lessonlift
{

class FieldNote;
class ServerList;

/// The list of servers. What is done here is done at once: each server has a dialog of its own
/// that can be cancelled, and removing one is asked about.
class ServersPage : public QWidget
{
    Q_OBJECT

public:
    explicit ServersPage(ServerList &servers, QWidget *parent = nullptr);

private:
    void showServers();
    void showState();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString describe(const QString &id) const;
    void edit(const QString &id);
    void askRemove();

    ServerList &m_servers;
    QListWidget *m_list;
    FieldNote *m_note;
    QPushButton *m_use;
    QPushButton *m_edit;
    QPushButton *m_signOut;
    QPushButton *m_remove;
};

} // namespace lessonlift
