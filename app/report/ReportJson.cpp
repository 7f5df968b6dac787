// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "report/ReportJson.h"

#include "base/ErrorJson.h"
#include "base/Sha256.h"
#include "wording/HarmlessText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QJsonValue hex(const QByteArray &hash)
{
    return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex()));
}

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue name(const std::optional<Finding> &finding)
{
    return finding ? QJsonValue(findingName(*finding)) : QJsonValue();
}

/// The key only where there is something to say.
void put(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    if (!value.isNull() && value != QJsonValue(QString()))
        json.insert(key, value);
}

QJsonObject textJson(const ReportText &text)
{
    QJsonObject json{{u"kind"_s, textKey(text.variant)}, {u"sha256"_s, hex(text.sha256)}};
    put(json, u"subsection"_s, text.subsection);
    put(json, u"finding"_s, name(text.finding));
    put(json, u"seenSha256"_s, hex(text.seenSha256));
    return json;
}

QJsonObject audioJson(const ReportAudio &audio)
{
    QJsonObject json{{u"kind"_s, audioKey(audio.variant)},
                     {u"file"_s, audio.path},
                     {u"bytes"_s, audio.size},
                     {u"sha256"_s, hex(audio.sha256)}};
    put(json, u"subsection"_s, audio.subsection);
    put(json, u"address"_s, audio.url);
    put(json, u"confirmed"_s, moment(audio.confirmedAt));
    put(json, u"finding"_s, name(audio.finding));
    if (audio.seenSize)
        json.insert(u"seenBytes"_s, *audio.seenSize);
    put(json, u"seenSha256"_s, hex(audio.seenSha256));
    put(json, u"trouble"_s, audio.trouble);
    return json;
}

QJsonObject sectionJson(const ReportSection &section)
{
    QJsonArray texts;
    for (const auto &text : section.texts)
        texts.append(textJson(text));
    QJsonArray audio;
    for (const auto &file : section.audio)
        audio.append(audioJson(file));
    QJsonObject json{{u"title"_s, section.title},
                     {u"textsKnown"_s, section.textsKnown},
                     {u"subsections"_s, QJsonArray::fromStringList(section.subsections)},
                     {u"texts"_s, texts},
                     {u"audio"_s, audio}};
    put(json, u"lessonId"_s, section.lessonId);
    put(json, u"state"_s, section.state);
    QJsonArray findings;
    for (const auto finding : section.findings)
        findings.append(findingName(finding));
    if (!findings.isEmpty())
        json.insert(u"findings"_s, findings);
    return json;
}

QJsonObject attemptJson(const RunRecord &run)
{
    const auto &figures = run.figures;
    return {{u"begun"_s, moment(run.begunAt)},
            {u"ended"_s, moment(run.endedAt)},
            {u"unclean"_s, run.unclean},
            {u"lessonlift"_s, run.version},
            {u"state"_s, stateName(figures.state)},
            {u"problem"_s, figures.problem ? QJsonValue(kindName(*figures.problem)) : QJsonValue()},
            {u"confirmed"_s, figures.confirmed},
            {u"requests"_s, figures.requests},
            {u"confirmations"_s, figures.confirmations},
            {u"failedConfirmations"_s, figures.failedConfirmations},
            {u"retries"_s, figures.retries},
            {u"sections"_s, figures.sections},
            {u"audio"_s, figures.audio},
            {u"bytes"_s, figures.bytes}};
}

QJsonObject writeJson(const BatchRecord &batch)
{
    QJsonArray sections;
    for (const int section : batch.sections)
        sections.append(section + 1);
    return {{u"kind"_s, batch.kind},
            {u"part"_s, batch.part},
            {u"sections"_s, sections},
            {u"outcome"_s, batch.outcome},
            {u"begun"_s, moment(batch.startedAt)},
            {u"ended"_s, moment(batch.endedAt)},
            {u"httpStatus"_s, batch.httpStatus},
            {u"detail"_s, batch.detail},
            {u"leftFiles"_s, batch.leftFiles},
            {u"leftBytes"_s, batch.leftBytes}};
}

