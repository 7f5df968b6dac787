// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/SectionsPage.h"

#include <algorithm>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace lessonlift
{

SectionsPage::SectionsPage(QWidget *parent)
    : QWidget(parent)
    , m_totals(new QLabel(this))
    , m_table(new QTableView(this))
{
    m_totals->setContentsMargins(16, 8, 16, 8);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Sections"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{SectionsModel::Section, 22},
                                          {SectionsModel::Here, 26},
                                          {SectionsModel::Size, 14},
                                          {SectionsModel::Status, 32}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width * em, header->sectionSizeHint(column)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 1);
    expect({});
}

void SectionsPage::expect(const QString &importId)
{
    if (importId == m_importId && !importId.isEmpty())
        return;
    m_importId = importId;
    m_model.show(LessonSections());
    m_totals->setText(importId.isEmpty() ? tr("Choose a lesson above to see its sections.")
                                         : tr("Reading the sections…"));
}

void SectionsPage::show(const LessonSections &sections)
{
    if (sections.importId != m_importId)
        return;
    m_model.show(sections);
    showTotals(sections);
}

void SectionsPage::showTotals(const LessonSections &sections)
{
    const auto whole = std::ranges::count_if(
        sections.lines, [](const SectionLine &line) { return line.there == There::Served; });
    const auto there = std::ranges::count_if(sections.lines, [](const SectionLine &line) {
        return line.there != There::Unknown && line.there != There::Missing;
    });
    const QLocale locale;
    m_totals->setText(tr("%1 of %Ln section(s) on the server, %2 confirmed", nullptr,
                         static_cast<int>(sections.lines.size()))
                          .arg(locale.toString(qint64(there)), locale.toString(qint64(whole))));
}

} // namespace lessonlift
