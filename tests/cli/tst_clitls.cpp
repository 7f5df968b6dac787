// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The program over TLS: whom it believes, --ca-file, and what it says of a file that is no help.
#include "CliHome.h"
#include "practice/PracticeServer.h"
#include "support/FaultProxy.h"
#include "support/MakeLesson.h"
#include "support/TestAuthority.h"
#include "support/TestMain.h"

#include <QSslKey>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class CliTlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untrustedIsSix_data();
    void untrustedIsSix();
    void importAndVerifyThroughCa();
    void resumeGoesByTheSameFile();
    void signsInThroughCa();
    void caFileThatIsNone_data();
    void caFileThatIsNone();
    void plainHttpOnlyIfInsisted();

private:
    [[nodiscard]] QStringList with(const QString &command, const QStringList &more = {}) const;

    TestAuthority m_authority;
    std::unique_ptr<CliHome> m_home;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<FaultProxy> m_front;
    std::unique_ptr<LessonOnDisk> m_lesson;
    QString m_token;
    QList<QByteArray> m_asked; ///< paths that reached the server
};

void CliTlsTest::init()
{
    m_home = std::make_unique<CliHome>();
    m_front.reset();
    m_server.reset();
    PracticeServer::Settings settings;
    settings.storage = m_home->beside(u"mark"_s, {}) + u"-practice"_s;
    m_server = std::move(*PracticeServer::start(settings));
    m_front = std::make_unique<FaultProxy>(static_cast<quint16>(QUrl(m_server->address()).port()),
                                           [this](const QByteArray &, const QByteArray &path, int) {
                                               m_asked.append(path);
                                               return Fault();
                                           });
    m_asked.clear();
    m_front->speakTls(m_authority.server());
    m_token = m_home->beside(u"token"_s, m_server->token());
    m_lesson = std::make_unique<LessonOnDisk>();
    m_lesson->addSections(7);
}

/// The command's usual words, towards the TLS front.
QStringList CliTlsTest::with(const QString &command, const QStringList &more) const
{
    QStringList words{command, u"--server"_s, m_front->address(), u"--json"_s};
    if (command != u"login"_s)
        words += {m_lesson->path(), u"--token-file"_s, m_token};
    if (command == u"verify"_s && !more.contains(u"--lesson"_s))
        words += {u"--lesson"_s, u"650000000000000000000001"_s};
    return words + more;
}

void CliTlsTest::untrustedIsSix_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("otherCa");
    for (const auto &command : {u"import"_s, u"verify"_s, u"login"_s}) {
        QTest::addRow("%s", qPrintable(command)) << command << false;
        QTest::addRow("%s, another CA named", qPrintable(command)) << command << true;
    }
}

void CliTlsTest::untrustedIsSix()
{
    QFETCH(const QString, command);
    QFETCH(const bool, otherCa);
    QStringList more;
    if (otherCa)
        more = {u"--ca-file"_s, m_home->beside(u"other.pem"_s, TestAuthority().pem())};
    const auto typed = PracticeServer::email() + u'\n' + PracticeServer::password() + u'\n';
    const auto ended = m_home->run(with(command, more), typed.toUtf8());
    QCOMPARE(ended.code, 6);
    if (command == u"import"_s)
        QCOMPARE(ended.lesson()[u"problem"_s][u"kind"_s].toString(), u"TlsUntrusted"_s);
    else
        QVERIFY2(ended.err.contains("certificate"), ended.err.constData());
    QCOMPARE(m_front->received(), 0);
    QCOMPARE(m_server->log().size(), 0);
}

void CliTlsTest::importAndVerifyThroughCa()
{
    const auto ca = m_home->beside(u"ca.pem"_s, m_authority.pem());
    const auto imported = m_home->run(with(u"import"_s, {u"--ca-file"_s, ca}));
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.lesson()[u"state"_s].toString(), u"done"_s);
    QCOMPARE(imported.lesson()[u"confirmed"_s].toString(), u"served"_s);
    QCOMPARE(m_server->lessons()[0][u"sections"_s].toArray().size(), 7);
    const auto id = imported.lesson()[u"lessonId"_s].toString();
    const auto verified =
        m_home->run(with(u"verify"_s, {u"--lesson"_s, id, u"--deep"_s, u"--ca-file"_s, ca}));
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.last()[u"summary"_s][u"same"_s].toInt(), 7);
}

