// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/OpusProbe.h"

#include <memory>
#include <opusfile.h>
#include <QFile>

namespace lessonlift
{

std::optional<double> opusSeconds(const QString &path)
{
    int error = 0;
    const std::unique_ptr<OggOpusFile, decltype(&op_free)> file(
        op_open_file(QFile::encodeName(path).constData(), &error), &op_free);
    if (!file)
        return std::nullopt;
    const ogg_int64_t samples = op_pcm_total(file.get(), -1);
    if (samples < 0)
        return std::nullopt;
    return static_cast<double>(samples) / 48000.0;
}

} // namespace lessonlift
