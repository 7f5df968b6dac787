// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace lessonlift
{

/// Fusion, a little calmer: headers stand above the words of their columns, and the buttons of a
/// dialog have no icons.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *data) const override;
};

} // namespace lessonlift
