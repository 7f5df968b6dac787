// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Which import goes on, with what, and what it was begun with.
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "upload/ContentRecords.h"
#include "upload/Engine.h"
#include "upload/ImportToGoOn.h"
#include "upload/Vanished.h"

#include <QSignalSpy>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

class GoOnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whichOne_data();
    void whichOne();
    void takesWhatIsTyped();
    void aCreationInDoubtKeepsItsTitle();
    void queuedOneTakesWhatIsTyped();
    void whatVanished_data();
    void whatVanished();
    void whichPartsVanished_data();
    void whichPartsVanished();
    void engineLeavesOthersFiles();
    void paceOfSeveral_data();
    void paceOfSeveral();

private:
    /// An import of /lessons/one to s, as it stands in a journal.
    [[nodiscard]] QString begun(const QString &id, const std::function<void(ImportRecord &)> &with);

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemClock m_clock;
    std::unique_ptr<Journal> m_journal;
    LessonFolder m_folder;
};

void GoOnTest::init()
{
    m_journal.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
    m_journal = *Journal::open(m_dir->filePath(u"j.sqlite"_s), m_clock);
    m_folder = LessonFolder();
    m_folder.path = u"/lessons/one"_s;
    m_folder.title = u"One"_s;
    m_folder.sections.append(Section{u"Section 1"_s, u"Section_1"_s, {}, {}});
}

QString GoOnTest::begun(const QString &id, const std::function<void(ImportRecord &)> &with)
{
    ImportRecord record;
    record.id = id;
    record.server = u"s"_s;
    record.folder = m_folder.path;
    record.title = m_folder.title;
    record.options = toJson(UploadOptions());
    record.state = LessonState::Unfinished;
    with(record);
    if (!m_journal->begin(record, {u"Section 1"_s}, {}))
        return {};
    for (const auto &target : record.targets) {
        if (!m_journal->setTarget(id, target))
            return {};
    }
    if (!m_journal->setState(id, record.state, record.problem))
        return {};
    return id;
}

void GoOnTest::whichOne_data()
{
    using With = std::function<void(ImportRecord &)>;
    QTest::addColumn<With>("with");
    QTest::addColumn<QString>("lesson"); // typed
    QTest::addColumn<bool>("mends");
    QTest::addColumn<bool>("goesOn");
    QTest::addColumn<bool>("asItIs"); // of one that goes on
    const auto row = [](const char *name, const With &with, const QString &lesson, bool mends,
                        bool goesOn, bool asItIs = false) {
        QTest::newRow(name) << with << lesson << mends << goesOn << asItIs;
    };
    const auto into = [](const QString &lesson) {
        return [=](ImportRecord &record) {
            TargetRecord target;
            target.lessonId = lesson;
            target.creations = 1;
            record.targets = {target};
        };
    };
    const auto named = [](const QString &lesson, bool mend) {
        return [=](ImportRecord &record) {
            UploadOptions options;
            options.lessonId = lesson;
            options.mend = mend;
            record.options = toJson(options);
        };
    };
    const auto ended = [=](LessonState state, std::optional<Kind> kind = {}) {
        return [=](ImportRecord &record) {
            into(u"a"_s)(record);
            record.state = state;
            if (kind)
                record.problem = failure(*kind).value();
        };
    };
    const With none = [](ImportRecord &) {};
    row("nothing sent", none, {}, false, true, true);
    row("something sent", into(u"a"_s), {}, false, true, false);
    row("its lesson named", into(u"a"_s), u"a"_s, false, true, true);
    row("another lesson named", into(u"a"_s), u"b"_s, false, false);
    row("begun into a named one, the same", named(u"a"_s, false), u"a"_s, false, true, true);
    row("begun into a named one, none", named(u"a"_s, false), {}, false, true, true);
    row("begun into a named one, another", named(u"a"_s, false), u"b"_s, false, false);
    row(
        "another server", [](ImportRecord &r) { r.server = u"t"_s; }, {}, false, false);
    row(
        "another folder", [](ImportRecord &r) { r.folder = u"/x"_s; }, {}, false, false);
    row("done", ended(LessonState::Done), {}, false, false);
    row("done, its lesson named", ended(LessonState::Done), u"a"_s, false, false);
    row("cancelled", ended(LessonState::Cancelled), {}, false, false);
    row("its lesson is gone", ended(LessonState::Failed, Kind::LessonGone), {}, false, false);
    row("its lesson never was", ended(LessonState::Failed, Kind::LessonNotFound), {}, false, false);
    row("a repair", named(u"a"_s, true), {}, false, false);
    row("a repair, its lesson named to import", named(u"a"_s, true), u"a"_s, false, false);
    row("a repair again", named(u"a"_s, true), u"a"_s, true, true, true);
    row("a repair of another", named(u"a"_s, true), u"b"_s, true, false);
    row("an import, to be repaired", into(u"a"_s), u"a"_s, true, false);
    row(
        "in parts, one of them named",
        [](ImportRecord &record) {
            TargetRecord one;
            one.part = 1;
            one.lessonId = u"a"_s;
            TargetRecord two;
            two.part = 2;
            two.lessonId = u"b"_s;
            record.targets = {one, two};
        },
        u"a"_s, false, false);
}

