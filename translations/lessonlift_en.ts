<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>NoteWording</name>
    <message numerus="yes">
        <source>Sending %n section(s)</source>
        <translation>
            <numerusform>Sending %n section</numerusform>
            <numerusform>Sending %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending the whole lesson with %n new section(s)</source>
        <translation>
            <numerusform>Sending the whole lesson with %n new section</numerusform>
            <numerusform>Sending the whole lesson with %n new sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptWording</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n retries</source>
        <translation>
            <numerusform>%n retry</numerusform>
            <numerusform>%n retries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed confirmations</source>
        <translation>
            <numerusform>%n failed confirmation</numerusform>
            <numerusform>%n failed confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sections there</source>
        <translation>
            <numerusform>%n section there</numerusform>
            <numerusform>%n sections there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionWording</name>
    <message numerus="yes">
        <source>%1 of %n audio file(s) served</source>
        <translation>
            <numerusform>%1 of %n audio file served</numerusform>
            <numerusform>%1 of %n audio files served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWording</name>
    <message numerus="yes">
        <source>%n audio file(s) confirmed so far</source>
        <translation>
            <numerusform>%n audio file confirmed so far</numerusform>
            <numerusform>%n audio files confirmed so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s), every audio file served</source>
        <translation>
            <numerusform>%n section, every audio file served</numerusform>
            <numerusform>%n sections, every audio file served</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n audio file(s), %2 of %3</source>
        <comment>counts, then sizes</comment>
        <translation>
            <numerusform>%1 of %n audio file, %2 of %3</numerusform>
            <numerusform>%1 of %n audio files, %2 of %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::AddLessonsDialog</name>
    <message numerus="yes">
        <source>Checking… %n lesson(s) checked so far.</source>
        <translation>
            <numerusform>Checking… %n lesson checked so far.</numerusform>
            <numerusform>Checking… %n lessons checked so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready for %1: %2 of %n lesson(s) found.</source>
        <translation>
            <numerusform>Ready for %1: %2 of %n lesson found.</numerusform>
            <numerusform>Ready for %1: %2 of %n lessons found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::EndDialog</name>
    <message numerus="yes">
        <source>%n lesson(s) done</source>
        <translation>
            <numerusform>%n lesson done</numerusform>
            <numerusform>%n lessons done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::FoundLessonsModel</name>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n audio file(s)</source>
        <translation>
            <numerusform>%n audio file</numerusform>
            <numerusform>%n audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n batch</numerusform>
            <numerusform>%n batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
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
        <source>Forget what ended more than %n days ago?</source>
        <translation>
            <numerusform>Forget what ended more than %n day ago?</numerusform>
            <numerusform>Forget what ended more than %n days ago?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports were forgotten.</source>
        <translation>
            <numerusform>%n import was forgotten.</numerusform>
            <numerusform>%n imports were forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::OverviewPage</name>
    <message numerus="yes">
        <source>%n lesson(s) chosen</source>
        <translation>
            <numerusform>%n lesson chosen</numerusform>
            <numerusform>%n lessons chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ReceiptView</name>
    <message numerus="yes">
        <source>and %n more; “Copy receipt” has them all</source>
        <translation>
            <numerusform>and %n more; “Copy receipt” has it too</numerusform>
            <numerusform>and %n more; “Copy receipt” has them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::SectionsPage</name>
    <message numerus="yes">
        <source>%1 of %n section(s) confirmed on the server</source>
        <translation>
            <numerusform>%1 of %n section confirmed on the server</numerusform>
            <numerusform>%1 of %n sections confirmed on the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lessonlift::ServerDialog</name>
    <message numerus="yes">
        <source>It works: signed in, and the server shows %n lessons.</source>
        <translation>
            <numerusform>It works: signed in, and the server shows %n lesson.</numerusform>
            <numerusform>It works: signed in, and the server shows %n lessons.</numerusform>
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
</TS>
