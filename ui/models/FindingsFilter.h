// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Verification.h"

#include <QSortFilterProxyModel>

namespace lessonlift
{

class FindingsModel;

/// The sections of a verification that have one of the findings looked for, and all the words;
/// with all that is in them.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(FindingsModel &findings, QObject *parent = nullptr);

    void showAll();
    /// All that are not simply the same.
    void showDiffering();
    void showOnly(Finding finding);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void show(const std::optional<QSet<Finding>> &findings);

    FindingsModel &m_findings;
    std::optional<QSet<Finding>> m_shown; ///< nothing: all of them
    QStringList m_words;
};

} // namespace lessonlift
