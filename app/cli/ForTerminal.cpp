// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/ForTerminal.h"

#include "wording/HarmlessText.h"

#include <QJsonDocument>

namespace lessonlift
{

QByteArray forTerminal(QString text)
{
    for (auto &c : text) {
        if (endsLine(c) || c == u'\t')
            c = u' ';
        else if (isHarmful(c))
            c = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

QByteArray forTerminal(const QJsonObject &json)
{
    const auto text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return harmlessJson(QString::fromUtf8(text)).toUtf8();
}

} // namespace lessonlift
