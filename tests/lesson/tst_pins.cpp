// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LookAtPins.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <functional>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

using Change = std::function<void(const LessonOnDisk &)>;

bool stays()
{
    return false;
}

/// As editors and people do it who want nobody to notice.
void overwriteUnseen(const LessonOnDisk &lesson, const QString &path, const QByteArray &bytes)
{
    const QString full = lesson.path() + u'/' + path;
    const auto modified = QFileInfo(full).lastModified();
    lesson.write(path, bytes);
    QFile file(full);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(modified, QFileDevice::FileModificationTime))
        qFatal("no time for %s", qPrintable(full));
}

QByteArray flipped(QByteArray bytes)
{
    bytes[0] = static_cast<char>(bytes[0] ^ 1);
    return bytes;
}

void touch(const LessonOnDisk &lesson, const QString &path)
{
    QFile file(lesson.path() + u'/' + path);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(QDateTime::currentDateTime().addDays(-3),
                          QFileDevice::FileModificationTime))
        qFatal("cannot touch");
}

const QString text = u"Section_2/Main_Content.txt"_s;
const QString audio = u"Section_3/zz_Illustration_c.opus"_s;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(qint64 EntryFacts::*)

/// What is another lesson since it was checked, and what is not.
class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void changes_data();
    void changes();
    void linkedSection();
    void manyChanges();
    void onlyTouchedIsReadOnce();
    void readAgainAtTheEnd();
    void noFolder();

private:
    QTemporaryDir m_elsewhere;
};

void TestPins::facts_data()
{
    QTest::addColumn<qint64 EntryFacts::*>("changed");
    QTest::addColumn<bool>("isAsPinned");
    QTest::newRow("size") << &EntryFacts::size << false;
    QTest::newRow("inode") << &EntryFacts::inode << false;
    QTest::newRow("modified") << &EntryFacts::modified << false;
    QTest::newRow("a part of a second of it") << &EntryFacts::modifiedPart << false;
    QTest::newRow("changed") << &EntryFacts::changed << false;
    QTest::newRow("a part of a second of that") << &EntryFacts::changedPart << false;
    QTest::newRow("where it is mounted") << &EntryFacts::device << true;
}

/// Each alone: a file system may keep any of the others.
void TestPins::facts()
{
    using Fact = qint64 EntryFacts::*;
    QFETCH(const Fact, changed);
    QFETCH(const bool, isAsPinned);
    EntryFacts facts;
    facts.size = facts.inode = facts.modified = facts.modifiedPart = facts.changed = 7;
    const auto pin = pinOf(u"a"_s, facts, {});
    QVERIFY(lessonlift::isAsPinned(pin, facts));
    ++(facts.*changed);
    QCOMPARE(lessonlift::isAsPinned(pin, facts), isAsPinned);
}

