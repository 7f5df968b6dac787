// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/ImportRecord.h"

class QSqlDatabase;

namespace lessonlift
{

/// A section as it goes into a content key.
struct KeyedSection {
    QString title;
    QList<ContentRecord> content; ///< its own first
    /// SHA-256 by path, of all its audio and perhaps of more.
    QHash<QString, QByteArray> audio;
};

/// What is imported, as 32 bytes: the titles, texts and audio of all sections, in order. The same
/// wherever the folder lies, whatever its files are called and whatever the lesson itself is titled
/// or filed under: those a person may type anew. Empty where something of it is not known.
[[nodiscard]] QByteArray contentKey(const QList<KeyedSection> &sections);

/// Gives those imports a key that have none, where the journal holds all that it is made of: they
/// are of an older LessonLift. Within the caller's transaction.
[[nodiscard]] Result<void> fillContentKeys(QSqlDatabase &database);

} // namespace lessonlift
