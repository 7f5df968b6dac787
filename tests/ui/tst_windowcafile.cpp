// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// A server's CA file, named in the real window.
#include "settings/ServerDialog.h"
#include "support/FaultProxy.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QLineEdit>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowCaFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caFileIsCheckedAndKept();
    void caFileNamedAfterAFailure();
};

void WindowCaFileTest::caFileIsCheckedAndKept()
{
    WindowBench bench;
    QFile file(bench.file(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto save = [&bench](const QString &caFile) {
        ServerDialog asked(bench.servers(), bench.servers().currentId());
        QString id;
        QObject::connect(&asked, &ServerDialog::saved,
                         [&bench](const QString &saved) { bench.servers().chooseCurrent(saved); });
        for (auto *field : asked.findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(u"https"_s))
                field->setText(u"https://lessons.example.org/api"_s);
        }
        asked.findChild<QLineEdit *>(u"caFile"_s)->setText(caFile);
        WindowBench::button(&asked, u"Save"_s)->click();
        return asked.result() == QDialog::Accepted;
    };
    QVERIFY(!save(file.fileName())); // still empty
    QVERIFY(bench.servers().address().isEmpty());
    file.write(TestAuthority().pem());
    file.close();
    QVERIFY(save(file.fileName()));
    bench.open();
    bench.servers().restore();
    QCOMPARE(bench.servers().address(), u"https://lessons.example.org/api"_s);
    QCOMPARE(bench.servers().caFile(), file.fileName());
    QVERIFY(save(QString()));
    QCOMPARE(bench.servers().caFile(), QString());
}

/// What is named in the server's settings counts for what is tried again.
void WindowCaFileTest::caFileNamedAfterAFailure()
{
    TestAuthority authority;
    WindowBench bench;
    FaultProxy front(static_cast<quint16>(QUrl(bench.server().address()).port()),
                     [](const QByteArray &, const QByteArray &, int) { return Fault(); });
    front.speakTls(authority.server());
    QVERIFY(bench.servers().choose(front.address(), false, bench.server().token()));
    LessonOnDisk lesson;
    lesson.addSections(2);
    bench.queue({lesson.path()});
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Failed, 20'000);
    QFile file(bench.file(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(authority.pem());
    file.close();
    auto server = bench.servers().current();
    server.caFile = file.fileName();
    QVERIFY(bench.servers().keep(server));
    bench.select(0);
    bench.trigger(u"Retry"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bench.state(0), LessonState::Done, 20'000);
    QCOMPARE(bench.whatIsWrong(lesson), QString());
}

WINDOW_TEST(windowcafile, WindowCaFileTest)
#include "tst_windowcafile.moc"
