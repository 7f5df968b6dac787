// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// An engine that is given up comes to rest, whatever has just happened on its thread.
#include "support/MakeLesson.h"
#include "support/TestMain.h"
#include "upload/AskJournal.h"
#include "upload/Engine.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Refused; but not before somebody else has had the time to post something to this thread.
class LateReply : public QNetworkReply
{
public:
    explicit LateReply(QSemaphore &ends)
    {
        open(QIODevice::ReadOnly);
        QTimer::singleShot(0, this, [this, &ends] {
            ends.release();
            QThread::msleep(300);
            setError(ConnectionRefusedError, u"refused"_s);
            setFinished(true);
            Q_EMIT finished();
        });
    }
    void abort() override {}

protected:
    qint64 readData(char * /*data*/, qint64 /*most*/) override { return -1; }
};

class LateNetwork : public QNetworkAccessManager
{
public:
    explicit LateNetwork(QSemaphore &ends)
        : m_ends(ends)
    {
        setAutoDeleteReplies(false);
    }

protected:
    QNetworkReply *createRequest(Operation /*operation*/, const QNetworkRequest & /*request*/,
                                 QIODevice * /*body*/) override
    {
        return new LateReply(m_ends);
    }

private:
    QSemaphore &m_ends;
};

} // namespace

class ClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingToDo();
    void whileARequestEnds();
    void whileAQuestionIsNotAnswered();

private:
    [[nodiscard]] QString journal() const { return m_dir.filePath(u"j.sqlite"_s); }

    QTemporaryDir m_dir;
};

void ClosingTest::withNothingToDo()
{
    Engine(journal(), HttpClient::realNetwork(), QDateTime());
}

/// The end of the engine is posted first, and then that the request has ended.
void ClosingTest::whileARequestEnds()
{
    LessonOnDisk lesson;
    lesson.addSections(2);
    QSemaphore ends;
    const auto network = [&ends] { return std::make_unique<LateNetwork>(ends); };
    const UploadOptions options;
    {
        Engine engine(journal(), network, QDateTime());
        engine.setToken(u"http://127.0.0.1:1/api"_s, "token");
        engine.enqueue(lesson.scan().folder, u"http://127.0.0.1:1/api"_s, options);
        QVERIFY(ends.tryAcquire(1, 30'000));
    }
    // Nothing is lost by it.
    Engine again(journal(), network, QDateTime());
    QStringList titles;
    connect(&again, &Engine::told, this, [&titles](const QueueUpdate &update) {
        for (const auto &progress : update.lessons)
            titles.append(progress.title);
    });
    QTRY_COMPARE(titles, QStringList{lesson.scan().folder.title});
}

/// The disk that the journal is read from does not answer: nothing else waits for it.
void ClosingTest::whileAQuestionIsNotAnswered()
{
    const auto answers = std::make_shared<QSemaphore>();
    journalThread().start([answers] { answers->acquire(); });
    {
        Engine engine(journal(), HttpClient::realNetwork(), QDateTime());
        bool isTold = false;
        connect(&engine, &Engine::historyRead, this, [&isTold] { isTold = true; });
        engine.readHistory({});
        engine.tidyJournal(QDateTime::currentDateTimeUtc());
        LessonOnDisk lesson;
        lesson.addSections(1);
        QStringList titles;
        connect(&engine, &Engine::told, this, [&titles](const QueueUpdate &update) {
            for (const auto &progress : update.lessons)
                titles.append(progress.title);
        });
        engine.hold(Hold::Person, true);
        engine.enqueue(lesson.scan().folder, u"http://127.0.0.1:1/api"_s, UploadOptions());
        QTRY_VERIFY(!titles.isEmpty());
        QVERIFY(!isTold);
    }
    answers->release();
}

GUILESS_TEST(closing, ClosingTest)
#include "tst_closing.moc"
