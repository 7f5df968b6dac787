// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace lessonlift::testing
{

/// One sentence in a .ts file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QString type; ///< empty: finished
    bool numerus = false;
    QStringList forms; ///< one, or one for each number

    /// Which sentence it is, whatever its translation.
    [[nodiscard]] QString id() const;
};

/// Nothing when it is no .ts file.
[[nodiscard]] QList<Message> parseTranslations(const QByteArray &ts);

/// What is wrong with a translation; nothing when it can be shown. numbers: how many forms the
/// language has.
[[nodiscard]] QStringList faultsOf(const Message &message, qsizetype numbers);

} // namespace lessonlift::testing
