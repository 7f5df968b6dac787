// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderFault.h"
#include "support/AsNobody.h"
#include "support/MakeLesson.h"
#include "support/TestMain.h"

#include <cerrno>
#include <QFileInfo>
#include <QFuture>
#include <QTest>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class TestFolderFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSuchFolder()
    {
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        scanFolder(promise, u"/nonexistent/lesson"_s);
        promise.finish();
        const auto result = future.result();
        QCOMPARE(result.problems.size(), 1);
        QCOMPARE(result.problems[0].rule, Rule::UnreadableFile);
        QCOMPARE(result.problems[0].file, u"."_s);
        QCOMPARE(result.folder.title, u"lesson"_s);
    }

    void folderThatCannotBeOpened_data()
    {
        QTest::addColumn<int>("what");
        for (const auto &[name, what] :
             {std::pair("locked", Particular::NoPermission),
              {"a file", Particular::NotAFolder},
              {"not there", Particular::NoSuchFolder},
              {"behind what is locked", Particular::NoPermission},
              {"its name is no UTF-8", Particular::NameNotUtf8},
              {"the name above it is no UTF-8", Particular::NameNotUtf8}})
            QTest::newRow(name) << int(what);
    }
    void folderThatCannotBeOpened()
    {
        QFETCH(const int, what);
        QTemporaryDir dir;
        const auto root = QDir(dir.path()).canonicalPath();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        QString path = root + u"/lesson"_s;
        if (tag == "a file"_L1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        } else if (what == int(Particular::NoPermission)) {
            QVERIFY(QDir().mkpath(path + u"/inner/Section_1"_s));
            QVERIFY(QFile::setPermissions(path, {}));
            path += tag == "locked"_L1 ? QString() : u"/inner"_s;
        } else if (what == int(Particular::NameNotUtf8)) {
            const auto odd = QFile::encodeName(root) + "/Caf\xe9";
            QCOMPARE(::mkdir(odd.constData(), 0755), 0);
            path = root + u"/Caf\ufffd"_s + (tag.startsWith("its"_L1) ? QString() : u"/in"_s);
        }
        QPromise<ScanResult> promise;
        auto future = promise.future();
        promise.start();
        {
            const AsNobody nobody(root);
            scanFolder(promise, path);
        }
        promise.finish();
        QFile::setPermissions(root + u"/lesson"_s,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        ::rmdir((QFile::encodeName(root) + "/Caf\xe9").constData());
        const auto problems = future.result().problems;
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].rule, Rule::UnreadableFile);
        QCOMPARE(int(problems[0].particular), what);
        if (what == int(Particular::NameNotUtf8))
            QCOMPARE(problems[0].detail, u"Caf\\xe9"_s);
    }

    /// The same of a section's folder: what the system says, not always the rights.
    void sectionThatCannotBeOpened()
    {
        const QTemporaryDir dir;
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        auto none = before;
        none.rlim_cur = 0;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        const auto problem = folderFault(HeldFolder(dir.path()), u"Section_3"_s);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        QCOMPARE(problem.file, u"Section_3"_s);
        QCOMPARE(problem.particular, Particular::None);
        QCOMPARE(problem.detail, qt_error_string(EMFILE));
    }
};

GUILESS_TEST(folderfault, TestFolderFault)
#include "tst_folderfault.moc"
