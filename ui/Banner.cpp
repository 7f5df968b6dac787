// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace lessonlift
{

namespace
{

constexpr int iconSize = 16;

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_icon->setFixedSize(iconSize, iconSize);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *close = new QToolButton(this);
    close->setIcon(icon(Icon::X));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &Banner::closed);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(close);
}

void Banner::show(const Words &words)
{
    m_words = words;
    m_text->setText(words.text);
    m_button->setText(words.button);
    m_button->setVisible(!words.button.isEmpty());
    setAccessibleName(words.text);
    showIcon();
    update();
}

void Banner::showIcon()
{
    m_icon->setPixmap(
        tinted(m_words.icon, stateColour(m_words.tone, palette()), iconSize, devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QColor tint = stateColour(m_words.tone, palette());
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), tint);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
}

void BannerStack::tell(const QString &topic, const Banner::Words &words,
                       std::function<void()> onPressed)
{
    drop(topic);
    auto *banner = new Banner(this);
    banner->show(words);
    if (onPressed)
        connect(banner, &Banner::pressed, this, std::move(onPressed));
    connect(banner, &Banner::closed, this, [this, topic] { drop(topic); });
    m_banners.insert(topic, banner);
    m_layout->addWidget(banner);
}

void BannerStack::drop(const QString &topic)
{
    auto *banner = m_banners.take(topic);
    if (banner == nullptr)
        return;
    banner->hide();
    banner->deleteLater(); // it may be the one that was pressed
}

} // namespace lessonlift
