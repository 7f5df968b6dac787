// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Sums.h"

using namespace Qt::StringLiterals;

namespace lessonlift::simulation
{

namespace
{

QJsonObject json(const QMap<QString, qint64> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

void addTo(QMap<QString, qint64> &counts, const QJsonValue &other)
{
    const auto object = other.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        counts[it.key()] += it.value().toInteger();
}

QString table(const QString &title, const QMap<QString, qint64> &counts)
{
    QString text = title + u"\n"_s;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        text += u"  %1 %2\n"_s.arg(it.key(), -32).arg(it.value(), 10);
    return text;
}

} // namespace

void Sums::add(const Outcome &outcome)
{
    m_figures[u"scenarios"_s] += 1;
    m_figures[u"requests"_s] += outcome.requests;
    m_figures[u"crashes"_s] += outcome.crashes;
    m_figures[u"acts of other writers"_s] += outcome.hostileActs;
    m_figures[u"resumes"_s] += outcome.resumes;
    m_figures[u"virtual minutes"_s] += outcome.virtualSeconds / 60;
    m_figures[u"scenarios with violations"_s] += outcome.violations.isEmpty() ? 0 : 1;
    for (auto it = outcome.injected.cbegin(); it != outcome.injected.cend(); ++it)
        m_injected[nameOf(it.key())] += it.value();
    for (const auto &end : outcome.ends)
        ++m_ends[end];
    for (const auto &violation : outcome.violations)
        ++m_violations[violation.section(u':', 0, 0)];
}

void Sums::add(const QJsonObject &other)
{
    addTo(m_figures, other.value("figures"_L1));
    addTo(m_injected, other.value("injected"_L1));
    addTo(m_ends, other.value("ends"_L1));
    addTo(m_violations, other.value("violations"_L1));
}

QJsonObject Sums::toJson() const
{
    return {{u"figures"_s, json(m_figures)},
            {u"injected"_s, json(m_injected)},
            {u"ends"_s, json(m_ends)},
            {u"violations"_s, json(m_violations)}};
}

QString Sums::text() const
{
    return table(u"Faults injected"_s, m_injected) + table(u"Imports ended"_s, m_ends) +
           table(u"Violations"_s, m_violations) + table(u"Together"_s, m_figures);
}

} // namespace lessonlift::simulation
