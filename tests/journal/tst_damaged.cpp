// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Journals that are no longer what was written: set aside, told, and begun anew with what is left.
#include "base/Clock.h"
#include "journal/Journal.h"

#include <functional>
#include <iostream>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

constexpr int imports = 60;
constexpr int pageSize = 8192;

enum class Fate {
    New,      ///< taken as it is, without a word
    Replaced, ///< set aside, begun anew
    Refused   ///< left as it is
};

QString idOf(int number)
{
    return u"import-%1"_s.arg(number);
}

QString lessonOf(int number)
{
    return u"lesson-%1"_s.arg(number);
}

} // namespace

class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isToldAndSetAside_data();
    void isToldAndSetAside();
    void anyPageMayGo();
    void nothingSavedSendsASecondLesson();
    void twiceInOneSecond();
    void inUseIsRefused();
    void checkIsCheap();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] QStringList aside() const
    {
        return QDir(m_dir->path()).entryList({u"journal.sqlite.damaged-*"_s}, QDir::Files);
    }
    /// Imports, every third done, the others unfinished and with a lesson. `keepWal`: as a program
    /// leaves it that was killed.
    void make(bool keepWal);
    void fill(Journal &journal, int from, int to);
    void overwrite(const QString &file, qint64 at, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray bytes(const QString &file) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
};

void DamagedTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
}

void DamagedTest::fill(Journal &journal, int from, int to)
{
    for (int i = from; i < to; ++i) {
        ImportRecord record;
        record.id = idOf(i);
        record.server = u"http://127.0.0.1/api"_s;
        record.folder = u"/lessons/%1"_s.arg(i);
        record.title = u"Lesson %1"_s.arg(i);
        record.options = QJsonObject{{u"note"_s, QString(400, u'n')}};
        QList<JournaledAudio> audio;
        for (int file = 0; file < 30; ++file)
            audio.append({u"Section_%1/x.opus"_s.arg(file), file, 10, 1, QByteArray(32, 'h')});
        QVERIFY(journal.begin(record, {u"Section 1"_s}, audio));
        TargetRecord target;
        target.lessonId = lessonOf(i);
        target.creations = 1;
        QVERIFY(journal.setTarget(record.id, target));
        const auto state = i % 3 == 0 ? LessonState::Done : LessonState::Uploading;
        QVERIFY(journal.setState(record.id, state, {}));
    }
}

void DamagedTest::make(bool keepWal)
{
    {
        auto journal = *Journal::open(path(), m_clock);
        fill(*journal, 0, imports / 2);
    }
    auto journal = *Journal::open(path(), m_clock);
    fill(*journal, imports / 2, imports);
    if (!keepWal)
        return; // the last connection writes all of it into the file
    const auto killed = m_dir->filePath(u"killed"_s);
    QVERIFY(QFile::copy(path(), killed));
    QVERIFY(QFile::copy(path() + u"-wal"_s, killed + u"-wal"_s));
    journal.reset();
    QVERIFY(QFile::remove(path()));
    QVERIFY(QFile::rename(killed, path()));
    QVERIFY(QFile::rename(killed + u"-wal"_s, path() + u"-wal"_s));
}

void DamagedTest::overwrite(const QString &file, qint64 at, const QByteArray &bytes) const
{
    QFile spoilt(file);
    QVERIFY(spoilt.open(QIODevice::ReadWrite));
    QVERIFY(spoilt.seek(at));
    QCOMPARE(spoilt.write(bytes), bytes.size());
}

