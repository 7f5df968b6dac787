// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The window "History" on the real engine and a journal with a past, offscreen.
#include "base/Clock.h"
#include "DayBars.h"
#include "HistoryDialog.h"
#include "journal/Journal.h"
#include "support/TestMain.h"
#include "upload/Engine.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class HistoryDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moreComesWhenScrolled();
    void searchAndReceipt();
    void receiptNamesNoHome();
    void reportIsSaved_data();
    void reportIsSaved();
    void figuresAreTold();
    void followsWhatChanges();
    void faultIsTold();
    void barsByDayOrMonth();
    void barsAreDrawn();

private:
    void fill(int imports);
    void open();
    [[nodiscard]] QTableView *table() const { return m_dialog->findChild<QTableView *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    /// Of the labels that can be seen.
    [[nodiscard]] QLabel *label(const QString &contains) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<HistoryDialog> m_dialog;
};

void HistoryDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
    qputenv("HOME", m_dir->path().toUtf8());
}

void HistoryDialogTest::cleanup()
{
    m_dialog.reset();
    m_engine.reset();
}

/// Every fourth failed, the others done; number 0 is the newest.
void HistoryDialogTest::fill(int imports)
{
    SystemClock clock;
    const auto journal = *Journal::open(m_dir->filePath(u"j.sqlite"_s), clock);
    for (int i = imports - 1; i >= 0; --i) {
        ImportRecord record;
        record.id = QString::number(i);
        record.server = u"https://api.example.org/api"_s;
        record.folder = m_dir->filePath(u"Lessons/%1"_s.arg(i));
        record.title = u"<b>%1%</b>"_s.arg(i);
        record.sections = 40;
        record.audio = 4;
        record.bytes = 1'000'000;
        QStringList titles;
        for (int section = 0; section < 40; ++section)
            titles.append(u"<i>Section</i> %1"_s.arg(section));
        QVERIFY(journal->begin(record, titles, {}));
        const auto run = journal->beginRun(record.id);
        TargetRecord target;
        target.lessonId = u"lesson-%1"_s.arg(i);
        QVERIFY(journal->setTarget(record.id, target));
        RunFigures figures;
        figures.retries = 2;
        figures.state = i % 4 == 3 ? LessonState::Failed : LessonState::Done;
        std::optional<Error> problem;
        if (i % 4 == 3) {
            problem = Error();
            problem->kind = Kind::CannotRead;
            problem->detail = record.folder + u"/<u>x</u>"_s;
        }
        QVERIFY(journal->setState(record.id, figures.state, problem));
        QVERIFY(journal->endRun(*run, figures));
    }
}

void HistoryDialogTest::open()
{
    m_engine = std::make_unique<Engine>(m_dir->filePath(u"j.sqlite"_s), HttpClient::realNetwork(),
                                        QDateTime());
    m_dialog = std::make_unique<HistoryDialog>(*m_engine);
    m_dialog->show();
}

