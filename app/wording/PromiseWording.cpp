// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/PromiseWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct PromiseWording {
    Q_DECLARE_TR_FUNCTIONS(PromiseWording)

public:
    static QStringList kept();
    static QStringList limits();
};

QStringList PromiseWording::kept()
{
    return {
        tr("“Done” is said only after LessonLift has looked: every section is there once, in the "
           "folder's order, and every audio file is served."),
        tr("When an answer is lost, LessonLift looks at the server before it writes again."),
        tr("Sections that others put into a lesson stay where they are."),
        tr("On this computer only one LessonLift at a time works on a lesson."),
        tr("An import goes on after a crash, a lost connection or an expired sign-in."),
        tr("A file that changes while it is sent never makes a mixed lesson.")};
}

QStringList PromiseWording::limits()
{
    return {
        tr("The server has no lock. Between LessonLift's look and its write somebody else may "
           "change the same lesson. What they append while LessonLift puts sections in order is "
           "lost on the server: LessonLift notices, stops with a conflict, and keeps the lesson "
           "as it was before. What they only move or rewrite in that moment nobody can notice."),
        tr("On an older server, which cannot append, everything that others change in that moment "
           "is overwritten, and nobody can notice. Do not work on a lesson while it is "
           "imported."),
        tr("When two programs append at the same moment, the server may lose one of the two. What "
           "is lost of this import is sent again; of the others' LessonLift cannot know."),
        tr("A request that the server carries out later than the waiting time (5 seconds, unless "
           "set otherwise), and after the last look, can double a section. Verify finds it."),
        tr("At the level “served” the size of each audio file is compared, not its bytes. “Deep” "
           "compares the bytes."),
        tr("LessonLift on another computer does not know that this one is at work.")};
}

} // namespace

QStringList promises()
{
    return PromiseWording::kept();
}

QStringList limitsOfPromises()
{
    return PromiseWording::limits();
}

} // namespace lessonlift
