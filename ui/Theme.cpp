// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Theme.h"

#include "Style.h"

#include <array>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct Colours {
    QRgb window, base, alternateBase, button, toolTip;
    QRgb text, placeholder, disabled;
    QRgb highlight, highlightedText, disabledHighlight, link, visited;
    // Edges, from the lightest to the shadow.
    QRgb light, midlight, mid, dark, shadow;
    std::array<QRgb, 5> tones; ///< in the order of Tone
};

constexpr Colours lightColours{
    0xfff3f4f6,
    0xffffffff,
    0xfff8f9fa,
    0xfffbfbfc,
    0xffffffff, //
    0xff1d2129,
    0xff626b78,
    0xff858c98, //
    0xff2563c9,
    0xffffffff,
    0xffdfe2e7,
    0xff2563c9,
    0xff6a4fb0, //
    0xffffffff,
    0xffe9ebee,
    0xffc6cad1,
    0xffa2a8b2,
    0xff6b727d, //
    {0xff2563c9, 0xff1b7339, 0xff8a5300, 0xffb9262c, 0xff5d6673},
};

// Fusion draws edges darker than the window: fields and check boxes must be seen by their ground.
constexpr Colours darkColours{
    0xff2c3037,
    0xff191b1f,
    0xff1f2126,
    0xff3a3f48,
    0xff3a3f48, //
    0xffe4e6ea,
    0xffa9b1bd,
    0xff8b93a0, //
    0xff7dadfb,
    0xff10151d,
    0xff454b55,
    0xff8ab7ff,
    0xffbda4f2, //
    0xff565d69,
    0xff4a505b,
    0xff25282e,
    0xff1b1d21,
    0xff0c0d0f, //
    {0xff7dadfb, 0xff66cd8b, 0xffe6b052, 0xffff9a94, 0xffa9b1bd},
};

double lightness(const QColor &colour)
{
    return colour.toHsl().lightnessF();
}

} // namespace

QPalette themePalette(bool dark)
{
    const auto &colours = dark ? darkColours : lightColours;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb active, QRgb disabled) {
        palette.setColor(QPalette::Active, role, QColor(active));
        palette.setColor(QPalette::Inactive, role, QColor(active));
        palette.setColor(QPalette::Disabled, role, QColor(disabled));
    };
    const auto setAll = [&set](QPalette::ColorRole role, QRgb colour) {
        set(role, colour, colour);
    };
    setAll(QPalette::Window, colours.window);
    setAll(QPalette::Button, colours.button);
    setAll(QPalette::AlternateBase, colours.alternateBase);
    setAll(QPalette::ToolTipBase, colours.toolTip);
    setAll(QPalette::ToolTipText, colours.text);
    // A field that cannot be used lies flat in the window.
    set(QPalette::Base, colours.base, colours.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, colours.text, colours.disabled);
    set(QPalette::PlaceholderText, colours.placeholder, colours.disabled);
    set(QPalette::Highlight, colours.highlight, colours.disabledHighlight);
    set(QPalette::HighlightedText, colours.highlightedText, colours.text);
    set(QPalette::Link, colours.link, colours.disabled);
    set(QPalette::LinkVisited, colours.visited, colours.disabled);
    setAll(QPalette::BrightText, colours.highlightedText);
    setAll(QPalette::Light, colours.light);
    setAll(QPalette::Midlight, colours.midlight);
    setAll(QPalette::Mid, colours.mid);
    setAll(QPalette::Dark, colours.dark);
    setAll(QPalette::Shadow, colours.shadow);
    return palette;
}

QPalette rowPalette(QPalette palette)
{
    constexpr double strength = 0.14;
    const auto mix = [](const QColor &under, const QColor &over) {
        const auto part = [](double a, double b) { return a + (b - a) * strength; };
        return QColor::fromRgbF(float(part(under.redF(), over.redF())),
                                float(part(under.greenF(), over.greenF())),
                                float(part(under.blueF(), over.blueF())));
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(
            group, QPalette::Highlight,
            mix(palette.color(group, QPalette::Base), palette.color(group, QPalette::Highlight)));
        palette.setColor(group, QPalette::HighlightedText, palette.color(group, QPalette::Text));
    }
    return palette;
}

void applyScheme(Scheme scheme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style);
    bool dark = scheme == Scheme::Dark;
    if (scheme == Scheme::System) {
        QApplication::setPalette(QPalette()); // the desktop's own again, to see what it is
        dark = isDark(QApplication::palette());
    }
    const auto palette = themePalette(dark);
    QApplication::setPalette(palette);
    QApplication::setPalette(rowPalette(palette), "QAbstractItemView");
}

bool isDark(const QPalette &palette)
{
    return lightness(palette.color(QPalette::Window)) <
           lightness(palette.color(QPalette::WindowText));
}

QColor stateColour(Tone tone, const QPalette &palette)
{
    const auto &colours = isDark(palette) ? darkColours : lightColours;
    return QColor(colours.tones.at(static_cast<std::size_t>(tone)));
}

} // namespace lessonlift
