// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/UploadOptions.h"

#include <QDate>
#include <QStringList>
#include <tl/expected.hpp>

namespace lessonlift
{

/// The command line, understood and checked.
struct Arguments {
    QString command;
    QStringList folders; ///< of report: the id of an import or a verification
    QString server;
    bool allowHttp = false;
    QString caFile; ///< absolute; empty: none was named
    UploadOptions options;
    QString journal;
    bool isJournalNamed = false; ///< by --journal or LESSONLIFT_JOURNAL
    QString tokenFile;
    // As typed; what an import is begun with stands in its options.
    std::optional<int> parallel; ///< 0: auto
    std::optional<qint64> bytesPerSecond;
    bool json = false;
    ConfirmLevel level = ConfirmLevel::Served; ///< of verify
    bool dryRun = false;
    QString format;  ///< of report: html, csv, json; of status: prometheus, or empty
    QString output;  ///< of report: a file; empty: standard output
    QString receipt; ///< of verify: a file in place of a folder
    QDate from;      ///< of status: the first day; invalid: no limit
    QDate to;        ///< and the last one
    QString keep;    ///< of repair: the file for the lesson as it was
    // of practice
    int port = 0;
    QString storage;
    bool putKeepsAudio = false;
    bool noAppend = false;
    bool noOrder = false;
    int appendGapMs = 0;
    int workUs = 0;
    Milliseconds requestTime = std::chrono::minutes(5);
};

/// What to print, and whether it was asked for (--help, --version) or is a complaint.
struct UsageText {
    QString text;
    bool asked = false;
};

[[nodiscard]] tl::expected<Arguments, UsageText> parseArguments(const QStringList &words);

} // namespace lessonlift