void GoOnTest::whichOne()
{
    QFETCH(std::function<void(ImportRecord &)>, with);
    QFETCH(QString, lesson);
    QFETCH(bool, mends);
    QFETCH(bool, goesOn);
    QFETCH(bool, asItIs);
    QCOMPARE(begun(u"known"_s, with), u"known"_s);
    UploadOptions typed;
    typed.lessonId = lesson;
    typed.mend = mends;
    const auto import = importToGoOn(*m_journal, u"s"_s, m_folder, typed);
    QVERIFY(import);
    QCOMPARE(import->request.importId == "known"_L1, goesOn);
    QCOMPARE(import->targets.isEmpty(), !goesOn);
    if (goesOn)
        QCOMPARE(import->request.takesFolderAsItIs, asItIs);
}

void GoOnTest::takesWhatIsTyped()
{
    QVERIFY(!begun(u"known"_s, [](ImportRecord &record) {
                 UploadOptions options;
                 options.lessonId = u"a"_s;
                 options.retries = 1;
                 record.options = toJson(options);
             }).isEmpty());
    UploadOptions typed;
    typed.retries = 7;
    typed.title = u"Typed"_s;
    const auto import = importToGoOn(*m_journal, u"s"_s, m_folder, typed);
    QCOMPARE(import->request.options.retries, 7);
    QCOMPARE(import->request.options.title, u"Typed"_s);
    QCOMPARE(import->request.options.lessonId, u"a"_s); // it is not another lesson for that
    QCOMPARE(import->request.folder->sections.size(), 1);
}

void GoOnTest::aCreationInDoubtKeepsItsTitle()
{
    QVERIFY(!begun(u"known"_s, [](ImportRecord &record) {
                 UploadOptions options;
                 options.tags = {u"old"_s};
                 record.options = toJson(options);
                 record.title = u"As it was made"_s;
                 TargetRecord target;
                 target.creations = 1;
                 record.targets = {target};
             }).isEmpty());
    UploadOptions typed;
    typed.title = u"Typed"_s;
    typed.retries = 7;
    const auto import = importToGoOn(*m_journal, u"s"_s, withOptions(m_folder, typed), typed);
    QCOMPARE(import->request.folder->title, u"As it was made"_s);
    QCOMPARE(import->request.folder->tags, QStringList{u"old"_s});
    QCOMPARE(import->request.options.tags, QStringList{u"old"_s});
    QCOMPARE(import->request.options.retries, 7);
}

