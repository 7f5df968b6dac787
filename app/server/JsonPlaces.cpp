// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/JsonPlaces.h"

namespace lessonlift::json
{

namespace
{

bool isAt(QByteArrayView json, qsizetype at, char sign)
{
    return at >= 0 && at < json.size() && json[at] == sign;
}

/// at: of the quote that begins it.
qsizetype behindString(QByteArrayView json, qsizetype at)
{
    for (++at; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return -1;
}

/// at: of the bracket that begins it.
qsizetype behindNested(QByteArrayView json, qsizetype at)
{
    int depth = 0;
    while (at >= 0 && at < json.size()) {
        const char sign = json[at];
        if (sign == '"') {
            at = behindString(json, at);
            continue;
        }
        if (sign == '{' || sign == '[')
            ++depth;
        else if ((sign == '}' || sign == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
    return -1;
}

/// Behind a comma, or where the end is; -1: neither.
qsizetype behindComma(QByteArrayView json, qsizetype at, char end)
{
    at = behindBlanks(json, at);
    if (isAt(json, at, end))
        return at;
    return isAt(json, at, ',') ? behindBlanks(json, at + 1) : -1;
}

} // namespace

qsizetype behindBlanks(QByteArrayView json, qsizetype at)
{
    while (at >= 0 && at < json.size() &&
           (json[at] == ' ' || json[at] == '\n' || json[at] == '\r' || json[at] == '\t'))
        ++at;
    return at;
}

qsizetype behindValue(QByteArrayView json, qsizetype at)
{
    if (isAt(json, at, '"'))
        return behindString(json, at);
    if (isAt(json, at, '{') || isAt(json, at, '['))
        return behindNested(json, at);
    const auto from = at; // a number, true, false, null
    while (at >= 0 && at < json.size() && QByteArrayView(",]} \n\r\t").indexOf(json[at]) < 0)
        ++at;
    return at > from ? at : -1;
}

Member findMember(QByteArrayView json, qsizetype at, QByteArrayView name)
{
    at = behindBlanks(json, at);
    while (!isAt(json, at, '}')) {
        const auto end = isAt(json, at, '"') ? behindString(json, at) : -1;
        if (end < 0)
            return {};
        const auto found = json.sliced(at + 1, end - at - 2);
        at = behindBlanks(json, end);
        if (found.contains('\\') || !isAt(json, at, ':'))
            return {};
        at = behindBlanks(json, at + 1);
        if (found == name)
            return {true, at};
        at = behindComma(json, behindValue(json, at), '}');
        if (at < 0)
            return {};
    }
    return {true, -1};
}

Elements elements(QByteArrayView json, qsizetype at)
{
    Elements all;
    at = behindBlanks(json, at);
    while (at >= 0 && !isAt(json, at, ']')) {
        at = behindValue(json, at);
        all.ends.append(at);
        at = behindComma(json, at, ']');
    }
    all.behind = at < 0 ? -1 : at + 1;
    return all;
}

} // namespace lessonlift::json
