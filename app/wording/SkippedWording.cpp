// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/SkippedWording.h"

#include "wording/NameWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct SkippedWording {
    Q_DECLARE_TR_FUNCTIONS(SkippedWording)

public:
    static QString text(const SkippedPlace &place)
    {
        const auto name = nameText(place.path);
        switch (place.why) {
        case SkippedPlace::Why::BehindLink:
            return tr("Not taken: %1 is a link to a folder, and links are not followed. Choose the "
                      "folder itself, if a lesson is in it.")
                .arg(name);
        case SkippedPlace::Why::DeadLink:
            return tr("Not taken: %1 is a link to nothing. If a lesson is meant to be there, see "
                      "that "
                      "its disk is connected, and look again.")
                .arg(name);
        case SkippedPlace::Why::NoSections:
            return tr("Not taken: %1 holds a lesson.json, but no section. Sections are folders "
                      "named "
                      "Section_1, Section_2 and so on.")
                .arg(name);
        case SkippedPlace::Why::TooDeep:
            return tr("Not taken: what is in the folders in %1; nobody looks deeper than that. "
                      "Choose that folder itself, if a lesson is in it.")
                .arg(name);
        case SkippedPlace::Why::NotItsNames:
            // In one call: a name may hold "%2" itself.
            return tr("Not taken: %1 looks like a lesson, but %2 is not named like a section. "
                      "Rename its sections to Section_1, Section_2 and so on.")
                .arg(name, nameText(place.detail));
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString skippedText(const SkippedPlace &place)
{
    return SkippedWording::text(place);
}

} // namespace lessonlift
