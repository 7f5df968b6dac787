// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Judge.h"

#include "support/SectionKeys.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

using testing::audioKeys;
using testing::textKeys;

Judge::Judge(SimServer &server, HostileWriter &hostile, SimTrace &trace)
    : m_server(server)
    , m_hostile(hostile)
    , m_trace(trace)
{
}

QJsonObject Judge::lesson(const QString &id) const
{
    for (const auto &lesson : m_server.store().toJson()) {
        if (lesson[u"_id"_s].toString() == id)
            return lesson.toObject();
    }
    return {};
}

QString Judge::faultOf(const QJsonObject &remote, const Content &local, const QString &title) const
{
    for (std::size_t v = 0; v < 4; ++v) {
        const auto key = textKeys[static_cast<qsizetype>(v)];
        if (remote.value(key).toString() != local.texts[v])
            return u"I1: %1: %2 differs"_s.arg(title, key);
        const auto audio = remote.value(audioKeys[static_cast<qsizetype>(v)]).toObject();
        if (!local.audio[v]) {
            if (!audio.isEmpty())
                return u"I2: %1: audio that the folder has not"_s.arg(title);
            continue;
        }
        const auto url = audio.value("url"_L1).toString();
        if (m_server.goneUnseen(url))
            continue;
        if (!m_server.has(url))
            return u"I2: %1: %2 is not served"_s.arg(title, local.audio[v]->path);
        const auto hash = QCryptographicHash::hash(m_server.bytes(url), QCryptographicHash::Sha256);
        if (hash != local.audio[v]->sha256)
            return u"I2: %1: %2 has other bytes"_s.arg(title, local.audio[v]->path);
    }
    return {};
}

void Judge::judgeDone(const LessonFolder &folder, const QStringList &lessonIds)
{
    QJsonArray sections;
    for (const auto &id : lessonIds) {
        if (m_server.changedUnseen(id))
            return; // what came after the last look nobody can have seen
        for (const auto &section : lesson(id).value("sections"_L1).toArray())
            sections.append(section);
    }
    QStringList ours;
    for (const auto &section : folder.sections)
        ours.append(section.title);
    QStringList found;
    QString fault;
    for (const auto &value : std::as_const(sections)) {
        const auto section = value.toObject();
        const auto at = ours.indexOf(section.value("title"_L1).toString());
        if (at < 0)
            continue;
        found.append(ours[at]);
        const auto &local = folder.sections[at];
        fault = fault.isEmpty() ? faultOf(section, local.content, local.title) : fault;
        const auto subsections = section.value("subsections"_L1).toArray();
        if (subsections.size() != local.subsections.size())
            fault = u"I1: %1: subsections"_s.arg(local.title);
        for (qsizetype j = 0; fault.isEmpty() && j < subsections.size(); ++j)
            fault = faultOf(subsections[j].toObject(), local.subsections[j].content,
                            local.title + u'/' + local.subsections[j].title);
    }
    if (found != ours)
        fault = u"I1: %1 instead of %2"_s.arg(found.join(u','), ours.join(u','));
    if (!fault.isEmpty())
        m_trace.violate(u"I5 done, but"_s, fault);
}

void Judge::judgeStrangers(const QSet<QString> &toldLessons)
{
    for (auto it = m_hostile.strangers().cbegin(); it != m_hostile.strangers().cend(); ++it) {
        const auto sections = lesson(it.key()).value("sections"_L1).toArray();
        for (const auto &stranger : it.value()) {
            const auto title = stranger[u"title"_s].toString();
            const bool excused =
                toldLessons.contains(it.key()) || m_server.lostInTheGap().contains(title);
            if (!sections.contains(stranger) && !excused)
                m_trace.violate(u"I3"_s, u"%1 is gone from %2"_s.arg(title, it.key()));
        }
    }
}

void Judge::judgeLeftovers(const QSet<QString> &known)
{
    for (const auto &lesson : m_server.store().toJson()) {
        const auto id = lesson[u"_id"_s].toString();
        if (m_server.isDisturbed(id))
            continue; // somebody has worked on it: not ours to touch
        if (!known.contains(id) && lesson[u"sections"_s].toArray().isEmpty())
            m_trace.violate(u"I1"_s,
                            u"an empty lesson is left behind: "_s + lesson[u"title"_s].toString());
        else if (!known.contains(id))
            m_trace.violate(u"I1"_s,
                            u"a lesson nobody asked for: "_s + lesson[u"title"_s].toString());
    }
}

} // namespace lessonlift::simulation
