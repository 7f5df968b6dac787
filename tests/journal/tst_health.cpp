// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Which journals are read through before they are used.
#include "base/Clock.h"
#include "journal/Health.h"
#include "journal/Journal.h"
#include "support/TestMain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadWhere_data();
    void isReadWhere();
    void suspectIsReadAndForgotten();

private:
    [[nodiscard]] QString path() const { return m_dir.filePath(u"journal.sqlite"_s); }

    QTemporaryDir m_dir;
};

void HealthTest::isReadWhere_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("beside"); // the ending of another file
    QTest::addColumn<bool>("isRead");
    const qint64 small = 1'000'000;
    const qint64 large = 500'000'000;
    QTest::newRow("small") << small << QString() << true;
    QTest::newRow("large, closed well") << large << QString() << false;
    QTest::newRow("large, not closed") << large << u"-wal"_s << true;
    QTest::newRow("large, seen to be damaged") << large << u"-suspect"_s << true;
}

void HealthTest::isReadWhere()
{
    QFETCH(const qint64, size);
    QFETCH(const QString, beside);
    const QTemporaryDir dir;
    const auto file = dir.filePath(u"large.sqlite"_s);
    QFile journal(file);
    QVERIFY(journal.open(QIODevice::WriteOnly));
    QVERIFY(journal.resize(size)); // takes no room
    if (!beside.isEmpty()) {
        QFile other(file + beside);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QCOMPARE(other.write("x"), 1);
    }
    QTEST(needsReading(file), "isRead");
}

void HealthTest::suspectIsReadAndForgotten()
{
    SystemClock clock;
    QVERIFY(Journal::open(path(), clock));
    suspect(path());
    QVERIFY(QFile::exists(path() + u"-suspect"_s));
    const auto journal = Journal::open(path(), clock);
    QVERIFY(journal);
    QVERIFY(!(*journal)->damage()); // it is sound, after all
    QVERIFY(!QFile::exists(path() + u"-suspect"_s));
}

GUILESS_TEST(health, HealthTest)
#include "tst_health.moc"
