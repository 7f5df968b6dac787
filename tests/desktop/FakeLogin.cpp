// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/FakeLogin.h"

#include <array>
#include <poll.h>
#include <QDBusUnixFileDescriptor>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

FakeLogin::FakeLogin(const QString &bus)
    : m_service(bus, u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                [this](const QDBusMessage &call) { return answer(call); })
{
}

FakeLogin::~FakeLogin()
{
    for (const int end : m_ends)
        ::close(end);
}

QDBusMessage FakeLogin::answer(const QDBusMessage &call)
{
    std::array<int, 2> ends{};
    if (call.member() != "Inhibit"_L1 || ::pipe(ends.data()) != 0)
        return call.createErrorReply(QDBusError::Failed, u"no"_s);
    m_ends.push_back(ends[0]);
    const QDBusUnixFileDescriptor given(ends[1]); // a copy
    ::close(ends[1]);
    return call.createReply(QVariant::fromValue(given));
}

int FakeLogin::held() const
{
    int held = 0;
    for (const int end : m_ends) {
        pollfd look{end, POLLIN, 0};
        held += ::poll(&look, 1, 0) == 0 ? 1 : 0; // else it is hung up
    }
    return held;
}

void FakeLogin::prepareForSleep(bool before)
{
    m_service.emitSignal(u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {before});
}

} // namespace lessonlift::testing
