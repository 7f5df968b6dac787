// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "FitScreen.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>
#include <QWindow>

namespace lessonlift
{

namespace
{

/// Smaller than this a window is of no use, even with scroll bars.
constexpr QSize least(240, 96);

bool holdsButtons(QLayoutItem *item)
{
    if (qobject_cast<QDialogButtonBox *>(item->widget()) != nullptr)
        return true;
    const auto *layout = item->layout();
    for (int i = 0; layout != nullptr && i < layout->count(); ++i) {
        if (holdsButtons(layout->itemAt(i)))
            return true;
    }
    return false;
}

/// Its frame is not known before it is on the screen: as large as a title bar is as a rule.
QSize roomFor(const QWidget &window)
{
    const auto *parent = window.parentWidget();
    const bool isPlaced = parent == nullptr || window.windowHandle() != nullptr;
    const auto *screen = isPlaced ? window.screen() : parent->screen();
    const int border = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return screen->availableSize() - QSize(2 * border, title + border);
}

class Keeper : public QObject
{
public:
    explicit Keeper(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isSized = m_window.isMaximized() || m_window.isFullScreen();
        const bool isShown = event->type() == QEvent::Show;
        const bool isGrown =
            event->type() == QEvent::LayoutRequest && m_window.isVisible() && width() > m_width;
        if (!isSized && (isShown || isGrown)) {
            m_width = width();
            m_window.resize(m_window.size().expandedTo({m_width, 0}).boundedTo(roomFor(m_window)));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Of what it holds: only a small screen is scrolled sideways.
    [[nodiscard]] int width() const
    {
        const auto *area = m_window.findChild<FittingArea *>();
        return area != nullptr ? area->sizeHint().width() : 0;
    }

    QWidget &m_window;
    int m_width = 0;
};

} // namespace

FittingArea::FittingArea(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes through what it holds, and scrolls to it
}

int FittingArea::heightFor(int width) const
{
    const auto *inside = widget();
    const int wished = inside->sizeHint().height();
    return inside->hasHeightForWidth() ? std::max(wished, inside->heightForWidth(width)) : wished;
}

QSize FittingArea::sizeHint() const
{
    const int width = widget()->sizeHint().width();
    return {width, heightFor(width)};
}

QSize FittingArea::minimumSizeHint() const
{
    return least.boundedTo(widget()->minimumSizeHint());
}

bool FittingArea::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what is inside wishes for another size
    return done;
}

FittingArea *fitScreen(QDialog &dialog)
{
    auto *layout = qobject_cast<QVBoxLayout *>(dialog.layout());
    Q_ASSERT(layout != nullptr);
    const auto margins = layout->contentsMargins();
    const int last = layout->count() - 1;
    auto *buttons = holdsButtons(layout->itemAt(last)) ? layout->takeAt(last) : nullptr;
    auto *area = new FittingArea(&dialog);
    auto *inside = new QWidget(area);
    inside->setLayout(layout); // takes the layout from the dialog, and its widgets with it
    area->setWidget(inside);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(area, 1);
    if (buttons != nullptr) {
        layout->setContentsMargins(margins.left(), margins.top(), margins.right(), 8);
        auto *row = new QVBoxLayout;
        row->setContentsMargins(margins.left(), 8, margins.right(), margins.bottom());
        if (buttons->layout() != nullptr)
            row->addLayout(buttons->layout());
        else
            row->addItem(buttons);
        outer->addLayout(row);
    }
    keepOnScreen(dialog);
    return area;
}

void keepOnScreen(QWidget &window)
{
    new Keeper(window);
}

void growToFit(QDialog &dialog, const FittingArea &area)
{
    const int others = dialog.layout()->minimumSize().height() - area.minimumSizeHint().height();
    const int needed = area.heightFor(dialog.width()) + others;
    if (dialog.height() < needed)
        dialog.resize(dialog.width(), std::min(needed, roomFor(dialog).height()));
}

} // namespace lessonlift