/// Added again while it waits in the queue: what is typed now counts, in the run and in the
/// journal.
void GoOnTest::queuedOneTakesWhatIsTyped()
{
    UploadBench bench;
    LessonOnDisk lesson;
    lesson.addSections(2);
    bench.queue().hold(Hold::Person, true);
    auto first = bench.request(lesson, UploadBench::quickOptions());
    bench.queue().enqueue(first);
    auto options = UploadBench::quickOptions();
    options.title = u"Another title"_s;
    options.confirm = ConfirmLevel::Deep;
    lesson.addSection(u"Section_3"_s);
    const auto folder = withOptions(lesson.scan().folder, options);
    const auto again = importToGoOn(bench.journal(), bench.address(), folder, options);
    QVERIFY(again);
    QCOMPARE(again->request.importId, first.importId);
    bench.queue().enqueue(again->request, again->targets);
    const auto record = *bench.journal().import(first.importId);
    QCOMPARE(uploadOptions(record->options), options);
    LessonSummary ended;
    QObject::connect(&bench.queue(), &UploadQueue::finished, &bench.queue(),
                     [&](const LessonSummary &summary) { ended = summary; });
    bench.queue()
        .session(*ServerAddress::parse(bench.address(), false))
        .account.setToken(bench.server().token());
    bench.queue().hold(Hold::Person, false);
    QTRY_COMPARE(ended.state, LessonState::Done);
    QCOMPARE(ended.title, u"Another title"_s);
    QCOMPARE(ended.confirmed, u"deep"_s);
    QCOMPARE(ended.totals.sections, 3);
    QCOMPARE(bench.server().lessons().size(), 1);
    QCOMPARE(bench.server().lessons()[0][u"title"_s].toString(), u"Another title"_s);
}

void GoOnTest::whatVanished_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("gone");
    const auto row = [](const char *name, const QStringList &before, const QStringList &now,
                        const QStringList &gone) { QTest::newRow(name) << before << now << gone; };
    const QStringList two{u"Section 1"_s, u"Section 2/A/B"_s};
    row("the same", two, two, {});
    row("never begun", {}, two, {});
    row("one more", two, two + QStringList{u"Section 3"_s}, {});
    row("another order", two, {two[1], two[0]}, {});
    row("one less", two, {two[1]}, {u"Section 1"_s});
    row("renamed", two, {u"Section 1A"_s, two[1]}, {u"Section 1"_s});
    row("all", two, {}, {u"Section 1"_s, u"Section 2"_s});
    row("an illustration less", two, {two[0], u"Section 2/B"_s}, {u"Section 2: A"_s});
    row("an illustration renamed", two, {two[0], u"Section 2/A/C"_s}, {u"Section 2: B"_s});
    row("an illustration more", two, {u"Section 1/A"_s, two[1]}, {});
    row("written otherwise in Unicode", {u"\u00e9"_s}, {u"e\u0301"_s}, {});
}

void GoOnTest::whatVanished()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(QStringList, gone);
    QList<SectionRecord> begunWith;
    for (const auto &text : before) {
        const auto parts = text.split(u'/');
        SectionRecord section{parts[0], {}, {ContentRecord()}};
        for (const auto &part : parts.mid(1))
            section.content.append(ContentRecord{part, {}, {}});
        begunWith.append(section);
    }
    LessonFolder folder;
    for (const auto &text : now) {
        const auto parts = text.split(u'/');
        Section section{parts[0], {}, {}, {}};
        for (const auto &part : parts.mid(1))
            section.subsections.append(Subsection{part, {}});
        folder.sections.append(section);
    }
    QCOMPARE(vanished(begunWith, folder), gone);
}

void GoOnTest::whichPartsVanished_data()
{
    QTest::addColumn<QStringList>("before"); // files of one section
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QStringList>("gone");
    const QStringList both{u"a.txt"_s, u"a.opus"_s};
    QTest::newRow("the same") << both << both << QStringList();
    QTest::newRow("a text less") << both << QStringList{u"a.opus"_s}
                                 << QStringList{u"Section 1: englishText"_s};
    QTest::newRow("a recording less")
        << both << QStringList{u"a.txt"_s} << QStringList{u"Section 1: a.opus"_s};
    QTest::newRow("a recording of another kind")
        << both << QStringList{u"a.txt"_s, u"a.mp3"_s} << QStringList();
    QTest::newRow("a recording more") << QStringList{u"a.txt"_s} << both << QStringList();
}

