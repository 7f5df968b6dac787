// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/LessonFolder.h"
#include "support/OthersThings.h"

#include <functional>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>

namespace lessonlift::testing
{

/// What can befall a lesson that was whole.
enum class Damage {
    Remove,
    Double,
    Swap,
    ChangeText,
    DeleteAudio,
    CutAudio,
    ChangeBytes,
    DropReference,
    DropIllustrationReference,
    StrangerInTheMiddle,
    StrangersAudio,     ///< of a kind that the folder lacks, in one of our sections
    StrangersSubsection ///< in one of our sections
};
constexpr int damages = 12;
[[nodiscard]] QString nameOf(Damage damage);

/// The server's audio files, by address.
struct Shelf {
    std::function<std::optional<QByteArray>(const QString &url)> read;
    std::function<void(const QString &url, const QByteArray &bytes)> write;
    std::function<void(const QString &url)> remove;
};

/// Does damage to a lesson's sections and audio; where, is drawn.
class Vandal
{
public:
    Vandal(quint32 seed, Shelf shelf);
    /// False when there is nothing to which this can be done.
    bool damage(Damage damage, QJsonArray &sections);

private:
    [[nodiscard]] qsizetype some(const QJsonArray &of);
    bool damageAudio(Damage damage, const QJsonArray &sections);
    bool dropIllustration(QJsonArray &sections);
    bool add(Damage damage, QJsonArray &sections);

    QRandomGenerator m_random;
    Shelf m_shelf;
    int m_count = 0;
};

/// What is wrong with each section of the folder, by the names of the findings; by title, one set a
/// copy, in the server's order; no sets: missing. Shares no code with app/compare.
[[nodiscard]] QMap<QString, QList<QSet<QString>>>
flawsOf(const LessonFolder &folder, const QJsonArray &sections, const Shelf &shelf);

/// Empty when the lesson is whole by bytes, in order, with right totals, and all of `things` is
/// still there.
[[nodiscard]] QString whatIsWrongWith(const QJsonObject &lesson, const LessonFolder &folder,
                                      const Shelf &shelf, const QList<OthersThing> &things);

} // namespace lessonlift::testing
