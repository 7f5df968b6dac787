// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SourceTree.h"
#include "Statements.h"
#include "support/TestMain.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QStringList cpp{u".h"_s, u".cpp"_s};

QString folderOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

} // namespace

/// Faults are collected and shown together: one run tells all.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_tree.files(u"app"_s, cpp).size() > 50); }

    void foldersLinkOnlyWhatIsAboveThem()
    {
        const auto order = m_tree.appFolders();
        QVERIFY(order.size() > 8);
        QStringList faults;
        for (const auto &folder : order) {
            for (const auto &linked : m_tree.linked(u"app/%1/CMakeLists.txt"_s.arg(folder))) {
                const auto at = order.indexOf(linked);
                if (at < 0 || at >= order.indexOf(folder))
                    faults.append(folder + u" links "_s + linked);
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void foldersIncludeOnlyWhatTheyLink()
    {
        QStringList faults;
        for (const auto &path : m_tree.files(u"app"_s, cpp)) {
            const auto folder = folderOf(path);
            auto allowed = m_tree.closure(m_tree.linked(u"app/%1/CMakeLists.txt"_s.arg(folder)));
            allowed.insert(folder);
            for (const auto &included : SourceTree::includedFolders(m_tree.read(path))) {
                if (!allowed.contains(included))
                    faults.append(path + u" includes "_s + included);
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void windowIncludesOnlyWhatItLinks()
    {
        const auto app = m_tree.appFolders();
        QSet<QString> linked;
        for (const auto &lists : m_tree.files(u"ui"_s, {u"CMakeLists.txt"_s}))
            linked.unite(m_tree.linked(lists));
        const auto allowed = m_tree.closure(linked);
        QStringList faults;
        for (const auto &path : m_tree.files(u"ui"_s, cpp)) {
            for (const auto &included : SourceTree::includedFolders(m_tree.read(path))) {
                if (app.contains(included) && !allowed.contains(included))
                    faults.append(path + u" includes "_s + included);
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void coreKnowsNoWindow()
    {
        const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        QVERIFY2(QFileInfo::exists(headers + u"/QtGui/QColor"_s), "Qt's headers are not there");
        QStringList faults;
        for (const auto &path : m_tree.files(u"app"_s, cpp)) {
            for (const auto &name : SourceTree::systemIncludes(m_tree.read(path))) {
                if (name.startsWith(u"QtGui"_s) || name.startsWith(u"QtWidgets"_s) ||
                    QFileInfo::exists(headers + u"/QtGui/"_s + name) ||
                    QFileInfo::exists(headers + u"/QtWidgets/"_s + name))
                    faults.append(path + u" includes "_s + name);
            }
        }
        for (const auto &path : m_tree.files(u"app"_s, {u"CMakeLists.txt"_s})) {
            if (m_tree.read(path).contains(QRegularExpression(u"Qt6::(Gui|Widgets|Svg)"_s)))
                faults.append(path + u" links it"_s);
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void oneFileOwnsTheNetwork()
    {
        QStringList owners;
        for (const auto &path : m_tree.files(u"app"_s, cpp)) {
            const auto source = m_tree.read(path);
            if (bareCode(source).contains(u"QNetworkAccessManager"_s) ||
                SourceTree::systemIncludes(source).contains(u"QNetworkAccessManager"_s))
                owners.append(path);
        }
        QCOMPARE(owners, (QStringList{u"app/http/CurlManager.cpp"_s, u"app/http/CurlManager.h"_s,
                                      u"app/http/CurlReply.cpp"_s, u"app/http/CurlReply.h"_s,
                                      u"app/http/HttpClient.cpp"_s, u"app/http/HttpClient.h"_s}));
    }

    /// Nor is there any way around them, and what one server is known by is not all servers'.
    void tlsErrorsAreNeverIgnored()
    {
        static const QRegularExpression around(
            u"\\b(ignoreSslErrors\\w*|setPeerVerify\\w+|VerifyNone|QueryPeer|"
            "setDefaultConfiguration|CURLOPT_\\w*SSL_VERIFY\\w+|SSL_CTX_set_verify)\\b"_s);
        QStringList faults;
        for (const auto &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
            for (const auto &path : m_tree.files(folder, cpp)) {
                // A test's server asks nothing of its clients, and may play this computer.
                const bool isTest = folder == u"tests"_s;
                auto matches = around.globalMatch(bareCode(m_tree.read(path)));
                while (matches.hasNext()) {
                    const auto word = matches.next().captured();
                    if (!isTest || word.startsWith(u"ignoreSslErrors"_s))
                        faults.append(path + u": "_s + word);
                }
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void coroutineRule_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("good");
        const auto good = [](const char *name, const QString &code) {
            QTest::newRow(name) << code << true;
        };
        const auto bad = [](const char *name, const QString &code) {
            QTest::newRow(name) << code << false;
        };
        good("plain", u"Task<> f() { const auto a = co_await g(1); co_return; }"_s);
        good("body of an if",
             u"Task<> f() { if (co_await g()) { h(); } else { co_await i(); } }"_s);
        good("body of a loop",
             u"Task<> f() { for (auto x : v) { co_await g(x); } while (y) { z(); } }"_s);
        good("case", u"Task<> f() { switch (x) { case A: { co_await g(); break; } } }"_s);
        good("named before", u"Task<> f() { const A a{1}; co_await g(a); }"_s);
        good("lambda before", u"Task<> f() { auto l = [&x] { return x; }; co_await g(l); }"_s);
        good("lambda without captures", u"Task<> f() { co_await g([](int x) { return x; }); }"_s);
        good("in a comment", u"Task<> f() { co_await g(); // co_await g({1})\n }"_s);
        good("in a text",
             u"Task<> f() { co_await g(\"{}\"); h(R\"x({\")x\"); co_await i(u'{'); }"_s);
        good("member function",
             u"namespace a { QCoro::Task<int> B::f() const { co_return co_await g(); } }"_s);
        good("digit separators",
             u"Task<> f() { const A a{1'000}; co_await g(); const A b{1'000}; }"_s);
        good("plain lambda in a coroutine's neighbour",
             u"void f() { connect([this] { g({1}); }); }"_s);
        good("subscript", u"Task<> f() { const A a = b[co_await c()]; }"_s);
        bad("brace temporary", u"Task<> f() { co_await g(A{1}); }"_s);
        bad("braced list", u"Task<> f() { co_await g({1, 2}); }"_s);
        bad("braces behind", u"Task<> f() { const auto x = (co_await g()) + A{1}.b; }"_s);
        bad("over several lines", u"Task<> f() {\n co_await g(1,\n   A{\n 1});\n }"_s);
        bad("in a condition", u"Task<> f() { if (co_await g({1})) { h(); } }"_s);
        bad("returned", u"Task<A> f() { co_return A{co_await g()}; }"_s);
        bad("empty braces", u"Task<> f() { co_await g({}); }"_s);
        bad("capturing lambda", u"Task<> f() { co_await g([this] { return 1; }); }"_s);
        bad("capturing lambda with parameters",
            u"Task<> f() { co_await g([&x](int y) { return x + y; }); }"_s);
        bad("capturing everything",
            u"Task<> f() { auto a = co_await g([=]() mutable { h(); }); }"_s);
        bad("capturing lambda is a coroutine",
            u"void f() { auto l = [this]() -> Task<> { co_await g(); }; }"_s);
        bad("capturing lambda only returns", u"void f() { run([&x] { co_return; }); }"_s);
    }
    void coroutineRule()
    {
        QFETCH(QString, code);
        QFETCH(bool, good);
        const auto faults = coroutineFaults(code);
        QVERIFY2(faults.isEmpty() == good, qPrintable(faults.join(u'\n')));
    }

    void taskRule()
    {
        QVERIFY(taskFaults(u"class A { public: [[nodiscard]] QCoro::Task<Result<int>> f(A a); };"_s)
                    .isEmpty());
        QVERIFY(taskFaults(u"class A { std::vector<QCoro::Task<>> m_tasks; };"_s).isEmpty());
        QCOMPARE(taskFaults(u"class A {\n[[nodiscard]] int a();\nQCoro::Task<> f(int x);\n};"_s),
                 QStringList{u"3: a Task that may be dropped"_s});
        QCOMPARE(taskFaults(u"virtual QCoro::Task<Result<std::pair<int, A>>>\n f() = 0;"_s).size(),
                 1);
    }

    void coroutinesKeepTheRules()
    {
        QStringList faults;
        int awaits = 0;
        for (const auto &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
            for (const auto &path : m_tree.files(folder, cpp)) {
                const auto source = m_tree.read(path);
                for (const auto &statement : statementsOf(source))
                    awaits += statement.text.contains(u"co_await"_s) ? 1 : 0;
                auto found = coroutineFaults(source);
                if (path.endsWith(u".h"_s))
                    found += taskFaults(source);
                for (const auto &fault : found)
                    faults.append(path + u':' + fault);
            }
        }
        QVERIFY2(awaits > 50, "the parser has lost its way");
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void filesStaySmallAndSaySoWhoseTheyAre()
    {
        const QStringList text{u".h"_s,  u".cpp"_s,  u".txt"_s, u".cmake"_s, u".sql"_s, u".py"_s,
                               u".sh"_s, u".supp"_s, u".md"_s,  u".svg"_s,   u".qrc"_s};
        QStringList faults;
        for (const auto &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
            for (const auto &path : m_tree.files(folder, text)) {
                const auto source = m_tree.read(path);
                const auto head = source.section(u'\n', 0, 3);
                if (!head.contains(u"SPDX-FileCopyrightText: "_s) ||
                    !head.contains(u"SPDX-License-Identifier: MIT"_s))
                    faults.append(path + u": no SPDX lines"_s);
                if (const auto lines = source.count(u'\n'); lines > 400)
                    faults.append(u"%1: %2 lines"_s.arg(path).arg(lines));
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void sentencesHaveTheirPlace()
    {
        static const QRegularExpression sentence(
            u"\\btr\\(|\\b(translate|qtTrId|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("_s);
        QStringList faults;
        int seen = 0;
        for (const auto &path : m_tree.files(u"app"_s, cpp)) {
            if (!bareCode(m_tree.read(path)).contains(sentence))
                continue;
            ++seen;
            if (folderOf(path) != u"wording"_s && folderOf(path) != u"cli"_s)
                faults.append(path);
        }
        QVERIFY(seen >= 3);
        QCOMPARE(faults.join(u'\n'), QString());
    }

private:
    SourceTree m_tree{QStringLiteral(LESSONLIFT_SOURCE_DIR)};
};

GUILESS_TEST(house, TestHouse)
#include "tst_house.moc"
