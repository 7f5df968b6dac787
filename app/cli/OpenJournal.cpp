// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/OpenJournal.h"

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

std::unique_ptr<Journal> openJournal(CommandContext context, Clock &clock)
{
    auto journal = Journal::open(context.arguments.journal, clock);
    if (!journal) {
        context.output.complain(journal.error());
        return nullptr;
    }
    if (const auto &damage = (*journal)->damage()) {
        context.output.complain(whatHappened(*damage) + u' ' + whatNext(*damage));
        context.output.object(damageJson(*damage));
    }
    return std::move(*journal);
}

} // namespace lessonlift
