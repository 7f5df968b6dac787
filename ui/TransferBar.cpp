// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "TransferBar.h"

#include "models/Icons.h"
#include "models/LessonTreeModel.h"
#include "SpeedGraph.h"
#include "wording/FigureWording.h"
#include "wording/StateWording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct Sums {
    qint64 bytes = 0;
    qint64 total = 0;
    qint64 speed = 0;
    bool isBusy = false;
};

/// Of what is under way or still to come, held or not; what has ended is no longer counted.
Sums sumsOf(const LessonTreeModel &lessons)
{
    Sums sums;
    for (int row = 0; row < lessons.rowCount(); ++row) {
        const auto &lesson = *lessons.lesson(lessons.index(row, 0));
        const bool active = isActive(lesson.state);
        if (!active && lesson.state != LessonState::Queued && lesson.state != LessonState::Paused)
            continue;
        sums.isBusy = true;
        sums.bytes += lesson.bytes + lesson.bytesInFlight;
        sums.total += lesson.bytesTotal;
        sums.speed += active ? lesson.bytesPerSecond : 0;
    }
    return sums;
}

} // namespace

TransferBar::TransferBar(QWidget *parent)
    : QWidget(parent)
    , m_graph(new SpeedGraph(this))
    , m_speed(new QLabel(this))
    , m_totals(new QLabel(this))
    , m_words(new QLabel(this))
    , m_parallel(new QSpinBox(this))
    , m_server(new QToolButton(this))
{
    m_parallel->setRange(0, 16);
    m_parallel->setSpecialValueText(tr("auto", "as many lessons as the server takes well"));
    m_parallel->setToolTip(tr("With “auto” the server decides: more while it answers well, half as "
                              "many when it is busy or slows down"));
    m_parallel->setAccessibleName(tr("Lessons at once"));
    connect(m_parallel, &QSpinBox::valueChanged, this, &TransferBar::parallelChanged);
    m_words->setText(tr("Lessons at &once"));
    m_words->setBuddy(m_parallel);
    m_speed->setAccessibleName(tr("Speed"));
    m_totals->setAccessibleName(tr("All progress"));
    m_server->setAutoRaise(true);
    m_server->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_server->setToolTip(tr("Choose the server and sign in"));
    connect(m_server, &QToolButton::clicked, this, &TransferBar::serverClicked);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    layout->addWidget(m_graph);
    layout->addWidget(m_speed);
    layout->addWidget(m_totals);
    layout->addStretch();
    layout->addWidget(m_words);
    layout->addWidget(m_parallel);
    layout->addWidget(m_server);
}

void TransferBar::showTotals(const LessonTreeModel &lessons)
{
    const auto sums = sumsOf(lessons);
    m_graph->add(sums.speed);
    m_isBusy = sums.isBusy;
    m_speed->setText(speedText(sums.speed));
    auto text = lessons.rowCount() == 0 ? QString() : tr("Nothing to send");
    if (sums.isBusy)
        text = tr("%1 of %2", "sizes").arg(sizeText(sums.bytes), sizeText(sums.total));
    if (sums.speed > 0)
        text +=
            u", "_s + tr("about %1 left").arg(estimateText((sums.total - sums.bytes) / sums.speed));
    m_totals->setText(text);
    fit();
}

/// What a narrow window has no room for is left out, the least needed first.
void TransferBar::fit()
{
    const auto *row = layout();
    const auto margins = row->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_parallel->sizeHint().width() -
               row->spacing();
    m_server->setToolButtonStyle(m_serverWidth <= room ? Qt::ToolButtonTextBesideIcon
                                                       : Qt::ToolButtonIconOnly);
    room -= m_server->sizeHint().width() + row->spacing();
    for (QWidget *part : {static_cast<QWidget *>(m_totals), static_cast<QWidget *>(m_speed),
                          static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_graph)}) {
        const bool isOfWork = part == m_speed || part == m_graph;
        const int width = part->sizeHint().width() + row->spacing();
        const bool isShown = (m_isBusy || !isOfWork) && width <= room;
        part->setVisible(isShown);
        room -= isShown ? width : 0;
    }
}

void TransferBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize TransferBar::minimumSizeHint() const
{
    constexpr int narrowest = 200;
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void TransferBar::setParallel(int lessons)
{
    const QSignalBlocker quiet(m_parallel);
    m_parallel->setValue(lessons);
}

void TransferBar::showServer(const QString &name, const QString &signedIn, bool isSignedIn)
{
    m_server->setIcon(icon(name.isEmpty() ? Icon::Server : isSignedIn ? Icon::Lock : Icon::LogIn));
    m_server->setText(name.isEmpty()
                          ? tr("Choose a server…")
                          : tr("%1: %2", "a server, whether signed in").arg(name, signedIn));
    m_server->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_serverWidth = m_server->sizeHint().width();
    fit();
}

QString TransferBar::summary() const
{
    return !m_isBusy ? m_totals->text() : m_speed->text() + u", "_s + m_totals->text();
}

} // namespace lessonlift
