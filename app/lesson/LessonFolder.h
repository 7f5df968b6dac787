// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/Pins.h"

#include <array>
#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

namespace lessonlift
{

/// The four forms in which a section is written and read aloud.
enum class Variant { English, EasyEnglish, Hindi, EasyHindi };
inline constexpr std::array allVariants{Variant::English, Variant::EasyEnglish, Variant::Hindi,
                                        Variant::EasyHindi};

/// The keys of the server's JSON (contract: "A section"): englishText, englishAudio, ...
[[nodiscard]] QString textKey(Variant variant);
[[nodiscard]] QString audioKey(Variant variant);

/// One audio file, pinned: what it was when it was checked. A file that differs later is not sent.
struct AudioFile {
    QString path; ///< relative to the lesson folder, with '/'
    QString mimeType;
    qint64 size = 0;               ///< bytes
    qint64 modified = 0;           ///< ms since the epoch
    QByteArray sha256;             ///< 32 bytes
    std::optional<double> seconds; ///< play time, where the format tells it cheaply (Opus)

    bool operator==(const AudioFile &) const = default;
};

/// Texts and audio of one section or illustration, by Variant.
struct Content {
    std::array<QString, 4> texts; ///< trimmed; empty where there is none
    std::array<std::optional<AudioFile>, 4> audio;

    [[nodiscard]] const QString &text(Variant v) const { return texts[static_cast<size_t>(v)]; }
    [[nodiscard]] const std::optional<AudioFile> &audioOf(Variant v) const
    {
        return audio[static_cast<size_t>(v)];
    }
    bool operator==(const Content &) const = default;
};

struct Subsection {
    QString title; ///< "Illustration A"
    Content content;
    bool operator==(const Subsection &) const = default;
};

struct Section {
    QString title;  ///< "Section 2A": what the section is known by on a server
    QString folder; ///< "Section_2A"
    Content content;
    QList<Subsection> subsections;
    bool operator==(const Section &) const = default;
};

/// A lesson as it stands on the disk, in the order in which it is to be served.
struct LessonFolder {
    QString path; ///< absolute and canonical
    QString title;
    QString headTitle;
    QString description;
    QString category;
    QStringList tags;
    QList<Section> sections;
    Pins pins; ///< of what was read for all this

    bool operator==(const LessonFolder &) const = default;
};

/// Calls visit(const AudioFile &) for every audio file of a section, in the order of the folder.
template <typename Visit>
void forEachAudio(const Section &section, Visit visit)
{
    for (const auto &audio : section.content.audio) {
        if (audio)
            visit(*audio);
    }
    for (const auto &subsection : section.subsections) {
        for (const auto &audio : subsection.content.audio) {
            if (audio)
                visit(*audio);
        }
    }
}

/// The same lesson with these of its sections only, by their places.
[[nodiscard]] LessonFolder withSections(const LessonFolder &folder, const QList<int> &sections);

struct Totals {
    qsizetype sections = 0;
    qsizetype audio = 0;
    qint64 bytes = 0; ///< of audio
    bool operator==(const Totals &) const = default;
};
[[nodiscard]] Totals totalsOf(const Section &section);
[[nodiscard]] Totals totalsOf(const LessonFolder &folder);

/// Without what stands around it: white space, and U+FEFF, which servers take for white space, too.
[[nodiscard]] QString trimmedText(const QString &text);
/// Titles are compared after this: Unicode NFC, trimmed.
[[nodiscard]] QString normalTitle(const QString &title);

} // namespace lessonlift
