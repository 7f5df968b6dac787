// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/MadeUp.h"
#include "verify/AudioLooks.h"

namespace lessonlift::testing
{

inline QByteArray hashOf(const QString &path)
{
    return path.toUtf8().rightJustified(32, '.', true);
}

/// Three sections, the second with illustrations A and C, each audio file with a hash of its own.
inline LessonFolder folderOfThree()
{
    auto folder = madeUpFolder(3);
    folder.sections[1] = withIllustrations(folder.sections[1], QStringLiteral("AC"));
    const auto pin = [](Content &content) {
        for (auto &audio : content.audio) {
            if (audio)
                audio->sha256 = hashOf(audio->path);
        }
    };
    for (auto &section : folder.sections) {
        pin(section.content);
        for (auto &subsection : section.subsections)
            pin(subsection.content);
    }
    return folder;
}

inline const QString english2 = madeUpUrl(QStringLiteral("Section 2"), Variant::English);

/// What deep looks show where all is well.
inline AudioLooks allServed(const LessonFolder &folder, const RemoteLesson &remote)
{
    AudioLooks looks;
    const auto now = compare(folder, remote);
    for (const auto &section : now.sections) {
        for (const auto &audio : section.copy.audio) {
            AudioLook look;
            look.size = audio.local.size;
            look.sha256 = audio.local.sha256;
            looks.insert(audio.remote->url, look);
        }
    }
    return looks;
}

inline AudioLook gone()
{
    AudioLook look;
    look.isMissing = true;
    return look;
}

inline AudioLook trouble()
{
    AudioLook look;
    look.trouble = QStringLiteral("Timeout: ");
    return look;
}

} // namespace lessonlift::testing
