// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/ServerSession.h"

namespace lessonlift
{

void ServerSession::wrote(const std::optional<Error> &error, Milliseconds took, qint64 bytes,
                          int underWay)
{
    if (!pace)
        return;
    const int before = pace->places();
    if (!error)
        pace->answered(took, bytes, underWay);
    else if (error->kind == Kind::Busy)
        pace->refused(underWay);
    if (pace->places() == before)
        return;
    writing.setPlaces(pace->places());
    paceChanged();
}

} // namespace lessonlift