QByteArray DamagedTest::bytes(const QString &file) const
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void DamagedTest::isToldAndSetAside_data()
{
    using Spoil = std::function<void(const QString &)>;
    QTest::addColumn<bool>("killed");
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<int>("saved"); // at least
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, bool killed, const Spoil &spoil, Fate fate, int saved,
                        const QString &word = {}) {
        QTest::newRow(name) << killed << spoil << fate << saved << word;
    };
    const auto resized = [](qint64 (*to)(qint64)) {
        return [to](const QString &file) {
            QFile spoilt(file);
            spoilt.resize(to(spoilt.size()));
        };
    };
    const auto with = [this](qint64 (*at)(qint64), const QByteArray &bytes, const QString &end) {
        return [=, this](const QString &file) {
            overwrite(file + end, at(QFileInfo(file + end).size()), bytes);
        };
    };
    const auto start = [](qint64) { return qint64(0); };
    const auto middle = [](qint64 size) { return size / 2 / pageSize * pageSize; };
    const QByteArray garbage(pageSize, 'x');

    row(
        "whole", false, [](const QString &) {}, Fate::New, imports);
    row(
        "whole, after a kill", true, [](const QString &) {}, Fate::New, imports);
    // What a kill leaves in the moment of its making; nothing tells it from one emptied later.
    row("empty", false, resized([](qint64) { return qint64(0); }), Fate::New, 0);
    row("empty, its -wal is not", true, resized([](qint64) { return qint64(0); }), Fate::Replaced,
        imports / 2, u"empty"_s);
    row("cut to three quarters", false, resized([](qint64 size) { return size / 4 * 3; }),
        Fate::Replaced, 1);
    // Nothing in it tells that it is a journal: whose it is, only its owner knows.
    row("cut in its first page", false, resized([](qint64) { return qint64(50); }), Fate::Refused,
        0, u"no journal"_s);
    row("first page overwritten", false, with(start, garbage, u""_s), Fate::Replaced, 0,
        u"not a database"_s);
    row("middle page overwritten", false, with(middle, garbage, u""_s), Fate::Replaced, 1);
    row("middle page of zeros", false, with(middle, QByteArray(pageSize, '\0'), u""_s),
        Fate::Replaced, 1);
    row("-wal overwritten", true, with(start, garbage, u"-wal"_s), Fate::Replaced, imports / 2,
        u"-wal"_s);
    // SQLite takes the transactions before it, as after a kill.
    row("end of the -wal overwritten", true, with(middle, garbage, u"-wal"_s), Fate::New,
        imports / 2);
    row(
        "a text", false,
        [](const QString &file) {
            QFile spoilt(file);
            spoilt.resize(0);
            if (spoilt.open(QIODevice::WriteOnly))
                spoilt.write("My lessons:\n- one\n- two\n");
        },
        Fate::Refused, 0, u"no journal"_s);
    row(
        "newer schema", false,
        [this](const QString &file) { overwrite(file, 60, QByteArray("\x00\x00\x03\xe7", 4)); },
        Fate::Refused, 0, u"newer"_s);
    row(
        "a folder in its place", false,
        [](const QString &file) {
            QFile::remove(file);
            QDir().mkpath(file + u"/kept"_s);
        },
        Fate::Refused, 0, u"journal.sqlite"_s);
}

void DamagedTest::isToldAndSetAside()
{
    QFETCH(const bool, killed);
    QFETCH(const std::function<void(const QString &)>, spoil);
    QFETCH(const Fate, fate);
    QFETCH(const int, saved);
    QFETCH(const QString, word);
    make(killed);
    spoil(path());
    const auto spoilt = bytes(path());
    const auto spoiltWal = bytes(path() + u"-wal"_s);

    auto journal = Journal::open(path(), m_clock);
    QCOMPARE(journal.has_value(), fate != Fate::Refused);
    if (fate == Fate::Refused) {
        const bool isNewer = word == "newer"_L1;
        QCOMPARE(journal.error().kind, isNewer ? Kind::JournalFault : Kind::NotAJournal);
        QVERIFY2(journal.error().detail.contains(word), qPrintable(journal.error().detail));
        QVERIFY(journal.error().detail.contains(path()));
        QCOMPARE(aside(), QStringList());
        QCOMPARE(bytes(path()), spoilt);
        QVERIFY(QFileInfo::exists(path()));
        return;
    }
    const auto records = (*journal)->imports();
    QVERIFY(records);
    QVERIFY2(records->size() >= saved, qPrintable(QString::number(records->size())));
    QCOMPARE((*journal)->damage().has_value(), fate == Fate::Replaced);
    if (fate == Fate::New) {
        QCOMPARE(aside(), QStringList());
        return;
    }
    const auto damage = *(*journal)->damage();
    QCOMPARE(damage.path, path());
    QCOMPARE(damage.imports, records->size());
    QVERIFY2(damage.reason.contains(word), qPrintable(damage.reason));
    QVERIFY(damage.movedTo.startsWith(path() + u".damaged-20"_s));
    QCOMPARE(bytes(damage.movedTo), spoilt);
    QCOMPARE(bytes(damage.movedTo + u"-wal"_s), spoiltWal);
    QVERIFY(!QFile::exists(path() + u".new"_s));
    // The new one is sound, and it is told once.
    QVERIFY((*journal)->begin(records->value(0), {}, {}));
    journal->reset();
    QVERIFY(!(*Journal::open(path(), m_clock))->damage());
}

