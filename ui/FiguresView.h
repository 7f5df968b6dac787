// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace lessonlift
{

class DayBars;

/// What was achieved in a period, in numbers and as bars.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresView(QWidget *parent = nullptr);

    void setFigures(const Figures &figures);

private:
    QLabel *addLine(QFormLayout *form, const QString &name, const QString &meaning);

    QLabel *m_success;
    QLabel *m_imports;
    QLabel *m_amount;
    QLabel *m_time;
    QLabel *m_retries;
    QLabel *m_confirmations;
    QLabel *m_unclean;
    DayBars *m_bars;
};

} // namespace lessonlift
