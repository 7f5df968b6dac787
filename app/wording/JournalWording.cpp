// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/JournalWording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct JournalWording {
    Q_DECLARE_TR_FUNCTIONS(JournalWording)
};

} // namespace

QString whatHappened(const JournalDamage &damage)
{
    return JournalWording::tr("The journal %1 was damaged (%2). It was set aside as %3, and a new "
                              "one was begun.")
        .arg(damage.path, damage.reason, damage.movedTo);
}

QString whatNext(const JournalDamage &damage)
{
    const auto imports = QString::number(damage.imports);
    const auto lessons = QString::number(damage.lessons);
    QStringList sentences;
    if (damage.imports == 0)
        sentences.append(JournalWording::tr("Nothing could be read of it."));
    else
        sentences.append(JournalWording::tr("Carried over: %1 imports and the IDs of %2 lessons; "
                                            "resume goes on with those that are not done, from "
                                            "what the server holds.")
                             .arg(imports, lessons));
    if (!damage.lost.isEmpty())
        sentences.append(
            JournalWording::tr("Not carried over, because the lesson they were filling is no "
                               "longer known: %1.")
                .arg(damage.lost.join(u", "_s)));
    sentences.append(JournalWording::tr(
        "Nothing is lost on the server. To go on with a lesson that is missing here, find its ID "
        "on the server and import its folder into it (import FOLDER --lesson ID): only what is "
        "not there yet is sent. Without the ID, a second lesson would be made."));
    return sentences.join(u' ');
}

} // namespace lessonlift
