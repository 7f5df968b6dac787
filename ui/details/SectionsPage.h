// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/SectionsModel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace lessonlift
{

/// The sections of the chosen lesson, here and on the server side by side.
class SectionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SectionsPage(QWidget *parent = nullptr);

    /// Of another lesson: until its sections come, nothing is shown.
    void expect(const QString &importId);
    void show(const LessonSections &sections);

private:
    void showTotals(const LessonSections &sections);

    SectionsModel m_model;
    QString m_importId;
    QLabel *m_totals;
    QTableView *m_table;
};

} // namespace lessonlift
