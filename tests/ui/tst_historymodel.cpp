// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/HistoryModel.h"
#include "support/TestMain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class HistoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAskedFor();
    void changedMeanwhileComesOnce();
    void lateAnswerIsNoPage();
    void cells_data();
    void cells();
    void everyStateHasASign_data();
    void everyStateHasASign();
};

namespace
{

QList<HistoryEntry> entries(int from, int to)
{
    QList<HistoryEntry> list;
    for (int i = from; i < to; ++i) {
        HistoryEntry entry;
        entry.import.id = QString::number(i);
        entry.import.title = u"Lesson %1"_s.arg(i);
        entry.import.folder = u"/lessons/<b>%1</b>"_s.arg(i);
        entry.import.server = u"https://api.example.org/api"_s;
        entry.import.state = LessonState::Done;
        entry.import.sections = 1234;
        entry.import.bytes = 5'200'000;
        entry.import.changedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 31), Qt::UTC);
        list.append(entry);
    }
    return list;
}

HistoryQuery page(int offset, int limit = 3)
{
    HistoryQuery query;
    query.offset = offset;
    query.limit = limit;
    return query;
}

} // namespace

void HistoryModelTest::pagesAreAskedFor()
{
    HistoryModel model;
    const QSignalSpy wanted(&model, &HistoryModel::moreWanted);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(!model.canFetchMore({}));
    model.add(entries(0, 3), page(0));
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({}); // asked already
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), 3);
    model.add(entries(3, 5), page(3));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(inserted.size(), 1);
    QVERIFY(!model.canFetchMore({})); // a short page is the last
    QCOMPARE(model.rowOf(u"4"_s), 4);
    QCOMPARE(model.rowOf(u"9"_s), -1);
    // A new search begins anew.
    model.add(entries(7, 8), page(0));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(0).import.id, u"7"_s);
    const QAbstractItemModelTester tester(&model);
}

/// It moved to the top after the first page was read, and pushed that page's last to the second.
void HistoryModelTest::changedMeanwhileComesOnce()
{
    HistoryModel model;
    model.add(entries(0, 3), page(0));
    model.add(entries(2, 5), page(3));
    QCOMPARE(model.rowCount(), 5);
    const QSignalSpy wanted(&model, &HistoryModel::moreWanted);
    model.fetchMore({});
    QCOMPARE(wanted.first().first().toInt(), 6); // the journal counts them all
    model.add(entries(4, 5), page(6));
    QCOMPARE(model.rowCount(), 5);
    const QAbstractItemModelTester tester(&model);
}

void HistoryModelTest::lateAnswerIsNoPage()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(entries(0, 2), page(0));
    model.add(entries(6, 9), page(6));
    QCOMPARE(model.rowCount(), 2);
}

void HistoryModelTest::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("contains");
    using M = HistoryModel;
    const auto row = [](const char *name, int column, int role, const QString &contains) {
        QTest::newRow(name) << column << role << contains;
    };
    row("title", M::Lesson, Qt::DisplayRole, u"Lesson 0"_s);
    row("title and folder, as they are", M::Lesson, Qt::ToolTipRole, u"&lt;b&gt;0&lt;/b&gt;"_s);
    row("result", M::Result, Qt::DisplayRole, u"Done"_s);
    row("time", M::Changed, Qt::DisplayRole, u"26"_s);
    row("sections in the user's locale", M::Sections, Qt::DisplayRole, QLocale().toString(1234));
    row("size", M::Size, Qt::DisplayRole, u"5.2 MB"_s);
    row("server", M::Server, Qt::DisplayRole, u"api.example.org"_s);
    row("server in full", M::Server, Qt::ToolTipRole, u"https://api.example.org/api"_s);
    row("import", M::Lesson, M::ImportRole, u"0"_s);
}

void HistoryModelTest::cells()
{
    QFETCH(const int, column);
    QFETCH(const int, role);
    QFETCH(const QString, contains);
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.add(entries(0, 1), page(0));
    const auto text = model.index(0, column).data(role).toString();
    QVERIFY2(text.contains(contains), qPrintable(text));
    QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void HistoryModelTest::everyStateHasASign_data()
{
    QTest::addColumn<LessonState>("state");
    for (int value = 0; value <= static_cast<int>(LessonState::Conflict); ++value) {
        const auto state = static_cast<LessonState>(value);
        QTest::newRow(qPrintable(stateName(state))) << state;
    }
}

void HistoryModelTest::everyStateHasASign()
{
    QFETCH(const LessonState, state);
    auto list = entries(0, 1);
    list[0].import.state = state;
    HistoryModel model;
    model.add(list, page(0));
    const auto text = model.index(0, HistoryModel::Result).data().toString();
    QVERIFY2(text.size() > 3 && !text[0].isLetter(), qPrintable(text));
    QCOMPARE(text.mid(1, 2), u"  "_s);
}

GUILESS_TEST(historymodel, HistoryModelTest)
#include "tst_historymodel.moc"
