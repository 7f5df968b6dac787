// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/TitlesSeen.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

Problems TitlesSeen::see(const LessonFolder &folder)
{
    const auto title = normalTitle(folder.title);
    const auto other = m_folders.value(title);
    if (other.isEmpty()) {
        m_folders.insert(title, folder.path);
        return {};
    }
    return {Problem{Rule::SameTitle, u"."_s, other}};
}

} // namespace lessonlift
