// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/Remedy.h"

#include <QCoreApplication>

namespace lessonlift
{

namespace
{

struct RemedyWording {
    Q_DECLARE_TR_FUNCTIONS(RemedyWording)

public:
    static QString text(Remedy remedy)
    {
        switch (remedy) {
        case Remedy::Retry:
            return tr("Try again");
        case Remedy::SignIn:
            return tr("Sign in…");
        case Remedy::EditServer:
            return tr("Server settings…");
        case Remedy::EditProxy:
            return tr("Proxy settings…");
        case Remedy::OpenFolder:
            return tr("Open folder");
        case Remedy::ImportAsNew:
            return tr("Import as a new lesson…");
        case Remedy::ImportSeparately:
            return tr("Import in separate lessons");
        case Remedy::EditJournal:
            return tr("Journal settings…");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString remedyText(Remedy remedy)
{
    return RemedyWording::text(remedy);
}

QList<Remedy> remediesFor(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
    case Kind::TlsUntrusted:
    case Kind::SpeaksNoTls:
    case Kind::SpeaksNoHttp:
    case Kind::NoWebServer:
    case Kind::BadAddress:
    case Kind::PlainHttpRefused:
    case Kind::Redirected:
    case Kind::RouteMissing:
        return {Remedy::Retry, Remedy::EditServer};
    case Kind::ProxyFault:
    case Kind::BadProxy:
        return {Remedy::Retry, Remedy::EditProxy};
    case Kind::NotSignedIn:
    case Kind::Forbidden:
    case Kind::KeychainFault:
        return {Remedy::SignIn, Remedy::Retry};
    case Kind::TooLarge:
    case Kind::TooSlow:
    case Kind::LessonFull:
    case Kind::FieldTooLong:
    case Kind::SectionsSetAside:
    case Kind::ContentProblems:
    case Kind::ChangedOnDisk:
    case Kind::SectionsVanished:
    case Kind::CannotRead:
        return {Remedy::OpenFolder, Remedy::Retry};
    case Kind::Rejected:
    case Kind::Busy:
    case Kind::ServerFault:
    case Kind::BadAnswer:
    case Kind::AudioMissingOnServer:
    case Kind::NotRecognised:
    case Kind::ChangedByOthers:
    case Kind::NotConverging:
    case Kind::AudioUnverifiable:
    case Kind::OrderTooLarge:
    case Kind::CannotWrite:
    case Kind::PortTaken:
    case Kind::LessonNotFound: // a new one would be its twin
    case Kind::HeldByOther:
    case Kind::Cancelled:
    case Kind::Interrupted:
    case Kind::Paused:
        return {Remedy::Retry};
    case Kind::LessonGone:
    case Kind::LessonAmbiguous:
    case Kind::LessonUnlike:
        return {Remedy::ImportAsNew};
    case Kind::TextConflict:
        return {Remedy::OpenFolder, Remedy::ImportAsNew, Remedy::Retry};
    case Kind::ServerDestroysAudio:
    case Kind::CannotAppend:
    case Kind::NotOrderable:
        return {Remedy::ImportSeparately};
    case Kind::JournalFault:
    case Kind::NotAJournal:
        return {Remedy::EditJournal, Remedy::Retry};
    }
    Q_UNREACHABLE();
}

} // namespace lessonlift
