// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What receipts need of the journal: contents, versions, verifications, ids.
#include "MadeUpPast.h"
#include "support/TestMain.h"

#include <QCoreApplication>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class ReceiptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_past = std::make_unique<MadeUpPast>(); }

    void contentsAreKept()
    {
        const ContentRecord own{
            {}, {{u"englishText"_s, "\x12\xab"}}, {{u"englishAudio"_s, u"x"_s}}};
        const ContentRecord letter{u"Illustration \"A\""_s, {}, {{u"hindiAudio"_s, u"y"_s}}};
        ImportRecord record;
        record.id = u"a"_s;
        auto &journal = m_past->journal();
        QVERIFY(journal.begin(record, {u"One"_s, u"Two"_s}, {}, {{own, letter}, {own}}));
        auto sections = journal.receipt(u"a"_s)->value().sections;
        QCOMPARE(sections[0].content, (QList{own, letter}));
        QCOMPARE(sections[1].content, QList{own});
        // Begun again by one who does not know them.
        QVERIFY(journal.begin(record, {u"One"_s}, {}));
        sections = journal.receipt(u"a"_s)->value().sections;
        QCOMPARE(sections.size(), 1);
        QVERIFY(sections[0].content.isEmpty());
    }

    void versionOfARun()
    {
        QCoreApplication::setApplicationVersion(u"7.8.9"_s);
        m_past->begin(u"a"_s, u"One"_s);
        m_past->work(u"a"_s, std::chrono::seconds(1), LessonState::Done);
        const auto runs = m_past->journal().receipt(u"a"_s)->value().runs;
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].version, u"7.8.9"_s);
        QVERIFY(!runs[0].unclean);
    }

    void verificationsAreKept()
    {
        auto &journal = m_past->journal();
        QVERIFY(journal.addVerification(record(u"old"_s, u"65"_s)));
        m_past->clock().advance(std::chrono::hours(1));
        QVERIFY(journal.addVerification(record(u"new"_s, u"65"_s)));
        QVERIFY(journal.addVerification(record(u"other"_s, u"66"_s)));
        QVERIFY(!journal.addVerification(record(u"old"_s, u"65"_s))); // an id is one's own
        const auto all = journal.verifications(u"https://a/api"_s, u"65"_s);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->at(0).id, u"new"_s);
        QCOMPARE(all->at(0), record(u"new"_s, u"65"_s));
        QVERIFY(journal.verifications(u"https://b/api"_s, u"65"_s)->isEmpty());
        QCOMPARE((*journal.verification(u"other"_s))->lessonId, u"66"_s);
        QVERIFY(!*journal.verification(u"nobody"_s));

        const auto before = m_past->clock().utc();
        QCOMPARE(*journal.tidy(before), 0);
        QVERIFY(!*journal.verification(u"old"_s));
        QVERIFY(*journal.verification(u"new"_s));
    }

    void idsThatBegin()
    {
        auto &journal = m_past->journal();
        m_past->begin(u"ab%c"_s, u"One"_s);
        m_past->begin(u"abd"_s, u"Two"_s);
        QVERIFY(journal.addVerification(record(u"abe"_s, u"65"_s)));
        QCOMPARE(journal.idsThatBegin(u"ab"_s)->size(), 3);
        QCOMPARE(*journal.idsThatBegin(u"abe"_s), QStringList{u"abe"_s});
        QCOMPARE(*journal.idsThatBegin(u"ab%"_s), QStringList{u"ab%c"_s});
        QVERIFY(journal.idsThatBegin(u"%"_s)->isEmpty());
        QVERIFY(journal.idsThatBegin(u"abdx"_s)->isEmpty());
    }

private:
    VerificationRecord record(const QString &id, const QString &lessonId)
    {
        return {id, u"https://a/api"_s, lessonId, m_past->clock().utc(), "{\"\xe0\xa4\xa7\":1}"};
    }

    std::unique_ptr<MadeUpPast> m_past;
};

GUILESS_TEST(receipts, ReceiptsTest)
#include "tst_receipts.moc"
