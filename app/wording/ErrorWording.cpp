// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/ErrorWording.h"

#include "wording/AddressWording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct ErrorWording {
    Q_DECLARE_TR_FUNCTIONS(ErrorWording)

public:
    static QString sentence(Kind kind);
    static QString advice(Kind kind);
    static QString cause(const Error &error);
    static QString detail(const Error &error);
};

QString ErrorWording::sentence(Kind kind)
{
    switch (kind) {
    case Kind::BadAddress:
        return tr("This is no server address.");
    case Kind::Offline:
        return tr("The server cannot be reached.");
    case Kind::Timeout:
        return tr("The server did not answer in time.");
    case Kind::ConnectionLost:
        return tr("The connection to the server was lost.");
    case Kind::TlsUntrusted:
        return tr("The server's certificate is not trusted.");
    case Kind::SpeaksNoTls:
        return tr("The address says https, but what answers at that port speaks no TLS, or none "
                  "that will do.");
    case Kind::SpeaksNoHttp:
        return tr("The address says http, but what answers at that port wants https.");
    case Kind::NoWebServer:
        return tr("What answers at this address is no web server.");
    case Kind::PlainHttpRefused:
        return tr("This server address is not encrypted (http).");
    case Kind::Redirected:
        return tr("The server sent us to another address.");
    case Kind::ProxyFault:
        return tr("Something between here and the server, such as a proxy, a firewall or a sign-in "
                  "page of the network, does not let LessonLift through.");
    case Kind::BadProxy:
        return tr("The proxy that is named cannot be used.");
    case Kind::NotSignedIn:
        return tr("You are not signed in to the server.");
    case Kind::Forbidden:
        return tr("Your account may not import lessons on this server.");
    case Kind::TooLarge:
        return tr("The server refused a section because it is too large.");
    case Kind::TooSlow:
        return tr("The line is too slow: the server ends a request before this section has "
                  "arrived whole.");
    case Kind::LessonFull:
        return tr("The lesson would become too large: the server keeps at most 16 MiB of texts and "
                  "references in one lesson.");
    case Kind::FieldTooLong:
        return tr("The server refused a section because its text is too long.");
    case Kind::Rejected:
        return tr("The server refused the request.");
    case Kind::Busy:
        return tr("The server is busy.");
    case Kind::ServerFault:
        return tr("The server failed.");
    case Kind::BadAnswer:
        return tr("The server's answer cannot be understood.");
    case Kind::RouteMissing:
        return tr("The server does not know this kind of request.");
    case Kind::LessonGone:
        return tr("The lesson is no longer on the server.");
    case Kind::LessonNotFound:
        return tr("The server has no such lesson.");
    case Kind::AudioMissingOnServer:
        return tr("The server lists audio files that it does not serve.");
    case Kind::AudioUnverifiable:
        return tr("Audio files on the server cannot be looked at; whether they are right is not "
                  "known.");
    case Kind::LessonAmbiguous:
        return tr("There is more than one lesson of this title on the server.");
    case Kind::LessonUnlike:
        return tr("The server made a lesson, but not with the title and the details it was sent.");
    case Kind::ServerDestroysAudio:
        return tr(
            "This server has no safe way to add sections to a lesson: it would delete audio.");
    case Kind::CannotAppend:
        return tr("This server, an older one, cannot append sections to a lesson.");
    case Kind::TextConflict:
        return tr("The lesson on the server has other texts or recordings in sections of the same "
                  "title.");
    case Kind::NotRecognised:
        return tr("The server accepted sections, but they are not in the lesson.");
    case Kind::NotOrderable:
        return tr(
            "Sections are not in their place or damaged, and this server cannot put sections in "
            "order.");
    case Kind::OrderTooLarge:
        return tr("Sections are not in their place or damaged, and the lesson is too long for this "
                  "server to put in order; older servers take at most 100 kB of texts.");
    case Kind::ChangedByOthers:
        return tr("Somebody else added sections at the moment when LessonLift put the lesson in "
                  "order; theirs may be lost.");
    case Kind::NotConverging:
        return tr("The lesson does not become whole, although its sections were sent three times.");
    case Kind::SectionsSetAside:
        return tr("The server refused some sections; the others are there.");
    case Kind::ContentProblems:
        return tr("The folder has problems that must be mended first. Nothing was sent.");
    case Kind::ChangedOnDisk:
        return tr("The folder changed after it was checked.");
    case Kind::SectionsVanished:
        return tr("The folder no longer has sections, texts or recordings that this import was "
                  "begun with.");
    case Kind::CannotRead:
        return tr("A file cannot be read.");
    case Kind::CannotWrite:
        return tr("A file cannot be written.");
    case Kind::PortTaken:
        return tr("The port cannot be had.");
    case Kind::HeldByOther:
        return tr("Another LessonLift is working on this lesson.");
    case Kind::JournalFault:
        return tr("The journal cannot be used.");
    case Kind::NotAJournal:
        return tr("What is named as the journal is no journal of LessonLift.");
    case Kind::KeychainFault:
        return tr("The system's keychain cannot be used.");
    case Kind::Cancelled:
        return tr("Cancelled.");
    case Kind::Interrupted:
        return tr("Interrupted.");
    case Kind::Paused:
        return tr("Paused.");
    }
    Q_UNREACHABLE();
}

