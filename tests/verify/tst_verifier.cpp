// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "verify/Verifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

/// As the window uses it: started, told by signals, ended.
class TestVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_lesson.addSections(3);
        const auto summary = m_bench.run(m_lesson);
        QCOMPARE(summary.state, LessonState::Done);
        m_id = summary.lessonIds.value(0);
    }

    void byIdAndByTitle()
    {
        for (const auto &id : {m_id, QString()}) {
            Verifier verifier;
            QSignalSpy verified(&verifier, &Verifier::verified);
            QSignalSpy progress(&verifier, &Verifier::progress);
            auto request = this->request();
            request.lessonId = id;
            request.level = ConfirmLevel::Deep;
            const auto run = verifier.start(request);
            QVERIFY(verified.wait());
            QCOMPARE(verified[0][0].toString(), run);
            const auto result = verified[0][1].value<Verification>();
            QCOMPARE(result.whole(), 3);
            QCOMPARE(result.lessonId, m_id);
            QCOMPARE(result.level, ConfirmLevel::Deep);
            QCOMPARE(verified[0][2].value<LessonFolder>(), m_lesson.scan().folder);
            QVERIFY(!progress.isEmpty());
            QCOMPARE(progress.last()[0].toString(), run);
            QCOMPARE(progress.last()[1].toInt(), 8);
            QCOMPARE(progress.last()[2].toInt(), 8);
        }
    }

    void failures_data()
    {
        QTest::addColumn<std::function<void(VerifyRequest &)>>("change");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *name, const std::function<void(VerifyRequest &)> &change,
                            Kind kind) { QTest::newRow(name) << change << kind; };
        row(
            "no such lesson", [](VerifyRequest &r) { r.lessonId = u"x"_s; }, Kind::LessonGone);
        row(
            "wrong token", [](VerifyRequest &r) { r.token = "x"; }, Kind::NotSignedIn);
        row(
            "no lesson folder", [](VerifyRequest &r) { r.folder += u"/Section_1"_s; },
            Kind::ContentProblems);
        row(
            "plain http",
            [](VerifyRequest &r) { r.connection.server = u"http://example.org/api"_s; },
            Kind::PlainHttpRefused);
    }
    void failures()
    {
        QFETCH(std::function<void(VerifyRequest &)>, change);
        Verifier verifier;
        QSignalSpy failed(&verifier, &Verifier::failed);
        auto request = this->request();
        request.lessonId = m_id;
        change(request);
        const auto run = verifier.start(request);
        QVERIFY(failed.wait(30'000));
        QCOMPARE(failed[0][0].toString(), run);
        QTEST(failed[0][1].value<Error>().kind, "kind");
    }

    void cancelAndSeveral()
    {
        Verifier verifier;
        QSignalSpy failed(&verifier, &Verifier::failed);
        QSignalSpy verified(&verifier, &Verifier::verified);
        const auto first = verifier.start(request());
        const auto second = verifier.start(request());
        verifier.cancel(first);
        verifier.cancel(u"unknown"_s);
        QTRY_COMPARE(failed.size() + verified.size(), 2);
        QCOMPARE(failed[0][0].toString(), first);
        QCOMPARE(failed[0][1].value<Error>().kind, Kind::Cancelled);
        QCOMPARE(verified[0][0].toString(), second);
        verifier.cancel(second);
        QTest::qWait(100);
        QCOMPARE(failed.size() + verified.size(), 2);
    }

    /// It may be thrown away at any time.
    void destroyedAtWork()
    {
        for (int i = 0; i < 5; ++i) {
            Verifier verifier;
            (void)verifier.start(request());
            QTest::qWait(i * 10);
        }
    }

private:
    [[nodiscard]] VerifyRequest request()
    {
        VerifyRequest request;
        request.folder = m_lesson.path();
        request.connection.server = m_bench.address();
        request.token = m_bench.server().token();
        return request;
    }

    UploadBench m_bench;
    LessonOnDisk m_lesson;
    QString m_id;
};

GUILESS_TEST(verifier, TestVerifier)
#include "tst_verifier.moc"
