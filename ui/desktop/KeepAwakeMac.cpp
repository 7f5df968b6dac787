// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/KeepAwake.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace lessonlift
{

class KeepAwake::System
{
public:
    explicit System(const QString &why)
        : m_why(why.toCFString())
    {
    }
    ~System()
    {
        setActive(false);
        CFRelease(m_why);
    }
    System(const System &) = delete;
    System &operator=(const System &) = delete;

    void setActive(bool active)
    {
        if (active && m_assertion == kIOPMNullAssertionID) {
            IOPMAssertionCreateWithName(kIOPMAssertPreventUserIdleSystemSleep,
                                        kIOPMAssertionLevelOn, m_why, &m_assertion);
        } else if (!active && m_assertion != kIOPMNullAssertionID) {
            IOPMAssertionRelease(m_assertion);
            m_assertion = kIOPMNullAssertionID;
        }
    }

private:
    CFStringRef m_why;
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
    , m_system(std::make_unique<System>(tr("Lessons are being uploaded")))
{
}

KeepAwake::~KeepAwake() = default;

void KeepAwake::setActive(bool active)
{
    m_system->setActive(active);
}

} // namespace lessonlift
