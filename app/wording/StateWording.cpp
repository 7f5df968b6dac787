// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/StateWording.h"

#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/RuleWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace lessonlift
{

namespace
{

/// Rounded up: what is still to come is not told as nought.
qint64 secondsTo(const QDateTime &then, const QDateTime &now)
{
    constexpr qint64 second = 1000; // ms
    return qMax<qint64>(1, (now.msecsTo(then) + second - 1) / second);
}

struct StateWording {
    Q_DECLARE_TR_FUNCTIONS(StateWording)

public:
    static QString word(LessonState state);
    static QString held(Hold hold);
    static QString text(const LessonProgress &progress, const QDateTime &now);
    static QString waiting(const LessonProgress &progress, const QDateTime &now);
    static QString headline(const LessonProgress &progress, const QDateTime &now);
    static QString subline(const LessonProgress &progress);
    static QString progress(const LessonProgress &progress);
    static QString advice(LessonState state);
};

QString StateWording::word(LessonState state)
{
    switch (state) {
    case LessonState::Queued:
        return tr("Queued");
    case LessonState::Opening:
        return tr("Opening");
    case LessonState::Uploading:
        return tr("Uploading");
    case LessonState::Waiting:
        return tr("Waiting");
    case LessonState::Settling:
        return tr("Making sure");
    case LessonState::SignedOut:
        return tr("Signed out");
    case LessonState::Ordering:
        return tr("Putting in order");
    case LessonState::Confirming:
        return tr("Confirming");
    case LessonState::Paused:
        return tr("Paused");
    case LessonState::Asking:
        return tr("Needs you");
    case LessonState::Done:
        return tr("Done");
    case LessonState::Uploaded:
        return tr("Uploaded");
    case LessonState::Failed:
        return tr("Failed");
    case LessonState::Unfinished:
        return tr("Unfinished");
    case LessonState::Cancelled:
        return tr("Cancelled");
    case LessonState::Blocked:
        return tr("Blocked");
    case LessonState::Conflict:
        return tr("Needs you");
    }
    Q_UNREACHABLE();
}

QString StateWording::held(Hold hold)
{
    switch (hold) {
    case Hold::Person:
        return tr("Paused by you");
    case Hold::Hours:
        return tr("Waiting for the upload hours");
    case Hold::Offline:
        return tr("Waiting for the network");
    case Hold::Asleep:
        return tr("Waiting until the computer is awake");
    }
    Q_UNREACHABLE();
}

QString StateWording::waiting(const LessonProgress &progress, const QDateTime &now)
{
    const auto seconds = secondsTo(progress.nextTry, now);
    if (!progress.problem)
        return tr("Next batch in %1 s").arg(seconds);
    return tr("%1 Trying again in %2 s (attempt %3 of %4)")
        .arg(whatHappened(*progress.problem), QString::number(seconds),
             QString::number(progress.attempt), QString::number(progress.retries));
}

QString StateWording::text(const LessonProgress &progress, const QDateTime &now)
{
    switch (progress.state) {
    case LessonState::Queued:
        return progress.queuePosition == 1 ? tr("Next in the queue")
                                           : tr("No. %1 in the queue").arg(progress.queuePosition);
    case LessonState::Opening:
        return tr("Looking at the lesson on the server");
    case LessonState::Uploading:
        return tr("Uploading batch %1 of %2").arg(progress.batch).arg(progress.batches);
    case LessonState::Waiting:
        return waiting(progress, now);
    case LessonState::Settling:
        return tr("An answer was lost; making sure that nothing is sent twice");
    case LessonState::SignedOut:
        return tr("Waiting until you sign in again");
    case LessonState::Ordering:
        return tr("Putting the sections in order");
    case LessonState::Confirming:
        return tr("Confirming audio: %1 of %2")
            .arg(progress.audioConfirmed)
            .arg(progress.audioToConfirm);
    case LessonState::Done:
        return tr("Done: all %Ln section(s) confirmed", nullptr,
                  static_cast<int>(progress.sectionsTotal));
    case LessonState::Uploaded:
        return tr("Uploaded; audio not confirmed");
    case LessonState::Paused:
        return progress.heldBy ? held(*progress.heldBy) : word(progress.state);
    case LessonState::Cancelled:
        return word(progress.state);
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Unfinished:
    case LessonState::Blocked:
    case LessonState::Conflict:
        return progress.problem ? whatHappened(*progress.problem) : word(progress.state);
    }
    Q_UNREACHABLE();
}

QString StateWording::headline(const LessonProgress &progress, const QDateTime &now)
{
    const auto sentence = [&progress] {
        return progress.problem ? whatHappened(progress.problem->kind) : word(progress.state);
    };
    switch (progress.state) {
    case LessonState::Waiting: {
        const auto seconds = secondsTo(progress.nextTry, now);
        return progress.problem ? tr("Trying again in %1 s").arg(seconds)
                                : tr("Next batch in %1 s").arg(seconds);
    }
    case LessonState::Settling:
        return tr("Making sure that nothing is sent twice");
    case LessonState::Done:
        return tr("Done, confirmed %1", "a time").arg(shortMomentText(progress.changed));
    case LessonState::Blocked:
        return progress.problems.isEmpty()
                   ? sentence()
                   : tr("%Ln problem(s) to mend first; nothing was sent", nullptr,
                        static_cast<int>(progress.problems.size()));
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Unfinished:
    case LessonState::Conflict:
        return sentence();
    case LessonState::Queued:
    case LessonState::Opening:
    case LessonState::Uploading:
    case LessonState::SignedOut:
    case LessonState::Ordering:
    case LessonState::Confirming:
    case LessonState::Uploaded:
    case LessonState::Cancelled:
    case LessonState::Paused:
        return text(progress, now);
    }
    Q_UNREACHABLE();
}

QString StateWording::subline(const LessonProgress &progress)
{
    switch (progress.state) {
    case LessonState::Waiting:
        return progress.problem ? tr("%1 Nothing is lost; attempt %2 of %3")
                                      .arg(whatHappened(progress.problem->kind))
                                      .arg(progress.attempt)
                                      .arg(progress.retries)
                                : QString();
    case LessonState::Settling:
        return tr("An answer was lost");
    case LessonState::Uploading:
        return progress.audio > 0 ? tr("%Ln audio file(s) listed, %1 confirmed", nullptr,
                                       static_cast<int>(progress.audio))
                                        .arg(QLocale().toString(qint64(progress.audioConfirmed)))
                                  : QString();
    case LessonState::Done:
        return tr("%Ln section(s), every audio file served", nullptr,
                  static_cast<int>(progress.sectionsTotal));
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Unfinished:
    case LessonState::Blocked:
    case LessonState::Conflict:
        if (!progress.problems.isEmpty())
            return problemLines(progress.problems, 1).first();
        return progress.problem ? whatExactly(*progress.problem) : QString();
    case LessonState::Queued:
    case LessonState::Opening:
    case LessonState::SignedOut:
    case LessonState::Ordering:
    case LessonState::Confirming:
    case LessonState::Uploaded:
    case LessonState::Cancelled:
    case LessonState::Paused:
        return {};
    }
    Q_UNREACHABLE();
}

QString StateWording::progress(const LessonProgress &progress)
{
    const QLocale locale;
    const auto files = static_cast<int>(progress.audioTotal);
    if (progress.audio == 0 && progress.bytes == 0 && progress.bytesInFlight == 0)
        return tr("%Ln audio file(s)", nullptr, files);
    return tr("%1 of %Ln audio file(s), %2 of %3", "counts, then sizes", files)
        .arg(locale.toString(progress.audio), sizeText(progress.bytes + progress.bytesInFlight),
             sizeText(progress.bytesTotal));
}

QString StateWording::advice(LessonState state)
{
    switch (state) {
    case LessonState::Queued:
        return tr("It starts by itself when its turn comes. Drag it, or use “Move to top”, to "
                  "change the order.");
    case LessonState::Uploading:
        return tr("Sections are sent in batches, one after the other; the server's answer to "
                  "each is compared with the folder.");
    case LessonState::Waiting:
        return tr("LessonLift goes on by itself.");
    case LessonState::Settling:
        return tr("Nothing is sent until it is certain what the server did with the last batch.");
    case LessonState::SignedOut:
        return tr("Sign in again, then it goes on by itself. Nothing is lost.");
    case LessonState::Ordering:
        return tr("Everything is there; now it is put in the folder's order, once.");
    case LessonState::Confirming:
        return tr("Everything was sent; now every audio file is looked for on the server.");
    case LessonState::Paused:
        return tr("What was sent stays on the server. Resume continues where it ended.");
    case LessonState::Done:
        return tr("LessonLift has looked: every section is there once, in order, with every "
                  "audio file served.");
    case LessonState::Uploaded:
        return tr("The server lists everything. Whether each audio file is served was not looked "
                  "at, as the settings ask.");
    case LessonState::Cancelled:
        return tr(
            "What was sent stays on the server. When you go on, LessonLift begins where it ended.");
    case LessonState::Blocked:
        return tr("Mend the files named, then choose “Try again”: the folder is checked anew. "
                  "Or remove the lesson from the list.");
    case LessonState::Opening:
    case LessonState::Asking:
    case LessonState::Failed:
    case LessonState::Unfinished:
    case LessonState::Conflict:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString stateAdvice(LessonState state)
{
    return StateWording::advice(state);
}

QString stateHeadline(const LessonProgress &progress, const QDateTime &now)
{
    return StateWording::headline(progress, now);
}

QString stateSubline(const LessonProgress &progress)
{
    return StateWording::subline(progress);
}

QString progressText(const LessonProgress &progress)
{
    return StateWording::progress(progress);
}

QString stateWord(LessonState state)
{
    return StateWording::word(state);
}

QString stateText(const LessonProgress &progress, const QDateTime &now)
{
    return StateWording::text(progress, now);
}

QString holdText(Hold hold)
{
    return StateWording::held(hold);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace lessonlift