/// Why, in our words where it is known; else in those of the server or the system.
QString ErrorWording::cause(const Error &error)
{
    switch (error.cause) {
    case Cause::Unknown:
        return error.detail;
    case Cause::NoSuchHost:
        return tr("no server is called %1").arg(error.about);
    case Cause::NothingListens:
        return tr("nothing listens at that address");
    case Cause::NoRoute:
        return tr("no way to that network");
    case Cause::KindSaysIt:
        return {};
    }
    Q_UNREACHABLE();
}

QString ErrorWording::detail(const Error &error)
{
    const auto why = cause(error);
    if (error.proxyVariable.isEmpty())
        return why;
    const auto way = tr("by way of the proxy that %1 names").arg(error.proxyVariable);
    return why.isEmpty() ? way : why + u", "_s + way;
}

QString ErrorWording::advice(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return tr("Nothing is lost. Check the network and the server address, then resume.");
    case Kind::TlsUntrusted:
        return tr("Nothing was sent. Ask the server's administrator for a valid certificate, or, "
                  "where your organisation issues its own, for its CA file; then name that file.");
    case Kind::BadAddress:
        return tr("Nothing was sent. An address looks like https://api.example.org/api.");
    case Kind::SpeaksNoTls:
        return tr("Nothing was sent. Check the server address: its port may be another one, or it "
                  "may be meant to begin with http://.");
    case Kind::NoWebServer:
        return tr("Nothing is lost. Check the server address: its port may be another one.");
    case Kind::SpeaksNoHttp:
        return tr("Check the server address: it may be meant to begin with https://, or its port "
                  "may be another one.");
    case Kind::PlainHttpRefused:
        return tr("Nothing was sent. Use an https address, or allow http for this server "
                  "(--allow-http) if "
                  "you accept that others on the network can read along.");
    case Kind::Redirected:
        return tr("Check the server address: it must be the API's own, ending in /api as a rule.");
    case Kind::ProxyFault:
        return tr("Nothing is lost. Open the server's address in a browser on this computer: where "
                  "a page of your network asks you to sign in, do so. Check the server address and "
                  "the proxy's address, user name and password, or ask your network's "
                  "administrator; then resume.");
    case Kind::BadProxy:
        return tr("Nothing was sent, and nothing goes past it. Proxies of the kinds http, https, "
                  "socks4, socks4a, socks5 and socks5h will do. Check the proxy settings, or "
                  "http_proxy, https_proxy and all_proxy in the environment; then resume.");
    case Kind::NotSignedIn:
        return tr("Nothing is lost. Sign in again, then resume.");
    case Kind::Forbidden:
        return tr("Nothing is lost. Ask an administrator for the role admin, then resume.");
    case Kind::TooLarge:
        return tr("Make the section's audio smaller, or ask the administrator to raise the "
                  "server's limit; then resume.");
    case Kind::TooSlow:
        return tr("What was sent before is safe. Use a faster line, make the section's recordings "
                  "smaller, or ask the administrator to raise the server's time limit for a "
                  "request (requestTimeout in Node) or to let the proxy in front of it buffer "
                  "requests; then resume.");
    case Kind::LessonFull:
        return tr("Nothing is lost. What is there stays; import the remaining sections as a lesson "
                  "of their own, or shorten the texts.");
    case Kind::FieldTooLong:
        return tr("Shorten the section's texts or split the section; then resume.");
    case Kind::Rejected:
        return tr("See what the server says, mend it, then resume.");
    case Kind::Busy:
    case Kind::ServerFault:
    case Kind::BadAnswer:
        return tr("LessonLift tried several times. Nothing is lost: wait a while, then resume.");
    case Kind::RouteMissing:
        return tr("Check the server address; it must be the base of an audio-lessons API.");
    case Kind::LessonGone:
        return tr("Somebody deleted it. Import the folder as a new lesson.");
    case Kind::LessonNotFound:
        return tr("Check the id, the title and the server. The id stands at the end of a lesson's "
                  "address; it names a lesson that has another title there, too.");
    case Kind::AudioMissingOnServer:
        return tr("Sections were stored but their audio is not served. Ask the administrator to "
                  "check the server's storage, then resume.");
    case Kind::AudioUnverifiable:
        return tr(
            "They stay as they are. Verify at the level “deep”, which downloads each file; where "
            "that fails too, ask the server's administrator why they cannot be fetched.");
    case Kind::LessonAmbiguous:
        return tr("Delete the empty ones on the server, or name the right one by its id.");
    case Kind::LessonUnlike:
        return tr("No second one is made. Look at the lesson of this id on the server: take it as "
                  "the existing lesson, or take odd characters out of the title and the "
                  "description and import again.");
    case Kind::ServerDestroysAudio:
        return tr("Nothing was damaged. Import with the method “separate”: each batch becomes a "
                  "lesson of its own, “Title - Part 1” and so on.");
    case Kind::CannotAppend:
        return tr("Nothing was damaged. Import with the method “auto”, which takes another way "
                  "where there is a safe one, or with “separate”: each batch becomes a lesson of "
                  "its own.");
    case Kind::TextConflict:
        return tr("Nothing was overwritten. Check that this is the right lesson; change the folder "
                  "or the lesson so that they agree, or import as a new lesson.");
    case Kind::NotRecognised:
        return tr("They are not sent again, so that nothing doubles. Look at the lesson on the "
                  "server, then verify or resume.");
    case Kind::NotOrderable:
        return tr("Put them in order on the server, or import with the method “separate”.");
    case Kind::OrderTooLarge:
        return tr("Every section stays as it is. Ask the administrator to bring the server up to "
                  "date or to raise its limit for JSON requests, then resume; or put the sections "
                  "in order on the server.");
    case Kind::ChangedByOthers:
        return tr("The journal keeps the lesson as it was before. Ask who else worked on this "
                  "lesson, and have the missing sections added again.");
    case Kind::NotConverging:
        return tr("The server loses what it is sent, or somebody else changes this lesson. Ask the "
                  "administrator to check the server's storage, and find out who else works on "
                  "the lesson; then resume, or repair it again.");
    case Kind::SectionsSetAside:
        return tr("Mend the sections named, then resume: only they are sent, and put in order.");
    case Kind::ContentProblems:
        return tr("Mend the files named, then import again.");
    case Kind::ChangedOnDisk:
        return tr("LessonLift stopped here, so that nothing is called done that is not as it "
                  "stands in the folder. If the change is right, resume: the folder is checked "
                  "anew, and what is not on the server yet is sent. If a section is on the server "
                  "as it was before, put the old file back, then resume.");
    case Kind::SectionsVanished:
        return tr("Nothing was sent this time. Put them back under their old names, then resume. "
                  "If the folder is right as it is, import it again and name this lesson as the "
                  "existing one (import FOLDER --lesson ID): then it is taken as it is, and what "
                  "is on the server already stays there.");
    case Kind::CannotRead:
        return tr("Check the file and its permissions, then resume.");
    case Kind::CannotWrite:
        return tr("Nothing was sent. Name a file that does not exist yet, in a folder that may be "
                  "written and has room; then try again.");
    case Kind::PortTaken:
        return tr("Name another port, or none: then one that is free is taken.");
    case Kind::HeldByOther:
        return tr("Nothing was sent from here. Wait for the other one to end, or stop it.");
    case Kind::JournalFault:
        return tr("Without a journal nothing is sent. Where a newer LessonLift wrote it, use that "
                  "one. Else check that the disk has room, that the file may be written and locked "
                  "(some network folders cannot lock), and that no other "
                  "program holds it; then resume.");
    case Kind::NotAJournal:
        return tr("Nothing of it was changed, and nothing was sent. Name another file, with "
                  "--journal or LESSONLIFT_JOURNAL, or none: then the usual journal is used.");
    case Kind::KeychainFault:
        return tr("Use a token file, or unlock the keychain.");
    case Kind::Cancelled:
        return tr(
            "What was sent stays on the server. When you go on, LessonLift begins where it ended.");
    case Kind::Interrupted:
    case Kind::Paused:
        return tr("Nothing is lost. When you resume, LessonLift begins where it ended.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString whatHappened(Kind kind)
{
    return ErrorWording::sentence(kind);
}

QString whatExactly(const Error &error)
{
    if (error.kind == Kind::BadAddress && flawFromName(error.detail))
        return flawText(*flawFromName(error.detail));
    return ErrorWording::detail(error);
}

QString whatHappened(const Error &error)
{
    const QString sentence = ErrorWording::sentence(error.kind);
    const QString detail = whatExactly(error);
    if (error.kind == Kind::BadAddress && !detail.isEmpty())
        return detail; // says the same, and more
    return detail.isEmpty() ? sentence : sentence + u' ' + u'(' + detail + u')';
}

QString whatNext(Kind kind)
{
    return ErrorWording::advice(kind);
}

} // namespace lessonlift
