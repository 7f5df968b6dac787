// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/TrayIcon.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

TrayIcon::TrayIcon(const QIcon &icon, QObject *parent)
    : QObject(parent)
    , m_icon(icon, this)
    , m_status(m_menu.addAction(QString()))
{
    m_status->setEnabled(false);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Show LessonLift"), this, &TrayIcon::showRequested);
    m_menu.addAction(tr("&Pause all"), this, &TrayIcon::pauseRequested);
    m_menu.addAction(tr("&Resume all"), this, &TrayIcon::resumeRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::messageClicked);
    setStatus({});
}

void TrayIcon::setStatus(const QString &status)
{
    const auto name = QGuiApplication::applicationDisplayName();
    m_icon.setToolTip(status.isEmpty() ? name : name + u'\n' + status);
    m_status->setText(QString(status).replace(u'&', u"&&"_s)); // else it would mark a key
    m_status->setVisible(!status.isEmpty());
}

void TrayIcon::showMessage(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text);
}

void TrayIcon::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT showRequested();
}

} // namespace lessonlift
