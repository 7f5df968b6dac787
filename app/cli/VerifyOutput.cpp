// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/VerifyOutput.h"

#include "cli/ExitCode.h"
#include "cli/ForTerminal.h"
#include "verify/TextForm.h"
#include "wording/ErrorWording.h"
#include "wording/FindingWording.h"
#include "wording/StateWording.h"

#include <cstdio>
#include <QCoreApplication>
#include <QJsonArray>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct VerifyLine {
    Q_DECLARE_TR_FUNCTIONS(VerifyLine)
};

constexpr qint64 drawEveryMs = 100;

/// Keys without a value are left out: most sections have little to tell.
void insertText(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject audioJson(const AudioFinding &audio)
{
    QJsonObject json{{u"file"_s, audio.local.path},
                     {u"kind"_s, audioKey(audio.variant)},
                     {u"finding"_s, findingName(audio.finding)},
                     {u"size"_s, audio.local.size},
                     {u"sha256"_s, QString::fromLatin1(audio.local.sha256.toHex())}};
    insertText(json, "subsection"_L1, audio.subsection);
    if (audio.listed) {
        json.insert("url"_L1, audio.listed->url);
        if (audio.listed->size >= 0)
            json.insert("listedSize"_L1, audio.listed->size);
    }
    if (audio.seenSize)
        json.insert("seenSize"_L1, *audio.seenSize);
    insertText(json, "seenSha256"_L1, QString::fromLatin1(audio.seenSha256.toHex()));
    insertText(json, "trouble"_L1, audio.trouble);
    return json;
}

void insertList(QJsonObject &json, const QString &key, const QJsonArray &list)
{
    if (!list.isEmpty())
        json.insert(key, list);
}

QJsonObject textJson(const TextFinding &text)
{
    QJsonObject json{
        {u"kind"_s, textKey(text.variant)}, {u"here"_s, text.here}, {u"there"_s, text.there}};
    insertText(json, "subsection"_L1, text.subsection);
    const auto form = formDifference(text.here, text.there);
    QJsonArray only;
    if (form.unicode)
        only.append(u"unicodeForm"_s);
    if (form.lineEnds)
        only.append(u"lineEnds"_s);
    insertList(json, u"onlyIn"_s, only);
    return json;
}

QJsonObject sectionJson(const SectionFindings &section)
{
    QStringList names;
    for (const auto finding : section.findings)
        names.append(findingName(finding));
    QJsonArray audio;
    for (const auto &one : section.audio) {
        if (one.finding != Finding::same)
            audio.append(audioJson(one));
    }
    QJsonArray texts;
    for (const auto &text : section.texts)
        texts.append(textJson(text));
    QJsonArray copies;
    for (const int copy : section.copies)
        copies.append(copy);
    QJsonObject json{{u"title"_s, section.title},
                     {u"findings"_s, QJsonArray::fromStringList(names)}};
    insertList(json, u"copies"_s, section.copies.size() > 1 ? copies : QJsonArray());
    insertList(json, u"audio"_s, audio);
    insertList(json, u"texts"_s, texts);
    insertList(json, u"missingSubsections"_s,
               QJsonArray::fromStringList(section.missingSubsections));
    insertList(json, u"extraSubsections"_s, QJsonArray::fromStringList(section.extraSubsections));
    QJsonArray extraAudio;
    for (const auto &one : section.extraAudio) {
        QJsonObject added{{u"kind"_s, audioKey(one.variant)}, {u"url"_s, one.url}};
        insertText(added, "subsection"_L1, one.subsection);
        extraAudio.append(added);
    }
    insertList(json, u"extraAudio"_s, extraAudio);
    if (section.subsectionsOutOfOrder)
        json.insert("subsectionsOutOfOrder"_L1, true);
    return json;
}

QJsonObject countsJson(const Verification &verification)
{
    QJsonObject counts;
    const auto counted = verification.summary();
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        counts.insert(it.key(), it.value());
    return counts;
}

/// What `verify` and `summary` objects share.
QJsonObject lessonJson(const VerifiedLesson &lesson)
{
    const auto &result = lesson.result;
    const QString &id = lesson.lessonId;
    return {{u"folder"_s, lesson.folder},
            {u"title"_s, lesson.title},
            {u"lessonId"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id)},
            {u"whole"_s, result && result->isWhole()},
            {u"summary"_s, result ? countsJson(*result) : QJsonObject()},
            {u"problem"_s, result ? QJsonValue() : QJsonValue(problemJson(result.error()))}};
}

} // namespace

