// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QList>

namespace lessonlift::json
{

// Where things stand in a text that is JSON already: the library's parser, which has read it, does
// not say. Places are bytes from its beginning; -1: it was not understood.

[[nodiscard]] qsizetype behindBlanks(QByteArrayView json, qsizetype at);
/// Just behind the value that begins there.
[[nodiscard]] qsizetype behindValue(QByteArrayView json, qsizetype at);

struct Member {
    bool isUnderstood = false;
    qsizetype value = -1; ///< where its value begins; -1: there is no member of this name
};
/// The first member of this name, from here to the end of the object. `at` stands before a name or
/// the object's end. A name written with escapes is not understood.
[[nodiscard]] Member findMember(QByteArrayView json, qsizetype at, QByteArrayView name);

struct Elements {
    QList<qsizetype> ends; ///< just behind each
    qsizetype behind = -1; ///< just behind the array
};
/// From here to the end of the array. `at` stands before an element or the array's end.
[[nodiscard]] Elements elements(QByteArrayView json, qsizetype at);

} // namespace lessonlift::json