void GoOnTest::whichPartsVanished()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(QStringList, gone);
    const auto sectionOf = [](const QStringList &files) {
        Section section{u"Section 1"_s, {}, {}, {}};
        for (const auto &file : files) {
            if (file.endsWith(".txt"_L1))
                section.content.texts[0] = file;
            else
                section.content.audio[0] = AudioFile{file, {}, 1, 0, {}, {}};
        }
        return section;
    };
    const SectionRecord begunWith{u"Section 1"_s, {}, contentRecords(sectionOf(before))};
    LessonFolder folder;
    folder.sections.append(sectionOf(now));
    QCOMPARE(vanished({begunWith}, folder), gone);
    // Of an illustration's text it is told which.
    auto inOne = sectionOf({});
    inOne.subsections.append(Subsection{u"Illustration A"_s, sectionOf(before).content});
    folder.sections[0] = sectionOf({});
    folder.sections[0].subsections.append(Subsection{u"Illustration A"_s, sectionOf(now).content});
    const SectionRecord whole{u"Section 1"_s, {}, contentRecords(inOne)};
    gone.replaceInStrings(u"englishText"_s, u"Illustration A: englishText"_s);
    QCOMPARE(vanished({whole}, folder), gone);
}

/// As a window is told that LESSONLIFT_JOURNAL names another program's file.
void GoOnTest::engineLeavesOthersFiles()
{
    for (const auto &path : {m_dir->filePath(u"notes"_s), u":memory:"_s}) {
        QFile notes(m_dir->filePath(u"notes"_s));
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("my notes") > 0);
        notes.close();
        Engine engine(path, HttpClient::realNetwork(), QDateTime());
        QSignalSpy broken(&engine, &Engine::broken);
        QVERIFY(broken.wait());
        const auto error = broken[0][0].value<Error>();
        QCOMPARE(error.kind, Kind::NotAJournal);
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), "my notes");
    }
}

void GoOnTest::paceOfSeveral_data()
{
    QTest::addColumn<QList<int>>("parallel"); // -1: none said
    QTest::addColumn<QList<int>>("rates");
    QTest::addColumn<int>("lessons");
    QTest::addColumn<int>("rate");
    QTest::newRow("none") << QList<int>{} << QList<int>{} << -1 << 0;
    QTest::newRow("none says") << QList<int>{-1} << QList<int>{-1} << -1 << 0;
    QTest::newRow("one") << QList<int>{3} << QList<int>{100} << 3 << 100;
    QTest::newRow("several") << QList<int>{3, 7, 2} << QList<int>{100, 50, 70} << 7 << 50;
    QTest::newRow("one without a limit") << QList<int>{1, -1} << QList<int>{0, 100} << 1 << 100;
    QTest::newRow("one takes what there is") << QList<int>{3, 0} << QList<int>{0, 0} << 0 << 0;
}

void GoOnTest::paceOfSeveral()
{
    QFETCH(QList<int>, parallel);
    QFETCH(QList<int>, rates);
    QList<ResumableImport> imports;
    for (qsizetype i = 0; i < parallel.size(); ++i) {
        UploadOptions options;
        if (parallel[i] >= 0)
            options.parallel = parallel[i];
        if (rates[i] >= 0)
            options.bytesPerSecond = rates[i];
        ResumableImport import;
        import.request.options = uploadOptions(toJson(options));
        QCOMPARE(import.request.options, options);
        imports.append(import);
    }
    QTEST(parallelOf(imports).value_or(-1), "lessons");
    QTEST(int(rateOf(imports)), "rate");
}

GUILESS_TEST(goon, GoOnTest)
#include "tst_goon.moc"
