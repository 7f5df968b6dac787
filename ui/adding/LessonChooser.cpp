// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "adding/LessonChooser.h"

#include "FitScreen.h"
#include "settings/AskServer.h"
#include "wording/ErrorWording.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lessonlift
{

LessonChooser::LessonChooser(const Server &server, const QByteArray &token, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_token(token)
    , m_list(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Choose a lesson on %1").arg(server.name));
    m_list->setHeaderLabels({tr("Title"), tr("Category"), tr("Sections"), tr("Id")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Lessons on the server"));
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(0, 36 * fontMetrics().averageCharWidth());
    for (const int column : {1, 2})
        m_list->header()->resizeSection(column, qMax(m_list->header()->sectionSize(column),
                                                     m_list->header()->sectionSizeHint(column)));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_newer = buttons->addButton(tr("&Newer"), QDialogButtonBox::ActionRole);
    m_older = buttons->addButton(tr("&Older"), QDialogButtonBox::ActionRole);
    m_choose = buttons->addButton(tr("&Choose"), QDialogButtonBox::AcceptRole);
    connect(m_newer, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_older, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_choose, &QPushButton::clicked, this, &LessonChooser::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &LessonChooser::choose);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_choose->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    fitScreen(*this);
    resize(720, 440);
    turnTo(1);
}

void LessonChooser::turnTo(int page)
{
    m_page = page;
    for (auto *button : {m_newer, m_older, m_choose})
        button->setEnabled(false);
    m_note->setText(tr("Reading the lessons…"));
    m_tasks.push_back(read(page));
}

QCoro::Task<> LessonChooser::read(int page)
{
    const QPointer<LessonChooser> self(this);
    const auto answer = co_await listLessons(m_server, m_token, page);
    if (self && page == m_page)
        show(answer);
}

void LessonChooser::show(const Result<LessonPage> &answer)
{
    m_list->clear();
    if (!answer) {
        m_note->setText(whatHappened(answer.error()) + QLatin1Char(' ') +
                        whatNext(answer.error().kind));
        return;
    }
    Q_EMIT tokenAccepted();
    for (const auto &lesson : answer->items) {
        const auto count =
            lesson.totalSections >= 0 ? lesson.totalSections : qint64(lesson.sections.size());
        auto *item = new QTreeWidgetItem(m_list, {lesson.title.simplified(), lesson.category,
                                                  QLocale().toString(count), lesson.id});
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_newer->setEnabled(m_page > 1);
    m_older->setEnabled(m_page < answer->totalPages);
    m_note->setText(answer->items.isEmpty()
                        ? tr("There is no lesson on this server yet.")
                        : tr("Page %1 of %2, newest first").arg(m_page).arg(answer->totalPages));
}

void LessonChooser::choose()
{
    const auto items = m_list->selectedItems();
    if (items.isEmpty())
        return;
    Q_EMIT chosen(items.first()->text(3), items.first()->text(0));
    accept();
}

} // namespace lessonlift
