// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/KeepAwake.h"

#include <windows.h>

namespace lessonlift
{

/// The state belongs to the thread that sets it, and ends with it: setActive() comes from one.
class KeepAwake::System
{
public:
    ~System() { setActive(false); }

    void setActive(bool active)
    {
        SetThreadExecutionState(active ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED : ES_CONTINUOUS);
    }
};

KeepAwake::KeepAwake(QObject *parent)
    : QObject(parent)
    , m_system(std::make_unique<System>())
{
}

KeepAwake::~KeepAwake() = default;

void KeepAwake::setActive(bool active)
{
    m_system->setActive(active);
}

} // namespace lessonlift
