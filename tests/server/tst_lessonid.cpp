// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "server/LessonId.h"
#include "support/TestMain.h"

#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(lessonlift::LessonIdFault)

namespace
{

const QString id = u"6b02f1c00000000000000001"_s;

} // namespace

class LessonIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTaken_data();
    void isTaken();
    void isRefused_data();
    void isRefused();

private:
    static ServerAddress server(const QString &address)
    {
        return *ServerAddress::parse(address, true);
    }
};

void LessonIdTest::isTaken_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed,
                        const QString &address = u"https://api.example.org/api"_s) {
        QTest::newRow(name) << address << typed;
    };
    row("an id", id);
    row("blanks around it", u"  "_s + id + u" "_s);
    row("a line end behind it", id + u"\r\n"_s);
    row("a no-break space", QChar(0xa0) + id);
    row("large letters", id.toUpper());
    const auto route = u"https://api.example.org/api/admin/audio-lessons/"_s;
    row("its address", route + id);
    row("its address, blanks around", u" "_s + route + id + u" "_s);
    row("a slash at the end", route + id + u'/');
    row("a route of it", route + id + u"/append-sections"_s);
    row("a query", route + id + u"?page=1"_s);
    row("a fragment", route + id + u"#top"_s);
    row("the port written out", u"https://api.example.org:443/api/admin/audio-lessons/"_s + id);
    row("another letter case", u"HTTPS://Api.Example.ORG/api/admin/audio-lessons/"_s + id);
    row("without the scheme", u"api.example.org/api/admin/audio-lessons/"_s + id);
    row("without the server", u"/api/admin/audio-lessons/"_s + id);
    row("under another path of that server",
        u"https://api.example.org/v2/admin/audio-lessons/"_s + id);
    row("a page of the site", u"https://api.example.org/lessons/"_s + id);
    row("a page of the site, to edit", u"https://api.example.org/lessons/"_s + id + u"/edit"_s);
    row("a page behind a fragment", u"https://api.example.org/#/lessons/"_s + id);
    row("a page by a query", u"https://api.example.org/lesson?id="_s + id);
    row("with a port", u"http://127.0.0.1:8080/api/admin/audio-lessons/"_s + id,
        u"http://127.0.0.1:8080/api"_s);
    row("with a port, without the scheme", u"127.0.0.1:8080/api/admin/audio-lessons/"_s + id,
        u"http://127.0.0.1:8080/api"_s);
}

void LessonIdTest::isTaken()
{
    QFETCH(QString, address);
    QFETCH(QString, typed);
    const auto found = lessonIdFrom(typed, server(address));
    QVERIFY(found);
    QCOMPARE(*found, id);
    QCOMPARE(*lessonIdFrom(*found, server(address)), id);
}

void LessonIdTest::isRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<LessonIdFault>("fault");
    const auto row = [](const char *name, const QString &typed, LessonIdFault fault) {
        QTest::newRow(name) << typed << fault;
    };
    row("nothing", {}, LessonIdFault::Empty);
    row("a blank", u" "_s, LessonIdFault::Empty);
    row("a tab and a line end", u"\t\n"_s, LessonIdFault::Empty);
    const auto route = u"/api/admin/audio-lessons/"_s;
    row("another host", u"https://other.example.org"_s + route + id, LessonIdFault::OtherServer);
    row("another scheme", u"http://api.example.org"_s + route + id, LessonIdFault::OtherServer);
    row("another port", u"https://api.example.org:8443"_s + route + id, LessonIdFault::OtherServer);
    row("another host without the scheme", u"other.example.org"_s + route + id,
        LessonIdFault::OtherServer);
    row("a host that begins so", u"https://api.example.org.evil"_s + route + id,
        LessonIdFault::OtherServer);
    row("no web address", u"ftp://api.example.org"_s + route + id, LessonIdFault::OtherServer);
    row("the server alone", u"https://api.example.org/api"_s, LessonIdFault::NoLesson);
    row("the list", u"https://api.example.org/api/admin/audio-lessons"_s, LessonIdFault::NoLesson);
    row("the categories", u"https://api.example.org/api/admin/audio-lessons/categories/all"_s,
        LessonIdFault::NoLesson);
    row("a way up", u".."_s, LessonIdFault::NoLesson);
    row("two words", id + u' ' + id, LessonIdFault::NoLesson);
    row("a query alone", u"?id"_s, LessonIdFault::NoLesson);
    row("an encoded slash", u"a%2Fb"_s, LessonIdFault::NoLesson);
}

void LessonIdTest::isRefused()
{
    QFETCH(QString, typed);
    QFETCH(LessonIdFault, fault);
    const auto found = lessonIdFrom(typed, server(u"https://api.example.org/api"_s));
    QVERIFY(!found);
    QCOMPARE(found.error(), fault);
}

GUILESS_TEST(lessonid, LessonIdTest)
#include "tst_lessonid.moc"
