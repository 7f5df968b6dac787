// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/ImportRecord.h"

#include <QDate>

namespace lessonlift
{

/// Which imports: each of the words stands in the title, folder, server or lesson id, and the last
/// change lies in [from, to). An invalid time is no limit.
struct HistoryQuery {
    QString words;
    QDateTime from;
    QDateTime to;
    int limit = 100;
    int offset = 0;
    bool operator==(const HistoryQuery &) const = default;
};

/// What came of one run of an import.
struct RunFigures {
    LessonState state = LessonState::Unfinished;
    std::optional<Kind> problem;
    QString confirmed; ///< the level reached; empty before
    int requests = 0;
    int confirmations = 0;       ///< audio files looked at, ...
    int failedConfirmations = 0; ///< ... and how often one was not there, or other
    int retries = 0;
    qsizetype sections = 0; ///< these three: seen on the server in this run
    qsizetype audio = 0;
    qint64 bytes = 0;
    bool operator==(const RunFigures &) const = default;
};

/// One time that an import was worked on.
struct RunRecord {
    qint64 id = 0;
    QDateTime begunAt;
    QDateTime endedAt;    ///< invalid: it runs, or the program ended before it did
    bool unclean = false; ///< the program ended before it did
    RunFigures figures;
    QString version = {}; ///< of LessonLift; empty where it is not known
};

/// One import, with its runs added up.
struct HistoryEntry {
    ImportRecord import;
    QDateTime firstBegun;
    QDateTime lastEnded;
    int runs = 0;
    int uncleanExits = 0;
    qint64 milliseconds = 0; ///< of the runs whose end is known
    int requests = 0;
    int confirmations = 0;
    int failedConfirmations = 0;
    int retries = 0;
    QString confirmed; ///< the level reached; empty where it is not known
};

struct SectionRecord {
    QString title;
    QString state;                     ///< pending, sent
    QList<ContentRecord> content = {}; ///< its own first; empty where it is not known
};

struct AudioRecord {
    QString path;
    int section = 0;
    qint64 size = 0;
    QByteArray sha256;
    QString url;
    QDateTime confirmedAt;
};

/// Everything that the journal knows of one import.
struct Receipt {
    HistoryEntry entry;
    QList<RunRecord> runs;
    QList<BatchRecord> batches; ///< without their audio
    QList<SectionRecord> sections;
    QList<AudioRecord> audio;
};

/// One time that a lesson was compared with what it should be.
struct VerificationRecord {
    QString id;
    QString server; ///< ServerAddress::text()
    QString lessonId;
    QDateTime at;
    QByteArray report; ///< as JSON, sealed
    bool operator==(const VerificationRecord &) const = default;
};

struct DayFigures {
    QDate day; ///< of the user's time zone
    int done = 0;
    int failed = 0;
    qint64 bytes = 0;
    bool operator==(const DayFigures &) const = default;
};

/// What was achieved in a period: imports by their last change, runs by their begin.
struct Figures {
    QDateTime from;
    QDateTime to;
    int imports = 0;
    int done = 0;        ///< done or uploaded
    int failed = 0;      ///< at rest until somebody does something
    int cancelled = 0;   ///< the others are unfinished
    qsizetype audio = 0; ///< of those done
    qint64 bytes = 0;    ///< of those done
    int runs = 0;
    int requests = 0;
    int retries = 0;
    int failedConfirmations = 0;
    int uncleanExits = 0;
    std::optional<double> successRate; ///< done of done and failed; 0 to 1
    std::optional<double> millisecondsPerFile;
    QList<DayFigures> days; ///< those on which an import was done or failed, in order
};

} // namespace lessonlift