QJsonObject verifyJson(const VerifiedLesson &lesson, const QString &kept)
{
    auto json = lessonJson(lesson);
    QJsonArray sections;
    if (lesson.result) {
        const auto &result = *lesson.result;
        for (const auto &section : result.sections)
            sections.append(sectionJson(section));
        json.insert("server"_L1, result.server);
        json.insert("level"_L1, confirmName(result.level));
        json.insert("at"_L1, result.at.toString(Qt::ISODate));
        json.insert("totalsRight"_L1, result.totalsRight);
        json.insert("requests"_L1, result.requests);
        json.insert("seconds"_L1, static_cast<double>(result.milliseconds) / 1000.0);
    }
    if (!kept.isEmpty())
        json.insert("report"_L1, kept);
    json.insert("event"_L1, u"verify"_s);
    json.insert("sections"_L1, sections);
    return json;
}

QJsonObject verifySummaryJson(const QList<VerifiedLesson> &lessons)
{
    QJsonArray all;
    for (const auto &lesson : lessons)
        all.append(lessonJson(lesson));
    return {{u"event"_s, u"summary"_s}, {u"lessons"_s, all}};
}

int exitCodeOf(const VerifiedLesson &lesson)
{
    const auto &result = lesson.result;
    if (!result)
        return result.error().kind == Kind::ContentProblems ? exitcode::blocked
                                                            : exitCodeOf(result.error());
    const bool isSame = result->whole() == result->sections.size() && result->totalsRight;
    return isSame ? exitcode::done : exitcode::differs;
}

QJsonObject tellVerified(const Output &output, const VerifiedLesson &lesson, const QString &kept)
{
    if (!lesson.result) {
        const auto &error = lesson.result.error();
        output.complain(lesson.title + u": "_s + whatHappened(error) + u' ' + whatNext(error.kind));
        return verifyJson(lesson, kept);
    }
    const auto &result = *lesson.result;
    // In one call: a title may hold "%2" itself.
    output.line(u"%1: %2 (%3)"_s.arg(lesson.title, wholeText(result), levelText(result.level)));
    for (const auto &section : result.sections) {
        for (const auto &line : findingLines(section))
            output.line(u"  %1: %2"_s.arg(section.title, line));
    }
    if (!result.totalsRight)
        output.line(u"  "_s + VerifyLine::tr("the server counts its sections wrongly"));
    if (!kept.isEmpty())
        output.line(
            u"  "_s +
            VerifyLine::tr("report: lessonlift-cli report %1 --format html").arg(kept.left(8)));
    return verifyJson(lesson, kept);
}

LookLine::LookLine(const Output &output)
    : m_onTerminal(isatty(STDOUT_FILENO) != 0 && !output.isJson())
{
}

void LookLine::update(const QString &title, const LookProgress &now)
{
    const bool isLast = now.looked == now.total;
    if (!m_onTerminal || (m_drawn && !isLast && m_sinceDrawn.elapsed() < drawEveryMs))
        return;
    m_sinceDrawn.start();
    m_drawn = true;
    const auto text = u"%1: %2/%3, %4"_s.arg(
        title.left(50), QString::number(now.looked),
        VerifyLine::tr("%n audio files looked at", nullptr, now.total), sizeText(now.bytes));
    std::fprintf(stdout, "\r\033[K%s", forTerminal(text.left(110)).constData());
    std::fflush(stdout);
}

void LookLine::clear()
{
    if (std::exchange(m_drawn, false)) {
        std::fputs("\r\033[K", stdout);
        std::fflush(stdout);
    }
}

} // namespace lessonlift