void addImport(QJsonObject &json, const Report &report)
{
    const auto &entry = report.receipt.entry;
    const auto &import = entry.import;
    QJsonArray attempts;
    for (const auto &run : report.receipt.runs)
        attempts.append(attemptJson(run));
    QJsonArray writes;
    for (const auto &batch : report.receipt.batches)
        writes.append(writeJson(batch));
    int leftFiles = 0;
    qint64 leftBytes = 0;
    for (const auto &batch : report.receipt.batches) {
        leftFiles += batch.leftFiles;
        leftBytes += batch.leftBytes;
    }
    QJsonValue problem;
    if (import.problem)
        problem = errorJson(*import.problem);
    const QJsonObject head{{u"folder"_s, import.folder},
                           {u"state"_s, stateName(import.state)},
                           {u"method"_s, import.method},
                           {u"confirmed"_s, entry.confirmed},
                           {u"problem"_s, problem},
                           {u"added"_s, moment(import.createdAt)},
                           {u"changed"_s, moment(import.changedAt)},
                           {u"begun"_s, moment(entry.firstBegun)},
                           {u"ended"_s, moment(entry.lastEnded)},
                           {u"milliseconds"_s, entry.milliseconds},
                           {u"requests"_s, entry.requests},
                           {u"confirmations"_s, entry.confirmations},
                           {u"failedConfirmations"_s, entry.failedConfirmations},
                           {u"retries"_s, entry.retries},
                           {u"uncleanExits"_s, entry.uncleanExits},
                           {u"sectionCount"_s, import.sections},
                           {u"audioCount"_s, import.audio},
                           {u"bytes"_s, import.bytes},
                           {u"leftFiles"_s, leftFiles},
                           {u"leftBytes"_s, leftBytes},
                           {u"attempts"_s, attempts},
                           {u"writes"_s, writes}};
    for (auto it = head.begin(); it != head.end(); ++it)
        json.insert(it.key(), it.value());
}

void addVerification(QJsonObject &json, const Verification &verification)
{
    json.insert("folder"_L1, verification.folder);
    json.insert("level"_L1, confirmName(verification.level));
    json.insert("at"_L1, moment(verification.at));
    json.insert("milliseconds"_L1, verification.milliseconds);
    json.insert("requests"_L1, verification.requests);
    json.insert("totalsRight"_L1, verification.totalsRight);
    json.insert("whole"_L1, verification.isWhole());
    QJsonObject summary;
    const auto counts = verification.summary();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        summary.insert(it.key(), it.value());
    json.insert("summary"_L1, summary);
}

} // namespace

QString sealOf(QJsonObject json)
{
    json.remove("seal"_L1);
    const auto canonical = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(Sha256::of(canonical).toHex());
}

QJsonObject reportJson(const Report &report)
{
    const bool isImport = report.of == ReportOf::Import;
    QJsonArray sections;
    for (const auto &section : report.sections)
        sections.append(sectionJson(section));
    QJsonObject json{{u"receipt"_s, isImport ? u"import"_s : u"verification"_s},
                     {u"form"_s, reportForm},
                     {u"id"_s, report.id},
                     {u"lessonlift"_s, report.version},
                     {u"made"_s, moment(report.madeAt)},
                     {u"title"_s, report.title()},
                     {u"server"_s, report.server()},
                     {u"lessonIds"_s, QJsonArray::fromStringList(report.lessonIds())},
                     {u"sections"_s, sections}};
    if (isImport)
        addImport(json, report);
    else
        addVerification(json, report.verification);
    json.insert("seal"_L1, sealOf(json));
    return json;
}

QByteArray toJson(const Report &report)
{
    const auto text = QJsonDocument(reportJson(report)).toJson(QJsonDocument::Indented);
    return harmlessJson(QString::fromUtf8(text)).toUtf8();
}

} // namespace lessonlift
