// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/FindingsFilter.h"
#include "models/FindingsModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace lessonlift
{

class DifferenceView;

/// One verification to be read: the totals, its sections here and on the server side by side, what
/// differs in the chosen one, and what to show of them all.
class FindingsView : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    void show(const Verification &verification, const LessonFolder &folder);
    [[nodiscard]] const FindingsModel &findings() const { return m_model; }
    [[nodiscard]] QLineEdit &search() { return *m_words; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeTree();
    void showTotals();
    void fillFilter();
    void takeFilter();
    void showDifference(const QModelIndex &index);

    FindingsModel m_model;
    FindingsFilter m_filter;
    QLabel *m_icon;
    QLabel *m_totals;
    QLabel *m_details;
    QComboBox *m_shown;
    QLineEdit *m_words;
    QLabel *m_nothing;
    QTreeView *m_tree;
    DifferenceView *m_difference;
};

} // namespace lessonlift
