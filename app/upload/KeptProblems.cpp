// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/KeptProblems.h"

#include "journal/Journal.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString problemsEvent = u"problems"_s;
/// More are never shown, and a folder may have thousands.
constexpr qsizetype mostKept = 100;

std::optional<Rule> ruleFromName(const QString &name)
{
    const auto rules = QMetaEnum::fromType<Rule>();
    for (int i = 0; i < rules.keyCount(); ++i) {
        const auto rule = static_cast<Rule>(rules.value(i));
        if (ruleName(rule) == name)
            return rule;
    }
    return std::nullopt; // a newer LessonLift's
}

} // namespace

Problems stopping(const Problems &problems)
{
    Problems stopping;
    std::ranges::copy_if(problems, std::back_inserter(stopping), [](const Problem &problem) {
        return severityOf(problem.rule) == Severity::Error;
    });
    return stopping;
}

void keepProblems(Journal &journal, const QString &importId, const Problems &problems)
{
    QJsonArray kept;
    for (const auto &problem : problems.first(std::min(problems.size(), mostKept)))
        kept.append(QJsonObject{{u"rule"_s, ruleName(problem.rule)},
                                {u"file"_s, problem.file},
                                {u"detail"_s, problem.detail},
                                {u"particular"_s, static_cast<int>(problem.particular)},
                                {u"line"_s, problem.line},
                                {u"column"_s, problem.column}});
    const auto json = QJsonDocument(QJsonObject{{u"by"_s, QCoreApplication::applicationVersion()},
                                                {u"problems"_s, kept}})
                          .toJson(QJsonDocument::Compact);
    (void)journal.addEvent(importId, problemsEvent, QString::fromUtf8(json));
}

Problems keptProblems(Journal &journal, const QString &importId)
{
    const auto kept = journal.lastEvent(importId, problemsEvent);
    Problems problems;
    if (!kept)
        return problems;
    const auto json = QJsonDocument::fromJson(kept->toUtf8()).object();
    // The numbers of particulars are each version's own.
    const bool isOurs = json["by"_L1].toString() == QCoreApplication::applicationVersion();
    for (const auto &value : json["problems"_L1].toArray()) {
        const auto object = value.toObject();
        const auto rule = ruleFromName(object["rule"_L1].toString());
        if (!rule)
            continue;
        Problem problem{*rule, object["file"_L1].toString(), {}, Particular::None};
        if (isOurs) {
            problem.detail = object["detail"_L1].toString();
            problem.particular = static_cast<Particular>(object["particular"_L1].toInt());
            problem.line = object["line"_L1].toInt();
            problem.column = object["column"_L1].toInt();
        }
        problems.append(problem);
    }
    return problems;
}

} // namespace lessonlift
