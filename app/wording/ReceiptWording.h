// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

namespace lessonlift
{

struct ReceiptLine {
    QString label; ///< of what the text is, or when
    QString text;
    QString more = {}; ///< what only the whole text needs: checksums, addresses
};

struct ReceiptPart {
    QString heading;
    QList<ReceiptLine> lines; ///< never empty
};

/// The receipt of an import for people: what, when, where, how often, and what came of every
/// attempt, request, section and file. Names no one's home folder: that is "~".
[[nodiscard]] QList<ReceiptPart> receiptParts(const Receipt &receipt);
/// Without the sections and files, one by one.
[[nodiscard]] QList<ReceiptPart> receiptHead(const Receipt &receipt);
/// What requests that came to nothing may have left on the server: audio that belongs to nobody.
[[nodiscard]] QString leftBehindText(int files, qint64 bytes);
/// "LessonLift: receipt of an import"
[[nodiscard]] QString receiptTitle();
/// The same as one text, to be passed on.
[[nodiscard]] QString receiptText(const Receipt &receipt);

} // namespace lessonlift
