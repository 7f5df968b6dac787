// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/RepairDialog.h"

#include "FitScreen.h"
#include "models/FindingDelegate.h"
#include "verify/TroublePage.h"
#include "wording/RepairWording.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

RepairDialog::RepairDialog(const VerifyRequest &request, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_pages(new QStackedWidget(this))
    , m_doing(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_trouble(new TroublePage(this))
    , m_summary(new QLabel(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_repair(m_buttons->addButton(tr("&Repair"), QDialogButtonBox::AcceptRole))
    , m_separate(m_buttons->addButton(tr("Import &separately"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(tr("Repair"));
    resize(1120, 560);
    makeTable();
    makeButtons();
    for (auto *page : {makeWaiting(), static_cast<QWidget *>(m_trouble), makePlan()})
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_buttons);
    fitScreen(*this);
    connect(&m_verifier, &Verifier::progress, this, [this](const QString &, int looked, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(looked);
    });
    connect(&m_verifier, &Verifier::planned, this,
            [this](const QString &, const PlannedRepair &planned, const LessonFolder &folder) {
                onPlanned(planned, folder);
            });
    connect(&m_verifier, &Verifier::failed, this, [this](const QString &, const Error &error) {
        m_trouble->show(error);
        m_pages->setCurrentWidget(m_trouble);
    });
    connect(m_trouble, &TroublePage::remedyChosen, this, &RepairDialog::apply);
    look();
}

void RepairDialog::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Plan of the repair"));
    m_table->setItemDelegate(new FindingDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {
        {RepairPlanModel::Section, 34}, {RepairPlanModel::Deed, 58}, {RepairPlanModel::Why, 50}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width * em, header->sectionSizeHint(column)));
}

void RepairDialog::makeButtons()
{
    m_repair->setEnabled(false);
    m_separate->setVisible(false);
    m_separate->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT repairRequested(m_folder);
        accept();
    });
    connect(m_separate, &QPushButton::clicked, this, [this] {
        Q_EMIT separateRequested(m_folder);
        accept();
    });
}

QWidget *RepairDialog::makeWaiting()
{
    m_doing->setTextFormat(Qt::PlainText);
    m_doing->setWordWrap(true);
    m_doing->setText(
        tr("Every audio file of “%1” is downloaded and compared, to know what is to be "
           "mended. Nothing is changed yet.")
            .arg(QFileInfo(m_request.folder).fileName()));
    m_progress->setAccessibleName(tr("Audio files looked at"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_doing);
    layout->addWidget(m_progress);
    layout->addStretch();
    return page;
}

QWidget *RepairDialog::makePlan()
{
    auto font = m_summary->font();
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    for (auto *label : {m_summary, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    return page;
}

void RepairDialog::look()
{
    m_pages->setCurrentIndex(0);
    m_progress->setRange(0, 0);
    m_verifier.startPlan(m_request);
}

void RepairDialog::onPlanned(const PlannedRepair &planned, const LessonFolder &folder)
{
    m_folder = folder;
    m_model.show(planned.plan);
    const auto &plan = m_model.plan();
    m_summary->setText(planText(plan));
    const bool isMending = !plan.steps.isEmpty();
    const bool isSeparate =
        std::ranges::find(plan.cannot, Kind::NotOrderable, &Unmendable::kind) != plan.cannot.end();
    m_repair->setEnabled(isMending);
    m_repair->setVisible(isMending);
    m_separate->setVisible(isSeparate);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(isMending ? tr("Cancel") : tr("Close"));
    QStringList notes;
    if (isMending)
        notes.append(tr("The lesson as it is now is kept in the journal before the first change. "
                        "Audio files of others, and their sections, stay."));
    if (isSeparate)
        notes.append(tr("This server cannot put sections in order. “Import separately” makes new "
                        "lessons of the folder, which are in order, and leaves this one alone."));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_table->setVisible(m_model.rowCount() > 0);
    m_pages->setCurrentIndex(2);
    (isMending ? m_repair : m_buttons->button(QDialogButtonBox::Cancel))->setFocus();
}

void RepairDialog::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
        look();
        return;
    case Remedy::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_request.folder));
        return;
    case Remedy::SignIn:
    case Remedy::EditServer:
    case Remedy::EditProxy:
        reject(); // what it was asked with is no longer right
        Q_EMIT remedyRequested(remedy);
        return;
    case Remedy::ImportAsNew:
    case Remedy::ImportSeparately:
    case Remedy::EditJournal:
        return; // not offered
    }
    Q_UNREACHABLE();
}

} // namespace lessonlift
