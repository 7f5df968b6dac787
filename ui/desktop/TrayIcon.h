// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

namespace lessonlift
{

/// LessonLift's icon in the tray, with a menu: what is happening, show, pause all, resume all,
/// quit.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const QIcon &icon, QObject *parent = nullptr);

    /// Whether there is a tray. Without one the window must not hide: nobody could get it back.
    [[nodiscard]] bool isAvailable() const { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void setVisible(bool visible) { m_icon.setVisible(visible); }

    /// What is happening, in a few of our own words: "3 of 5 lessons, 42%". Also the first line of
    /// the menu, since not every tray shows tool tips.
    void setStatus(const QString &status);
    /// A balloon at the icon, where the desktop has no notifications.
    void showMessage(const QString &title, const QString &text);

Q_SIGNALS:
    void showRequested();
    void pauseRequested();
    void resumeRequested();
    void quitRequested();
    void messageClicked();

private:
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    QMenu m_menu; // outlives the icon, which shows it
    QSystemTrayIcon m_icon;
    QAction *m_status;
};

} // namespace lessonlift
