// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/BatchForm.h"
#include "support/FormParts.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void metadata()
    {
        LessonFolder folder;
        folder.title = u"\u0915 Act"_s;
        MultipartForm form;
        addMetadata(form, folder);
        auto parts = partsOf(bytesOf(form.pieces("B")), "B");
        QCOMPARE(parts.size(), 1); // what there is not is not sent
        QCOMPARE(parts[0].body, u"\u0915 Act"_s.toUtf8());

        folder.headTitle = u"H"_s;
        folder.description = u"D"_s;
        folder.category = u"ipc"_s;
        folder.tags = {u"a"_s, u"b \"c\""_s};
        MultipartForm whole;
        addMetadata(whole, folder);
        parts = partsOf(bytesOf(whole.pieces("B")), "B");
        QByteArrayList names;
        for (const auto &part : parts)
            names.append(valueOf(part.head, "name"));
        QCOMPARE(names, (QByteArrayList{"title", "headTitle", "description", "category", "tags"}));
        QCOMPARE(parts[4].body, "[\"a\",\"b \\\"c\\\"\"]"_ba);
    }

    void partNames_data()
    {
        QTest::addColumn<QList<int>>("batch");
        QTest::addColumn<int>("before");
        QTest::addColumn<QByteArrayList>("names");
        const QByteArrayList third{"_englishAudio", "_easyEnglishAudio",
                                   "_subsection_0_englishAudio", "_subsection_1_englishAudio"};
        const auto named = [&third](const QByteArrayList &plain, const QByteArray &last) {
            QByteArrayList names{"sections"};
            for (const auto &section : plain)
                names << section + third[0] << section + third[1];
            for (const auto &kind : third)
                names << last + kind;
            return names;
        };
        QTest::newRow("counted from 0")
            << QList<int>{0, 1, 2} << 0 << named({"section_0", "section_1"}, "section_2");
        QTest::newRow("within the batch, not the folder")
            << QList<int>{2} << 0 << named({}, "section_0");
        QTest::newRow("behind what is there")
            << QList<int>{1, 2} << 7 << named({"section_7"}, "section_8");
    }
    void partNames()
    {
        QFETCH(QList<int>, batch);
        QFETCH(int, before);
        LessonOnDisk lesson;
        lesson.addSections(3); // the third has illustrations A and C
        const auto folder = lesson.scan().folder;
        QJsonArray there;
        for (int i = 0; i < before; ++i)
            there.append(QJsonObject{{u"title"_s, u"There %1"_s.arg(i)}, {u"own"_s, i}});
        MultipartForm form;
        addSections(form, folder, batch, there);
        const auto pieces = form.pieces("B");
        const auto parts = partsOf(bytesOf(pieces), "B");
        QByteArrayList names;
        for (const auto &part : parts)
            names.append(valueOf(part.head, "name"));
        QTEST(names, "names");

        const auto json = QJsonDocument::fromJson(parts[0].body).array();
        QCOMPARE(json.size(), before + batch.size());
        for (int i = 0; i < before; ++i)
            QCOMPARE(json[i], there[i]);
        for (qsizetype i = 0; i < batch.size(); ++i)
            QCOMPARE(json[before + i]["title"_L1].toString(), folder.sections[batch[i]].title);

        for (const auto &part : parts.mid(1)) {
            const auto fileName = valueOf(part.head, "filename");
            QVERIFY(fileName.endsWith(".ogg"));
            QVERIFY(!fileName.contains('/') && !fileName.contains("opus"));
            QVERIFY(part.head.endsWith("\r\nContent-Type: audio/ogg"));
            QVERIFY(part.body.startsWith("OggS"));
        }
        // The last part is illustration C's own recording.
        QCOMPARE(parts.last().body, lesson.read(u"Section_3/zz_Illustration_c.opus"_s));
        QCOMPARE(bodySize(pieces), bytesOf(pieces).size());
    }

    void otherAudioKeepsItsTypeAndEnding()
    {
        LessonOnDisk lesson;
        lesson.write(u"Section_1/Main_Content.mp3"_s, "ID3 and so on");
        lesson.write(u"Section_1/Main_Content_Easy.OPUS"_s, opusBytes(1));
        lesson.write(u"Section_1/Main_Content_Hindi.oga"_s, opusBytes(2));
        MultipartForm form;
        addSections(form, lesson.scan().folder, {0});
        const auto parts = partsOf(bytesOf(form.pieces("B")), "B");
        QCOMPARE(parts.size(), 4);
        QCOMPARE(valueOf(parts[1].head, "filename"), "Section_1-Main_Content.mp3"_ba);
        QVERIFY(parts[1].head.endsWith("Content-Type: audio/mpeg"));
        QCOMPARE(valueOf(parts[2].head, "filename"), "Section_1-Main_Content_Easy.ogg"_ba);
        QCOMPARE(valueOf(parts[3].head, "filename"), "Section_1-Main_Content_Hindi.ogg"_ba);
        QVERIFY(parts[3].head.endsWith("Content-Type: audio/ogg"));
    }
};

GUILESS_TEST(forms, TestForms)
#include "tst_forms.moc"