QPushButton *HistoryDialogTest::button(const QString &text) const
{
    for (auto *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QLabel *HistoryDialogTest::label(const QString &contains) const
{
    for (auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->text().contains(contains) && label->isVisibleTo(label->parentWidget()))
            return label;
    }
    return nullptr;
}

void HistoryDialogTest::moreComesWhenScrolled()
{
    fill(120);
    open();
    QTRY_COMPARE(rows(), 100);
    QCOMPARE(table()->currentIndex().row(), 0);
    table()->scrollToBottom();
    QTRY_COMPARE(rows(), 120);
    // A look again shows as much as before, at the same import.
    table()->selectRow(110);
    Q_EMIT m_engine->finished({});
    QTest::qWait(400);
    QTRY_COMPARE(rows(), 120);
    QCOMPARE(table()->currentIndex().row(), 110);
}

void HistoryDialogTest::searchAndReceipt()
{
    fill(12);
    open();
    QTRY_COMPARE(rows(), 12);
    QTRY_VERIFY(label(u"<i>Section</i> 3"_s) != nullptr);
    QVERIFY(label(u"15 more"_s) != nullptr); // sections are 40
    m_dialog->findChild<QLineEdit *>()->setText(u"11%"_s);
    QTRY_COMPARE(rows(), 1);
    QTRY_VERIFY(label(u"<b>11%</b>"_s) != nullptr);
    QTRY_VERIFY(label(u"<u>x</u>"_s) != nullptr); // what happened
    for (const auto *one : m_dialog->findChildren<QLabel *>()) {
        if (one->text().contains(u'<'))
            QCOMPARE(one->textFormat(), Qt::PlainText);
    }
    button(u"Copy address"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"https://api.example.org/api/admin/audio-lessons/lesson-11"_s);
    QVERIFY(!button(u"Open folder"_s)->isEnabled()); // it is not there

    m_dialog->findChild<QLineEdit *>()->setText(u"nowhere"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(label(u"Nothing found"_s) != nullptr);
    QVERIFY(!button(u"Copy receipt"_s)->isEnabled());
    QVERIFY(!button(u"Save report"_s)->isEnabled());
    QVERIFY(!button(u"Copy address"_s)->isEnabled());
}

void HistoryDialogTest::receiptNamesNoHome()
{
    QVERIFY(QDir(m_dir->path()).mkpath(u"Lessons/3"_s));
    fill(4);
    open();
    QTRY_COMPARE(rows(), 4);
    table()->selectRow(3);
    QTRY_VERIFY(label(u"<b>3%</b>"_s) != nullptr);
    QVERIFY(button(u"Open folder"_s)->isEnabled());
    button(u"Copy receipt"_s)->click();
    const auto text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"~/Lessons/3\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"~/Lessons/3/<u>x</u>"_s), qPrintable(text));
    QVERIFY2(!text.contains(m_dir->path()), qPrintable(text));
    QVERIFY(text.contains(u"<i>Section</i> 39"_s)); // all of them
    for (const auto *one : m_dialog->findChildren<QLabel *>())
        QVERIFY2(!one->text().contains(m_dir->path()), qPrintable(one->text()));
}

void HistoryDialogTest::reportIsSaved_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("web page") << 0 << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("table") << 1 << u"csv"_s << QByteArray("\xef\xbb\xbf\"record\"");
    QTest::newRow("JSON") << 2 << u"json"_s << QByteArray("{");
}

void HistoryDialogTest::reportIsSaved()
{
    QFETCH(const int, action);
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, begins);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    fill(2);
    open();
    QTRY_VERIFY(label(u"<b>0%</b>"_s) != nullptr);
    auto *save = button(u"Save report"_s);
    QVERIFY(save->isEnabled());
    const auto saveAs = [&](const QString &folder) {
        save->menu()->actions().at(action)->trigger();
        auto *dialog = m_dialog->findChild<QFileDialog *>();
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 u"b 0% b, receipt."_s + suffix);
        dialog->selectFile(folder + u"/mine"_s); // the ending comes by itself
        // Another choice in the meantime changes nothing.
        table()->selectRow(1);
        QTRY_VERIFY(label(u"<b>1%</b>"_s) != nullptr);
        static_cast<QDialog *>(dialog)->accept();
        table()->selectRow(0);
        QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() == nullptr);
        QTRY_VERIFY(label(u"<b>0%</b>"_s) != nullptr);
    };
    saveAs(m_dir->path());
    QFile file(m_dir->filePath(u"mine."_s + suffix));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.constData());
    QVERIFY(bytes.contains(suffix == u"html"_s ? "&lt;b&gt;0%&lt;/b&gt;" : "<b>0%</b>"));
    QVERIFY(!bytes.contains(m_dir->path().toUtf8()));

    QVERIFY(QDir(m_dir->path()).mkpath(u"full/mine."_s + suffix)); // a folder is in the way
    save->menu()->actions().at(action)->trigger();
    m_dialog->findChild<QFileDialog *>()->fileSelected(m_dir->filePath(u"full/mine."_s + suffix));
    QTRY_VERIFY(label(u"The report was not saved"_s) != nullptr);
}

