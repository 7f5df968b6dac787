// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace lessonlift
{

/// How much goes into one request. All inclusive; bytes.
struct Limits {
    int sectionsPerBatch = 10;
    /// Of the JSON in the text field `sections`; the server refuses 1,048,576 and more.
    qint64 textFieldBytes = 1'048'575;
    /// Of the whole request; a proxy in front of the server commonly refuses 500 MB.
    qint64 bodyBytes = 200'000'000;
    /// Of one lesson as the server keeps it, without its audio: its database takes no larger one.
    qint64 lessonBytes = 16LL * 1024 * 1024;
    /// Of one audio file; the server refuses more than 5 GiB.
    qint64 fileBytes = 5LL * 1024 * 1024 * 1024;

    bool operator==(const Limits &) const = default;
};

} // namespace lessonlift
