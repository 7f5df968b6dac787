// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/NoteWording.h"

#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct NoteWording {
    Q_DECLARE_TR_FUNCTIONS(NoteWording)

public:
    static QString write(const Note &note)
    {
        if (note.write == "create"_L1)
            return tr("Creating the lesson");
        if (note.write == "append"_L1)
            return tr("Sending %Ln section(s)", nullptr, static_cast<int>(note.sections));
        if (note.write == "replace"_L1)
            return tr("Sending the whole lesson with %Ln new section(s)", nullptr,
                      static_cast<int>(note.sections));
        if (note.write == "order"_L1)
            return tr("Putting the sections in order");
        if (note.write == "totals"_L1)
            return tr("Mending the totals");
        if (note.write.startsWith("scratch"_L1))
            return tr("Trying on a lesson of its own whether the server keeps audio");
        return tr("Removing an empty lesson of ours");
    }

    static QString span(const Note &note)
    {
        switch (note.kind) {
        case NoteKind::State:
            return stateWord(note.state);
        case NoteKind::Write:
            return write(note);
        case NoteKind::Look:
            return tr("Looking at the lesson on the server");
        case NoteKind::Confirm:
            return tr("Looking for every audio file");
        case NoteKind::Wait:
            return tr("Waiting");
        }
        Q_UNREACHABLE();
    }

    static QString outcome(const Note &note)
    {
        if (!note.ended.isValid())
            return {};
        if (note.problem)
            return whatHappened(*note.problem);
        if (note.kind != NoteKind::Write)
            return {};
        if (note.outcome == "done"_L1)
            return tr("done");
        return note.outcome == "refused"_L1 ? tr("refused") : tr("the answer was lost");
    }
};

} // namespace

QString spanText(const Note &note)
{
    return NoteWording::span(note);
}

QString noteText(const Note &note)
{
    const auto outcome = NoteWording::outcome(note);
    return outcome.isEmpty() ? spanText(note) : spanText(note) + u": "_s + outcome;
}

} // namespace lessonlift
