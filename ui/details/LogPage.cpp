// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/LogPage.h"

#include "base/WriteFile.h"
#include "models/Icons.h"
#include "models/LogModel.h"
#include "PlainBox.h"

#include <algorithm>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

void LogFilter::setLesson(const QString &importId)
{
    m_importId = importId;
    invalidateRowsFilter();
}

void LogFilter::setWords(const QString &words)
{
    m_words = words.trimmed();
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto line = sourceModel()->index(row, LogModel::Text, parent);
    if (!m_importId.isEmpty() && line.data(LogModel::ImportRole).toString() != m_importId)
        return false;
    return m_words.isEmpty() || line.data().toString().contains(m_words, Qt::CaseInsensitive) ||
           line.siblingAtColumn(LogModel::Lesson)
               .data()
               .toString()
               .contains(m_words, Qt::CaseInsensitive);
}

LogPage::LogPage(LogModel &log, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit(this))
    , m_all(new QCheckBox(tr("&All lessons"), this))
    , m_table(new QTableView(this))
{
    m_filter.setSourceModel(&log);
    m_words->setPlaceholderText(tr("Filter the log"));
    m_words->setAccessibleName(tr("Filter the log"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(320);
    connect(m_words, &QLineEdit::textChanged, &m_filter, &LogFilter::setWords);
    connect(m_all, &QCheckBox::toggled, this, &LogPage::choose);
    auto *copyButton = new QToolButton(this);
    copyButton->setIcon(icon(Icon::Copy));
    copyButton->setText(tr("Copy"));
    auto *saveButton = new QToolButton(this);
    saveButton->setIcon(icon(Icon::Save));
    saveButton->setText(tr("Save…"));
    for (auto *button : {copyButton, saveButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
    }
    connect(copyButton, &QToolButton::clicked, this, &LogPage::copy);
    connect(saveButton, &QToolButton::clicked, this, &LogPage::save);

    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int em = fontMetrics().averageCharWidth();
    m_table->horizontalHeader()->resizeSection(LogModel::Time, 20 * em);
    m_table->horizontalHeader()->resizeSection(LogModel::Lesson, 36 * em);
    // The newest line stays in sight, unless somebody reads further up.
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        auto *bar = m_table->verticalScrollBar();
        if (most - bar->value() <= 2 * bar->pageStep())
            bar->setValue(most);
    });

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 8, 8);
    head->setSpacing(8);
    head->addWidget(m_words);
    head->addWidget(m_all);
    head->addStretch();
    head->addWidget(copyButton);
    head->addWidget(saveButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    setTabOrder(saveButton, m_table);
    m_all->setChecked(true);
}

void LogPage::show(const QString &importId)
{
    m_importId = importId;
    choose();
}

void LogPage::choose()
{
    m_filter.setLesson(m_all->isChecked() ? QString() : m_importId);
}

QString LogPage::text(bool selectedOnly) const
{
    QString text;
    const auto *selection = m_table->selectionModel();
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (selectedOnly && !selection->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells.append(m_filter.index(row, column).data().toString());
        text += cells.join(u'\t') + u'\n';
    }
    return text.replace(QDir::homePath() + u'/', u"~/"_s);
}

void LogPage::copy() const
{
    QGuiApplication::clipboard()->setText(text(m_table->selectionModel()->hasSelection()));
}

void LogPage::save()
{
    const auto name = QFileDialog::getSaveFileName(this, tr("Save the log"), u"lessonlift.log"_s,
                                                   tr("Text files (*.log *.txt)"));
    if (name.isEmpty())
        return;
    const auto fault = writeFile(name, text(false).toUtf8());
    if (!fault.isEmpty())
        plainBox(QMessageBox::Warning, tr("The log was not saved."), fault, this)->open();
}

} // namespace lessonlift
