// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Recordings as an editor's disk may hold them. Input: the bytes of a file; each reader gets it.
#include "fuzz/Oracle.h"
#include "lesson/RecordingCheckFor.h"

#include <QByteArray>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

std::optional<RecordingFault> checked(const QString &name, const QByteArray &bytes, qsizetype piece)
{
    const auto check = recordingCheckFor(name);
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const auto size = std::min(piece, bytes.size() - at);
        check->add({bytes.constData() + at, static_cast<std::size_t>(size)});
    }
    return check->finish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    int whole = 0;
    for (const auto *ending : {"mp3", "aac", "wav", "flac", "m4a", "webm", "ogg"}) {
        const auto name = u"a."_s + QLatin1StringView(ending);
        const auto fault = checked(name, bytes, qMax<qsizetype>(1, bytes.size()));
        demand(checked(name, bytes, 1 + bytes.size() / 7) == fault, "pieces change no verdict");
        demand(!fault || (fault->at >= 0 && fault->at <= bytes.size()), "a fault is in the file");
        whole += fault ? 0 : 1;
    }
    demand(whole <= 1, "no file is of two kinds");
    demand(whole == 0 || size > 0, "nothing is no recording");
    return 0;
}
