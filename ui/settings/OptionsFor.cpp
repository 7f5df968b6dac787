// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/OptionsFor.h"

namespace lessonlift
{

UploadOptions optionsFor(const Preferences &preferences)
{
    const auto &transfer = preferences.transfer;
    UploadOptions options;
    options.limits.sectionsPerBatch = transfer.sectionsPerBatch;
    options.limits.bodyBytes = qint64(transfer.megabytesPerBatch) * 1'000'000;
    if (transfer.pauseMs)
        options.pause = Milliseconds(*transfer.pauseMs);
    options.timeout = std::chrono::seconds(transfer.timeoutSeconds);
    options.retries = transfer.retries;
    options.confirm = transfer.confirm;
    options.onFailure = OnFailure::Ask;
    return options;
}

} // namespace lessonlift
