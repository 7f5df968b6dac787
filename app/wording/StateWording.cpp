// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/StateWording.h"

#include "wording/ErrorWording.h"

#include <QCoreApplication>
#include <QLocale>

namespace lessonlift
{

namespace
{

struct StateWording {
    Q_DECLARE_TR_FUNCTIONS(StateWording)

public:
    static QString word(LessonState state);
    static QString held(Hold hold);
    static QString text(const LessonProgress &progress, const QDateTime &now);
    static QString waiting(const LessonProgress &progress, const QDateTime &now);
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
    const auto seconds = qMax<qint64>(0, now.secsTo(progress.nextTry));
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
        return tr("Confirming audio: %1 of %2").arg(progress.audio).arg(progress.audioTotal);
    case LessonState::Done:
        return tr("Done: all %1 sections confirmed").arg(progress.sectionsTotal);
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

} // namespace

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
