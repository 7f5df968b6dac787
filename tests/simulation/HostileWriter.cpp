// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "HostileWriter.h"

#include <algorithm>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

HostileWriter::HostileWriter(SimServer &server, SimTrace &trace, QRandomGenerator &random)
    : m_server(server)
    , m_trace(trace)
    , m_random(random)
{
}

QJsonObject HostileWriter::stranger()
{
    return {{u"title"_s, u"Stranger %1"_s.arg(++m_count)},
            {u"englishText"_s, u"Not ours"_s},
            {u"subsections"_s, QJsonArray()},
            {u"totalSubsections"_s, 0},
            {u"unknownKey"_s, m_count}};
}

void HostileWriter::appendStrangerTo(const QString &lesson)
{
    ReceivedForm form;
    const QJsonArray added{stranger()};
    form.fields.insert(u"sections"_s, QString::fromUtf8(QJsonDocument(added).toJson()));
    auto &store = m_server.store();
    const auto reply = store.append(store.read(lesson), form, m_server.now());
    m_strangers[lesson].append(reply.json[u"sections"_s].toArray().last());
}

void HostileWriter::replaceStranger(const QString &lesson, const QJsonObject &before,
                                    const std::optional<QJsonObject> &now)
{
    auto &known = m_strangers[lesson];
    for (qsizetype i = known.size() - 1; i >= 0; --i) {
        if (known[i].toObject() != before)
            continue;
        if (now)
            known[i] = *now;
        else
            known.removeAt(i);
    }
}

/// As any writer could: the array changes, the totals do not.
void HostileWriter::put(const QJsonObject &lesson, const QJsonArray &sections)
{
    const QJsonObject body{{u"sections"_s, sections}};
    (void)m_server.store().putSections(lesson.value("_id"_L1).toString(),
                                       QJsonDocument(body).toJson(), m_server.now());
}

void HostileWriter::act(HostileAct act)
{
    const auto lessons = m_server.store().toJson();
    if (lessons.isEmpty())
        return;
    const auto lesson =
        lessons[static_cast<qsizetype>(m_random.bounded(static_cast<int>(lessons.size())))]
            .toObject();
    const auto id = lesson.value("_id"_L1).toString();
    if (lesson.value("title"_L1).toString().contains("safe to delete"_L1))
        return;
    auto sections = lesson.value("sections"_L1).toArray();
    const auto some = [&] {
        return static_cast<qsizetype>(m_random.bounded(static_cast<int>(sections.size())));
    };
    const bool needsSections =
        act != HostileAct::AppendStranger && act != HostileAct::PutStrangerFirst &&
        act != HostileAct::DeleteLesson && act != HostileAct::CreateLookalike;
    if (needsSections && sections.isEmpty())
        return;
    m_done.insert(act);
    m_trace.add(u"hostile %1 on %2"_s.arg(static_cast<int>(act)).arg(id));
    m_server.disturb(id);
    switch (act) {
    case HostileAct::AppendStranger:
        appendStrangerTo(id);
        break;
    case HostileAct::PutStrangerFirst: {
        const auto section = stranger();
        sections.prepend(section);
        put(lesson, sections);
        m_strangers[id].append(section);
        m_server.notePut(section.value("title"_L1).toString());
        break;
    }
    case HostileAct::RemoveOne: {
        const auto removed = sections.takeAt(some()).toObject();
        replaceStranger(id, removed, std::nullopt);
        put(lesson, sections);
        break;
    }
    case HostileAct::DoubleOne: {
        const QJsonValue doubled = sections[some()];
        sections.append(doubled);
        put(lesson, sections);
        break;
    }
    case HostileAct::SwapTwo: {
        const QJsonValue moved = sections.takeAt(some());
        sections.prepend(moved);
        put(lesson, sections);
        break;
    }
    case HostileAct::ChangeText: {
        const auto at = some();
        auto section = sections[at].toObject();
        const auto before = section;
        section.insert("englishText"_L1, u"Improved by another hand"_s);
        replaceStranger(id, before, section);
        sections[at] = section;
        put(lesson, sections);
        m_server.notePut(section.value("title"_L1).toString());
        break;
    }
    case HostileAct::UnlinkAudio: {
        const auto section = sections[some()].toObject();
        const auto url = section.value("englishAudio"_L1).toObject().value("url"_L1).toString();
        m_server.unlink(url);
        break;
    }
    case HostileAct::EmptyLesson:
        put(lesson, QJsonArray());
        m_strangers.remove(id);
        break;
    case HostileAct::DeleteLesson:
        (void)m_server.store().remove(id);
        m_strangers.remove(id);
        break;
    case HostileAct::CreateLookalike: {
        ReceivedForm form;
        for (const auto &key : {u"title"_s, u"headTitle"_s, u"description"_s, u"category"_s}) {
            if (lesson.contains(key))
                form.fields.insert(key, lesson.value(key).toString());
        }
        (void)m_server.store().create(form, m_server.now());
        break;
    }
    case HostileAct::EchoPut: {
        ReceivedForm form;
        form.fields.insert(u"sections"_s, QString::fromUtf8(QJsonDocument(sections).toJson()));
        // The files it loses are missed by nobody's fault but ours: the lesson's date tells.
        const auto reply = m_server.store().replace(id, form, m_server.now());
        // Of a section the schema keeps what it knows (trap 17).
        const auto kept = reply.json["sections"_L1].toArray();
        for (qsizetype i = 0; i < std::min(kept.size(), sections.size()); ++i)
            replaceStranger(id, sections[i].toObject(), kept[i].toObject());
        break;
    }
    }
}

} // namespace lessonlift::simulation
