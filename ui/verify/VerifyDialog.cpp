// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/VerifyDialog.h"

#include "FitScreen.h"
#include "models/FindingDelegate.h"
#include "SaveReport.h"
#include "upload/Engine.h"
#include "verify/FindingsView.h"
#include "verify/TroublePage.h"
#include "verify/VerifyForm.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

using State = LessonToVerify::State;

namespace
{

constexpr int historyShown = 1000; ///< imports below the chosen folder

} // namespace

VerifyDialog::VerifyDialog(Engine &engine, ServerList &servers, PreferencesStore &preferences,
                           QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_engine(engine)
    , m_servers(servers)
    , m_preferences(preferences)
    , m_form(new VerifyForm(servers, this))
    , m_progress(new QProgressBar(this))
    , m_doing(new QLabel(this))
    , m_cancel(new QPushButton(tr("Ca&ncel"), this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_trouble(new TroublePage(this))
    , m_findings(new FindingsView(this))
    , m_told(new QLabel(this))
    , m_repair(new QPushButton(tr("&Repair…"), this))
    , m_save(new QPushButton(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setWindowTitle(tr("Verify"));
    resize(1200, 760);
    makeWidgets();
    connect(m_form, &VerifyForm::pastWanted, this, &VerifyDialog::askHistory);
    connect(m_form, &VerifyForm::verifyRequested, this, &VerifyDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &VerifyDialog::cancel);
    connect(m_trouble, &TroublePage::remedyChosen, this, &VerifyDialog::apply);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_repair, &QPushButton::clicked, this, &VerifyDialog::planRepair);
    letSaveReport(*m_save, [this] { return reportOf(*chosenVerified()); });
    connect(&m_verifier, &Verifier::progress, this, &VerifyDialog::onProgress);
    connect(&m_verifier, &Verifier::verified, this, &VerifyDialog::onVerified);
    connect(&m_verifier, &Verifier::failed, this, &VerifyDialog::onFailed);
    connect(&m_engine, &Engine::finished, this, &VerifyDialog::onFinished);
    connect(&m_engine, &Engine::historyRead, this,
            [this](const QList<HistoryEntry> &entries, const HistoryQuery &query) {
                if (query.words == m_historyOf && query.limit == historyShown)
                    m_form->setPast(pastImports(entries));
            });
    connect(&m_engine, &Engine::notRead, m_form, [this] { m_form->setPast({}); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] { m_findings->search().setFocus(); });
    showState();
    showChosen();
}

void VerifyDialog::makeWidgets()
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *page : std::initializer_list<QWidget *>{m_hint, m_trouble, m_findings})
        m_pages->addWidget(page);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_list = makeLessons();
    split->addWidget(m_list);
    split->addWidget(m_pages);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    m_progressRow = makeProgress();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_form);
    layout->addWidget(m_progressRow);
    layout->addWidget(split, 1);
    layout->addLayout(makeButtons());
    fitScreen(*this);
}

QLayout *VerifyDialog::makeButtons()
{
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_repair->setToolTip(tr("Shows what would be mended, before anything is changed"));
    for (auto *button : {m_repair, m_save})
        button->setAutoDefault(false); // Enter verifies
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_repair);
    row->addWidget(m_save);
    row->addWidget(m_told, 1);
    row->addWidget(m_buttons);
    return row;
}

QWidget *VerifyDialog::makeLessons()
{
    m_table->setModel(&m_lessons);
    m_table->setAccessibleName(tr("Lessons"));
    m_table->setItemDelegate(new FindingDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{VerifiedLessonsModel::Lesson, 44},
                                          {VerifiedLessonsModel::Verdict, 52},
                                          {VerifiedLessonsModel::Differing, 14}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width * em, header->sectionSizeHint(column)));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &VerifyDialog::showChosen);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setContentsMargins(8, 0, 8, 0);
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary);
    layout->addWidget(m_table);
    return list;
}

QWidget *VerifyDialog::makeProgress()
{
    m_doing->setTextFormat(Qt::PlainText);
    m_progress->setAccessibleName(tr("Audio files looked at"));
    m_progress->setTextVisible(false);
    m_cancel->setAutoDefault(false);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    return row;
}

void VerifyDialog::setLesson(const QString &folder, const QString &server, const QString &lessonId)
{
    if (!isRunning())
        m_form->setLesson(folder, server, lessonId);
}

void VerifyDialog::askHistory(const QString &folder)
{
    m_historyOf = folder;
    HistoryQuery query;
    query.words = folder;
    query.limit = historyShown;
    m_engine.readHistory(query);
}

int VerifyDialog::chosen() const
{
    return m_table->currentIndex().row();
}

const LessonToVerify *VerifyDialog::chosenVerified() const
{
    const int row = chosen();
    if (row < 0 || row >= m_lessons.rowCount())
        return nullptr;
    const auto &lesson = m_lessons.lessons()[row];
    return lesson.state == State::Verified ? &lesson : nullptr;
}

void VerifyDialog::showState()
{
    m_form->setRunning(isRunning());
    m_progressRow->setVisible(isRunning());
    m_list->setVisible(m_lessons.rowCount() > 1);
    m_summary->setText(m_lessons.summary());
    if (!isRunning())
        return;
    const auto &lesson = m_lessons.lessons()[m_running];
    m_doing->setText(
        tr("%1: %2", "a lesson, what is being done with it")
            .arg(m_doing->fontMetrics().elidedText(lesson.title().simplified(), Qt::ElideMiddle,
                                                   40 * m_doing->fontMetrics().averageCharWidth()),
                 lesson.verdict()));
    m_progress->setRange(0, lesson.total);
    m_progress->setValue(lesson.looked);
}

void VerifyDialog::showChosen()
{
    const bool isVerified = chosenVerified() != nullptr;
    m_repair->setEnabled(isVerified);
    m_save->setEnabled(isVerified);
    const int row = chosen();
    if (row < 0 || row >= m_lessons.rowCount()) {
        m_hint->setText(tr("Choose a folder and the lesson that it became, and press “Verify”.\n"
                           "Nothing is changed, here or on the server."));
        m_pages->setCurrentWidget(m_hint);
        return;
    }
    const auto &lesson = m_lessons.lessons()[row];
    switch (lesson.state) {
    case State::Waiting:
    case State::Running:
        m_hint->setText(tr("The result will be shown here."));
        m_pages->setCurrentWidget(m_hint);
        return;
    case State::Failed:
        m_trouble->show(*lesson.error);
        m_pages->setCurrentWidget(m_trouble);
        return;
    case State::Verified:
        if (m_findings->findings().verification() != lesson.verification)
            m_findings->show(lesson.verification, lesson.content);
        m_pages->setCurrentWidget(m_findings);
        return;
    }
}

} // namespace lessonlift
