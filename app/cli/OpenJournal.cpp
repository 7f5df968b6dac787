// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/OpenJournal.h"

#include "cli/ExitCode.h"
#include "journal/JournalFile.h"
#include "wording/JournalWording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QJsonObject damageJson(const JournalDamage &damage)
{
    return {{u"event"_s, u"journal"_s},     {u"state"_s, u"damaged"_s},
            {u"journal"_s, damage.path},    {u"movedTo"_s, damage.movedTo},
            {u"detail"_s, damage.reason},   {u"imports"_s, damage.imports},
            {u"lessons"_s, damage.lessons}, {u"lost"_s, QJsonArray::fromStringList(damage.lost)},
            {u"action"_s, whatNext(damage)}};
}

} // namespace

OpenedJournal openJournal(CommandContext context, Clock &clock)
{
    auto journal = Journal::open(context.arguments.journal, clock);
    if (!journal) {
        context.output.complain(journal.error());
        return tl::unexpected<int>(exitCodeOf(journal.error()));
    }
    if (const auto &damage = (*journal)->damage()) {
        context.output.complain(whatHappened(*damage) + u' ' + whatNext(*damage));
        context.output.object(damageJson(*damage));
    }
    return std::move(*journal);
}

std::optional<int> refuseJournal(CommandContext context)
{
    const auto &path = context.arguments.journal;
    const auto look = lookAtJournal(path, path == Journal::usualPath());
    if (look.what != JournalFile::NotOurs)
        return std::nullopt;
    const auto refusal = failure(Kind::NotAJournal, path + u": "_s + look.reason);
    context.output.complain(refusal.value());
    return exitCodeOf(refusal.value());
}

OpenedJournal openExistingJournal(CommandContext context, Clock &clock)
{
    const auto &path = context.arguments.journal;
    if (lookAtJournal(path, path == Journal::usualPath()).what != JournalFile::Absent)
        return openJournal(context, clock);
    if (context.arguments.isJournalNamed) {
        context.output.complain(
            u"There is no journal %1. Nothing was made and nothing was sent. Check its path."_s.arg(
                path));
        return tl::unexpected<int>(exitcode::usage);
    }
    auto journal = Journal::ofNothing(clock);
    if (!journal) {
        context.output.complain(journal.error());
        return tl::unexpected<int>(exitCodeOf(journal.error()));
    }
    return std::move(*journal);
}

} // namespace lessonlift