void TestPins::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("changed");
    const auto row = [](const char *name, const QStringList &changed, const Change &change) {
        QTest::newRow(name) << change << changed;
    };
    const QStringList none;
    const QString json = u"lesson.json"_s;
    row("nothing", none, [](const LessonOnDisk &) {});
    row("a text corrected", {text}, [](const auto &l) { l.write(text, "Corrected, longer"); });
    row("a text corrected, same size", {text},
        [](const auto &l) { l.write(text, flipped(l.read(text))); });
    row("a text corrected, same size and time", {text},
        [](const auto &l) { overwriteUnseen(l, text, flipped(l.read(text))); });
    row("a text corrected by another file in its place", {text}, [](const auto &l) {
        l.write(u"Section_2/new"_s, flipped(l.read(text)));
        l.remove(text);
        QFile::rename(l.path() + u"/Section_2/new"_s, l.path() + u'/' + text);
    });
    row("a text emptied", {text}, [](const auto &l) { l.write(text, {}); });
    row("a text removed", {text}, [](const auto &l) { l.remove(text); });
    row("a text that is a folder now", {text}, [](const auto &l) {
        l.remove(text);
        l.write(text + u"/inner"_s, "x");
    });
    row("a text that is a link out of the folder now", {text}, [this](const auto &l) {
        QFile::rename(l.path() + u'/' + text, m_elsewhere.filePath(u"text"_s));
        QFile::link(m_elsewhere.filePath(u"text"_s), l.path() + u'/' + text);
    });
    row("a text that is a link within the folder now", none, [](const auto &l) {
        QFile::rename(l.path() + u'/' + text, l.path() + u"/.text"_s);
        QFile::link(l.path() + u"/.text"_s, l.path() + u'/' + text);
    });
    row("a text added", {u"Section_2/Main_Content_Hindi.txt"_s},
        [](const auto &l) { l.write(u"Section_2/Main_Content_Hindi.txt"_s, "Hindi"); });
    row("an illustration added", {u"Section_3/zz_Illustration_b.txt"_s},
        [](const auto &l) { l.write(u"Section_3/zz_Illustration_b.txt"_s, "B"); });
    row("audio added", {u"Section_1/Main_Content_Hindi.mp3"_s},
        [](const auto &l) { l.write(u"Section_1/Main_Content_Hindi.mp3"_s, "ID3"); });
    row("audio of the same size replaced", {audio},
        [](const auto &l) { overwriteUnseen(l, audio, flipped(l.read(audio))); });
    row("audio cut", {audio}, [](const auto &l) { l.write(audio, l.read(audio).left(40)); });
    row("audio removed", {audio}, [](const auto &l) { l.remove(audio); });
    row("a section added", {u"Section_4"_s},
        [](const auto &l) { l.write(u"Section_4/Main_Content.txt"_s, "Four"); });
    row("an empty section added", {u"Section_2A"_s},
        [](const auto &l) { QDir().mkpath(l.path() + u"/Section_2A"_s); });
    row("a section removed",
        {u"Section_1"_s, u"Section_1/Main_Content.opus"_s, u"Section_1/Main_Content.txt"_s,
         u"Section_1/Main_Content_Easy.opus"_s, u"Section_1/Main_Content_Easy.txt"_s,
         u"Section_1/old.bak"_s},
        [](const auto &l) { QDir(l.path() + u"/Section_1"_s).removeRecursively(); });
    row("lesson.json corrected", {json},
        [json](const auto &l) { l.write(json, R"({"tags":[]})"); });
    row("lesson.json removed", {json}, [json](const auto &l) { l.remove(json); });
    row("a file that nothing uses added", {u"notes.docx"_s},
        [](const auto &l) { l.write(u"notes.docx"_s, "x"); });
    row("one that nothing uses removed", {u"Section_1/old.bak"_s},
        [](const auto &l) { l.remove(u"Section_1/old.bak"_s); });
    row("one that nothing uses changed", none,
        [](const auto &l) { l.write(u"Section_1/old.bak"_s, "another"); });
    for (const auto *name :
         {".DS_Store", "Section_1/Thumbs.db", "Section_2/desktop.ini",
          "Section_2/.~lock.Main_Content.txt#", "Video/1.mp4", "Section_1/Video/1.mp4", ".git/HEAD",
          "@eaDir/1.xml", "Section_1/@eaDir/1.xml", "__MACOSX/1.xml"})
        row(qPrintable(u"litter added: "_s + QLatin1String(name)), none,
            [name](const auto &l) { l.write(QString::fromLatin1(name), "x"); });
    row("litter removed", none, [](const auto &l) { l.remove(u".hidden"_s); });
    row("a text touched", none, [](const auto &l) { touch(l, text); });
    row("audio touched", none, [](const auto &l) { touch(l, audio); });
    row("a text written again as it was", none, [](const auto &l) { l.write(text, l.read(text)); });
    row("audio that another program may write now", none, [](const auto &l) {
        QFile::setPermissions(l.path() + u'/' + audio, QFile::ReadOwner | QFile::WriteGroup);
    });
}

