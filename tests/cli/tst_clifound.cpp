// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// What the program says of folders in which lessons are found, or are not, and of texts' forms.

#include "CliBench.h"
#include "support/TestMain.h"

#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliFoundTest : public CliBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void nothingIsPassedOverInSilence();
    void whatCannotBeOpenedIsNamed();
    void oneTitleTwiceIsTold();
    void verifySaysWhenOnlyTheFormDiffers_data();
    void verifySaysWhenOnlyTheFormDiffers();
};

/// A folder with one good lesson, and all that may keep others from being found.
void CliFoundTest::nothingIsPassedOverInSilence()
{
    const auto root = QFileInfo(m_lesson->path()).path();
    const auto odd = QFile::encodeName(root) + "/Le\xe7on";
    m_lesson->write(u"../Sekt/Sektion_1/Main_Content.txt"_s, "x");
    m_lesson->write(u"../1/2/3/4/5/6/7/8/9/Section_1/Main_Content.txt"_s, "x");
    m_lesson->write(u"../Dots/Section_1.1/Main_Content.txt"_s, "x");
    m_lesson->write(u"../$RECYCLE.BIN/Old/Section_1/Main_Content.txt"_s, "x");
    QVERIFY(QFile::link(m_lesson->path(), root + u"/Linked"_s));
    QCOMPARE(::mkdir(odd.constData(), 0755), 0);

    auto ended = run({u"check"_s, root, u"--json"_s});
    QCOMPARE(ended.code, 2);
    const auto lessons = ended.last()[u"lessons"_s].toArray();
    const std::pair<QString, QString> blocked[] = {{u"/Dots"_s, u"NameNotTaken"_s},
                                                   {u"/Lesson"_s, {}},
                                                   {u"/Le\ufffdon"_s, u"UnreadableFile"_s}};
    QCOMPARE(lessons.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(lessons[i][u"folder"_s].toString(), root + blocked[i].first);
        const auto first = lessons[i][u"problems"_s][0];
        QCOMPARE(first[u"severity"_s].toString() == u"error"_s, !blocked[i].second.isEmpty());
        if (!blocked[i].second.isEmpty())
            QCOMPARE(first[u"rule"_s].toString(), blocked[i].second);
    }
    const auto skipped = ended.last()[u"skipped"_s].toArray();
    QStringList whys;
    for (const auto &place : skipped)
        whys.append(place[u"why"_s].toString() + place[u"folder"_s].toString().sliced(root.size()));
    whys.sort();
    QCOMPARE(whys, (QStringList{u"depth/1/2/3/4/5/6/7/8"_s, u"link/Linked"_s, u"name/Sekt"_s}));

    const QByteArray names[] = {"Dots: ",  "“Section_1.1”",    "Le\\xe7on",
                                "/Linked", "/1/2/3/4/5/6/7/8", "Sektion_1"};
    const auto plain = run({u"check"_s, root});
    QCOMPARE(plain.code, 2);
    for (const auto &name : names)
        QVERIFY2(plain.out.contains(name), name.constData());
    QVERIFY(!plain.out.contains("RECYCLE"));

    ended = run(import(root));
    QCOMPARE(ended.code, 2);
    QStringList states;
    for (const auto &lesson : ended.last()[u"lessons"_s].toArray())
        states.append(lesson[u"state"_s].toString());
    states.sort();
    QCOMPARE(states, (QStringList{u"blocked"_s, u"blocked"_s, u"done"_s}));
    QCOMPARE(ended.out.count("{\"detail\":\"Not taken"), 3);
    QCOMPARE(m_server->lessons().size(), 1);

    ended = run(verify(root));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.last()[u"lessons"_s].toArray().size(), 3);
    QCOMPARE(ended.out.count("{\"detail\":\"Not taken"), 3);
    ::rmdir(odd.constData());
}

void CliFoundTest::whatCannotBeOpenedIsNamed()
{
    const auto root = QFileInfo(m_lesson->path()).path();
    m_lesson->write(u"../locked/Section_1/Main_Content.txt"_s, "x");
    const auto all = QFile::permissions(root) | QFile::ReadGroup | QFile::ExeGroup |
                     QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(root, all));
    QVERIFY(QFile::setPermissions(m_dir->path(), all | QFile::WriteGroup | QFile::WriteOther));
    QVERIFY(QFile::setPermissions(root + u"/locked"_s, {}));
    m_asNobody = true;
    const auto ended = run(import(root));
    const auto alone = run({u"check"_s, root + u"/locked"_s});
    const auto checked = run({u"check"_s, root, u"--json"_s});
    QFile::setPermissions(root + u"/locked"_s, all);
    QCOMPARE(ended.code, 2);
    QCOMPARE(m_server->lessons().size(), 1);
    QCOMPARE(alone.code, 2);
    QVERIFY2(alone.out.contains("you may not open it"), alone.out.constData());
    QVERIFY(alone.out.contains((root + u"/locked"_s).toUtf8()));
    QCOMPARE(checked.code, 2);
    QCOMPARE(checked.last()[u"lessons"_s].toArray().size(), 2);
}

void CliFoundTest::oneTitleTwiceIsTold()
{
    m_lesson->write(u"../other/x/Section_1/Main_Content.txt"_s, "x");
    m_lesson->write(u"../other/x/lesson.json"_s, R"({"title": "Lesson"})");
    const auto root = QFileInfo(m_lesson->path()).path();
    const auto ended = run({u"check"_s, root, u"--json"_s});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out.count("\"SameTitle\""), 1);
    const auto plain = run(import(root) + QStringList{u"--dry-run"_s});
    QCOMPARE(plain.code, 0);
    QCOMPARE(plain.out.count("\"SameTitle\""), 1);
    QVERIFY(plain.out.contains(m_lesson->path().toUtf8()));
}

void CliFoundTest::verifySaysWhenOnlyTheFormDiffers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("only");
    QTest::newRow("line ends") << "caf\xc3\xa9\r\nof the Act"_ba << u"lineEnds"_s;
    QTest::newRow("Unicode form") << "cafe\xcc\x81\nof the Act"_ba << u"unicodeForm"_s;
    QTest::newRow("more than that") << "cafe\nof the Act"_ba << QString();
}

void CliFoundTest::verifySaysWhenOnlyTheFormDiffers()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, only);
    const QString file = u"Section_3/Main_Content.txt"_s;
    m_lesson->write(file, "caf\xc3\xa9\nof the Act");
    QCOMPARE(run(import(m_lesson->path())).code, 0);
    m_lesson->write(file, text);
    const auto ended = run(verify(m_lesson->path()));
    QCOMPARE(ended.code, 4);
    const auto told = ended.last()[u"sections"_s][2][u"texts"_s][0][u"onlyIn"_s].toArray();
    QCOMPARE(told.size(), only.isEmpty() ? 0 : 1);
    QCOMPARE(told[0].toString(), only);
}

GUILESS_TEST(clifound, CliFoundTest)
#include "tst_clifound.moc"
