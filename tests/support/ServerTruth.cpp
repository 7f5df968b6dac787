// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/ServerTruth.h"

#include "compare/Comparison.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

QJsonObject lessonOn(const PracticeServer &server, const QString &lessonId)
{
    for (const auto &lesson : server.lessons()) {
        if (lesson.toObject().value("_id"_L1).toString() == lessonId)
            return lesson.toObject();
    }
    return {};
}

QString whatIsWrongOn(const PracticeServer &server, const LessonOnDisk &lesson,
                      const QString &lessonId, const QStringList &strangers)
{
    const auto remote = parseLesson(lessonOn(server, lessonId));
    if (!remote)
        return u"no such lesson"_s;
    const auto folder = lesson.scan().folder;
    const auto now = compare(folder, *remote);
    if (!now.missing.isEmpty() || !now.conflicting.isEmpty())
        return u"I1: sections missing or different"_s;
    if (!now.doubles.isEmpty() || !now.outOfOrder.isEmpty())
        return u"I1: sections double or out of order"_s;
    if (!now.totalsRight)
        return u"totals wrong"_s;
    for (const auto &state : now.sections) {
        for (const auto &audio : state.copy.audio) {
            QFile served(server.shelf() + u'/' + audio.remote->url.section(u'/', -1));
            if (!served.open(QIODevice::ReadOnly) ||
                served.readAll() != lesson.read(audio.local.path))
                return u"I2: %1 is not served as it is"_s.arg(audio.local.path);
        }
    }
    QStringList foreign;
    for (const int index : now.foreign)
        foreign.append(remote->sections[index].content.title);
    if (foreign != strangers)
        return u"I3: strangers: "_s + foreign.join(u',');
    for (const auto &request : server.log()) {
        if (request.writesOfLesson > 1 && request.path.contains(lessonId))
            return u"I4: writes overlapped"_s;
    }
    return {};
}

} // namespace lessonlift::testing