/// Also where resume is called from another folder than the import was.
void CliTlsTest::resumeGoesByTheSameFile()
{
    const auto ca = m_home->beside(u"ca.pem"_s, TestAuthority().pem());
    const auto begun = m_home->run(with(u"import"_s, {u"--ca-file"_s, u"../ca.pem"_s}));
    QCOMPARE(begun.code, 6);
    QCOMPARE(m_front->received(), 0);

    const QStringList resume{u"resume"_s, u"--json"_s, u"--token-file"_s, m_token};
    QFile::remove(ca);
    const auto gone = m_home->run(resume);
    QCOMPARE(gone.code, 3);
    QCOMPARE(gone.lesson()[u"problem"_s][u"kind"_s].toString(), u"CannotRead"_s);
    QVERIFY(gone.lesson()[u"problem"_s][u"detail"_s].toString().contains(u"/ca.pem"_s));
    QCOMPARE(m_front->received(), 0);

    (void)m_home->beside(u"ca.pem"_s, m_authority.pem());
    const auto process = m_home->begin(resume, u"/"_s);
    const auto resumed = CliHome::end(*process);
    QCOMPARE(resumed.code, 0);
    QCOMPARE(resumed.lesson()[u"state"_s].toString(), u"done"_s);
}

void CliTlsTest::signsInThroughCa()
{
    const auto ca = m_home->beside(u"ca.pem"_s, m_authority.pem());
    const auto typed = PracticeServer::email() + u'\n' + PracticeServer::password() + u'\n';
    const auto ended = m_home->run(with(u"login"_s, {u"--ca-file"_s, ca}), typed.toUtf8());
    // 5: signed in, but there is no keychain here to keep the token in.
    QVERIFY(ended.code == 0 || ended.code == 5);
    QVERIFY2(ended.code == 0 || ended.err.contains("keychain"), ended.err.constData());
    QCOMPARE(m_asked, QList<QByteArray>{"/api/auth/login"});
    QVERIFY(!(ended.out + ended.err).contains(m_server->token()));
}

void CliTlsTest::caFileThatIsNone_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("file"); // empty: not there
    QTest::addColumn<QByteArray>("bytes");
    for (const auto &command : {u"import"_s, u"verify"_s, u"login"_s}) {
        const auto row = [&command](const char *what, const QString &file,
                                    const QByteArray &bytes) {
            QTest::addRow("%s: %s", qPrintable(command), what) << command << file << bytes;
        };
        row("not there", QString(), {});
        row("empty", u"empty.pem"_s, {});
        row("no certificate", u"words.pem"_s, "What is this?\n");
        row("only a key", u"key.pem"_s, m_authority.server().privateKey().toPem());
    }
}

void CliTlsTest::caFileThatIsNone()
{
    QFETCH(const QString, command);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    const auto path =
        file.isEmpty() ? m_home->home() + u"/nowhere.pem"_s : m_home->beside(file, bytes);
    const auto ended = m_home->run(with(command, {u"--ca-file"_s, path}));
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains("--ca-file: " + path.toUtf8() + ": "), ended.err.constData());
    QCOMPARE(m_front->received(), 0);
}

void CliTlsTest::plainHttpOnlyIfInsisted()
{
    auto words = with(u"import"_s);
    words[2] = u"http://lessons.invalid/api"_s;
    const auto refused = m_home->run(words);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("lessons.invalid"));
    const auto insisted =
        m_home->run(words + QStringList{u"--allow-http"_s, u"--retries"_s, u"0"_s});
    QCOMPARE(insisted.code, 6);
    QCOMPARE(insisted.lesson()[u"problem"_s][u"kind"_s].toString(), u"Offline"_s);
}

GUILESS_TEST(clitls, CliTlsTest)
#include "tst_clitls.moc"
