// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/Timeline.h"

#include <algorithm>
#include <QHash>

namespace lessonlift
{

namespace
{

constexpr std::size_t mostRows = 200;
constexpr std::size_t mostSpans = 2'000; // of one lesson

} // namespace

Timeline::Row &Timeline::rowOf(const QString &importId, const QString &title)
{
    const auto found = std::ranges::find(m_rows, importId, &Row::importId);
    if (found != m_rows.end())
        return *found;
    if (m_rows.size() == mostRows)
        m_rows.erase(m_rows.begin());
    m_rows.push_back({importId, title, {}});
    return m_rows.back();
}

void Timeline::add(const QList<Note> &notes, const QHash<QString, QString> &titles)
{
    for (const auto &note : notes) {
        if (note.kind == NoteKind::State)
            continue;
        auto &spans = rowOf(note.importId, titles.value(note.importId)).spans;
        // The one that ends is among the last, as a rule.
        const auto known = std::find_if(spans.rbegin(), spans.rend(), [&](const Note &other) {
            // Only the journal's ids are of more than one run.
            return other.id == note.id && (note.id > 0 || other.begun == note.begun);
        });
        if (known != spans.rend()) {
            *known = note;
            continue;
        }
        const auto place = std::ranges::upper_bound(spans, note.begun, {}, &Note::begun);
        spans.insert(place, note);
        if (spans.size() > mostSpans)
            spans.erase(spans.begin());
    }
}

void Timeline::remove(const QString &importId)
{
    std::erase_if(m_rows, [&](const Row &row) { return row.importId == importId; });
}

} // namespace lessonlift
