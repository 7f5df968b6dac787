// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "upload/UploadHours.h"

#include <ctime>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

UploadHours hours(const QString &from, const QString &to)
{
    return {true, QTime::fromString(from, u"HH:mm"_s), QTime::fromString(to, u"HH:mm"_s)};
}

QDateTime utc(const QString &text)
{
    auto time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

/// When it is time to upload; in Berlin, whose clocks change on the last Sundays of March and
/// October 2026.
class TestUploadHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        tzset();
        QCOMPARE(utc(u"2026-07-01T10:00:00"_s).toLocalTime().time(), QTime(12, 0));
    }

    void open_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const QString &from, const QString &to,
                            const QString &now,
                            bool open) { QTest::newRow(name) << from << to << now << open; };
        row("before", u"09:00"_s, u"17:00"_s, u"08:59:59.999"_s, false);
        row("at the beginning", u"09:00"_s, u"17:00"_s, u"09:00:00.000"_s, true);
        row("just before the end", u"09:00"_s, u"17:00"_s, u"16:59:59.999"_s, true);
        row("at the end", u"09:00"_s, u"17:00"_s, u"17:00:00.000"_s, false);
        row("over midnight, evening", u"22:00"_s, u"06:00"_s, u"22:00:00.000"_s, true);
        row("over midnight, midnight", u"22:00"_s, u"06:00"_s, u"00:00:00.000"_s, true);
        row("over midnight, morning", u"22:00"_s, u"06:00"_s, u"06:00:00.000"_s, false);
        row("over midnight, noon", u"22:00"_s, u"06:00"_s, u"12:00:00.000"_s, false);
        row("until midnight", u"22:00"_s, u"00:00"_s, u"23:59:59.999"_s, true);
        row("until midnight, at midnight", u"22:00"_s, u"00:00"_s, u"00:00:00.000"_s, false);
        row("the same twice", u"07:00"_s, u"07:00"_s, u"03:00:00.000"_s, true);
    }
    void open()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, now);
        QFETCH(const bool, open);
        const QDateTime local(QDate(2026, 7, 1), QTime::fromString(now, u"HH:mm:ss.zzz"_s));
        QCOMPARE(isOpen(hours(from, to), local), open);
        auto off = hours(from, to);
        off.enabled = false;
        QVERIFY(isOpen(off, local));
    }

    void change_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("next");
        const auto row = [](const char *name, const QString &from, const QString &to,
                            const QString &now, const QString &next) {
            QTest::newRow(name) << from << to << utc(now) << utc(next);
        };
        row("opens", u"09:00"_s, u"17:00"_s, u"2026-07-01T06:59:59"_s, u"2026-07-01T07:00:00"_s);
        row("has just opened", u"09:00"_s, u"17:00"_s, u"2026-07-01T07:00:00"_s,
            u"2026-07-01T15:00:00"_s);
        row("tomorrow", u"09:00"_s, u"17:00"_s, u"2026-07-01T15:00:00"_s, u"2026-07-02T07:00:00"_s);
        row("over midnight", u"22:00"_s, u"06:00"_s, u"2026-07-01T20:00:30"_s,
            u"2026-07-02T04:00:00"_s);
        row("a night that is shorter by an hour", u"22:00"_s, u"06:00"_s, u"2026-03-28T21:00:00"_s,
            u"2026-03-29T04:00:00"_s);
        row("a night that is longer by an hour", u"22:00"_s, u"06:00"_s, u"2026-10-24T20:00:00"_s,
            u"2026-10-25T05:00:00"_s);
        row("opens in the hour that is left out", u"02:30"_s, u"06:00"_s, u"2026-03-29T00:30:00"_s,
            u"2026-03-29T01:00:00"_s);
        row("all its time is left out", u"02:10"_s, u"02:50"_s, u"2026-03-29T00:30:00"_s,
            u"2026-03-30T00:10:00"_s);
        row("closes in the hour that comes twice", u"01:00"_s, u"02:30"_s, u"2026-10-24T23:30:00"_s,
            u"2026-10-25T00:30:00"_s);
        row("opens again when it comes again", u"01:00"_s, u"02:30"_s, u"2026-10-25T00:30:00"_s,
            u"2026-10-25T01:00:00"_s);
        row("and closes again", u"01:00"_s, u"02:30"_s, u"2026-10-25T01:00:00"_s,
            u"2026-10-25T01:30:00"_s);
    }
    void change()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QDateTime, now);
        QFETCH(const QDateTime, next);
        const auto local = now.toLocalTime();
        const auto found = nextChange(hours(from, to), local);
        QCOMPARE(found, next);
        QCOMPARE(found.timeSpec(), Qt::LocalTime);
        QVERIFY(isOpen(hours(from, to), found) != isOpen(hours(from, to), local));
        const auto justBefore = next.addMSecs(-1).toLocalTime();
        QCOMPARE(isOpen(hours(from, to), justBefore), isOpen(hours(from, to), local));
    }

    void neverChanges()
    {
        const auto now = utc(u"2026-07-01T12:00:00"_s).toLocalTime();
        QVERIFY(!nextChange(UploadHours(), now).isValid());
        QVERIFY(!nextChange(hours(u"08:00"_s, u"08:00"_s), now).isValid());
    }
};

GUILESS_TEST(uploadhours, TestUploadHours)
#include "tst_uploadhours.moc"
