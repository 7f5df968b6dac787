// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/FindingWording.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct FindingWording {
    Q_DECLARE_TR_FUNCTIONS(FindingWording)

public:
    static QString finding(Finding finding)
    {
        switch (finding) {
        case Finding::same:
            return tr("The same");
        case Finding::missing:
            return tr("Missing on the server");
        case Finding::extra:
            return tr("Only on the server");
        case Finding::duplicate:
            return tr("More than once on the server");
        case Finding::outOfOrder:
            return tr("Out of order");
        case Finding::textDiffers:
            return tr("Text differs");
        case Finding::audioDiffers:
            return tr("Audio differs");
        case Finding::audioMissing:
            return tr("Audio listed, but not served");
        case Finding::audioNotListed:
            return tr("Audio not listed");
        case Finding::unverifiable:
            return tr("Could not be checked");
        }
        Q_UNREACHABLE();
    }

    static QString textKind(Variant variant)
    {
        switch (variant) {
        case Variant::English:
            return tr("English text");
        case Variant::EasyEnglish:
            return tr("Easy English text");
        case Variant::Hindi:
            return tr("Hindi text");
        case Variant::EasyHindi:
            return tr("Easy Hindi text");
        }
        Q_UNREACHABLE();
    }

    static QString audioKind(Variant variant)
    {
        switch (variant) {
        case Variant::English:
            return tr("English audio");
        case Variant::EasyEnglish:
            return tr("Easy English audio");
        case Variant::Hindi:
            return tr("Hindi audio");
        case Variant::EasyHindi:
            return tr("Easy Hindi audio");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString findingText(Finding finding)
{
    return FindingWording::finding(finding);
}

QString textKindText(Variant variant)
{
    return FindingWording::textKind(variant);
}

QString audioKindText(Variant variant)
{
    return FindingWording::audioKind(variant);
}

} // namespace lessonlift
