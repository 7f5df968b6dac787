// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QObject>
#ifdef LESSONLIFT_DBUS
#include <QDBusConnection>
#endif

namespace lessonlift
{

/// Keeps the computer from going to sleep by itself while lessons are uploaded. The screen may go
/// dark, and a person may still send the computer to sleep. Released with this object; where the
/// system offers nothing, it does nothing.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
#ifdef LESSONLIFT_DBUS
    explicit KeepAwake(const QDBusConnection &system = QDBusConnection::systemBus(),
                       const QDBusConnection &session = QDBusConnection::sessionBus(),
                       QObject *parent = nullptr);
#else
    explicit KeepAwake(QObject *parent = nullptr);
#endif
    ~KeepAwake() override;

    /// As often as one likes; returns at once.
    void setActive(bool active);

private:
    class System; // one file for each kind of system
    std::unique_ptr<System> m_system;
};

} // namespace lessonlift
