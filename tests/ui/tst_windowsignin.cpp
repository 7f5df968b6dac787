// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Signing in again while lessons wait for it: a person's sign-in counts whatever the token is, and
// a refusal that has passed is noticed.
#include "adding/AddLessonsDialog.h"
#include "settings/ServerDialog.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sameTokenIsPasted();
    void serverAnswersTheSame();
    void testConnectionNoticesIt();
    void addingLessonsNoticesIt();
    void stillRefusedIsToldAgain();
    void anotherLessonNoticesIt();
    void whatEndedUnsignedGoesOn();

private:
    /// The server refuses the good token for a while.
    void refuse();
    void acceptAgain() { m_bench->server().setToken(m_good); }
    [[nodiscard]] QPushButton *signInButton() const
    {
        return WindowBench::button(&m_bench->window(), u"Sign in…"_s);
    }
    [[nodiscard]] ServerDialog *openForm();
    void goesOn();
    /// The field of this name in the form.
    static QLineEdit &field(const ServerDialog *form, const QString &name)
    {
        for (auto *line : form->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == name)
                return *line;
        }
        qFatal("no field %s", qPrintable(name));
    }

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<LessonOnDisk> m_lesson;
    QByteArray m_good;
};

void WindowSignInTest::init()
{
    PracticeTraits slow;
    slow.appendGap = std::chrono::milliseconds(100);
    m_bench = std::make_unique<WindowBench>(slow);
    m_bench->signIn();
    m_good = m_bench->server().token();
    m_lesson = std::make_unique<LessonOnDisk>(u"One"_s);
    m_lesson->addSections(60);
}

void WindowSignInTest::cleanup()
{
    m_bench.reset();
    m_lesson.reset();
}

void WindowSignInTest::refuse()
{
    m_bench->queue({m_lesson->path()});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Uploading, 10'000);
    m_bench->server().setToken("another");
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::SignedOut, 10'000);
    QTRY_VERIFY(signInButton() != nullptr);
    QVERIFY(!m_bench->servers().isSignedIn(m_bench->servers().currentId()));
}

ServerDialog *WindowSignInTest::openForm()
{
    signInButton()->click();
    return m_bench->dialog<ServerDialog>();
}

void WindowSignInTest::goesOn()
{
    QTRY_VERIFY(signInButton() == nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Done, 40'000);
    QCOMPARE(m_bench->whatIsWrong(*m_lesson), QString());
    QVERIFY(m_bench->servers().isSignedIn(m_bench->servers().currentId()));
}

void WindowSignInTest::sameTokenIsPasted()
{
    refuse();
    acceptAgain();
    auto *form = openForm();
    QVERIFY(form != nullptr);
    form->findChild<QComboBox *>()->setCurrentIndex(1); // by token
    field(form, u"Token"_s).setText(QString::fromUtf8(m_good));
    WindowBench::button(form, u"Save"_s)->click();
    goesOn();
}

void WindowSignInTest::serverAnswersTheSame()
{
    refuse();
    acceptAgain(); // and a sign-in is answered with it
    auto *form = openForm();
    QVERIFY(form != nullptr);
    field(form, u"E-mail"_s).setText(PracticeServer::email());
    field(form, u"Password"_s).setText(PracticeServer::password());
    WindowBench::button(form, u"Save"_s)->click();
    goesOn();
}

void WindowSignInTest::testConnectionNoticesIt()
{
    refuse();
    acceptAgain();
    auto *form = openForm();
    QVERIFY(form != nullptr);
    form->findChild<QComboBox *>()->setCurrentIndex(2); // as before
    WindowBench::button(form, u"Test connection"_s)->click();
    goesOn();
    form->reject();
}

void WindowSignInTest::addingLessonsNoticesIt()
{
    refuse();
    acceptAgain();
    LessonOnDisk other(u"Two"_s);
    other.addSections(1);
    m_bench->window().addLessons({other.path()}); // asks for the categories
    goesOn();
    m_bench->dialog<AddLessonsDialog>()->reject();
}

void WindowSignInTest::anotherLessonNoticesIt()
{
    auto preferences = m_bench->preferences().current();
    preferences.transfer.lessonsAtOnce = 1;
    m_bench->preferences().set(preferences);
    refuse();
    acceptAgain();
    // A second lane begins, and is answered.
    LessonOnDisk other(u"Two"_s);
    other.addSections(1);
    preferences.transfer.lessonsAtOnce = 2;
    m_bench->preferences().set(preferences);
    m_bench->engine().enqueue(other.scan().folder, m_bench->server().address(), {});
    goesOn();
}

void WindowSignInTest::stillRefusedIsToldAgain()
{
    refuse();
    m_bench->servers().setToken(m_bench->servers().currentId(), m_good);
    QTRY_VERIFY(m_bench->servers().isSignedIn(m_bench->servers().currentId()));
    // Tried at once, and refused at once: the line is back, and the lesson waits.
    QTRY_VERIFY(!m_bench->servers().isSignedIn(m_bench->servers().currentId()));
    QTRY_COMPARE(m_bench->state(0), LessonState::SignedOut);
    QVERIFY(signInButton() != nullptr);
    acceptAgain();
    m_bench->servers().setToken(m_bench->servers().currentId(), m_good);
    goesOn();
}

void WindowSignInTest::whatEndedUnsignedGoesOn()
{
    m_bench->servers().signOut(m_bench->servers().currentId());
    m_bench->open(); // an engine that was never told a token
    QVERIFY(m_bench->servers().token().isEmpty());
    m_bench->engine().enqueue(m_lesson->scan().folder, m_bench->server().address(), {});
    QTRY_COMPARE_WITH_TIMEOUT(m_bench->state(0), LessonState::Unfinished, 10'000);
    m_bench->servers().setToken(m_bench->servers().currentId(), m_good);
    goesOn();
}

WINDOW_TEST(windowsignin, WindowSignInTest)
#include "tst_windowsignin.moc"
