// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/KeepAwake.h"
#include "desktop/NetworkWatch.h"
#include "desktop/Notifier.h"
#include "desktop/TrayIcon.h"
#ifdef LESSONLIFT_DBUS
#include "desktop/SleepWatch.h"
#endif

#include <QObject>

namespace lessonlift
{

class Engine;
class MainWindow;
class PreferencesStore;

/// What a good desktop program does besides: keeps the computer awake while it uploads, pauses
/// when the computer sleeps or has no network and goes on by itself, stays in the tray, and tells
/// a person who looks elsewhere when the queue has ended or somebody is needed.
class Habits : public QObject
{
    Q_OBJECT

public:
    Habits(Engine &engine, MainWindow &window, PreferencesStore &preferences,
           QObject *parent = nullptr);

private:
    void keepAwake();
    void onNews(const QString &title, const QString &text, bool needsSomeone);
    void followSleep();

    Engine &m_engine;
    MainWindow &m_window;
    PreferencesStore &m_preferences;
    KeepAwake m_awake;
#ifdef LESSONLIFT_DBUS
    SleepWatch m_sleep;
#endif
    NetworkWatch m_network;
    TrayIcon m_tray;
    Notifier m_notifier;
};

} // namespace lessonlift
