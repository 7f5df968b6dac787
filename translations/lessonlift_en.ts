<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>DroppedFolders</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of what was dropped is not on this computer and was not taken: %1.</source>
        <translation>
            <numerusform>%Ln of what was dropped is not on this computer and was not taken: %1.</numerusform>
            <numerusform>%Ln of what was dropped are not on this computer and were not taken: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWording</name>
    <message numerus="yes">
        <source>on the server %n times</source>
        <translation>
            <numerusform>on the server %n time</numerusform>
            <numerusform>on the server %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n sections are whole</source>
        <translation>
            <numerusform>%1 of %n section is whole</numerusform>
            <numerusform>%1 of %n sections are whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message numerus="yes">
        <source>Sending %Ln section(s)</source>
        <translation>
            <numerusform>Sending %Ln section</numerusform>
            <numerusform>Sending %Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending the whole lesson with %Ln new section(s)</source>
        <translation>
            <numerusform>Sending the whole lesson with %Ln new section</numerusform>
            <numerusform>Sending the whole lesson with %Ln new sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptWording</name>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln retries</source>
        <translation>
            <numerusform>%Ln retry</numerusform>
            <numerusform>%Ln retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed confirmations</source>
        <translation>
            <numerusform>%Ln failed confirmation</numerusform>
            <numerusform>%Ln failed confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sections there</source>
        <translation>
            <numerusform>%Ln section there</numerusform>
            <numerusform>%Ln sections there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests that were cut off or failed may have left %Ln audio file(s), %1, on the server that no lesson refers to. LessonLift cannot remove them; the administrator can.</source>
        <translation>
            <numerusform>Requests that were cut off or failed may have left %Ln audio file, %1, on the server that no lesson refers to. LessonLift cannot remove it; the administrator can.</numerusform>
            <numerusform>Requests that were cut off or failed may have left %Ln audio files, %1, on the server that no lesson refers to. LessonLift cannot remove them; the administrator can.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepairWording</name>
    <message numerus="yes">
        <source>%n audio files</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) to send, %1</source>
        <translation>
            <numerusform>%Ln audio file to send, %1</numerusform>
            <numerusform>%Ln audio files to send, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be mended</source>
        <translation>
            <numerusform>%Ln thing cannot be mended</numerusform>
            <numerusform>%Ln things cannot be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) of others stay(s)</source>
        <translation>
            <numerusform>%Ln thing of others stays</numerusform>
            <numerusform>%Ln things of others stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of these, %Ln audio file(s), %1, are on the server as they should be and are sent again: neither one text nor one recording of a section can be changed alone.</source>
        <translation>
            <numerusform>Of these, %Ln audio file, %1, is on the server as it should be and is sent again: neither one text nor one recording of a section can be changed alone.</numerusform>
            <numerusform>Of these, %Ln audio files, %1, are on the server as they should be and are sent again: neither one text nor one recording of a section can be changed alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message numerus="yes">
        <source>%1 and %Ln more: %2</source>
        <comment>a file, how many more, what is wrong</comment>
        <translation>
            <numerusform>%1 and %Ln more: %2</numerusform>
            <numerusform>%1 and %Ln more: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more kind(s) of problems</source>
        <translation>
            <numerusform>%Ln more kind of problem</numerusform>
            <numerusform>%Ln more kinds of problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionWording</name>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) served</source>
        <translation>
            <numerusform>%1 of %Ln audio file served</numerusform>
            <numerusform>%1 of %Ln audio files served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln audio file</numerusform>
            <numerusform>%Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message numerus="yes">
        <source>%Ln section(s), every audio file served</source>
        <translation>
            <numerusform>%Ln section, every audio file served</numerusform>
            <numerusform>%Ln sections, every audio file served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln audio file</numerusform>
            <numerusform>%Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s), %2 of %3</source>
        <comment>counts, then sizes</comment>
        <translation>
            <numerusform>%1 of %Ln audio file, %2 of %3</numerusform>
            <numerusform>%1 of %Ln audio files, %2 of %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to mend first; nothing was sent</source>
        <translation>
            <numerusform>%Ln problem to mend first; nothing was sent</numerusform>
            <numerusform>%Ln problems to mend first; nothing was sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: all %Ln section(s) confirmed</source>
        <translation>
            <numerusform>Done: its %Ln section confirmed</numerusform>
            <numerusform>Done: all %Ln sections confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s) listed, %1 confirmed</source>
        <translation>
            <numerusform>%Ln audio file listed, %1 confirmed</numerusform>
            <numerusform>%Ln audio files listed, %1 confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::AddLessonsDialog</name>
    <message numerus="yes">
        <source>Checking… %Ln lesson(s) checked so far.</source>
        <translation>
            <numerusform>Checking… %Ln lesson checked so far.</numerusform>
            <numerusform>Checking… %Ln lessons checked so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %1: %2 of %Ln lesson(s) found.</source>
        <translation>
            <numerusform>Ready for %1: %2 of %Ln lesson found.</numerusform>
            <numerusform>Ready for %1: %2 of %Ln lessons found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln audio file</numerusform>
            <numerusform>%Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must be mended first.</source>
        <translation>
            <numerusform>%Ln must be mended first.</numerusform>
            <numerusform>%Ln must be mended first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::EndDialog</name>
    <message numerus="yes">
        <source>%Ln lesson(s) done</source>
        <translation>
            <numerusform>%Ln lesson done</numerusform>
            <numerusform>%Ln lessons done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln needs attention</numerusform>
            <numerusform>%Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::FindingsModel</name>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) as here</source>
        <translation>
            <numerusform>%1 of %Ln audio file as here</numerusform>
            <numerusform>%1 of %Ln audio files as here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::FoundLessonsModel</name>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio file(s)</source>
        <translation>
            <numerusform>%Ln audio file</numerusform>
            <numerusform>%Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es)</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %Ln more</source>
        <translation>
            <numerusform>%1: %2 and %Ln more</numerusform>
            <numerusform>%1: %2 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s) there already</source>
        <translation>
            <numerusform>%Ln section there already</numerusform>
            <numerusform>%Ln sections there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::JournalPage</name>
    <message numerus="yes">
        <source> days</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget what ended more than %Ln days ago?</source>
        <translation>
            <numerusform>Forget what ended more than %Ln day ago?</numerusform>
            <numerusform>Forget what ended more than %Ln days ago?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imports were forgotten.</source>
        <translation>
            <numerusform>%Ln import was forgotten.</numerusform>
            <numerusform>%Ln imports were forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minutes</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::MainWindow</name>
    <message numerus="yes">
        <source>%Ln lesson(s) cancelled. What was sent stays on the server.</source>
        <translation>
            <numerusform>%Ln lesson cancelled. What was sent stays on the server.</numerusform>
            <numerusform>%Ln lessons cancelled. What was sent stays on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) removed from the list. History still knows them.</source>
        <translation>
            <numerusform>%Ln lesson removed from the list. History still knows it.</numerusform>
            <numerusform>%Ln lessons removed from the list. History still knows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lesson(s) queued.</source>
        <translation>
            <numerusform>%Ln lesson queued.</numerusform>
            <numerusform>%Ln lessons queued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue already: left as it is.</source>
        <translation>
            <numerusform>%Ln in the queue already: left as it is.</numerusform>
            <numerusform>%Ln in the queue already: left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln must be mended first: under “Needs attention”.</source>
        <translation>
            <numerusform>%Ln must be mended first: under “Needs attention”.</numerusform>
            <numerusform>%Ln must be mended first: under “Needs attention”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln imported before: left out.</source>
        <translation>
            <numerusform>%Ln imported before: left out.</numerusform>
            <numerusform>%Ln imported before: left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln lesson(s) chosen</source>
        <translation>
            <numerusform>%Ln lesson chosen</numerusform>
            <numerusform>%Ln lessons chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ReceiptView</name>
    <message numerus="yes">
        <source>and %Ln more; “Copy receipt” has them all</source>
        <translation>
            <numerusform>and %Ln more; “Copy receipt” has it too</numerusform>
            <numerusform>and %Ln more; “Copy receipt” has them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::RepairPlanModel</name>
    <message numerus="yes">
        <source>%Ln audio file(s), %1</source>
        <translation>
            <numerusform>%Ln audio file, %1</numerusform>
            <numerusform>%Ln audio files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsPage</name>
    <message numerus="yes">
        <source>%1 of %Ln section(s) on the server, %2 confirmed</source>
        <translation>
            <numerusform>%1 of %Ln section on the server, %2 confirmed</numerusform>
            <numerusform>%1 of %Ln sections on the server, %2 confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerDialog</name>
    <message numerus="yes">
        <source>It works: signed in, and the server shows %Ln lessons.</source>
        <translation>
            <numerusform>It works: signed in, and the server shows %Ln lesson.</numerusform>
            <numerusform>It works: signed in, and the server shows %Ln lessons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::SkippedPlaces</name>
    <message numerus="yes">
        <source>And %Ln more place(s) not taken.</source>
        <translation>
            <numerusform>And %Ln more place not taken.</numerusform>
            <numerusform>And %Ln more places not taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::TransferPage</name>
    <message numerus="yes">
        <source> times</source>
        <translation>
            <numerusform> time</numerusform>
            <numerusform> times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::VerifiedLessonsModel</name>
    <message numerus="yes">
        <source>%1 of %Ln audio file(s) looked at</source>
        <translation>
            <numerusform>%1 of %Ln audio file looked at</numerusform>
            <numerusform>%1 of %Ln audio files looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln lesson(s) whole</source>
        <translation>
            <numerusform>%1 of %Ln lesson is whole</numerusform>
            <numerusform>%1 of %Ln lessons are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be verified</source>
        <translation>
            <numerusform>%Ln could not be verified</numerusform>
            <numerusform>%Ln could not be verified</numerusform>
        </translation>
    </message>
</context>
</TS>
