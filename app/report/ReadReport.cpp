// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// From the JSON of a receipt back to its value. Files come from anywhere: what is not there, or of
// another type, is left as it was.
#include "base/ErrorJson.h"
#include "base/KeyTwice.h"
#include "report/ReportJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QByteArray hash(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

QDateTime moment(const QJsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

std::optional<Finding> finding(const QJsonValue &name)
{
    bool isKnown = false;
    const auto value =
        QMetaEnum::fromType<Finding>().keyToValue(name.toString().toLatin1().constData(), &isKnown);
    return isKnown ? std::optional(static_cast<Finding>(value)) : std::nullopt;
}

Variant variantOf(const QJsonValue &kind, QString (*keyOf)(Variant))
{
    for (const auto variant : allVariants) {
        if (keyOf(variant) == kind.toString())
            return variant;
    }
    return Variant::English;
}

QStringList strings(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &one : array.toArray())
        texts.append(one.toString());
    return texts;
}

ReportText textOf(const QJsonObject &json)
{
    return {json["subsection"_L1].toString(), variantOf(json["kind"_L1], &textKey),
            hash(json["sha256"_L1]), finding(json["finding"_L1]), hash(json["seenSha256"_L1])};
}

ReportAudio audioOf(const QJsonObject &json)
{
    ReportAudio audio;
    audio.subsection = json["subsection"_L1].toString();
    audio.variant = variantOf(json["kind"_L1], &audioKey);
    audio.path = json["file"_L1].toString();
    audio.size = json["bytes"_L1].toInteger();
    audio.sha256 = hash(json["sha256"_L1]);
    audio.url = json["address"_L1].toString();
    audio.confirmedAt = moment(json["confirmed"_L1]);
    audio.finding = finding(json["finding"_L1]);
    if (json.contains("seenBytes"_L1))
        audio.seenSize = json["seenBytes"_L1].toInteger();
    audio.seenSha256 = hash(json["seenSha256"_L1]);
    audio.trouble = json["trouble"_L1].toString();
    return audio;
}

ReportSection sectionOf(const QJsonObject &json)
{
    ReportSection section;
    section.title = json["title"_L1].toString();
    section.lessonId = json["lessonId"_L1].toString();
    section.state = json["state"_L1].toString();
    section.textsKnown = json["textsKnown"_L1].toBool();
    section.subsections = strings(json["subsections"_L1]);
    for (const auto &name : json["findings"_L1].toArray()) {
        if (const auto known = finding(name))
            section.findings.append(*known);
    }
    for (const auto &text : json["texts"_L1].toArray())
        section.texts.append(textOf(text.toObject()));
    for (const auto &audio : json["audio"_L1].toArray())
        section.audio.append(audioOf(audio.toObject()));
    return section;
}

RunRecord runOf(const QJsonObject &json)
{
    RunRecord run;
    run.begunAt = moment(json["begun"_L1]);
    run.endedAt = moment(json["ended"_L1]);
    run.unclean = json["unclean"_L1].toBool();
    run.version = json["lessonlift"_L1].toString();
    auto &figures = run.figures;
    figures.state = stateFromName(json["state"_L1].toString());
    figures.problem = kindFromName(json["problem"_L1].toString());
    figures.confirmed = json["confirmed"_L1].toString();
    figures.requests = json["requests"_L1].toInt();
    figures.confirmations = json["confirmations"_L1].toInt();
    figures.failedConfirmations = json["failedConfirmations"_L1].toInt();
    figures.retries = json["retries"_L1].toInt();
    figures.sections = json["sections"_L1].toInteger();
    figures.audio = json["audio"_L1].toInteger();
    figures.bytes = json["bytes"_L1].toInteger();
    return run;
}

BatchRecord batchOf(const QJsonObject &json)
{
    BatchRecord batch;
    batch.kind = json["kind"_L1].toString();
    batch.part = json["part"_L1].toInt();
    for (const auto &section : json["sections"_L1].toArray())
        batch.sections.append(section.toInt() - 1);
    batch.outcome = json["outcome"_L1].toString();
    batch.startedAt = moment(json["begun"_L1]);
    batch.endedAt = moment(json["ended"_L1]);
    batch.httpStatus = json["httpStatus"_L1].toInt();
    batch.detail = json["detail"_L1].toString();
    return batch;
}

