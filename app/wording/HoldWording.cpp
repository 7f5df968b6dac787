// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/HoldWording.h"

#include "wording/FigureWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct HoldWording {
    Q_DECLARE_TR_FUNCTIONS(HoldWording)

public:
    static QString text(Hold hold, const QTime &opens)
    {
        switch (hold) {
        case Hold::Person:
            return tr("Everything is paused.");
        case Hold::Hours:
            return tr("Outside the upload hours; it goes on at %1.").arg(timeText(opens));
        case Hold::Offline:
            return tr("There is no network; it goes on by itself when it is back.");
        case Hold::Asleep:
            return tr("The computer goes to sleep; it goes on when it wakes.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString holdSentence(Hold hold, const QTime &opens)
{
    return HoldWording::text(hold, opens);
}

} // namespace lessonlift
