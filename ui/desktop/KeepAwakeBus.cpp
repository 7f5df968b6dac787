// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/KeepAwake.h"
#include "desktop/LoginInhibitor.h"
#include "desktop/SessionInhibitor.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

class KeepAwake::System
{
public:
    System(const QDBusConnection &system, const QDBusConnection &session, const QString &why)
        : m_login(system, u"idle"_s, u"block"_s, why)
        , m_session(session, why)
    {
    }

    void setActive(bool active)
    {
        if (active) {
            m_login.hold();
            m_session.hold();
        } else {
            m_login.letGo();
            m_session.letGo();
        }
    }

private:
    // "idle": anyone may block it (polkit's inhibit-block-idle), over ssh too. "sleep" would stand
    // in the way of a person who closes the lid, and only a local session may block it.
    LoginInhibitor m_login;
    SessionInhibitor m_session;
};

KeepAwake::KeepAwake(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(std::make_unique<System>(system, session, tr("Lessons are being uploaded")))
{
}

KeepAwake::~KeepAwake() = default;

void KeepAwake::setActive(bool active)
{
    m_system->setActive(active);
}

} // namespace lessonlift
