// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

namespace lessonlift
{

/// How a server was to be reached, as older versions kept it among the options of each import.
/// Nothing where they kept nothing, or nothing out of the ordinary.
[[nodiscard]] std::optional<ServerConnection> journaledConnection(const QString &server,
                                                                  const QJsonObject &options);

/// The options for the journal, with what it held of the kind: it counts until the server is known.
[[nodiscard]] QJsonObject journaledOptions(const UploadRequest &request);

} // namespace lessonlift
