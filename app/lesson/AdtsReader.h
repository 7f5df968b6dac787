// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FrameReader.h"

namespace lessonlift
{

/// AAC without a container (.aac): ADTS frames of one rate to the end. Their checksums cover parts
/// whose length only a decoder knows. The older ADIF has no frames that could be told apart without
/// decoding them: its head is looked at, and where such a file ends cannot be told.
class AdtsReader final : public FrameReader
{
private:
    [[nodiscard]] qint64 take(Bytes bytes) override;
    void endWith(Bytes rest) override;
    [[nodiscard]] std::optional<qint64> frameSize(Bytes bytes) override;

    bool m_isAdif = false;
    int m_rate = -1;
    qint64 m_firstAt = 0;
};

} // namespace lessonlift
