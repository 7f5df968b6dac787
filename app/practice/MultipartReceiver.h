// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/LessonStore.h"

#include <memory>
#include <optional>
#include <QFile>

namespace lessonlift
{

/// Takes a form's parts as they arrive: text fields into memory up to their limit, files straight
/// to the shelf, as multer's disk storage does. Refusals are remembered; the rest is passed over.
class MultipartReceiver
{
public:
    MultipartReceiver(const PracticeTraits &traits, QString shelf);

    void beginPart(const QString &name, const QString &fileName, const QString &mimeType);
    void addBytes(const char *data, std::size_t size);

    /// Why the request is refused, if it is; the files that had arrived are gone then.
    [[nodiscard]] std::optional<StoreReply> refusal();
    [[nodiscard]] ReceivedForm takeForm();
    /// Takes the files that arrived off the shelf again.
    void discard();

private:
    void endPart();
    void refuse(int status, const QString &message, const QString &error);

    PracticeTraits m_traits;
    QString m_shelf;
    ReceivedForm m_form;
    QString m_field;
    QByteArray m_value;
    std::unique_ptr<QFile> m_file;
    std::optional<StoreReply> m_refusal;
};

} // namespace lessonlift
