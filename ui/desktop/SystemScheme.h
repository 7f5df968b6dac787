// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#ifdef LESSONLIFT_DBUS
#include <QDBusConnection>
#endif

namespace lessonlift
{

class PortalScheme;

/// Whether the desktop prefers dark: what the person chose there (xdg-desktop-portal), else what
/// its palette looks like. A palette that the program gives itself says nothing about the desktop
/// and is not looked at: then the desktop's last one counts.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
#ifdef LESSONLIFT_DBUS
    explicit SystemScheme(const QDBusConnection &session = QDBusConnection::sessionBus(),
                          QObject *parent = nullptr);
#else
    explicit SystemScheme(QObject *parent = nullptr);
#endif

    [[nodiscard]] bool isDark() const
    {
        return m_dark;
    }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchPalette();
    void look();

    PortalScheme *m_portal = nullptr;
    bool m_paletteIsDark = false;
    bool m_dark = false;
};

} // namespace lessonlift
