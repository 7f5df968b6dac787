// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What is dropped on the real window and is no folder of this computer.
#include "adding/AddLessonsDialog.h"
#include "Banner.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowDropsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhereIsToldInWords_data();
    void elsewhereIsToldInWords();
    void mixedTakesTheLocalOnes();
    void manyAreCounted();
    void nextDropIsToldAnew();
    void passwordIsNotShown();

private:
    static bool drop(WindowBench &bench, const QList<QUrl> &urls);
    /// The lines above the table.
    static QString told(const WindowBench &bench);
};

bool WindowDropsTest::drop(WindowBench &bench, const QList<QUrl> &urls)
{
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window(), &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window(), &drop);
    return enter.isAccepted();
}

QString WindowDropsTest::told(const WindowBench &bench)
{
    QCoreApplication::processEvents(); // a layout shows what was added to it a moment later
    QStringList told;
    for (const auto *banner : bench.dialog<BannerStack>()->findChildren<Banner *>()) {
        if (!banner->isHidden())
            told.append(banner->accessibleName());
    }
    return told.join(u'\n');
}

void WindowDropsTest::elsewhereIsToldInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("advice");
    QTest::newRow("a Windows share") << u"smb://nas/lessons/Act"_s << u"Mount"_s;
    QTest::newRow("over SSH") << u"sftp://host/home/me/Act"_s << u"Mount"_s;
    QTest::newRow("a phone") << u"mtp://phone/Act"_s << u"Mount"_s;
    QTest::newRow("WebDAV") << u"davs://cloud/Act"_s << u"Mount"_s;
    QTest::newRow("a web page") << u"http://example.org/Act"_s << u"Save"_s;
    QTest::newRow("a web page over TLS") << u"https://example.org/Act"_s << u"Save"_s;
    QTest::newRow("another computer's file") << u"file://nas/lessons/Act"_s << u"Mount"_s;
    QTest::newRow("no scheme of a place") << u"mailto:somebody@example.org"_s << u"copy it"_s;
}

void WindowDropsTest::elsewhereIsToldInWords()
{
    QFETCH(const QString, url);
    QFETCH(const QString, advice);
    WindowBench bench;
    bench.signIn();
    QVERIFY(drop(bench, {QUrl(url)}));
    QVERIFY(bench.dialog<AddLessonsDialog>() == nullptr);
    const auto text = told(bench);
    QVERIFY2(text.contains(QUrl(url).toDisplayString(QUrl::RemoveUserInfo)), qPrintable(text));
    QVERIFY2(text.contains(u"not on this computer"_s), qPrintable(text));
    QVERIFY2(text.contains(advice), qPrintable(text));
}

void WindowDropsTest::mixedTakesTheLocalOnes()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(2);
    auto own = QUrl::fromLocalFile(lesson.path());
    QVERIFY(drop(bench, {QUrl(u"smb://nas/Act"_s), own, QUrl(u"https://example.org/Act"_s)}));
    auto *found = bench.dialog<AddLessonsDialog>();
    QVERIFY(found != nullptr);
    QTRY_VERIFY(WindowBench::button(found, u"Queue"_s)->isEnabled());
    bool isTold = false; // where the person looks now
    for (const auto *label : found->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"smb://nas/Act"_s) &&
                            label->text().contains(u"https://example.org/Act"_s));
    QVERIFY(isTold);
    QVERIFY(told(bench).contains(u"smb://nas/Act"_s));
    WindowBench::button(found, u"Queue"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

void WindowDropsTest::manyAreCounted()
{
    WindowBench bench;
    bench.signIn();
    QList<QUrl> urls;
    for (int i = 0; i < 200; ++i)
        urls.append(QUrl(u"smb://nas/Act%1"_s.arg(i)));
    QVERIFY(drop(bench, urls));
    const auto text = told(bench);
    QVERIFY2(text.contains(u"200"_s) && text.contains(u"197"_s), qPrintable(text));
    QVERIFY2(text.size() < 500, qPrintable(text));
}

void WindowDropsTest::nextDropIsToldAnew()
{
    WindowBench bench;
    bench.signIn();
    QVERIFY(drop(bench, {QUrl(u"smb://nas/Act"_s)}));
    LessonOnDisk lesson;
    lesson.addSections(1);
    QUrl here = QUrl::fromLocalFile(lesson.path());
    here.setHost(QSysInfo::machineHostName()); // as some file managers write it
    QVERIFY(drop(bench, {here}));
    QCOMPARE(told(bench), QString());
    auto *found = bench.dialog<AddLessonsDialog>();
    QVERIFY(found != nullptr);
    QTRY_VERIFY(WindowBench::button(found, u"Queue"_s)->isEnabled());
}

void WindowDropsTest::passwordIsNotShown()
{
    WindowBench bench;
    bench.signIn();
    QVERIFY(drop(bench, {QUrl(u"smb://me:secret@nas/Act"_s)}));
    QVERIFY(!told(bench).contains(u"secret"_s));
    QVERIFY(told(bench).contains(u"smb://nas/Act"_s));
}

WINDOW_TEST(windowdrops, WindowDropsTest)
#include "tst_windowdrops.moc"
