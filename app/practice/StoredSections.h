// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace lessonlift
{

/// An audio file that arrived with a request and is on the shelf already.
struct ReceivedFile {
    QString part;     ///< "section_0_englishAudio"
    QString fileName; ///< as sent
    QString storedAs; ///< its name on the shelf
    qint64 size = 0;
};

/// Puts the references to received files where their part names say. A name that matches nothing
/// is ignored, as the contract has it, and so is the second of one name (trap 18).
void attachAudio(QJsonArray &sections, const QList<ReceivedFile> &files);

/// Drops what the server does not know, and fills in what it computes: subsections and their
/// number.
void completeSections(QJsonArray &sections, bool keepsUnknownKeys);
/// Of sections that are put as they are: a number of subsections that is left out becomes 0.
[[nodiscard]] QJsonArray withTotals(QJsonArray sections);
[[nodiscard]] qsizetype countSubsections(const QJsonArray &sections);

/// The shelf names that a whole-array PUT unlinks (trap 1): at every index where the old section
/// has audio of a kind and the new section carries that key too. Subsections are left alone.
[[nodiscard]] QStringList unlinkedByPut(const QJsonArray &before, const QJsonArray &after);

/// Every shelf name that a lesson's sections refer to.
[[nodiscard]] QStringList shelfNames(const QJsonArray &sections);

} // namespace lessonlift
