// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/BatchForm.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The body as it would be sent.
QByteArray bytesOf(const BodyPieces &pieces)
{
    QByteArray all;
    for (const auto &piece : pieces) {
        if (const auto *bytes = std::get_if<QByteArray>(&piece)) {
            all += *bytes;
        } else {
            QFile file(std::get<PinnedFile>(piece).path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read %s", qPrintable(file.fileName()));
            all += file.readAll();
        }
    }
    return all;
}

struct Part {
    QByteArray head;
    QByteArray body;
};

QByteArray valueOf(const QByteArray &head, const QByteArray &key)
{
    const auto at = head.indexOf(' ' + key + "=\"");
    if (at < 0)
        return {};
    const auto from = at + key.size() + 3;
    return head.mid(from, head.indexOf('"', from) - from);
}

/// Taken apart again, strictly (RFC 7578).
QList<Part> partsOf(const QByteArray &body, const QByteArray &boundary)
{
    QList<Part> parts;
    qsizetype at = 0;
    const QByteArray first = "--" + boundary + "\r\n";
    if (!body.startsWith(first))
        return {};
    at = first.size();
    for (;;) {
        const auto headEnd = body.indexOf("\r\n\r\n", at);
        const auto end = body.indexOf("\r\n--" + boundary, headEnd);
        if (headEnd < 0 || end < 0)
            return {};
        parts.append(Part{body.mid(at, headEnd - at), body.mid(headEnd + 4, end - headEnd - 4)});
        at = end + boundary.size() + 4;
        if (body.mid(at) == "--\r\n")
            return parts;
        if (body.mid(at, 2) != "\r\n")
            return {};
        at += 2;
    }
}

} // namespace

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBytes()
    {
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, "12345");
        PinnedFile file;
        file.path = lesson.path() + u"/a.opus"_s;
        file.pin.mimeType = u"audio/ogg"_s;
        file.pin.size = 5;
        MultipartForm form;
        form.addField("title", "A \"title\"\r\nof two lines");
        form.addFile("section_0_englishAudio", "a.ogg", file);
        form.addFile("x", "memory.ogg", "audio/ogg", "bytes");
        const auto pieces = form.pieces("B");
        const QByteArray expected =
            "--B\r\n"
            "Content-Disposition: form-data; name=\"title\"\r\n"
            "\r\n"
            "A \"title\"\r\nof two lines\r\n"
            "--B\r\n"
            "Content-Disposition: form-data; name=\"section_0_englishAudio\"; "
            "filename=\"a.ogg\"\r\n"
            "Content-Type: audio/ogg\r\n"
            "\r\n"
            "12345\r\n"
            "--B\r\n"
            "Content-Disposition: form-data; name=\"x\"; "
            "filename=\"memory.ogg\"\r\n"
            "Content-Type: audio/ogg\r\n"
            "\r\n"
            "bytes\r\n"
            "--B--\r\n";
        QCOMPARE(bytesOf(pieces), expected);
        QCOMPARE(bodySize(pieces), expected.size());
        // The file is named, not read: it stands in the body as itself.
        QCOMPARE(
            std::count_if(pieces.begin(), pieces.end(),
                          [](const BodyPiece &p) { return std::holds_alternative<PinnedFile>(p); }),
            1);
        QCOMPARE(MultipartForm::contentType("B"), "multipart/form-data; boundary=B"_ba);
    }

    void endsWithAFile()
    {
        LessonOnDisk lesson;
        lesson.write(u"a"_s, "12345");
        PinnedFile file{lesson.path() + u"/a"_s, {}};
        file.pin.size = 5;
        MultipartForm form;
        form.addFile("x", "a", file);
        const auto pieces = form.pieces("B");
        QVERIFY(bytesOf(pieces).endsWith("12345\r\n--B--\r\n"));
        QCOMPARE(bodySize(pieces), bytesOf(pieces).size());
    }

    void escapedNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("escaped");
        QTest::newRow("plain") << "a.ogg"_ba
                               << "a.ogg"_ba;
        QTest::newRow("quote") << "a\"; name=\"title"_ba
                               << "a%22; name=%22title"_ba;
        QTest::newRow("line ends") << "a\r\nContent-Type: x"_ba
                                   << "a%0D%0AContent-Type: x"_ba;
        QTest::newRow("only a line feed") << "a\n\nb"_ba
                                          << "a%0A%0Ab"_ba;
        QTest::newRow("UTF-8") << u"\u0915\U0001f600"_s.toUtf8() << u"\u0915\U0001f600"_s.toUtf8();
        QTest::newRow("a backslash before the closing quote") << "a\\"_ba
                                                              << "a%5C"_ba;
        QTest::newRow("an escaped quote") << "a\\\"b"_ba
                                          << "a%5C%22b"_ba;
        QTest::newRow("already encoded") << "a%22b"_ba
                                         << "a%22b"_ba;
        QTest::newRow("control characters") << QByteArray("\0\t\x1b\x7f", 4) << "%00%09%1B%7F"_ba;
        QTest::newRow("another folder") << "../../a"_ba
                                        << "../../a"_ba;
        QTest::newRow("right to left") << u"\u202e\u0627"_s.toUtf8() << u"\u202e\u0627"_s.toUtf8();
        QTest::newRow("255 bytes") << QByteArray(255, 'n') << QByteArray(255, 'n');
    }
    void escapedNames()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, escaped);
        MultipartForm form;
        form.addFile(name, name, "audio/ogg", "bytes");
        const auto parts = partsOf(bytesOf(form.pieces("B")), "B");
        QCOMPARE(parts.size(), 1);
        QCOMPARE(parts[0].head, "Content-Disposition: form-data; name=\"" + escaped +
                                    "\"; filename=\"" + escaped + "\"\r\nContent-Type: audio/ogg");
        QCOMPARE(parts[0].body, "bytes"_ba);
    }

    void boundariesDiffer()
    {
        const auto one = MultipartForm::randomBoundary();
        QVERIFY(one != MultipartForm::randomBoundary());
        QVERIFY(one.size() >= 32 && one.size() <= 70); // RFC 2046: at most 70
    }

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
