// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/KeyTwice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace lessonlift
{

namespace
{

/// What the string at `begin` (its quote) says, escapes understood; `at` comes to stand behind it.
QString stringAt(const QByteArray &json, qsizetype &at)
{
    const auto begin = at++;
    bool isPlain = true;
    while (at < json.size() && json[at] != '"') {
        isPlain = isPlain && json[at] != '\\';
        at += json[at] == '\\' ? 2 : 1;
    }
    ++at;
    const auto text = json.mid(begin, at - begin);
    if (isPlain)
        return QString::fromUtf8(text.mid(1, text.size() - 2));
    return QJsonDocument::fromJson('[' + text + ']').array().at(0).toString();
}

bool isColonNext(const QByteArray &json, qsizetype at)
{
    while (at < json.size() && QByteArrayView(" \t\r\n").contains(json[at]))
        ++at;
    return at < json.size() && json[at] == ':';
}

} // namespace

std::optional<KeyTwice> keyTwice(const QByteArray &json)
{
    QList<QSet<QString>> open; // keys of the objects around this place
    for (qsizetype at = 0; at < json.size();) {
        if (json[at] != '"') {
            if (json[at] == '{')
                open.append(QSet<QString>());
            else if (json[at] == '}' && !open.isEmpty())
                open.removeLast();
            ++at;
            continue;
        }
        const auto begin = at;
        const auto text = stringAt(json, at);
        if (open.isEmpty() || !isColonNext(json, at))
            continue;
        const auto before = open.last().size();
        open.last().insert(text);
        if (open.last().size() == before)
            return KeyTwice{text, begin};
    }
    return std::nullopt;
}

} // namespace lessonlift
