// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/TroublePage.h"

#include "wording/ErrorWording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace lessonlift
{

namespace
{

/// Those that have nothing to do with an import.
bool fitsHere(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Retry:
    case Remedy::SignIn:
    case Remedy::EditServer:
    case Remedy::EditProxy:
    case Remedy::OpenFolder:
        return true;
    case Remedy::ImportAsNew:
    case Remedy::ImportSeparately:
    case Remedy::EditJournal:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

TroublePage::TroublePage(QWidget *parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_next(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    for (auto *label : {m_what, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto font = m_what->font();
    font.setWeight(QFont::DemiBold);
    m_what->setFont(font);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_what);
    layout->addWidget(m_next);
    layout->addLayout(m_buttons);
    layout->addStretch();
}

void TroublePage::show(const Error &error)
{
    m_what->setText(whatHappened(error));
    m_next->setText(whatNext(error.kind));
    while (auto *item = m_buttons->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    QWidget *before = m_next;
    for (const auto remedy : remediesFor(error.kind)) {
        if (!fitsHere(remedy))
            continue;
        auto *button = new QPushButton(remedyText(remedy), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, remedy] { Q_EMIT remedyChosen(remedy); });
        m_buttons->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_buttons->addStretch();
}

} // namespace lessonlift
