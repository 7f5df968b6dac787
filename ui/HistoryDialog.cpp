// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "HistoryDialog.h"

#include "FiguresView.h"
#include "FitScreen.h"
#include "ReceiptView.h"
#include "upload/Engine.h"
#include "wording/ErrorWording.h"

#include <algorithm>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int pageSize = 100;
constexpr int searchAfter = 200; ///< ms without a key
enum class Period { Week, Month, Year, All };

} // namespace

HistoryDialog::HistoryDialog(Engine &engine, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_engine(engine)
    , m_words(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_note(new QLabel(this))
    , m_receipt(new ReceiptView(this))
    , m_figures(new FiguresView(this))
{
    setWindowTitle(tr("History"));
    resize(1200, 680);
    makeSearch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_words, 1);
    top->addWidget(m_period);
    auto *tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(windowTitle());
    tabs->addTab(makeImports(), tr("&Imports"));
    tabs->addTab(m_figures, tr("Fi&gures"));
    setTabOrder(m_period, tabs);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_note);
    fitScreen(*this);

    connect(&m_engine, &Engine::historyRead, this, &HistoryDialog::onHistory);
    connect(&m_engine, &Engine::figuresRead, this, &HistoryDialog::onFigures);
    connect(&m_engine, &Engine::receiptRead, this, &HistoryDialog::onReceipt);
    connect(&m_engine, &Engine::notRead, this, &HistoryDialog::onFault);
    connect(m_receipt, &ReceiptView::verifyRequested, this, &HistoryDialog::verifyRequested);
    const auto searchSoon = [this] {
        if (isVisible())
            m_searchSoon.start();
    };
    connect(&m_engine, &Engine::finished, this, searchSoon);
    connect(&m_engine, &Engine::journalTidied, this, searchSoon);
    connect(m_words, &QLineEdit::textChanged, this, searchSoon);
    connect(m_period, &QComboBox::currentIndexChanged, this, searchSoon);
    connect(&m_model, &HistoryModel::moreWanted, this, [this](int offset) {
        auto query = m_query;
        query.offset = offset;
        m_engine.readHistory(query);
    });
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(searchAfter);
    connect(&m_searchSoon, &QTimer::timeout, this, &HistoryDialog::search);
}

void HistoryDialog::makeSearch()
{
    m_words->setPlaceholderText(tr("Search title, folder, server or lesson ID"));
    m_words->setAccessibleName(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 7 days"), static_cast<int>(Period::Week));
    m_period->addItem(tr("Last 30 days"), static_cast<int>(Period::Month));
    m_period->addItem(tr("This year"), static_cast<int>(Period::Year));
    m_period->addItem(tr("All"), static_cast<int>(Period::All));
    m_period->setCurrentIndex(static_cast<int>(Period::Month));
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_words, [this] {
        m_words->setFocus();
        m_words->selectAll();
    });
}

QWidget *HistoryDialog::makeImports()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Imports"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setResizeContentsPrecision(pageSize);
    header->setSectionResizeMode(HistoryModel::Lesson, QHeaderView::Stretch);
    header->setSectionResizeMode(HistoryModel::Server, QHeaderView::Interactive);
    const int em = fontMetrics().averageCharWidth();
    header->resizeSection(HistoryModel::Server,
                          std::max(16 * em, header->sectionSizeHint(HistoryModel::Server)));
    header->setMinimumSectionSize(
        std::max(8 * em, header->sectionSizeHint(HistoryModel::Lesson) + em));
    // Where the others take all the room, it stays as it is.
    header->resizeSection(HistoryModel::Lesson, header->minimumSectionSize());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryDialog::onSelected);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pages);
    split->addWidget(m_receipt);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({3 * width() / 5, 2 * width() / 5});
    return split;
}

void HistoryDialog::showImport(const QString &importId)
{
    m_selected = importId;
    findChild<QTabWidget *>()->setCurrentIndex(0);
    m_words->clear();
    if (const int row = m_model.rowOf(importId); row >= 0)
        m_table->selectRow(row);
}

void HistoryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    search();
}

QDateTime HistoryDialog::periodStart() const
{
    const auto today = QDate::currentDate();
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Week:
        return today.addDays(-6).startOfDay();
    case Period::Month:
        return today.addDays(-29).startOfDay();
    case Period::Year:
        return QDate(today.year(), 1, 1).startOfDay();
    case Period::All:
        return {};
    }
    Q_UNREACHABLE();
}

void HistoryDialog::search()
{
    HistoryQuery query;
    query.words = m_words->text();
    query.from = periodStart();
    // When the same is asked again, as much is shown as before.
    const bool isSame = query.words == m_query.words && query.from == m_query.from;
    query.limit = isSame ? std::max(pageSize, m_model.rowCount()) : pageSize;
    m_query = query;
    m_note->hide();
    m_engine.readHistory(query);
    m_engine.readFigures(query.from, {});
}

void HistoryDialog::onHistory(const QList<HistoryEntry> &entries, const HistoryQuery &query)
{
    if (query.words != m_query.words || query.from != m_query.from)
        return; // overtaken by a newer question
    const auto selected = m_selected;
    m_model.add(entries, query);
    m_query.limit = pageSize;
    m_nothing->setText(m_query.words.trimmed().isEmpty()
                           ? tr("No imports in this period.\nEvery lesson that you import appears "
                                "here, with its receipt.")
                           : tr("Nothing found.\nSearch for other words, or in a longer period."));
    m_pages->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
    if (query.offset > 0)
        return;
    if (m_model.rowCount() == 0) {
        m_selected.clear();
        m_receipt->clear();
        return;
    }
    m_table->selectRow(std::max(0, m_model.rowOf(selected)));
}

void HistoryDialog::onSelected(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_selected = index.data(HistoryModel::ImportRole).toString();
    m_engine.readReceipt(m_selected);
}

void HistoryDialog::onReceipt(const Receipt &receipt)
{
    if (receipt.entry.import.id == m_selected)
        m_receipt->setReceipt(receipt);
}

void HistoryDialog::onFigures(const Figures &figures)
{
    if (figures.from == m_query.from && !figures.to.isValid())
        m_figures->setFigures(figures);
}

void HistoryDialog::onFault(const Error &error)
{
    m_note->setText(whatHappened(error) + u' ' + whatNext(error.kind));
    m_note->show();
}

} // namespace lessonlift
