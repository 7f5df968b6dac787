// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "ReceiptView.h"

#include "SaveReport.h"
#include "server/AudioLessonsClient.h"
#include "wording/ReceiptWording.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Of a long list: so that a lesson of 600 files opens at once.
constexpr qsizetype linesShown = 25;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = textLabel(text, parent);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

void addPart(QGridLayout *grid, const ReceiptPart &part, QWidget *page)
{
    if (grid->rowCount() > 1)
        grid->setRowMinimumHeight(grid->rowCount(), 8);
    grid->addWidget(heading(part.heading, page), grid->rowCount(), 0, 1, 2);
    for (const auto &line : part.lines.first(qMin(part.lines.size(), linesShown))) {
        const int row = grid->rowCount();
        auto *label = textLabel(line.label, page);
        label->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(label, row, 0);
        auto *text = textLabel(line.text, page);
        text->setAccessibleName(line.label + QStringLiteral(": ") + line.text);
        grid->addWidget(text, row, 1);
    }
    if (const auto more = static_cast<int>(part.lines.size() - linesShown); more > 0)
        grid->addWidget(
            textLabel(ReceiptView::tr("and %Ln more; “Copy receipt” has them all", nullptr, more),
                      page),
            grid->rowCount(), 0, 1, 2);
}

} // namespace

ReceiptView::ReceiptView(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_copy(new QPushButton(tr("Copy &receipt"), this))
    , m_save(new QPushButton(this))
    , m_open(new QPushButton(tr("Open &folder"), this))
    , m_address(new QPushButton(tr("Copy &address"), this))
    , m_verify(new QPushButton(tr("&Verify again…"), this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Receipt"));
    m_address->setToolTip(tr("The address of the lesson on the server"));
    auto *buttons = new QHBoxLayout;
    for (auto *button : {m_copy, m_save, m_open, m_address, m_verify}) {
        button->setAutoDefault(false); // Enter in the search field is not meant for them
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_area);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &ReceiptView::copyText);
    letSaveReport(*m_save, [this] {
        return importReport(*m_receipt, QCoreApplication::applicationVersion(),
                            QDateTime::currentDateTimeUtc());
    });
    connect(m_open, &QPushButton::clicked, this, &ReceiptView::openFolder);
    connect(m_address, &QPushButton::clicked, this, &ReceiptView::copyAddress);
    connect(m_verify, &QPushButton::clicked, this, &ReceiptView::askToVerify);
    clear();
}

void ReceiptView::setReceipt(const Receipt &receipt)
{
    const bool isSame = m_receipt && m_receipt->entry.import.id == receipt.entry.import.id;
    const int place = isSame ? m_area->verticalScrollBar()->value() : 0;
    m_receipt = receipt;
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const auto &part : receiptParts(receipt))
        addPart(grid, part, page);
    grid->setRowStretch(grid->rowCount(), 1);
    setPage(page);
    m_area->verticalScrollBar()->setValue(place);
    enableButtons();
}

void ReceiptView::clear()
{
    m_receipt.reset();
    auto *hint = textLabel(tr("Choose an import to see its receipt."), nullptr);
    hint->setAlignment(Qt::AlignCenter);
    hint->setForegroundRole(QPalette::PlaceholderText);
    setPage(hint);
    enableButtons();
}

void ReceiptView::setPage(QWidget *page)
{
    m_area->setWidget(page); // and deletes the one before
    page->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
}

void ReceiptView::enableButtons()
{
    m_copy->setEnabled(m_receipt.has_value());
    m_save->setEnabled(m_receipt.has_value());
    m_open->setEnabled(m_receipt && QFileInfo(m_receipt->entry.import.folder).isDir());
    m_address->setEnabled(!addresses().isEmpty());
    m_verify->setEnabled(m_open->isEnabled() && !lessonId().isEmpty());
}

QStringList ReceiptView::addresses() const
{
    QStringList found;
    if (!m_receipt)
        return found;
    const auto &import = m_receipt->entry.import;
    const auto server = ServerAddress::parse(import.server, true);
    for (const auto &target : import.targets) {
        if (server && !target.lessonId.isEmpty())
            found.append(lessonAddress(*server, target.lessonId).toString(QUrl::FullyEncoded));
    }
    return found;
}

/// Empty where there is none that the folder could be compared with.
QString ReceiptView::lessonId() const
{
    const auto targets = m_receipt ? m_receipt->entry.import.targets : QList<TargetRecord>();
    return targets.size() == 1 ? targets.first().lessonId : QString();
}

void ReceiptView::askToVerify()
{
    const auto &import = m_receipt->entry.import;
    Q_EMIT verifyRequested(import.folder, import.server, lessonId());
}

void ReceiptView::copyText() const
{
    QGuiApplication::clipboard()->setText(receiptText(*m_receipt));
}

void ReceiptView::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_receipt->entry.import.folder));
}

void ReceiptView::copyAddress() const
{
    QGuiApplication::clipboard()->setText(addresses().join(u'\n'));
}

} // namespace lessonlift
