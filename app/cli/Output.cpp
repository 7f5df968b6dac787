// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/Output.h"

#include "cli/Counted.h"
#include "cli/ForTerminal.h"
#include "wording/ErrorWording.h"
#include "wording/ReceiptWording.h"
#include "wording/RuleWording.h"
#include "wording/SkippedWording.h"
#include "wording/StateWording.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype filesNamed = 3;

void print(std::FILE *to, const QString &text)
{
    std::fprintf(to, "%s\n", forTerminal(text).constData());
    std::fflush(to);
}

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

void Output::line(const QString &text) const
{
    if (!m_json)
        print(stdout, text);
}

void Output::object(const QJsonObject &json) const
{
    if (!m_json)
        return;
    std::fprintf(stdout, "%s\n", forTerminal(json).constData());
    std::fflush(stdout);
}

void Output::complain(const QString &text) const
{
    print(stderr, text);
}

void Output::complain(const Error &error) const
{
    complain(whatHappened(error) + u' ' + whatNext(error.kind));
}

void Output::problems(const Problems &problems, const QString &folder) const
{
    for (const auto &group : grouped(problems)) {
        const auto &first = group.problems.first();
        const bool stops = severityOf(group.rule) == Severity::Error;
        QStringList files;
        for (const auto &problem : group.problems.first(qMin(filesNamed, group.problems.size())))
            files.append(problemFile(problem, folder));
        if (group.problems.size() > filesNamed)
            files.append(CommandLine::tr("and %Ln more", nullptr,
                                         static_cast<int>(group.problems.size() - filesNamed)));
        line(u"  %1: %2: %3 %4"_s.arg(stops ? CommandLine::tr("error") : CommandLine::tr("warning"),
                                      files.join(u", "_s), problemText(first),
                                      problemAdvice(first)));
    }
}

void Output::skipped(const QList<SkippedPlace> &places) const
{
    for (const auto &place : places) {
        line(skippedText(place));
        object(skippedJson(place));
    }
}

void Output::summary(const LessonSummary &summary, const QString &serverName) const
{
    if (!summary.problem) {
        const bool isDeep = summary.confirmed == confirmName(ConfirmLevel::Deep);
        const QString what =
            summary.state == LessonState::Done && isDeep
                ? CommandLine::tr("done: %1 and %2 are on %3, each once and in "
                                  "order, every audio file downloaded and compared")
            : summary.state == LessonState::Done
                ? CommandLine::tr("done: %1 and %2 are on %3, each once and in "
                                  "order, every audio file served")
                : CommandLine::tr("uploaded: %1 and %2 are listed on %3; whether "
                                  "the audio is served was not looked at");
        line(summary.title + u": "_s +
             what.arg(countedSections(summary.totals.sections), countedAudio(summary.totals.audio),
                      serverName));
        line(CommandLine::tr("  lesson %1, %2, %3, %4, %5")
                 .arg(summary.lessonIds.join(u", "_s), sizeText(summary.totals.bytes),
                      countedBatches(summary.batches),
                      counted(summary.requests, "request", "requests"),
                      counted(summary.retries, "retry", "retries")));
        leftBehind(summary);
        return;
    }
    line(u"%1: %2: %3"_s.arg(summary.title, stateWord(summary.state).toLower(),
                             whatHappened(*summary.problem)));
    for (const auto &failed : summary.failedBatches)
        line(u"  %1: %2"_s.arg(failed.sections.join(u", "_s), whatHappened(failed.problem)));
    line(u"  "_s + whatNext(summary.problem->kind));
    leftBehind(summary);
}

void Output::leftBehind(const LessonSummary &summary) const
{
    if (summary.leftFiles > 0)
        line(u"  "_s + leftBehindText(summary.leftFiles, summary.leftBytes));
}

QJsonObject problemJson(const Error &error)
{
    auto detail = error.detail;
    if (!error.proxyVariable.isEmpty())
        detail += (detail.isEmpty() ? u"by way of "_s : u", by way of "_s) + error.proxyVariable;
    return {{u"kind"_s, kindName(error.kind)},
            {u"detail"_s, detail},
            {u"action"_s, whatNext(error.kind)}};
}

QJsonObject skippedJson(const SkippedPlace &place)
{
    const auto why = [&place] {
        switch (place.why) {
        case SkippedPlace::Why::BehindLink:
            return u"link"_s;
        case SkippedPlace::Why::DeadLink:
            return u"deadLink"_s;
        case SkippedPlace::Why::NoSections:
            return u"noSections"_s;
        case SkippedPlace::Why::TooDeep:
            return u"depth"_s;
        case SkippedPlace::Why::NotItsNames:
            return u"name"_s;
        }
        Q_UNREACHABLE();
    };
    return {{u"event"_s, u"skipped"_s},
            {u"folder"_s, place.path},
            {u"why"_s, why()},
            {u"detail"_s, skippedText(place)}};
}

QJsonObject scanJson(const ScanResult &scan)
{
    const auto totals = totalsOf(scan.folder);
    QJsonArray problems;
    for (const auto &problem : scan.problems) {
        const bool stops = severityOf(problem.rule) == Severity::Error;
        QJsonObject json{{u"rule"_s, ruleName(problem.rule)},
                         {u"severity"_s, stops ? u"error"_s : u"warning"_s},
                         {u"file"_s, problem.file},
                         {u"detail"_s, problemText(problem)},
                         {u"action"_s, problemAdvice(problem)}};
        if (problem.line > 0)
            json.insert("line"_L1, problem.line);
        problems.append(json);
    }
    return {{u"folder"_s, scan.folder.path},  {u"title"_s, scan.folder.title},
            {u"sections"_s, totals.sections}, {u"audio"_s, totals.audio},
            {u"bytes"_s, totals.bytes},       {u"problems"_s, problems}};
}

QJsonObject summaryJson(const LessonSummary &summary)
{
    QJsonArray failed;
    for (const auto &batch : summary.failedBatches)
        failed.append(QJsonObject{{u"sections"_s, QJsonArray::fromStringList(batch.sections)},
                                  {u"problem"_s, problemJson(batch.problem)}});
    return {
        {u"import"_s, summary.importId},
        {u"folder"_s, summary.folder},
        {u"title"_s, summary.title},
        {u"lessonId"_s, nullIfEmpty(summary.lessonIds.value(0))},
        {u"lessonIds"_s, QJsonArray::fromStringList(summary.lessonIds)},
        {u"state"_s, stateName(summary.state)},
        {u"confirmed"_s, nullIfEmpty(summary.confirmed)},
        {u"sections"_s, summary.totals.sections},
        {u"audio"_s, summary.totals.audio},
        {u"bytes"_s, summary.totals.bytes},
        {u"batches"_s, summary.batches},
        {u"failedBatches"_s, failed},
        {u"requests"_s, summary.requests},
        {u"confirmations"_s, summary.confirmations},
        {u"retries"_s, summary.retries},
        {u"method"_s, nullIfEmpty(summary.method)},
        {u"extra"_s, summary.extra},
        {u"leftFiles"_s, summary.leftFiles},
        {u"leftBytes"_s, summary.leftBytes},
        {u"problem"_s, summary.problem ? QJsonValue(problemJson(*summary.problem)) : QJsonValue()}};
}

} // namespace lessonlift
