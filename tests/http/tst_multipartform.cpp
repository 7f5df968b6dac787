// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/FormParts.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <algorithm>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestMultipartForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exactBytes()
    {
        LessonOnDisk lesson;
        lesson.write(u"a.opus"_s, "12345");
        PinnedFile file;
        file.path = lesson.path() + u"/a.opus"_s;
        file.mimeType = u"audio/ogg"_s;
        file.size = 5;
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
        PinnedFile file;
        file.path = lesson.path() + u"/a"_s;
        file.size = 5;
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
};

GUILESS_TEST(multipartform, TestMultipartForm)
#include "tst_multipartform.moc"