void readImport(Report &report, const QJsonObject &json)
{
    auto &entry = report.receipt.entry;
    auto &import = entry.import;
    import.id = report.id;
    import.title = json["title"_L1].toString();
    import.server = json["server"_L1].toString();
    import.folder = json["folder"_L1].toString();
    for (const auto &id : strings(json["lessonIds"_L1]))
        import.targets.append({static_cast<int>(import.targets.size()), id, {}, 0});
    import.state = stateFromName(json["state"_L1].toString());
    import.method = json["method"_L1].toString();
    import.problem = errorFromJson(json["problem"_L1].toObject());
    import.createdAt = moment(json["added"_L1]);
    import.changedAt = moment(json["changed"_L1]);
    import.sections = json["sectionCount"_L1].toInteger();
    import.audio = json["audioCount"_L1].toInteger();
    import.bytes = json["bytes"_L1].toInteger();
    entry.confirmed = json["confirmed"_L1].toString();
    entry.firstBegun = moment(json["begun"_L1]);
    entry.lastEnded = moment(json["ended"_L1]);
    entry.milliseconds = json["milliseconds"_L1].toInteger();
    entry.requests = json["requests"_L1].toInt();
    entry.confirmations = json["confirmations"_L1].toInt();
    entry.failedConfirmations = json["failedConfirmations"_L1].toInt();
    entry.retries = json["retries"_L1].toInt();
    entry.uncleanExits = json["uncleanExits"_L1].toInt();
    for (const auto &run : json["attempts"_L1].toArray())
        report.receipt.runs.append(runOf(run.toObject()));
    entry.runs = static_cast<int>(report.receipt.runs.size());
    for (const auto &write : json["writes"_L1].toArray())
        report.receipt.batches.append(batchOf(write.toObject()));
    for (const auto &section : std::as_const(report.sections)) {
        const auto index = static_cast<int>(report.receipt.sections.size());
        report.receipt.sections.append({section.title, section.state});
        for (const auto &audio : section.audio)
            report.receipt.audio.append(
                {audio.path, index, audio.size, audio.sha256, audio.url, audio.confirmedAt});
    }
}

void readVerification(Report &report, const QJsonObject &json)
{
    auto &verification = report.verification;
    verification.title = json["title"_L1].toString();
    verification.server = json["server"_L1].toString();
    verification.folder = json["folder"_L1].toString();
    verification.lessonId = strings(json["lessonIds"_L1]).value(0);
    verification.level =
        confirmFromName(json["level"_L1].toString()).value_or(ConfirmLevel::Listed);
    verification.at = moment(json["at"_L1]);
    verification.milliseconds = json["milliseconds"_L1].toInteger();
    verification.requests = json["requests"_L1].toInt();
    verification.totalsRight = json["totalsRight"_L1].toBool();
    for (const auto &section : std::as_const(report.sections)) {
        SectionFindings found;
        found.title = section.title;
        found.findings = section.findings;
        if (!section.findings.contains(Finding::extra))
            found.local = static_cast<int>(verification.sections.size());
        verification.sections.append(std::move(found));
    }
}

} // namespace

std::optional<ReadReport> fromJson(const QByteArray &bytes)
{
    const auto json = QJsonDocument::fromJson(bytes).object();
    const auto what = json["receipt"_L1].toString();
    const bool isImport = what == "import"_L1;
    if ((!isImport && what != "verification"_L1) || json["form"_L1].toInt() != reportForm)
        return std::nullopt;
    ReadReport read;
    read.sealed = json["seal"_L1].toString() == sealOf(json) && !keyTwice(bytes);
    auto &report = read.report;
    report.of = isImport ? ReportOf::Import : ReportOf::Verification;
    report.id = json["id"_L1].toString();
    report.version = json["lessonlift"_L1].toString();
    report.madeAt = moment(json["made"_L1]);
    for (const auto &section : json["sections"_L1].toArray())
        report.sections.append(sectionOf(section.toObject()));
    if (isImport)
        readImport(report, json);
    else
        readVerification(report, json);
    return read;
}

bool isBrokenReport(const QByteArray &bytes)
{
    QJsonParseError fault;
    const auto json = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return bytes.trimmed().startsWith('{') || bytes.contains("\"seal\":");
    const bool isOurs = json.contains("seal"_L1) || json.contains("receipt"_L1);
    return isOurs && json["seal"_L1].toString() != sealOf(json);
}

} // namespace lessonlift
