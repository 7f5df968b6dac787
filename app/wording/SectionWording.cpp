// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/SectionWording.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct SectionWording {
    Q_DECLARE_TR_FUNCTIONS(SectionWording)

public:
    static QString there(There there)
    {
        switch (there) {
        case There::Unknown:
            return tr("Not looked at yet");
        case There::Missing:
            return tr("Not on the server yet");
        case There::Listed:
            return tr("Sent, to be confirmed");
        case There::Served:
            return tr("On the server, confirmed");
        case There::Damaged:
            return tr("Damaged on the server");
        case There::Different:
            return tr("Different on the server");
        }
        Q_UNREACHABLE();
    }

    static QString served(const SectionLine &section)
    {
        const auto served = std::ranges::count_if(
            section.audio, [](const AudioLine &audio) { return audio.there == There::Served; });
        return tr("%1 of %Ln audio file(s) served", nullptr, static_cast<int>(section.audio.size()))
            .arg(served);
    }

    static QString here(const SectionLine &section)
    {
        const auto audio = tr("%Ln audio file(s)", nullptr, static_cast<int>(section.audio.size()));
        if (section.texts < 0)
            return audio;
        return tr("%Ln text(s)", nullptr, section.texts) + u", "_s + audio;
    }
};

} // namespace

QString thereText(There there)
{
    return SectionWording::there(there);
}

QString servedText(const SectionLine &section)
{
    return section.audio.isEmpty() ? QString() : SectionWording::served(section);
}

QString hereText(const SectionLine &section)
{
    return SectionWording::here(section);
}

} // namespace lessonlift
