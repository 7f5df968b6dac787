// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ReadAhead.h"
#include "journal/Lease.h"
#include "lesson/LookAtPins.h"
#include "upload/ScanLesson.h"

namespace lessonlift
{

/// How the engine learns whether a folder is still what was checked; see lookAtPins().
using LookAtFolder = std::function<QCoro::Task<Result<PinsNow>>(
    QString folder, Pins pins, Closeness how, Cancellation &cancel)>;
[[nodiscard]] QCoro::Task<Result<PinsNow>> lookOnDisk(QString folder, Pins pins, Closeness how,
                                                      Cancellation &cancel);

/// How it locks what it is about to write to: see Lease::lock().
using TakeLock = std::function<QCoro::Task<Result<std::unique_ptr<FileLock>>>(
    QString key, Cancellation &cancel)>;
[[nodiscard]] QCoro::Task<Result<std::unique_ptr<FileLock>>> lockOnDisk(QString key,
                                                                        Cancellation &cancel);

/// How it keeps a lesson as it was: see keepInFile().
using KeepLesson = std::function<QCoro::Task<Result<void>>(
    QString path, QJsonObject lesson, QJsonObject before, Cancellation &cancel)>;
[[nodiscard]] QCoro::Task<Result<void>> keepOnDisk(QString path, QJsonObject lesson,
                                                   QJsonObject before, Cancellation &cancel);

/// Who reads for the engine, whose own thread never waits for a disk: other threads; or, so that
/// the same seed stays the same run, a simulation's own, which answers at once.
struct Disk {
    Scan scan = &scanFromDisk;
    LookAtFolder look = &lookOnDisk;
    ReadFiles read = &readAhead;
    TakeLock lock = &lockOnDisk;
    KeepLesson keep = &keepOnDisk;
};

} // namespace lessonlift
