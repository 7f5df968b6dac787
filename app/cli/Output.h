// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FindLessons.h"
#include "lesson/FolderScanner.h"
#include "upload/LessonProgress.h"

#include <QJsonObject>

namespace lessonlift
{

/// Standard output: plain lines for people, or one JSON object per line. Complaints go to
/// standard error. Each text is one line and harmless to a terminal, whatever is in it.
class Output
{
public:
    explicit Output(bool json)
        : m_json(json)
    {
    }

    [[nodiscard]] bool isJson() const { return m_json; }
    /// For people only.
    void line(const QString &text) const;
    /// For scripts only.
    void object(const QJsonObject &json) const;
    void complain(const QString &text) const;
    void complain(const Error &error) const;

    /// A lesson's problems, equal ones together, with advice.
    void problems(const Problems &problems, const QString &folder) const;
    /// A line for each place that was not taken.
    void skipped(const QList<SkippedPlace> &places) const;
    void summary(const LessonSummary &summary, const QString &serverName) const;

private:
    void leftBehind(const LessonSummary &summary) const;
    bool m_json;
};

[[nodiscard]] QJsonObject problemJson(const Error &error);
[[nodiscard]] QJsonObject skippedJson(const SkippedPlace &place);
[[nodiscard]] QJsonObject scanJson(const ScanResult &scan);
[[nodiscard]] QJsonObject summaryJson(const LessonSummary &summary);

} // namespace lessonlift
