// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Habits.h"

#include "MainWindow.h"

#include <QApplication>

namespace lessonlift
{

Habits::Habits(Engine &engine, MainWindow &window, PreferencesStore &preferences, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_window(window)
    , m_preferences(preferences)
    , m_tray(QApplication::windowIcon())
    , m_notifier(m_tray)
{
    connect(&m_window, &MainWindow::uploadingChanged, this, &Habits::keepAwake);
    connect(&m_preferences, &PreferencesStore::changed, this, &Habits::keepAwake);
    connect(&m_window, &MainWindow::newsForPerson, this, &Habits::onNews);
    connect(&m_notifier, &Notifier::activated, &m_window, &MainWindow::comeForward);

    followSleep();
    connect(&m_network, &NetworkWatch::onlineChanged, this,
            [this](bool online) { m_engine.hold(Hold::Offline, !online); });
    m_engine.hold(Hold::Offline, !m_network.isOnline());

    connect(&m_tray, &TrayIcon::showRequested, &m_window, &MainWindow::comeForward);
    connect(&m_tray, &TrayIcon::pauseRequested, &m_window, [this] { m_window.pauseAll(true); });
    connect(&m_tray, &TrayIcon::resumeRequested, &m_window, [this] { m_window.pauseAll(false); });
    connect(&m_tray, &TrayIcon::quitRequested, &m_window,
            [this] { m_window.closeNow(ClosingWay::Now); });
    connect(&m_window, &MainWindow::ticked, this, [this] { m_tray.setStatus(m_window.summary()); });
    m_window.setTray(m_tray.isAvailable());
    keepAwake();
}

void Habits::keepAwake()
{
    m_awake.setActive(m_window.isUploading() && m_preferences.current().keepAwake);
}

void Habits::followSleep()
{
#ifdef LESSONLIFT_DBUS
    connect(&m_sleep, &SleepWatch::sleeping, this, [this] {
        m_engine.hold(Hold::Asleep, true);
        if (!m_window.isUploading())
            m_sleep.letGo();
    });
    connect(&m_sleep, &SleepWatch::woke, this, [this] { m_engine.hold(Hold::Asleep, false); });
    // No request is under way any more. Until then the computer waits, for a while.
    connect(&m_engine, &Engine::drained, &m_sleep, &SleepWatch::letGo);
#endif
}

void Habits::onNews(const QString &title, const QString &text, bool needsSomeone)
{
    const auto &wanted = m_preferences.current().notifications;
    if (m_window.isActiveWindow() || !(needsSomeone ? wanted.whenNeedsSomeone : wanted.whenDone))
        return;
    m_notifier.notify(title, text);
}

} // namespace lessonlift
