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
    static QString word(Finding finding)
    {
        switch (finding) {
        case Finding::same:
            return tr("the same");
        case Finding::missing:
            return tr("not on the server");
        case Finding::extra:
            return tr("on the server only");
        case Finding::duplicate:
            return tr("on the server more than once");
        case Finding::outOfOrder:
            return tr("not in its place");
        case Finding::textDiffers:
            return tr("text differs");
        case Finding::audioDiffers:
            return tr("audio differs");
        case Finding::audioMissing:
            return tr("audio is listed but not served");
        case Finding::audioNotListed:
            return tr("audio is not listed");
        case Finding::unverifiable:
            return tr("could not be looked at");
        }
        Q_UNREACHABLE();
    }

    static QString level(ConfirmLevel level)
    {
        switch (level) {
        case ConfirmLevel::Listed:
            return tr("as the server lists them; whether their audio is served was not looked at");
        case ConfirmLevel::Served:
            return tr("their audio is served with the right size");
        case ConfirmLevel::Deep:
            return tr("every byte of their audio was compared");
        }
        Q_UNREACHABLE();
    }

    static QString variant(Variant variant)
    {
        switch (variant) {
        case Variant::English:
            return tr("English");
        case Variant::EasyEnglish:
            return tr("Easy English");
        case Variant::Hindi:
            return tr("Hindi");
        case Variant::EasyHindi:
            return tr("Easy Hindi");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString findingText(Finding finding)
{
    return FindingWording::word(finding);
}

QString wholeText(const Verification &verification)
{
    int own = 0;
    for (const auto &section : verification.sections)
        own += section.local >= 0 ? 1 : 0;
    return FindingWording::tr("%1 of %n section(s) are whole", nullptr, own)
        .arg(verification.whole());
}

QString levelText(ConfirmLevel level)
{
    return FindingWording::level(level);
}

QString variantText(Variant variant)
{
    return FindingWording::variant(variant);
}

} // namespace lessonlift
