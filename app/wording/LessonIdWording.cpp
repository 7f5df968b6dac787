// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/LessonIdWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

class LessonIdWording
{
    Q_DECLARE_TR_FUNCTIONS(LessonIdWording)

public:
    static QString text(LessonIdFault fault)
    {
        switch (fault) {
        case LessonIdFault::Empty:
            return tr("No lesson is named. Name it by its id or its address.");
        case LessonIdFault::OtherServer:
            return tr("This lesson is on another server. Name one of this server, or the server "
                      "that it is on.");
        case LessonIdFault::NoLesson:
            return tr("This is neither the id of a lesson nor the address of one. The id stands at "
                      "the end of a lesson's address.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString lessonIdText(LessonIdFault fault)
{
    return LessonIdWording::text(fault);
}

} // namespace lessonlift
