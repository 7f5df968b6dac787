// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "verify/Verification.h"
#include "wording/ReceiptWording.h"

namespace lessonlift
{

/// "LessonLift: receipt of a verification"
[[nodiscard]] QString verificationTitle();
/// What, when, where, how thoroughly, and what was found in all.
[[nodiscard]] QList<ReceiptPart> verificationHead(const Verification &verification);

/// The words of a receipt's page around its contents.
struct ReportWords {
    QString sections;    ///< heading of the table of sections
    QStringList columns; ///< of it: what, file, size, SHA-256, address, result
    QString none;        ///< in its place where there is no section
    QString textUnknown; ///< of a section whose texts' hashes are not known
    QString seal;        ///< heading
    QString sealText;    ///< what the seal is good for, and what not
    QString made;        ///< "Made by LessonLift 1.2 on ..."
};
[[nodiscard]] ReportWords reportWords(const QString &version, const QDateTime &madeAt);

/// "Text, Easy Hindi".
[[nodiscard]] QString textKindText(Variant variant);
[[nodiscard]] QString audioKindText(Variant variant);
/// What became of a section in an import: "sent", "not sent".
[[nodiscard]] QString sectionStateText(const QString &state);
/// "confirmed on ...", or that it was not looked for.
[[nodiscard]] QString audioConfirmedText(const QDateTime &confirmedAt);

/// A receipt that is not what it was: what that means.
[[nodiscard]] QString sealBrokenText();
/// One that is so broken that it says nothing any more.
[[nodiscard]] QString brokenReceiptText(const QString &file);
/// A file that is no receipt, or not in the form that can be checked.
[[nodiscard]] QString noReceiptText(const QString &file);

} // namespace lessonlift
