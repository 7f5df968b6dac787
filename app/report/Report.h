// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"
#include "verify/Verification.h"

namespace lessonlift
{

enum class ReportOf { Import, Verification };

struct ReportText {
    QString subsection; ///< its title; empty: the section's own
    Variant variant = Variant::English;
    QByteArray sha256;              ///< as sent; empty: there should be none
    std::optional<Finding> finding; ///< of a verification
    QByteArray seenSha256;          ///< of what the server has, where that is known; else empty
    bool operator==(const ReportText &) const = default;
};

struct ReportAudio {
    QString subsection; ///< as above
    Variant variant = Variant::English;
    QString path; ///< in the lesson's folder
    qint64 size = 0;
    QByteArray sha256;
    QString url;                    ///< where the server serves it; empty where that is not known
    QDateTime confirmedAt;          ///< of an import
    std::optional<Finding> finding; ///< of a verification
    std::optional<qint64> seenSize;
    QByteArray seenSha256;
    QString trouble; ///< why it could not be checked
    bool operator==(const ReportAudio &) const = default;
};

struct ReportSection {
    QString title;
    QString lessonId;        ///< where it went; empty where that is not known
    QString state;           ///< of an import: pending, sent
    QList<Finding> findings; ///< of a verification
    bool textsKnown = true;  ///< false: begun by a LessonLift that did not keep their hashes
    QStringList subsections; ///< titles, in order
    QList<ReportText> texts;
    QList<ReportAudio> audio;
    bool operator==(const ReportSection &) const = default;
};

/// What a person files: of one import, or of one verification. Pure. Holds no token, and no path
/// but those in the lesson's folder.
struct Report {
    ReportOf of = ReportOf::Import;
    QString id;      ///< of the import, or of the verification
    QString version; ///< of the LessonLift that made it
    QDateTime madeAt;
    Receipt receipt;           ///< of an import
    Verification verification; ///< of a verification; of its sections only what stands in a summary
    QList<ReportSection> sections;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString server() const;
    [[nodiscard]] QStringList lessonIds() const;
};

[[nodiscard]] Report importReport(const Receipt &receipt, const QString &version,
                                  const QDateTime &madeAt);

/// What should be on a server, to be compared with it later.
[[nodiscard]] QList<ReportSection> expectedSections(const LessonFolder &folder);
/// expected: what the lesson was compared with, of the folder or of another receipt.
[[nodiscard]] Report verificationReport(const Verification &verification,
                                        const QList<ReportSection> &expected, const QString &id,
                                        const QString &version, const QDateTime &madeAt);

} // namespace lessonlift
