// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/LessonFault.h"

#include "cli/OpenJournal.h"

#include <QFileInfo>

namespace lessonlift
{

Error lessonFault(CommandContext context, Clock &clock, const QString &server,
                  const QString &lessonId, const Error &error)
{
    if (error.kind != Kind::LessonGone)
        return error;
    if (QFileInfo::exists(context.arguments.journal)) { // opening would make one
        const auto journal = openJournal(context, clock);
        const auto isKnown =
            journal ? (*journal)->knowsLesson(server, lessonId) : Result<bool>(true);
        if (!isKnown || *isKnown) // where nobody can say, the server's word stands
            return error;
    }
    Error unknown;
    unknown.kind = Kind::LessonNotFound;
    unknown.detail = lessonId;
    return unknown;
}

} // namespace lessonlift
