// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "wording/ErrorWording.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <QRegularExpression>

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
    static QString detail(const QString &text);
};

QString ErrorWording::sentence(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
        return tr("The server cannot be reached.");
    case Kind::Timeout:
        return tr("The server did not answer in time.");
    case Kind::ConnectionLost:
        return tr("The connection to the server was lost.");
    case Kind::TlsUntrusted:
        return tr("The server's certificate is not trusted.");
    case Kind::PlainHttpRefused:
        return tr("This server address is not encrypted (http).");
    case Kind::Redirected:
        return tr("The server sent us to another address.");
    case Kind::ProxyFault:
        return tr("The server cannot be reached through the proxy.");
    case Kind::NotSignedIn:
        return tr("You are not signed in to the server.");
    case Kind::Forbidden:
        return tr("Your account may not import lessons on this server.");
    case Kind::TooLarge:
        return tr("The server refused a section because it is too large.");
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
        return tr("There is no lesson of this title on the server.");
    case Kind::AudioMissingOnServer:
        return tr("The server lists audio files that it does not serve.");
    case Kind::AudioUnverifiable:
        return tr("Audio files on the server cannot be looked at; whether they are right is not "
                  "known.");
    case Kind::LessonAmbiguous:
        return tr("There is more than one lesson of this title on the server.");
    case Kind::ServerDestroysAudio:
        return tr(
            "This server has no safe way to add sections to a lesson: it would delete audio.");
    case Kind::TextConflict:
        return tr("The lesson on the server has other texts or recordings in sections of the same "
                  "title.");
    case Kind::NotRecognised:
        return tr("The server accepted sections, but they are not in the lesson.");
    case Kind::NotOrderable:
        return tr(
            "Sections are not in their place or damaged, and this server cannot put sections in "
            "order.");
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
        return tr("A file changed after it was checked.");
    case Kind::CannotRead:
        return tr("A file cannot be read.");
    case Kind::CannotWrite:
        return tr("A file cannot be written.");
    case Kind::HeldByOther:
        return tr("Another LessonLift is working on this lesson.");
    case Kind::JournalFault:
        return tr("The journal cannot be used.");
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

/// What the network library says most often; it speaks English only. All else stays as it is.
QString ErrorWording::detail(const QString &text)
{
    static const QRegularExpression noHost(u"^Host (\\S+) not found$"_s);
    if (const auto match = noHost.match(text); match.hasMatch())
        return tr("no server is called %1").arg(match.captured(1));
    if (text == "Connection refused"_L1)
        return tr("nothing listens at that address");
    const std::array alreadySaid{"Empty reply from server"_L1, "Recv failure: "_L1,
                                 "Send failure: "_L1, "transfer closed with "_L1,
                                 "Connection timed out"_L1};
    const auto begins = [&text](QLatin1String words) { return text.startsWith(words); };
    if (std::ranges::any_of(alreadySaid, begins))
        return {};
    if (text == "Network is unreachable"_L1 || text == "No route to host"_L1)
        return tr("no way to that network");
    return text;
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
    case Kind::PlainHttpRefused:
        return tr("Nothing was sent. Use an https address, or allow http for this server if you "
                  "accept that others on the network can read along.");
    case Kind::Redirected:
        return tr("Check the server address: it must be the API's own, ending in /api as a rule.");
    case Kind::ProxyFault:
        return tr("Nothing is lost. Check the proxy's address, user name and password, or ask your "
                  "network's administrator; then resume.");
    case Kind::NotSignedIn:
        return tr("Nothing is lost. Sign in again, then resume.");
    case Kind::Forbidden:
        return tr("Nothing is lost. Ask an administrator for the role admin, then resume.");
    case Kind::TooLarge:
        return tr("Make the section's audio smaller, or ask the administrator to raise the "
                  "server's limit; then retry.");
    case Kind::FieldTooLong:
        return tr("Shorten the section's texts or split the section; then retry.");
    case Kind::Rejected:
        return tr("See what the server says, mend it, then retry.");
    case Kind::Busy:
    case Kind::ServerFault:
    case Kind::BadAnswer:
        return tr("LessonLift tried several times. Nothing is lost: wait a while, then resume.");
    case Kind::RouteMissing:
        return tr("Check the server address; it must be the base of an audio-lessons API.");
    case Kind::LessonGone:
        return tr("Somebody deleted it. Import the folder as a new lesson.");
    case Kind::LessonNotFound:
        return tr("Name the lesson by its id if it has another title there, or import the folder "
                  "as a new lesson.");
    case Kind::AudioMissingOnServer:
        return tr("Sections were stored but their audio is not served. Ask the administrator to "
                  "check the server's storage, then resume.");
    case Kind::AudioUnverifiable:
        return tr("They stay as they are. Ask the server's administrator why these files cannot be "
                  "fetched, then verify the lesson again.");
    case Kind::LessonAmbiguous:
        return tr("Delete the empty ones on the server, or name the right one by its id.");
    case Kind::ServerDestroysAudio:
        return tr("Nothing was damaged. Import with the method “separate”: each batch becomes a "
                  "lesson of its own, “Title - Part 1” and so on.");
    case Kind::TextConflict:
        return tr("Nothing was overwritten. Check that this is the right lesson; change the folder "
                  "or the lesson so that they agree, or import as a new lesson.");
    case Kind::NotRecognised:
        return tr("They are not sent again, so that nothing doubles. Look at the lesson on the "
                  "server, then verify or resume.");
    case Kind::NotOrderable:
        return tr("Put them in order on the server, or import with the method “separate”.");
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
        return tr("Nothing of the changed file was counted as sent. If the change is right, retry: "
                  "the folder is checked anew. If its section is on the server with the old file, "
                  "put that "
                  "file back and retry, or cancel this import and begin a new one.");
    case Kind::CannotRead:
        return tr("Check the file and its permissions, then retry.");
    case Kind::CannotWrite:
        return tr("Nothing was sent. Name a file that does not exist yet, in a folder that may be "
                  "written and has room; then try again.");
    case Kind::HeldByOther:
        return tr("Nothing was sent from here. Wait for the other one to end, or stop it.");
    case Kind::JournalFault:
        return tr("Without a journal nothing is sent. Check that the disk has room, that the file "
                  "may be written and that no other program holds it; then resume.");
    case Kind::KeychainFault:
        return tr("Use a token file, or unlock the keychain.");
    case Kind::Cancelled:
        return tr("What was sent stays on the server. “Try again” goes on where it ended.");
    case Kind::Interrupted:
    case Kind::Paused:
        return tr("Nothing is lost. “Try again” goes on where it ended.");
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
    return ErrorWording::detail(error.detail);
}

QString whatHappened(const Error &error)
{
    const QString sentence = ErrorWording::sentence(error.kind);
    const QString detail = whatExactly(error);
    return detail.isEmpty() ? sentence : sentence + u' ' + u'(' + detail + u')';
}

QString whatNext(Kind kind)
{
    return ErrorWording::advice(kind);
}

} // namespace lessonlift
