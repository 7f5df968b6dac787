// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/RecordingCheckFor.h"

#include "lesson/AdtsReader.h"
#include "lesson/FlacReader.h"
#include "lesson/Mp4Reader.h"
#include "lesson/MpegReader.h"
#include "lesson/OggStreamCheck.h"
#include "lesson/WavReader.h"
#include "lesson/WebmReader.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

std::unique_ptr<RecordingCheck> recordingCheckFor(const QString &fileName)
{
    const auto ending = QStringView(fileName).mid(fileName.lastIndexOf(u'.') + 1);
    const auto is = [ending](QLatin1String one) {
        return ending.compare(one, Qt::CaseInsensitive) == 0;
    };
    if (is("opus"_L1))
        return std::make_unique<OggStreamCheck>(OggStreamCheck::Holds::Opus);
    if (is("ogg"_L1) || is("oga"_L1))
        return std::make_unique<OggStreamCheck>(OggStreamCheck::Holds::AnySound);
    if (is("mp3"_L1))
        return std::make_unique<MpegReader>();
    if (is("aac"_L1))
        return std::make_unique<AdtsReader>();
    if (is("wav"_L1))
        return std::make_unique<WavReader>();
    if (is("flac"_L1))
        return std::make_unique<FlacReader>();
    if (is("m4a"_L1))
        return std::make_unique<Mp4Reader>();
    if (is("webm"_L1))
        return std::make_unique<WebmReader>();
    return nullptr;
}

} // namespace lessonlift
