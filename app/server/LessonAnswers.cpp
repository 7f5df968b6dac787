// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/LessonAnswers.h"

#include "server/JsonPlaces.h"

#include <algorithm>
#include <cstring>
#include <QJsonArray>
#include <QJsonDocument>

namespace lessonlift
{

namespace
{

constexpr QByteArrayView sectionsName = "sections";

Result<RemoteLesson> parsed(const QByteArray &text)
{
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(text, &fault);
    if (fault.error == QJsonParseError::NoError)
        return parseLesson(document.object());
    auto error = failure(Kind::BadAnswer, fault.errorString());
    error.value().doubtful = true;
    return error;
}

/// How many bytes at the beginning are the same.
qsizetype sameBytes(QByteArrayView one, QByteArrayView other)
{
    constexpr qsizetype block = 4096; // compared by the fastest instructions there are
    const auto most = std::min(one.size(), other.size());
    qsizetype at = 0;
    while (most - at >= block && std::memcmp(one.data() + at, other.data() + at, block) == 0)
        at += block;
    while (at < most && one[at] == other[at])
        ++at;
    return at;
}

} // namespace

Result<RemoteLesson> LessonAnswers::read(const QByteArray &answer)
{
    const auto same = sameBytes(m_answer, answer);
    const auto kept = std::ranges::upper_bound(m_places.ends, same) - m_places.ends.begin();
    auto places = placesIn(answer, kept);
    if (kept > 0 && places) {
        if (auto lesson = readRest(answer, kept)) {
            lesson->bytes = answer.size();
            keep(answer, std::move(*places), *lesson);
            return std::move(*lesson);
        }
    }
    auto whole = parsed(answer);
    if (whole)
        whole->bytes = answer.size();
    if (kept > 0)
        places = placesIn(answer, 0);
    if (whole && places)
        keep(answer, std::move(*places), *whole);
    else
        keep({}, {}, {});
    return whole;
}

/// Nothing where the parser would read the text in another way, or nobody can tell.
std::optional<LessonAnswers::Places> LessonAnswers::placesIn(const QByteArray &answer,
                                                             qsizetype kept) const
{
    Places places;
    auto from = qsizetype(0);
    if (kept > 0) {
        places = {m_places.begin, m_places.ends.first(kept)};
        from = json::behindBlanks(answer, places.ends.last());
        from += from < answer.size() && answer[from] == ',' ? 1 : 0;
    } else {
        const auto object = json::behindBlanks(answer, 0);
        const auto member = json::findMember(answer, object + 1, sectionsName);
        if (member.value < 0 || member.value >= answer.size() || answer[member.value] != '[')
            return std::nullopt;
        places.begin = from = member.value + 1; // behind the bracket
    }
    const auto fresh = json::elements(answer, from);
    places.ends += fresh.ends;
    auto behind = json::behindBlanks(answer, fresh.behind);
    if (behind < 0 || behind >= answer.size() || places.ends.isEmpty())
        return std::nullopt;
    behind += answer[behind] == ',' ? 1 : 0;
    const auto second = json::findMember(answer, behind, sectionsName);
    if (!second.isUnderstood || second.value >= 0)
        return std::nullopt;
    return places;
}

/// The sections that are new, as those of a lesson that begins with them, behind the known ones.
std::optional<RemoteLesson> LessonAnswers::readRest(const QByteArray &answer, qsizetype kept) const
{
    auto rest = json::behindBlanks(answer, m_places.ends[kept - 1]);
    const char sign = rest < answer.size() ? answer[rest] : '\0';
    if (sign == ',') {
        rest = json::behindBlanks(answer, rest + 1);
        if (rest < answer.size() && answer[rest] == ']')
            return std::nullopt; // which is no JSON, though what is left of it would be
    } else if (sign != ']') {
        return std::nullopt;
    }
    auto lesson = parsed(answer.first(m_places.begin) + answer.sliced(rest));
    if (!lesson)
        return std::nullopt;
    lesson->sections = m_lesson.sections.first(kept) + lesson->sections;
    QJsonArray sections;
    for (const auto &section : std::as_const(lesson->sections))
        sections.append(section.asReceived());
    lesson->json.insert(QLatin1StringView(sectionsName), sections);
    return std::move(*lesson);
}

void LessonAnswers::keep(const QByteArray &answer, Places places, const RemoteLesson &lesson)
{
    const bool isAgreed = places.ends.size() == lesson.sections.size();
    m_answer = isAgreed ? answer : QByteArray();
    m_places = isAgreed ? std::move(places) : Places();
    m_lesson = isAgreed ? lesson : RemoteLesson();
}

} // namespace lessonlift
