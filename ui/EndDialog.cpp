// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "EndDialog.h"

#include "FitScreen.h"
#include "models/StatePicture.h"
#include "wording/ErrorWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lessonlift
{

EndDialog::EndDialog(const QList<LessonSummary> &ended, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("What was done"));
    auto *title = new QLabel(endText(ended), this);
    m_list->setHeaderLabels({tr("Lesson"), tr("How it ended"), tr("Lesson on the server")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Lessons"));
    const int em = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, 36 * em);
    m_list->header()->resizeSection(1, 44 * em);
    for (const auto &summary : ended) {
        const auto how =
            summary.problem ? whatHappened(*summary.problem) : stateWord(summary.state);
        auto *item = new QTreeWidgetItem(
            m_list, {summary.title.simplified(), how, summary.lessonIds.join(QLatin1Char(' '))});
        item->setIcon(1, icon(pictureOf(summary.state).icon));
        item->setData(0, Qt::UserRole, summary.importId);
    }
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, auto signal) {
        auto *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            Q_EMIT(this->*signal)(chosen());
        });
        m_buttons.append(button);
    };
    add(tr("&Open lesson"), &EndDialog::openRequested);
    connect(this, &EndDialog::openRequested, this, &QDialog::accept); // it would be hidden behind
    add(tr("Copy &address"), &EndDialog::copyAddressRequested);
    add(tr("&Receipt"), &EndDialog::receiptRequested);
    buttons->addButton(QDialogButtonBox::Close); // last, as Tab goes
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] {
        for (auto *button : std::as_const(m_buttons))
            button->setEnabled(!chosen().isEmpty());
    });
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    fitScreen(*this);
    resize(760, 360);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString EndDialog::chosen() const
{
    const auto items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.first()->data(0, Qt::UserRole).toString();
}

QString endText(const QList<LessonSummary> &ended)
{
    const auto done = static_cast<int>(std::ranges::count_if(ended, [](const auto &summary) {
        return summary.state == LessonState::Done || summary.state == LessonState::Uploaded;
    }));
    const auto others = static_cast<int>(ended.size()) - done;
    auto text = EndDialog::tr("%Ln lesson(s) done", nullptr, done);
    if (others > 0)
        text += QStringLiteral(", ") + EndDialog::tr("%Ln need(s) attention", nullptr, others);
    return text;
}

} // namespace lessonlift