void TestPins::changes()
{
    QFETCH(const Change, change);
    QFETCH(QStringList, changed);
    LessonOnDisk lesson;
    lesson.addSections(3);
    lesson.write(u"lesson.json"_s, "{}");
    lesson.write(u"Section_1/old.bak"_s, "old");
    lesson.write(u".hidden"_s, "x");
    const auto pins = lesson.scan().folder.pins;
    change(lesson);
    for (const auto how : {Closeness::Facts, Closeness::Texts}) {
        auto now = lookAtPins(lesson.path(), pins, how, &stays);
        QVERIFY(now.has_value());
        now->changed.sort();
        QCOMPARE(now->changed, changed);
        if (changed.isEmpty())
            QCOMPARE(now->pins, lesson.scan().folder.pins);
    }
    for (const auto &section : pins.sections) {
        auto now = lookAtPins(lesson.path(), pinsOf(pins, {section}), Closeness::Facts, &stays);
        now->changed.sort();
        auto here = changed;
        here.removeIf([&section](const QString &path) {
            return path.contains(u'/') && !path.startsWith(section + u'/');
        });
        QCOMPARE(now->changed, here);
    }
}

/// What stands behind the link may be the same: a scan would not have taken it.
void TestPins::linkedSection()
{
    LessonOnDisk lesson;
    lesson.addSections(2);
    const auto pins = lesson.scan().folder.pins;
    const auto elsewhere = m_elsewhere.filePath(u"section"_s);
    QVERIFY(QFile::rename(lesson.path() + u"/Section_1"_s, elsewhere));
    QVERIFY(QFile::link(elsewhere, lesson.path() + u"/Section_1"_s));
    const auto now = lookAtPins(lesson.path(), pins, Closeness::Facts, &stays);
    QCOMPARE(now->changed, QStringList(u"Section_1"_s));
}

void TestPins::manyChanges()
{
    LessonOnDisk lesson;
    lesson.addSections(3);
    const auto pins = lesson.scan().folder.pins;
    QCOMPARE(pins.files.size(), 3 * 4 + 2 * 2);
    lesson.write(text, "Corrected");
    lesson.write(audio, opusBytes(77));
    lesson.write(u"Section_9/Main_Content.txt"_s, "Nine");
    const auto now = lookAtPins(lesson.path(), pins, Closeness::Facts, &stays);
    QCOMPARE(now->changed, QStringList({u"Section_9"_s, text, audio}));
}

/// Backup programs and chmod -R touch every file: what was read because of it is not read again.
void TestPins::onlyTouchedIsReadOnce()
{
    LessonOnDisk lesson;
    lesson.addSections(1);
    const auto pins = lesson.scan().folder.pins;
    const QString file = u"Section_1/Main_Content.txt"_s;
    touch(lesson, file);
    const auto first = lookAtPins(lesson.path(), pins, Closeness::Facts, &stays);
    QVERIFY(first->changed.isEmpty());
    QVERIFY(first->pins != pins);
    int asked = 0;
    const auto second = lookAtPins(lesson.path(), first->pins, Closeness::Facts, [&asked] {
        ++asked;
        return false;
    });
    QCOMPARE(*second, *first);
    QCOMPARE(asked, first->pins.files.size()); // once a file, and never for a piece of one
}

/// Where the system tells nothing of a correction, as after one within a tick of its clock.
void TestPins::readAgainAtTheEnd()
{
    LessonOnDisk lesson;
    lesson.addSections(2);
    lesson.write(text, "Corrected");
    auto pins = lesson.scan().folder.pins;
    for (auto &pin : pins.files) {
        if (pin.path == text)
            pin.sha256[0] = static_cast<char>(pin.sha256[0] ^ 1);
    }
    QVERIFY(lookAtPins(lesson.path(), pins, Closeness::Facts, &stays)->changed.isEmpty());
    QCOMPARE(lookAtPins(lesson.path(), pins, Closeness::Texts, &stays)->changed, QStringList(text));
}

void TestPins::noFolder()
{
    LessonOnDisk lesson;
    lesson.addSections(1);
    const auto pins = lesson.scan().folder.pins;
    QVERIFY(QDir(lesson.path()).removeRecursively());
    const auto now = lookAtPins(lesson.path(), pins, Closeness::Facts, &stays);
    QVERIFY(now.has_value());
    QVERIFY(now->changed.contains(u"Section_1"_s));
}

GUILESS_TEST(pins, TestPins)
#include "tst_pins.moc"
