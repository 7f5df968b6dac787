// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/FindingsView.h"

#include "models/FindingDelegate.h"
#include "models/StatePicture.h"
#include "verify/DifferenceView.h"
#include "wording/FigureWording.h"
#include "wording/FindingWording.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMetaEnum>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int iconSize = 16;
constexpr int showsAll = -1; ///< in the filter; else a Finding
constexpr int showsDiffering = -2;

QString counted(const QString &what, int count)
{
    return FindingsView::tr("%1  %2", "a group of sections, how many")
        .arg(what, QLocale().toString(count));
}

} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QWidget(parent)
    , m_filter(m_model)
    , m_icon(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_details(new QLabel(this))
    , m_shown(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_nothing(new QLabel(tr("No section is like that."), this))
    , m_tree(new QTreeView(this))
    , m_difference(new DifferenceView(this))
{
    makeTree();
    m_icon->setFixedSize(iconSize, iconSize);
    auto font = m_totals->font();
    font.setWeight(QFont::DemiBold);
    m_totals->setFont(font);
    for (auto *label : {m_totals, m_details, m_nothing})
        label->setTextFormat(Qt::PlainText);
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_details->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_shown->setAccessibleName(tr("Sections shown"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setPlaceholderText(tr("Search sections"));
    m_words->setAccessibleName(tr("Search sections"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(32 * fontMetrics().averageCharWidth());
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->setSpacing(8);
    top->addWidget(m_icon);
    top->addWidget(m_totals);
    top->addWidget(m_details, 1);
    top->addWidget(m_shown);
    top->addWidget(m_words);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_tree);
    split->addWidget(m_difference);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_nothing, 0, Qt::AlignHCenter);
    layout->addWidget(split, 1);
    connect(m_shown, &QComboBox::activated, this, &FindingsView::takeFilter);
    connect(m_words, &QLineEdit::textChanged, this, &FindingsView::takeFilter);
}

void FindingsView::makeTree()
{
    m_tree->setModel(&m_filter);
    m_tree->setAccessibleName(tr("Sections"));
    m_tree->setItemDelegate(new FindingDelegate(this));
    m_tree->setUniformRowHeights(true); // thousands of sections
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTextElideMode(Qt::ElideRight);
    auto *header = m_tree->header();
    header->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {
        {FindingsModel::Section, 36}, {FindingsModel::Here, 34}, {FindingsModel::There, 36}};
    for (const auto &[column, width] : widths)
        header->resizeSection(column, std::max(width * em, header->sectionSizeHint(column)));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsView::showDifference);
}

void FindingsView::show(const Verification &verification, const LessonFolder &folder)
{
    m_model.show(verification, folder);
    m_words->clear();
    fillFilter();
    m_shown->setCurrentIndex(m_model.differing() > 0 ? 1 : 0); // what matters first
    showTotals();
    takeFilter();
}

void FindingsView::showTotals()
{
    const auto &verification = m_model.verification();
    const auto picture = verification.isWhole() ? StatePicture{Icon::CircleCheck, Tone::Good}
                                                : StatePicture{Icon::TriangleAlert, Tone::Warning};
    m_icon->setPixmap(
        tinted(picture.icon, stateColour(picture.tone, palette()), iconSize, devicePixelRatioF()));
    m_totals->setText(wholeText(verification));
    QStringList more{levelText(verification.level)};
    if (!verification.totalsRight)
        more.append(tr("the lesson’s own numbers of sections are wrong"));
    more.append(tr("verified %1").arg(shortMomentText(verification.at)));
    m_details->setText(more.join(u" · "_s));
}

void FindingsView::fillFilter()
{
    m_shown->clear();
    m_shown->addItem(counted(tr("All"), m_model.rowCount()), showsAll);
    m_shown->addItem(counted(tr("Differing"), m_model.differing()), showsDiffering);
    const auto all = QMetaEnum::fromType<Finding>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto finding = static_cast<Finding>(all.value(i));
        if (const int count = m_model.count(finding); count > 0)
            m_shown->addItem(icon(pictureOf(finding).icon), counted(findingText(finding), count),
                             int(finding));
    }
}

void FindingsView::takeFilter()
{
    const int shown = m_shown->currentData().toInt();
    if (shown == showsAll)
        m_filter.showAll();
    else if (shown == showsDiffering)
        m_filter.showDiffering();
    else
        m_filter.showOnly(static_cast<Finding>(shown));
    m_filter.setWords(m_words->text());
    m_nothing->setVisible(m_filter.rowCount() == 0);
    if (!m_tree->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_tree->setCurrentIndex(m_filter.index(0, 0));
    showDifference(m_tree->currentIndex());
}

void FindingsView::showDifference(const QModelIndex &index)
{
    m_difference->show(m_model.difference(m_filter.mapToSource(index)));
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_totals->text().isEmpty())
        showTotals(); // its icon has the palette's colour
}

} // namespace lessonlift
