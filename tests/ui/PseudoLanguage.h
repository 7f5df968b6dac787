// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTranslator>

namespace lessonlift::testing
{

/// A language that shows what is not translated and what has no room: every sentence in brackets,
/// its vowels accented, two fifths longer.
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment,
                                    int n) const override;
};

/// What of a text did not go through it: plain words outside the brackets, or plain vowels within.
/// What is in data counts as known, and so do the locale's months and units.
[[nodiscard]] QString untranslated(QString text, const QStringList &data);

} // namespace lessonlift::testing
