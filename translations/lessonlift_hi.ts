<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Lessons are still being uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever you choose, nothing is lost: LessonLift goes on where it ended when you start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close LessonLift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep going in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this &amp;batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWording</name>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server address is not encrypted (http).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent us to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached through the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not import lessons on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a section because it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a section because its text is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this kind of request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is no longer on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists audio files that it does not serve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one new lesson of this title on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no safe way to add sections to a lesson: it would delete audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson on the server has other texts or recordings in sections of the same title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepted sections, but they are not in the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sections are complete but out of order, and this server cannot reorder them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else added sections at the moment when LessonLift put the lesson in order; theirs may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson does not become whole, although its sections were sent three times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused some sections; the others are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has problems that must be mended first. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed after it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another LessonLift is working on this lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Check the network and the server address, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the server&apos;s administrator for a valid certificate, or, where your organisation issues its own, for its CA file; then name that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Use an https address, or allow http for this server if you accept that others on the network can read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address: it must be the API&apos;s own, ending in /api as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Check the proxy&apos;s address, user name and password, or ask your network&apos;s administrator; then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Sign in again, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Ask an administrator for the role admin, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the section&apos;s audio smaller, or ask the administrator to raise the server&apos;s limit; then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the section&apos;s texts or split the section; then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the server says, mend it, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift tried several times. Nothing is lost: wait a while, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server address; it must be the base of an audio-lessons API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody deleted it. Import the folder as a new lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections were stored but their audio is not served. Ask the administrator to check the server&apos;s storage, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the empty ones on the server, or name the right one as the lesson to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was damaged. Import with the method “separate”: each batch becomes a lesson of its own, “Title - Part 1” and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Check that this is the right lesson; change the folder or the lesson so that they agree, or import as a new lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not sent again, so that nothing doubles. Look at the lesson on the server, then verify or resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order on the server, or import with the method “separate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps the lesson as it was before. Ask who else worked on this lesson, and have the missing sections added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who or what else changes this lesson, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the sections named, then resume: only they are sent, and put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the files named, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the changed file was counted as sent. If the change is right, retry: the folder is checked anew. If its section is on the server with the old file, put that file back and retry, or cancel this import and begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and its permissions, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent from here. Wait for the other one to end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a journal nothing is sent. Check that the disk has room, that the file may be written and that no other program holds it; then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token file, or unlock the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays on the server. Retry continues where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Resume continues where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>%1/s</source>
        <comment>a size per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldWording</name>
    <message>
        <source>Everything is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the upload hours; it goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network; it goes on by itself when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer goes to sleep; it goes on when it wakes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWording</name>
    <message>
        <source>The journal %1 was damaged (%2). It was set aside as %3, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over: %1 imports and the IDs of %2 lessons; resume goes on with those that are not done, from what the server holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried over, because the lesson they were filling is no longer known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost on the server. To go on with a lesson that is missing here, find its ID on the server and import its folder into it (import FOLDER --lesson ID): only what is not there yet is sent. Without the ID, a second lesson would be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCell</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>folder, server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Creating the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sending %n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending the whole lesson with %n new section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Putting the sections in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying on a lesson of its own whether the server keeps audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing an empty lesson of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the lesson on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for every audio file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseWording</name>
    <message>
        <source>“Done” is said only after LessonLift has looked: every section is there once, in the folder&apos;s order, and every audio file is served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an answer is lost, LessonLift looks at the server before it writes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections that others put into a lesson stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only one LessonLift at a time works on a lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import goes on after a crash, a lost connection or an expired sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that changes while it is sent never makes a mixed lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no lock. Between LessonLift&apos;s look and its write somebody else may change the same lesson. What they append while LessonLift puts sections in order is lost on the server: LessonLift notices, stops with a conflict, and keeps the lesson as it was before. What they only move or rewrite in that moment nobody can notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an older server, which cannot append, everything that others change in that moment is overwritten, and nobody can notice. Do not work on a lesson while it is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two programs append at the same moment, the server may lose one of the two. What is lost of this import is sent again; of the others&apos; LessonLift cannot know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that the server carries out later than the waiting time (5 seconds, unless set otherwise), and after the last look, can double a section. Verify finds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the level “served” the size of each audio file is compared, not its bytes. “Deep” compares the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift on another computer does not know that this one is at work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Lesson folders to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work with the practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift is running, but does not answer.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptWording</name>
    <message>
        <source>all sections are listed; audio was not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every audio file is served in the right size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every audio file was downloaded and is the same, byte for byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 were confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclean exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed confirmations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the lesson with sections %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append sections %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace, with sections %1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the totals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an empty lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the server on a scratch lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt, so looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift: receipt of an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyWording</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import as a new lesson…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import in separate lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>The folder holds no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two folders for one section; the other is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section has neither text nor audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link that leads out of the lesson folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio file is damaged or cut short: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files for one place; the other is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lesson.json cannot be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section&apos;s texts are too long for the server (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for the server (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know the category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio without its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text without its audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Easy version is missing, although its neighbours have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap in the illustrations: %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap in the section numbers before this one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing uses this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name differs from “%1” only in case or in its Unicode form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins with a byte-order mark; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same recording as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds Section_1, Section_2 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them and move the other one out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its files, or remove the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file itself in place of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file its right ending, or export it in the format its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct lesson.json, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the texts, or split the section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recording in a smaller format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the server&apos;s categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the text, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the recording, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the Easy version, if it was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing, if it was forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent. Check that its name is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that each recording stands in its right place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionWording</name>
    <message>
        <source>Not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n audio file(s) served</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the upload hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the computer is awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next batch in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s (attempt %3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the lesson on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading batch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost; making sure that nothing is sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until you sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the sections in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirming audio: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: all %1 sections confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded; audio not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sure that nothing is sent twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, confirmed %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing is lost; attempt %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s) confirmed so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), every audio file served</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n audio file(s), %2 of %3</source>
        <comment>counts, then sizes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It starts by itself when its turn comes. Drag it, or use “Move to top”, to change the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections are sent in batches, one after the other; each is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent until it is certain what the server did with the last batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then it goes on by itself. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is there; now it is put in the folder&apos;s order, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was sent; now every audio file is looked for on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays on the server. Resume continues where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift has looked: every section is there once, in order, with every audio file served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists everything. Whether each audio file is served was not looked at, as the settings ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent stays on the server. Retry continues where it ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::AddLessonsDialog</name>
    <message>
        <source>Add lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a problem to open the file&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checking… %n lesson(s) checked so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %1: %2 of %n lesson(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The others must be mended first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1</source>
        <comment>a list of amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::AppearancePage</name>
    <message>
        <source>as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at once, for every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the program. Lessons keep their own languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::BusNotifications</name>
    <message>
        <source>Show LessonLift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::DayBars</name>
    <message>
        <source>Imports a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 done, %3 failed, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::DropTarget</name>
    <message>
        <source>Drop lesson folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson folder holds Section_1, Section_2 and so on, each with texts and audio. Everything is checked before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose folders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with the &amp;practice server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::EndDialog</name>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::FiguresView</name>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the imports that were done or failed, those that were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That changed in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the imports that were done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average time a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time at work on the imports that were done, waiting included, for each of their audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that were tried again after a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed confirmations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a look at an audio file said that it is not there, or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unclean exits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often LessonLift ended unexpectedly while at work on an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 done, %3 failed, %4 cancelled, %5 unfinished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 audio files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 attempts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a group of lessons, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::FoundLessonsModel</name>
    <message>
        <source>Cannot be queued until its errors are mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Error: a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::HelpDialog</name>
    <message>
        <source>What LessonLift promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search title, folder, server or lesson ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imports in this period.
Every lesson that you import appears here, with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.
Search for other words, or in a longer period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::HistoryModel</name>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::HoursPage</name>
    <message>
        <source>Send &amp;only between these times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while lessons are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside these hours lessons wait in the queue. The batch under way at the end is still finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day, by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen may go dark, but the computer does not go to sleep before the queue ends. A closed lid still does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons are sent at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons are sent from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons are sent from %1 to %2 the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both times are the same, so nothing would ever be sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::JournalPage</name>
    <message>
        <source>&amp;Tidy up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done lessons leave the table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They and their receipts are then found in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in which LessonLift notes every step, so that it can go on after a crash. It holds no password and no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer&apos;s disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget what is older than:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day on which an import ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes ended imports and their receipts. Imports that can go on are always kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget what ended more than %n days ago?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These imports and their receipts leave the history. This cannot be undone. The lessons on the server are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing so old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n imports were forgotten.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::KeepAwake</name>
    <message>
        <source>Lessons are being uploaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::Legend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonActions</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonChooser</name>
    <message>
        <source>Choose a lesson on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson on this server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonForm</name>
    <message>
        <source>a &amp;new lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an e&amp;xisting lesson:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the existing lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is already there is recognised; only the rest is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Head title:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LessonView</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::LogPage</name>
    <message>
        <source>All &amp;lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.log *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::MainWindow</name>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add lessons…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server runs on this computer. Drop a lesson folder to try it; nothing leaves the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson folder, or a folder of lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LessonLift closes when the batches under way have ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an answer: shall its other sections go on? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in. Lessons wait; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts your sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::NotificationsPage</name>
    <message>
        <source>when the queue has &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when a lesson &amp;needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the &amp;tray without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for the whole queue, however many lessons were in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as a sign-in that the server no longer accepts, or a question about a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed while lessons are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise LessonLift asks whether to go on, to stop after this batch, or to stop now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::OverviewPage</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lesson chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lesson above to see how it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson on the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1 (HTTP %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::PreferencesStore</name>
    <message>
        <source>There is no keychain here, so the proxy&apos;s password is known only until LessonLift is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::ProxyPage</name>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that stands between you and the internet, where your network has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs your network; most are HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s name or number, without http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often 8080 or 3128; 1080 for SOCKS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where the proxy asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name at the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain, never in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for most networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers are reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All servers but those on this computer are reached through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the proxy&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the host here, without http:// and without a blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::ReceiptView</name>
    <message numerus="yes">
        <source>and %n more; “Copy receipt” has them all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the lesson on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an import to see its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsModel</name>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio on the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a lesson above to see its sections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s) confirmed on the server</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerDialog</name>
    <message>
        <source>Allow an unencrypted (&amp;http) server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the address says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this server. Only you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server&apos;s API, as its administrator gave it to you; it often ends in /api.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server on this computer needs no permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where your organisation issues its own certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file (PEM) with the certificate of a private authority. It is trusted for this server only, besides those this computer trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stay signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is used once, for a token. The token is kept in the system&apos;s keychain, or until LessonLift is closed where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your account on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your administrator gave it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in and counts the lessons. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on the network can read along, your sign-in included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: signed in, and the server shows %n lessons.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerList</name>
    <message>
        <source>Type the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not encrypted (http). Use https, or allow http below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no server address. It looks like https://api.example.org/api, without a question mark or a name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is in the list already, as &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate can be read from this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain here, so you stay signed in only until LessonLift is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::ServersPage</name>
    <message>
        <source>&amp;Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons that are added from now on go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the token, in the system&apos;s keychain too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server yet. Add the one that your lessons go to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sign-in is forgotten. Lessons on the server, and what the journal knows of them, stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this page only, and only when you press OK or Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours and sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count until LessonLift is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::SleepWatch</name>
    <message>
        <source>Uploads are being stopped cleanly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::SpeedGraph</name>
    <message>
        <source>Speed of the last two minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the last two minutes
now: %1
at most: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::TimelinePage</name>
    <message>
        <source>All &amp;lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bar for each batch of each lesson on a time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>a time, a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::TransferBar</name>
    <message>
        <source>Lessons at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons at &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the server and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a server, whether signed in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::TransferPage</name>
    <message>
        <source>&amp;Lessons at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many lessons are sent at the same time. Within one lesson, one batch follows the other. It can be changed while lessons are being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peed limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lessons together send no faster than this, so that others on the same line can work. 1 Mbit/s is 125 kB/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sections in a batch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson is sent in batches of at most so many sections. After a disturbance only the batch under way is looked at again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of a batch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is no larger than this, unless one section alone is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use between batches:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: none while the server keeps up, longer while it is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up waiting after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long without a byte moving means that the connection is lost. How long a batch takes as a whole does not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many times for one step, with growing pauses, before the lesson stops and waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before a lesson counts as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onfirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: the server names every file. Served: every audio file is asked for. Deep: every audio file is downloaded and compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Many servers refuse more than %1 MB at once. LessonLift then sends smaller batches, but time is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server names every section and every file. Nobody has looked whether the audio can be played. Quickest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is also asked for every audio file, and must have it in its full size. Right for most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every audio file is also downloaded and compared, byte by byte. Takes about as long again as sending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lessonlift::TrayIcon</name>
    <message>
        <source>&amp;Show LessonLift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
