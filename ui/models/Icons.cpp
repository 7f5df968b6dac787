// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/Icons.h"

#include <optional>
#include <QGuiApplication>
#include <QIconEngine>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// FolderOpen -> :/icons/folder-open.svg, Trash2 -> :/icons/trash-2.svg
QString fileOf(Icon name)
{
    const auto *const key = QMetaEnum::fromType<Icon>().valueToKey(static_cast<int>(name));
    QString file;
    for (const QChar c : QString::fromLatin1(key)) {
        if (!file.isEmpty() && (c.isUpper() || c.isDigit()))
            file += u'-';
        file += c.toLower();
    }
    return u":/icons/"_s + file + u".svg"_s;
}

/// The file gives the shape (how much of each pixel is covered), `colour` everything else.
QPixmap draw(Icon name, const QColor &colour, int pixels)
{
    const QString key = u"lessonlift/%1/%2/%3"_s.arg(static_cast<int>(name))
                            .arg(colour.name(QColor::HexArgb))
                            .arg(pixels);
    QPixmap pixmap;
    if (pixels <= 0 || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(fileOf(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor paletteColour(QIcon::Mode mode)
{
    const auto palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Normal:
    case QIcon::Active:
    case QIcon::Selected: // chosen rows are tinted, and their words keep their colour
        return palette.color(QPalette::Active, QPalette::WindowText);
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    }
    Q_UNREACHABLE();
}

/// Keeps no pixmap: each is asked of the cache anew, in the colour of that moment.
class PaletteIconEngine : public QIconEngine
{
public:
    PaletteIconEngine(Icon name, std::optional<Tone> tone)
        : m_name(name)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        const qreal dpr = painter->device()->devicePixelRatioF();
        painter->drawPixmap(square.topLeft(), tinted(m_name, colour(mode), size, dpr));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return draw(m_name, colour(mode), qMin(size.width(), size.height()));
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = qMin(size.width(), size.height());
        return {side, side};
    }

    QString key() const override { return u"lessonlift"_s; }
    QIconEngine *clone() const override { return new PaletteIconEngine(m_name, m_tone); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        return m_tone && mode != QIcon::Disabled ? stateColour(*m_tone, QGuiApplication::palette())
                                                 : paletteColour(mode);
    }

    Icon m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(Icon name)
{
    return QIcon(new PaletteIconEngine(name, std::nullopt));
}

QIcon icon(Icon name, Tone tone)
{
    return QIcon(new PaletteIconEngine(name, tone));
}

QPixmap tinted(Icon name, const QColor &colour, int size, qreal dpr)
{
    QPixmap pixmap = draw(name, colour, qRound(size * dpr));
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

} // namespace lessonlift
