// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/Elsewhere.h"
#include "support/TestMain.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace lessonlift;

namespace
{

using Work = std::function<int(const std::function<bool()> &isLeft)>;

} // namespace

/// What another thread does for this one, which waits for nobody: elsewhere, Bell.
class TestElsewhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        Cancellation cancel;
        QThread *where = nullptr;
        const Work work = [&where](const std::function<bool()> &isLeft) {
            where = QThread::currentThread();
            return isLeft() ? 0 : 7;
        };
        auto task = elsewhere(waitingThreads(), work, cancel);
        QVERIFY(!task.isReady());
        QCOMPARE(QCoro::waitFor(task), std::optional(7));
        QVERIFY(where != nullptr && where != QThread::currentThread());
    }

    void cancelledWhileNobodyAnswers()
    {
        Cancellation cancel;
        const auto begun = std::make_shared<QSemaphore>();
        const auto answers = std::make_shared<QSemaphore>();
        const auto left = std::make_shared<QSemaphore>();
        const Work work = [begun, answers, left](const std::function<bool()> &isLeft) {
            begun->release();
            answers->acquire();
            left->release(isLeft() ? 1 : 2);
            return 7;
        };
        auto task = elsewhere(waitingThreads(), work, cancel);
        begun->acquire(); // what nobody waits for any more is not begun
        cancel.request(Kind::Cancelled);
        QCOMPARE(QCoro::waitFor(task), std::optional<int>());
        answers->release(); // it may go on, and knows that nobody waits
        left->acquire();
        QCOMPARE(left->available(), 0);
    }

    void cancelledBefore()
    {
        Cancellation cancel;
        cancel.request(Kind::Cancelled);
        const Work work = [](const std::function<bool()> &) { return 7; };
        QCOMPARE(QCoro::waitFor(elsewhere(waitingThreads(), work, cancel)), std::optional<int>());
    }

    void bellIsHeardLater()
    {
        int heard = 0;
        auto bell = std::make_unique<Bell>([&heard] { ++heard; });
        const auto rope = bell->rope();
        rope.ring();
        rope.ring();
        QCOMPARE(heard, 0);
        QCoreApplication::processEvents();
        QCOMPARE(heard, 2);
        rope.ring();
        QVERIFY(!rope.isLeft());
        bell.reset();
        QVERIFY(rope.isLeft());
        rope.ring();
        QCoreApplication::processEvents();
        QCOMPARE(heard, 2);
    }

    void bellMayEndItself()
    {
        std::unique_ptr<Bell> bell;
        bell = std::make_unique<Bell>([&bell] { bell.reset(); });
        const auto rope = bell->rope();
        rope.ring();
        rope.ring();
        QCoreApplication::processEvents();
        QVERIFY(rope.isLeft());
    }
};

GUILESS_TEST(elsewhere, TestElsewhere)
#include "tst_elsewhere.moc"
