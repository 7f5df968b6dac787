// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/ErrorJson.h"
#include "base/Sha256.h"
#include "support/TestMain.h"

#include <QMetaEnum>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kind_data()
    {
        QTest::addColumn<Kind>("kind");
        const auto kinds = QMetaEnum::fromType<Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i)
            QTest::newRow(kinds.key(i)) << static_cast<Kind>(kinds.value(i));
    }
    void kind()
    {
        QFETCH(Kind, kind);
        const auto name = kindName(kind);
        QCOMPARE(name, QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(kindFromName(name), std::optional(kind));

        const auto policy = policyOf(kind);
        const QSet<Kind> retried{Kind::Offline,    Kind::Timeout,     Kind::ConnectionLost,
                                 Kind::Busy,       Kind::ServerFault, Kind::BadAnswer,
                                 Kind::ProxyFault, Kind::NoWebServer};
        QCOMPARE(policy.retries, retried.contains(kind));
        const QSet<Kind> notFailures{Kind::Cancelled, Kind::Interrupted, Kind::Paused};
        QCOMPARE(policy.actor == Actor::Nobody, notFailures.contains(kind));
    }

    void keptAsJson_data()
    {
        QTest::addColumn<Cause>("cause");
        const auto causes = QMetaEnum::fromType<Cause>();
        for (int i = 0; i < causes.keyCount(); ++i)
            QTest::newRow(causes.key(i)) << static_cast<Cause>(causes.value(i));
    }
    void keptAsJson()
    {
        Error error;
        error.kind = Kind::Offline;
        error.detail = u"what the system said"_s;
        error.httpStatus = 407;
        QFETCH(Cause, cause);
        error.cause = cause;
        QCOMPARE(errorFromJson(errorJson(error)), std::optional(error));
        error.about = u"lessons.test"_s;
        error.proxyVariable = u"all_proxy"_s;
        const auto json = errorJson(error);
        QCOMPARE(errorFromJson(json), std::optional(error));
        QCOMPARE(json["kind"_L1].toString(), u"Offline"_s);
        QCOMPARE(json["cause"_L1].toString(), cause == Cause::Unknown
                                                  ? QString()
                                                  : QString::fromLatin1(QTest::currentDataTag()));
    }

    /// Of a version to come, or of one before there were causes.
    void keptByAnotherVersion()
    {
        QCOMPARE(errorFromJson({{u"kind"_s, u"NoSuchKind"_s}}), std::nullopt);
        QCOMPARE(errorFromJson({}), std::nullopt);
        const auto error =
            errorFromJson({{u"kind"_s, u"Busy"_s}, {u"detail"_s, u"x"_s}, {u"cause"_s, u"Moon"_s}});
        QCOMPARE(error->kind, Kind::Busy);
        QCOMPARE(error->detail, u"x"_s);
        QCOMPARE(error->cause, Cause::Unknown);
    }

    /// Where a section is named in front, or figures stand instead, that is what people must read.
    void toldInOtherWords()
    {
        auto error = failure(Kind::ConnectionLost, u"Recv failure"_s).value();
        error.cause = Cause::KindSaysIt;
        error.doubtful = true;
        const auto named = withDetail(error, u"Section 7: Recv failure"_s);
        QCOMPARE(named.detail, u"Section 7: Recv failure"_s);
        QCOMPARE(named.cause, Cause::Unknown);
        QVERIFY(named.kind == Kind::ConnectionLost && named.doubtful);
    }

    void unknownNames()
    {
        QCOMPARE(kindFromName(u"NoSuchKind"_s), std::nullopt);
        QCOMPARE(kindFromName(u"offline"_s), std::nullopt);
        QCOMPARE(kindFromName(QString()), std::nullopt);
    }

    void signedOutIsTheAccounts()
    {
        QVERIFY(policyOf(Kind::NotSignedIn).actor == Actor::Account);
        QVERIFY(policyOf(Kind::ChangedOnDisk).actor == Actor::Editor);
        QVERIFY(policyOf(Kind::TlsUntrusted).actor == Actor::Administrator);
    }

    void failures()
    {
        const Result<int> result = failure(Kind::Busy, u"why"_s);
        QVERIFY(!result.has_value());
        Error expected;
        expected.kind = Kind::Busy;
        expected.detail = u"why"_s;
        QCOMPARE(result.error(), expected);
        QVERIFY(!result.error().doubtful);
    }

    void sha256_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hex");
        // FIPS 180-4 and NIST's examples.
        QTest::newRow("empty")
            << ""_ba
            << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
        QTest::newRow("abc")
            << "abc"_ba
            << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
        QTest::newRow("two blocks")
            << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
            << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
        QTest::newRow("a million a")
            << QByteArray(1'000'000, 'a')
            << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
    }
    void sha256()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hex);
        QCOMPARE(Sha256::of(bytes).toHex(), hex);
        Sha256 pieces;
        for (qsizetype at = 0; at < bytes.size(); at += 977)
            pieces.add(bytes.mid(at, 977));
        Sha256 moved(std::move(pieces));
        QCOMPARE(moved.result().toHex(), hex);
    }
};

GUILESS_TEST(errors, TestErrors)
#include "tst_errors.moc"
