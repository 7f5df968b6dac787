// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Error.h"

#include <QMetaEnum>

namespace lessonlift
{

Policy policyOf(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::NoWebServer: // or what was said on the way, once
    case Kind::ProxyFault:  // but see Lane::recover()
    case Kind::Busy:
    case Kind::ServerFault:
    case Kind::BadAnswer:
        return {Actor::Administrator, true};
    case Kind::TlsUntrusted:
    case Kind::SpeaksNoTls:
    case Kind::SpeaksNoHttp:
    case Kind::Redirected:
    case Kind::RouteMissing:
    case Kind::ServerDestroysAudio:
    case Kind::CannotAppend:
    case Kind::NotOrderable:
    case Kind::OrderTooLarge:
    case Kind::TooSlow:
    case Kind::AudioUnverifiable:
        return {Actor::Administrator, false};
    case Kind::NotSignedIn:
    case Kind::Forbidden:
        return {Actor::Account, false};
    case Kind::BadAddress:
    case Kind::PlainHttpRefused:
    case Kind::BadProxy:
    case Kind::TooLarge:
    case Kind::LessonFull:
    case Kind::FieldTooLong:
    case Kind::Rejected:
    case Kind::LessonGone:
    case Kind::LessonNotFound:
    case Kind::AudioMissingOnServer:
    case Kind::LessonAmbiguous:
    case Kind::LessonUnlike:
    case Kind::TextConflict:
    case Kind::NotRecognised:
    case Kind::ChangedByOthers:
    case Kind::NotConverging:
    case Kind::SectionsSetAside:
    case Kind::ContentProblems:
    case Kind::ChangedOnDisk:
    case Kind::SectionsVanished:
    case Kind::CannotRead:
    case Kind::CannotWrite:
    case Kind::PortTaken:
    case Kind::HeldByOther:
    case Kind::JournalFault:
    case Kind::NotAJournal:
    case Kind::KeychainFault:
        return {Actor::Editor, false};
    case Kind::Cancelled:
    case Kind::Interrupted:
    case Kind::Paused:
        return {Actor::Nobody, false};
    }
    Q_UNREACHABLE();
}

QString kindName(Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(static_cast<int>(kind)));
}

std::optional<Kind> kindFromName(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Kind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Kind>(value)) : std::nullopt;
}

} // namespace lessonlift
