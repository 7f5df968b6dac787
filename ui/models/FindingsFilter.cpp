// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FindingsFilter.h"

#include "models/FindingsModel.h"

#include <algorithm>
#include <QMetaEnum>

namespace lessonlift
{

FindingsFilter::FindingsFilter(FindingsModel &findings, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_findings(findings)
{
    setSourceModel(&findings);
}

void FindingsFilter::showAll()
{
    show({});
}

void FindingsFilter::showDiffering()
{
    QSet<Finding> findings;
    const auto all = QMetaEnum::fromType<Finding>();
    for (int i = 0; i < all.keyCount(); ++i)
        findings.insert(static_cast<Finding>(all.value(i)));
    findings.remove(Finding::same);
    show(findings);
}

void FindingsFilter::showOnly(Finding finding)
{
    show(QSet<Finding>{finding});
}

void FindingsFilter::show(const std::optional<QSet<Finding>> &findings)
{
    m_shown = findings;
    invalidateFilter();
}

void FindingsFilter::setWords(const QString &words)
{
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return true; // a section is shown with all that is in it
    const auto &found = m_findings.verification().sections[row].findings;
    const bool isShown =
        !m_shown || std::ranges::any_of(found, [this](Finding f) { return m_shown->contains(f); });
    return isShown && (m_words.isEmpty() || m_findings.contains(row, m_words));
}

} // namespace lessonlift
