// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "FiguresView.h"

#include "DayBars.h"
#include "wording/FigureWording.h"
#include "wording/ReceiptWording.h"
#include "wording/StateWording.h"

#include <QFormLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

FiguresView::FiguresView(QWidget *parent)
    : QWidget(parent)
    , m_bars(new DayBars(this))
{
    auto *left = new QFormLayout;
    m_success = addLine(left, tr("Success rate"),
                        tr("Of the imports that were done or failed, those that were done"));
    m_imports = addLine(left, tr("Imports"), tr("That changed in this period"));
    m_amount = addLine(left, tr("Delivered"), tr("By the imports that were done"));
    m_time = addLine(left, tr("Average time a file"),
                     tr("Time at work on the imports that were done, waiting included, for each of "
                        "their audio files"));
    auto *right = new QFormLayout;
    m_retries = addLine(right, tr("Retries"), tr("Steps that were tried again after a fault"));
    m_confirmations =
        addLine(right, tr("Failed confirmations"),
                tr("How often a look at an audio file said that it is not there, or other"));
    m_unclean = addLine(right, tr("Unclean exits"),
                        tr("How often LessonLift ended unexpectedly while at work on an import"));
    for (auto *form : {left, right}) {
        form->setHorizontalSpacing(16);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    }
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(32);
    numbers->addLayout(left, 1);
    numbers->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(24);
    layout->addLayout(numbers);
    layout->addWidget(m_bars, 1);
}

QLabel *FiguresView::addLine(QFormLayout *form, const QString &name, const QString &meaning)
{
    auto *label = new QLabel(name + u':', this);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    auto policy = value->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    value->setSizePolicy(policy);
    value->setAccessibleName(name);
    auto font = value->font();
    font.setBold(true);
    value->setFont(font);
    for (auto *one : {label, value})
        one->setToolTip(meaning);
    form->addRow(label, value);
    return value;
}

void FiguresView::setFigures(const Figures &figures)
{
    const auto none = u"\u2013"_s;
    m_success->setText(figures.successRate
                           ? tr("%1 % (%2 of %3)")
                                 .arg(QLocale().toString(*figures.successRate * 100, 'f', 1),
                                      number(figures.done), number(figures.done + figures.failed))
                           : none);
    const int unfinished = figures.imports - figures.done - figures.failed - figures.cancelled;
    m_imports->setText(tr("%1 (%2 done, %3 failed, %4 cancelled, %5 unfinished)")
                           .arg(number(figures.imports), number(figures.done),
                                number(figures.failed), number(figures.cancelled),
                                number(unfinished)));
    m_amount->setText(
        tr("%1 in %2 audio files").arg(sizeText(figures.bytes), number(figures.audio)));
    m_time->setText(
        figures.millisecondsPerFile ? durationText(qRound64(*figures.millisecondsPerFile)) : none);
    m_retries->setText(
        tr("%1 in %2 requests").arg(number(figures.retries), number(figures.requests)));
    m_confirmations->setText(number(figures.failedConfirmations));
    m_unclean->setText(
        tr("%1 in %2 attempts").arg(number(figures.uncleanExits), number(figures.runs)));
    m_bars->setFigures(figures, QDate::currentDate());
}

} // namespace lessonlift
