// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/ReceiptWording.h"

#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/PathWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct ReceiptWording {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWording)

public:
    static ReceiptPart lesson(const HistoryEntry &entry);
    static ReceiptPart numbers(const Receipt &receipt);
    static ReceiptPart attempts(const Receipt &receipt);
    static ReceiptPart batches(const Receipt &receipt);
    static ReceiptPart sections(const Receipt &receipt);
    static ReceiptPart audio(const Receipt &receipt);

private:
    static QString confirmed(const QString &level);
    static QString method(const QString &name);
    static QString attempt(const RunRecord &run);
    static QString request(const BatchRecord &batch);
    static QString outcome(const BatchRecord &batch);
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// 0, 1, 2, 4 becomes "1–3, 5".
QString ranges(QList<int> indexes)
{
    std::ranges::sort(indexes);
    QStringList parts;
    for (qsizetype i = 0; i < indexes.size();) {
        const int first = indexes[i];
        int last = first;
        while (++i < indexes.size() && indexes[i] <= last + 1)
            last = indexes[i];
        const auto from = number(first + 1);
        parts.append(first == last ? from : from + u'\u2013' + number(last + 1));
    }
    return parts.join(u", "_s);
}

QString ReceiptWording::confirmed(const QString &level)
{
    if (level == "listed"_L1)
        return tr("all sections are listed; audio was not looked at");
    if (level == "served"_L1)
        return tr("every audio file is served in the right size");
    if (level == "deep"_L1)
        return tr("every audio file was downloaded and is the same, byte for byte");
    return level;
}

ReceiptPart ReceiptWording::lesson(const HistoryEntry &entry)
{
    const auto &import = entry.import;
    ReceiptPart part{tr("Lesson"),
                     {{tr("Title"), import.title},
                      {tr("Folder"), QDir::toNativeSeparators(import.folder)},
                      {tr("Server"), import.server}}};
    QStringList ids;
    for (const auto &target : import.targets) {
        if (!target.lessonId.isEmpty())
            ids.append(target.lessonId);
    }
    if (!ids.isEmpty())
        part.lines.append({tr("Lesson ID"), ids.join(u", "_s)});
    part.lines.append({tr("Result"), stateWord(import.state)});
    if (!entry.confirmed.isEmpty() && !import.problem)
        part.lines.append({tr("Confirmed"), confirmed(entry.confirmed)});
    if (import.problem)
        part.lines.append({tr("What happened"), whatHappened(*import.problem)});
    part.lines.append({tr("Added"), momentText(import.createdAt)});
    part.lines.append({tr("First begun"), momentText(entry.firstBegun)});
    part.lines.append({tr("Last ended"), momentText(entry.lastEnded)});
    part.lines.append({tr("Import"), import.id});
    return part;
}

ReceiptPart ReceiptWording::numbers(const Receipt &receipt)
{
    const auto &entry = receipt.entry;
    const auto &import = entry.import;
    const auto sent = std::ranges::count(receipt.sections, u"sent"_s, &SectionRecord::state);
    const auto whole = std::ranges::count_if(
        receipt.audio, [](const AudioRecord &audio) { return audio.confirmedAt.isValid(); });
    ReceiptPart part{tr("Numbers"), {}};
    part.lines.append({tr("Sections"),
                       tr("%1, of which %2 were sent").arg(number(import.sections), number(sent))});
    part.lines.append(
        {tr("Audio files"),
         tr("%1, of which %2 were confirmed").arg(number(import.audio), number(whole))});
    part.lines.append({tr("Size"), sizeText(import.bytes)});
    if (!import.method.isEmpty())
        part.lines.append({tr("Method"), method(import.method)});
    part.lines.append({tr("Time at work"), durationText(entry.milliseconds)});
    part.lines.append({tr("Requests"), number(entry.requests)});
    part.lines.append({tr("Looks at audio files"), number(entry.confirmations)});
    part.lines.append({tr("Failed confirmations"), number(entry.failedConfirmations)});
    part.lines.append({tr("Retries"), number(entry.retries)});
    part.lines.append({tr("Unclean exits"), number(entry.uncleanExits)});
    int leftFiles = 0;
    qint64 leftBytes = 0;
    for (const auto &batch : receipt.batches) {
        leftFiles += batch.leftFiles;
        leftBytes += batch.leftBytes;
    }
    if (leftFiles > 0)
        part.lines.append({tr("Left on the server"), leftBehindText(leftFiles, leftBytes)});
    return part;
}

QString ReceiptWording::attempt(const RunRecord &run)
{
    if (run.unclean)
        return tr("LessonLift ended unexpectedly");
    if (!run.endedAt.isValid())
        return tr("At work");
    const auto &figures = run.figures;
    QStringList parts{stateWord(figures.state)};
    parts.append(durationText(run.begunAt.msecsTo(run.endedAt)));
    parts.append(tr("%Ln requests", nullptr, figures.requests));
    if (figures.retries > 0)
        parts.append(tr("%Ln retries", nullptr, figures.retries));
    if (figures.failedConfirmations > 0)
        parts.append(tr("%Ln failed confirmations", nullptr, figures.failedConfirmations));
    parts.append(tr("%Ln sections there", nullptr, static_cast<int>(figures.sections)));
    const auto text = parts.join(u", "_s);
    return figures.problem ? text + u" \u00b7 "_s + whatHappened(*figures.problem) : text;
}

