// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// When the queue has ended: what was done leads to receipts that can be read.
#include "EndDialog.h"
#include "HistoryDialog.h"
#include "support/TestMain.h"
#include "WindowBench.h"

#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class WindowEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void receiptIsInFrontAndUsable();
    void eachLessonHasItsReceipt();
    void openedAgainItIsOne();

private:
    static EndDialog *end(WindowBench &bench);
};

EndDialog *WindowEndTest::end(WindowBench &bench)
{
    auto *what = WindowBench::button(&bench.window(), u"What was done…"_s);
    if (what == nullptr)
        return nullptr;
    what->click();
    return bench.dialog<EndDialog>();
}

void WindowEndTest::receiptIsInFrontAndUsable()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(2);
    bench.queue({lesson.path()});
    QTRY_VERIFY_WITH_TIMEOUT(WindowBench::button(&bench.window(), u"What was done…"_s) != nullptr,
                             20'000);
    auto *dialog = end(bench);
    QVERIFY(dialog != nullptr && dialog->isVisible());
    WindowBench::button(dialog, u"Receipt"_s)->click();
    auto *history = bench.dialog<HistoryDialog>();
    QVERIFY(history != nullptr && history->isVisible());
    QVERIFY(QTest::qWaitForWindowActive(history));
    QVERIFY(QApplication::activeModalWidget() == nullptr); // nothing keeps it from being used
    auto *words = history->findChild<QLineEdit *>();
    QTest::mouseClick(words, Qt::LeftButton);
    QTest::keyClicks(words, u"nothing of this name"_s);
    QCOMPARE(words->text(), u"nothing of this name"_s);
    // And so is the window behind them.
    bench.select(0);
    bench.trigger(u"Copy as text"_s);
    QVERIFY(history->close());
}

void WindowEndTest::eachLessonHasItsReceipt()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk one(u"One"_s);
    one.addSections(1);
    LessonOnDisk two(u"Two"_s);
    two.addSections(1);
    bench.queue({one.path(), two.path()});
    QTRY_VERIFY_WITH_TIMEOUT(WindowBench::button(&bench.window(), u"What was done…"_s) != nullptr,
                             20'000);
    auto *dialog = end(bench);
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    for (int i = 0; i < 2; ++i) {
        list->setCurrentItem(list->topLevelItem(i));
        const auto title = list->topLevelItem(i)->text(0);
        WindowBench::button(dialog, u"Receipt"_s)->click();
        auto *history = bench.dialog<HistoryDialog>();
        QVERIFY(dialog->isVisible()); // for the next one
        auto *table = history->findChild<QTableView *>();
        QTRY_VERIFY(table->currentIndex().isValid() &&
                    table->currentIndex().siblingAtColumn(0).data().toString().contains(title));
    }
}

void WindowEndTest::openedAgainItIsOne()
{
    WindowBench bench;
    bench.signIn();
    LessonOnDisk lesson;
    lesson.addSections(1);
    bench.queue({lesson.path()});
    QTRY_VERIFY_WITH_TIMEOUT(WindowBench::button(&bench.window(), u"What was done…"_s) != nullptr,
                             20'000);
    (void)end(bench);
    (void)end(bench);
    QCOMPARE(bench.window().findChildren<EndDialog *>().size(), 1);
}

WINDOW_TEST(windowend, WindowEndTest)
#include "tst_windowend.moc"