/// Whichever page is spoilt: what is resumed afterwards has its own lesson, or is not resumed.
void DamagedTest::anyPageMayGo()
{
    make(false);
    const auto whole = bytes(path());
    int replaced = 0;
    int fullySaved = 0;
    for (qint64 at = 0; at < whole.size(); at += pageSize) {
        auto spoilt = whole;
        spoilt.replace(at, pageSize, QByteArray(pageSize, '\xa5'));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(spoilt), spoilt.size());
        file.close();
        const auto journal = Journal::open(path(), m_clock);
        QVERIFY2(journal, qPrintable(QString::number(at)));
        replaced += (*journal)->damage() ? 1 : 0;
        const auto records = (*journal)->imports();
        QVERIFY(records);
        fullySaved += records->size() == imports ? 1 : 0;
        for (const auto &record : *records) {
            if (!isResumable(record.state))
                continue;
            QCOMPARE(record.targets.size(), 1);
            QCOMPARE(record.id, idOf(record.folder.section(u'/', -1).toInt()));
            QCOMPARE(record.targets[0].lessonId, lessonOf(record.folder.section(u'/', -1).toInt()));
        }
    }
    const auto pages = int(whole.size() / pageSize);
    qInfo("%d pages: %d found damaged, %d of them without loss of an import", pages, replaced,
          fullySaved);
    QVERIFY(pages > 20);
    QVERIFY(replaced > pages * 9 / 10);
    QVERIFY(fullySaved > pages / 2);
}

/// The lesson's ID stood in the -wal that is lost: to resume the import would make a second one.
void DamagedTest::nothingSavedSendsASecondLesson()
{
    {
        auto journal = *Journal::open(path(), m_clock);
        fill(*journal, 0, 1);
        ImportRecord record;
        record.id = u"young"_s;
        record.server = u"s"_s;
        record.folder = u"/lessons/young"_s;
        QVERIFY(journal->begin(record, {}, {}));
        fill(*journal, 1, 2);
    }
    // Of a transaction that came later.
    overwrite(path() + u"-wal"_s, 0, QByteArray(100, 'x'));
    const auto journal = *Journal::open(path(), m_clock);
    QVERIFY(journal->damage());
    QCOMPARE(journal->damage()->lost, QStringList{u"/lessons/young"_s});
    QVERIFY(!*journal->import(u"young"_s));
    // Whether its last write arrived is not known either: it is in doubt, so it will be looked at.
    QCOMPARE(journal->batches(idOf(1))->last().outcome, u"doubt"_s);
    QVERIFY(journal->batches(idOf(0))->isEmpty());
}

void DamagedTest::twiceInOneSecond()
{
    for (int i = 1; i <= 3; ++i) {
        make(false);
        overwrite(path(), 0, QByteArray(pageSize, 'x'));
        QVERIFY((*Journal::open(path(), m_clock))->damage());
        QCOMPARE(aside().size(), i);
        QVERIFY(QFile::remove(path()));
    }
}

/// Its SQLite would delete the new journal's -wal when it closes the old one.
void DamagedTest::inUseIsRefused()
{
    make(false);
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path()});
    QVERIFY(other.waitForReadyRead(30'000));
    overwrite(path(), 5 * pageSize, QByteArray(pageSize, 'x'));
    const auto refused = Journal::open(path(), m_clock);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(QString::number(other.processId())));
    QCOMPARE(aside(), QStringList());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY((*Journal::open(path(), m_clock))->damage());
}

/// It is paid at every start.
void DamagedTest::checkIsCheap()
{
    {
        auto journal = *Journal::open(path(), m_clock);
        for (int i = 0; i < 20; ++i) {
            ImportRecord record;
            record.id = idOf(i);
            QList<JournaledAudio> audio;
            for (int file = 0; file < 600; ++file)
                audio.append({u"Section_%1/Main_Content.opus"_s.arg(file), file, 10, 1,
                              QByteArray(32, 'h')});
            QVERIFY(journal->begin(record, {}, audio));
        }
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(Journal::open(path(), m_clock));
    qInfo("20 lessons of 600 files, %lld KB: opened in %lld ms", QFileInfo(path()).size() / 1024,
          timer.elapsed());
    QVERIFY(timer.elapsed() < 2000);
}

/// As another program: keeps a journal open until it is killed.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0) {
        SystemClock clock;
        const auto journal = Journal::open(QString::fromLocal8Bit(argv[2]), clock);
        std::cout << (journal ? "held" : "failed") << std::endl;
        return QCoreApplication::exec();
    }
    DamagedTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_damaged.moc"
