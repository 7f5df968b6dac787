// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/SystemScheme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <utility>
#ifdef LESSONLIFT_DBUS
#include "desktop/PortalScheme.h"
#endif

namespace lessonlift
{

#ifdef LESSONLIFT_DBUS
SystemScheme::SystemScheme(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_portal(new PortalScheme(session, this))
{
    connect(m_portal, &PortalScheme::changed, this, &SystemScheme::look);
    watchPalette();
}
#else
SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    watchPalette();
}
#endif

void SystemScheme::watchPalette()
{
    qGuiApp->installEventFilter(this);
    look();
}

bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        look();
    return QObject::eventFilter(watched, event);
}

void SystemScheme::look()
{
    constexpr int middle = 128;
    if (!QCoreApplication::testAttribute(Qt::AA_SetPalette)) // else it is the program's own
        m_paletteIsDark = QGuiApplication::palette().window().color().lightness() < middle;
    bool dark = m_paletteIsDark;
#ifdef LESSONLIFT_DBUS
    dark = m_portal->dark().value_or(dark);
#endif
    if (std::exchange(m_dark, dark) != dark)
        Q_EMIT changed();
}

} // namespace lessonlift