void HistoryDialogTest::figuresAreTold()
{
    fill(8);
    open();
    QTRY_VERIFY(label(u"75.0 % (6 of 8)"_s) != nullptr);
    QVERIFY(label(u"16 in"_s) != nullptr); // retries
    QVERIFY(label(u"6.0 MB in 24 audio files"_s) != nullptr);
    QVERIFY(label(u"0 in 8 attempts"_s) != nullptr);
    const auto *bars = m_dialog->findChild<DayBars *>();
    QCOMPARE(bars->bars().size(), 30);
    QCOMPARE(bars->bars().last().done, 6);
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(0);
    QTRY_COMPARE(bars->bars().size(), 7);
}

void HistoryDialogTest::followsWhatChanges()
{
    fill(8);
    open();
    QTRY_COMPARE(rows(), 8);
    QSignalSpy sizes(m_engine.get(), &Engine::journalSizeRead);
    QSignalSpy tidied(m_engine.get(), &Engine::journalTidied);
    m_engine->readJournalSize();
    m_engine->tidyJournal(QDateTime::currentDateTimeUtc().addSecs(1));
    m_engine->readJournalSize();
    QTRY_COMPARE(rows(), 2); // those that failed are kept
    QCOMPARE(tidied.size(), 1);
    QCOMPARE(tidied[0][0].toLongLong(), 6);
    QCOMPARE(sizes.size(), 2);
    QCOMPARE(tidied[0][1], sizes[1][0]);
    QVERIFY(sizes[1][0].toLongLong() < sizes[0][0].toLongLong());
    QTRY_VERIFY(label(u"0.0 % (0 of 2)"_s) != nullptr);
}

void HistoryDialogTest::faultIsTold()
{
    fill(1);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(m_dir->filePath(u"j.sqlite"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DROP TABLE runs"_s));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    open();
    QTRY_VERIFY(label(u"no such table"_s) != nullptr);
}

void HistoryDialogTest::barsByDayOrMonth()
{
    const QDate today(2026, 11, 24);
    Figures figures;
    figures.from = today.addDays(-2).startOfDay();
    figures.days = {{today.addDays(-1), 3, 1, 5'000'000}, {today, 1, 0, 0}};
    DayBars bars;
    bars.resize(400, 200);
    bars.setFigures(figures, today);
    QCOMPARE(bars.bars(),
             (QList<DayBars::Bar>{{today.addDays(-2), today.addDays(-2), 0, 0, 0},
                                  {today.addDays(-1), today.addDays(-1), 3, 1, 5'000'000},
                                  {today, today, 1, 0, 0}}));
    figures.from = QDate(2026, 1, 1).startOfDay();
    bars.setFigures(figures, today);
    QCOMPARE(bars.bars().size(), 11);
    QCOMPARE(bars.bars().last(),
             (DayBars::Bar{QDate(2026, 11, 1), QDate(2026, 11, 30), 4, 1, 5'000'000}));
    figures.from = {}; // all: from the first day of which something is known
    bars.setFigures(figures, today);
    QCOMPARE(bars.bars().size(), 2);
    bars.setFigures(Figures(), today);
    QCOMPARE(bars.bars().size(), 1);
    QVERIFY(!bars.grab().isNull());
}

void HistoryDialogTest::barsAreDrawn()
{
    const QDate today(2026, 11, 24);
    Figures figures;
    figures.from = today.addDays(-1).startOfDay();
    figures.days = {{today, 3, 0, 5'000'000}};
    DayBars bars;
    auto palette = bars.palette();
    palette.setColor(QPalette::Highlight, QColor(10, 200, 30));
    bars.setPalette(palette);
    bars.resize(400, 200);
    bars.setFigures(figures, today);
    const auto image = bars.grab().toImage();
    QStringList said;
    int full = 0;
    for (int x = 0; x < 400; x += 4) {
        const auto text = bars.textAt({x, 100});
        if (!text.isEmpty() && !said.contains(text))
            said.append(text);
        // From top to bottom, where and only where it says so.
        const bool isBar = image.pixelColor(x, 100) == QColor(10, 200, 30);
        full += isBar ? 1 : 0;
        QVERIFY(!isBar || text.contains(u"3 done"_s));
    }
    QVERIFY(full > 3);
    QCOMPARE(said.size(), 2);
    QVERIFY2(said[1].contains(u"3 done, 0 failed, 5.0 MB"_s), qPrintable(said[1]));
}

WINDOW_TEST(historydialog, HistoryDialogTest)
#include "tst_historydialog.moc"