ReceiptPart ReceiptWording::attempts(const Receipt &receipt)
{
    ReceiptPart part{tr("Attempts"), {}};
    for (const auto &run : receipt.runs)
        part.lines.append({momentText(run.begunAt), attempt(run),
                           run.version.isEmpty() ? QString() : u"LessonLift "_s + run.version});
    return part;
}

QString ReceiptWording::method(const QString &name)
{
    if (name == "append"_L1)
        return tr("Sections appended");
    if (name == "replace"_L1)
        return tr("Whole lesson replaced");
    if (name == "separate"_L1)
        return tr("A lesson for each part");
    return name;
}

/// What BatchRecord::kind and outcome are in words. One of a later LessonLift is shown as it is.
QString ReceiptWording::request(const BatchRecord &batch)
{
    const auto &kind = batch.kind;
    const auto which = ranges(batch.sections);
    if (kind == "create"_L1)
        return which.isEmpty() ? tr("Create the lesson")
                               : tr("Create the lesson with sections %1").arg(which);
    if (kind == "append"_L1)
        return tr("Append sections %1").arg(which);
    if (kind == "replace"_L1)
        return tr("Replace, with sections %1 added").arg(which);
    if (kind == "order"_L1)
        return tr("Put in order");
    if (kind == "totals"_L1)
        return tr("Mend the totals");
    if (kind == "delete"_L1)
        return tr("Remove an empty lesson");
    if (kind.startsWith("scratch"_L1))
        return tr("Try the server on a scratch lesson");
    return kind;
}

QString ReceiptWording::outcome(const BatchRecord &batch)
{
    if (batch.outcome == "done"_L1)
        return tr("done");
    if (batch.outcome == "refused"_L1)
        return tr("refused");
    if (batch.outcome == "doubt"_L1)
        return tr("in doubt, so looked at");
    if (batch.outcome == "intent"_L1)
        return tr("no answer known");
    return batch.outcome;
}

ReceiptPart ReceiptWording::batches(const Receipt &receipt)
{
    ReceiptPart part{tr("Requests that write"), {}};
    for (const auto &batch : receipt.batches) {
        QString text = request(batch) + u": "_s + outcome(batch);
        if (batch.endedAt.isValid())
            text += u", "_s + durationText(batch.startedAt.msecsTo(batch.endedAt));
        if (batch.httpStatus != 0)
            text += u", HTTP %1"_s.arg(batch.httpStatus);
        if (!batch.detail.isEmpty())
            text += u" ("_s + batch.detail + u')';
        part.lines.append({batch.startedAt.toLocalTime().toString(u"HH:mm:ss"_s), text});
    }
    return part;
}

ReceiptPart ReceiptWording::sections(const Receipt &receipt)
{
    ReceiptPart part{tr("Sections"), {}};
    for (const auto &section : receipt.sections) {
        const auto place = number(part.lines.size() + 1);
        part.lines.append({place, section.state == "sent"_L1 ? tr("%1 (sent)").arg(section.title)
                                                             : section.title});
    }
    return part;
}

ReceiptPart ReceiptWording::audio(const Receipt &receipt)
{
    ReceiptPart part{tr("Audio files"), {}};
    for (const auto &file : receipt.audio) {
        auto text = sizeText(file.size);
        if (file.confirmedAt.isValid())
            text += u", "_s + tr("confirmed %1").arg(momentText(file.confirmedAt));
        auto more = u"SHA-256 "_s + QString::fromLatin1(file.sha256.toHex());
        if (!file.url.isEmpty())
            more += u", "_s + file.url;
        part.lines.append({file.path, text, more});
    }
    return part;
}

/// None that is empty, and nobody's home.
QList<ReceiptPart> toBeShown(QList<ReceiptPart> parts)
{
    parts.removeIf([](const ReceiptPart &part) { return part.lines.isEmpty(); });
    for (auto &part : parts) {
        for (auto &line : part.lines)
            line = {withoutHome(line.label), withoutHome(line.text), line.more};
    }
    return parts;
}

} // namespace

QString receiptTitle()
{
    return ReceiptWording::tr("LessonLift: receipt of an import");
}

QList<ReceiptPart> receiptHead(const Receipt &receipt)
{
    return toBeShown({ReceiptWording::lesson(receipt.entry), ReceiptWording::numbers(receipt),
                      ReceiptWording::attempts(receipt), ReceiptWording::batches(receipt)});
}

QList<ReceiptPart> receiptParts(const Receipt &receipt)
{
    return receiptHead(receipt) +
           toBeShown({ReceiptWording::sections(receipt), ReceiptWording::audio(receipt)});
}

QString receiptText(const Receipt &receipt)
{
    QString text = receiptTitle() + u'\n';
    for (const auto &part : receiptParts(receipt)) {
        text += u'\n' + part.heading + u'\n';
        for (const auto &line : part.lines)
            text += u"  "_s + line.label + u": "_s + line.text +
                    (line.more.isEmpty() ? QString() : u", "_s + line.more) + u'\n';
    }
    return text;
}

QString leftBehindText(int files, qint64 bytes)
{
    return ReceiptWording::tr("Requests that were cut off or failed may have left %Ln audio "
                              "file(s), %1, on the server that no lesson refers to. LessonLift "
                              "cannot remove them; the administrator can.",
                              nullptr, files)
        .arg(sizeText(bytes));
}

} // namespace lessonlift
