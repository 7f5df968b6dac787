// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Damage done to a real lesson on a server, each kind alone and in pairs: named exactly, and
// nothing else named.
#include "support/TestMain.h"
#include "support/UploadBench.h"
#include "verify/VerifyLesson.h"

#include <QDir>
#include <QTest>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

const QString english = u"englishAudio"_s;
const QString easyEnglish = u"easyEnglishAudio"_s;

/// What a damage does to the server's sections and to the folder of their audio.
struct Site {
    QJsonArray sections;
    QDir shelf;

    [[nodiscard]] qsizetype indexOf(const QString &title) const
    {
        for (qsizetype i = 0; i < sections.size(); ++i) {
            if (sections[i][u"title"_s].toString() == title)
                return i;
        }
        qFatal("no section %s", qPrintable(title));
    }
    void change(const QString &title, const std::function<void(QJsonObject &)> &how)
    {
        const auto index = indexOf(title);
        auto section = sections[index].toObject();
        how(section);
        sections[index] = section;
    }
    [[nodiscard]] QString file(const QString &title, const QString &kind) const
    {
        const auto url = sections[indexOf(title)][kind][u"url"_s].toString();
        return shelf.filePath(url.section(u'/', -1));
    }
};

/// By the title of a section: where it strikes, and which findings that adds where.
using Findings = QMap<QString, QStringList>;
struct Damage {
    QString name;
    std::function<void(Site &, const QString &title, const QString &kind)> strike;
    QString finding; ///< of that section; empty: see extra and swapped
    bool onlyAudio = false;
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void dropIllustrationsReference(Site &site, const QString &title, const QString &)
{
    site.change(title, [](QJsonObject &section) {
        auto subsections = section[u"subsections"_s].toArray();
        auto second = subsections[1].toObject();
        second.remove(english);
        subsections[1] = second;
        section[u"subsections"_s] = subsections;
    });
}

QList<Damage> damages()
{
    return {
        {u"removed"_s,
         [](Site &site, const QString &title, const QString &) {
             site.sections.removeAt(site.indexOf(title));
         },
         u"missing"_s},
        {u"doubled"_s,
         [](Site &site, const QString &title, const QString &) {
             site.sections.append(QJsonValue(site.sections[site.indexOf(title)]));
         },
         u"duplicate"_s},
        {u"swapped"_s,
         [](Site &site, const QString &title, const QString &) {
             const auto index = site.indexOf(title);
             const QJsonValue own = site.sections[index];
             site.sections[index] = QJsonValue(site.sections[index - 1]);
             site.sections[index - 1] = own;
         },
         {}},
        {u"text changed"_s,
         [](Site &site, const QString &title, const QString &) {
             site.change(title, [](QJsonObject &s) { s[u"englishText"_s] = u"other"_s; });
         },
         u"textDiffers"_s},
        {u"file deleted"_s,
         [](Site &site, const QString &title, const QString &kind) {
             QVERIFY(QFile::remove(site.file(title, kind)));
         },
         u"audioMissing"_s, true},
        {u"file cut"_s,
         [](Site &site, const QString &title, const QString &kind) {
             const auto path = site.file(title, kind);
             write(path, contents(path).chopped(10));
         },
         u"audioDiffers"_s, true},
        {u"bytes changed"_s,
         [](Site &site, const QString &title, const QString &kind) {
             const auto path = site.file(title, kind);
             auto bytes = contents(path);
             bytes[50] = static_cast<char>(bytes[50] ^ 1);
             write(path, bytes);
         },
         u"audioDiffers"_s, true},
        {u"reference dropped"_s,
         [](Site &site, const QString &title, const QString &kind) {
             site.change(title, [&kind](QJsonObject &s) { s.remove(kind); });
         },
         u"audioNotListed"_s, true},
        {u"illustration's reference dropped"_s, &dropIllustrationsReference, u"audioNotListed"_s,
         true},
        {u"a stranger in the middle"_s,
         [](Site &site, const QString &title, const QString &) {
             const QJsonObject stranger{{u"title"_s, u"Stranger by "_s + title},
                                        {u"englishText"_s, u"mine"_s}};
             site.sections.insert(site.indexOf(title), stranger);
         },
         {}},
    };
}

void expect(Findings &expected, const Damage &damage, const QString &title)
{
    if (damage.name == "swapped"_L1) {
        // Moving one of the two is enough.
        expected[u"Section %1"_s.arg(title.section(u' ', -1).toInt() - 1)].append(u"outOfOrder"_s);
    } else if (damage.finding.isEmpty()) {
        expected[u"Stranger by "_s + title].append(u"extra"_s);
    } else if (!expected[title].contains(damage.finding)) {
        expected[title].append(damage.finding);
    }
}

Findings named(const Verification &verification)
{
    Findings found;
    for (const auto &section : verification.sections) {
        QStringList names;
        for (const auto finding : section.findings)
            names.append(findingName(finding));
        names.removeAll(u"same"_s);
        names.sort();
        if (!names.isEmpty())
            found.insert(section.title, names);
    }
    return found;
}

} // namespace

class TestDamages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeLesson();
    void alone_data();
    void alone();
    void pairs_data();
    void pairs();
    void pairsInOneSection_data();
    void pairsInOneSection();
    void copiesWithFilesOfTheirOwn();
    void eachOthersAudio();

private:
    void begin();
    void strike(const Damage &damage, const QString &title, const QString &kind = english);
    [[nodiscard]] Verification verified(ConfirmLevel level = ConfirmLevel::Deep);

    UploadBench m_bench;
    LessonOnDisk m_lesson;
    LessonFolder m_folder;
    QString m_id;
    Site m_site;
    QJsonArray m_sections;              ///< as they were
    QHash<QString, QByteArray> m_files; ///< as they were, by path
};

void TestDamages::initTestCase()
{
    m_lesson.addSections(6);
    m_folder = m_lesson.scan().folder;
    const auto summary = m_bench.run(m_lesson);
    QCOMPARE(summary.state, LessonState::Done);
    m_id = summary.lessonIds.value(0);
    m_sections = m_bench.lessonJson(m_id)[u"sections"_s].toArray();
    m_site.shelf.setPath(m_bench.server().shelf());
    for (const auto &name : m_site.shelf.entryList(QDir::Files))
        m_files.insert(m_site.shelf.filePath(name), contents(m_site.shelf.filePath(name)));
    QCOMPARE(m_files.size(), totalsOf(m_folder).audio);
}

void TestDamages::begin()
{
    m_site.sections = m_sections;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it) {
        if (contents(it.key()) != it.value())
            write(it.key(), it.value());
    }
}

void TestDamages::strike(const Damage &damage, const QString &title, const QString &kind)
{
    damage.strike(m_site, title, kind);
}

Verification TestDamages::verified(ConfirmLevel level)
{
    SystemClock clock;
    Cancellation cancel;
    Account account(m_bench.server().token());
    HttpClient api(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr);
    HttpClient audio(HttpClient::realNetwork(), clock, std::chrono::seconds(60), nullptr);
    AudioLessonsClient client(*ServerAddress::parse(m_bench.address(), false), api, audio, account,
                              cancel);
    if (!QCoro::waitFor(client.putSections(m_id, m_site.sections)))
        qFatal("the sections cannot be put there");
    const Looking looking{client, clock, cancel};
    const auto result = QCoro::waitFor(verifyLesson(looking, m_folder, m_id, level));
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

void TestDamages::wholeLesson()
{
    begin();
    for (const auto level : {ConfirmLevel::Listed, ConfirmLevel::Served, ConfirmLevel::Deep}) {
        const auto result = verified(level);
        QCOMPARE(named(result), Findings());
        QCOMPARE(result.whole(), 6);
        QVERIFY(result.totalsRight);
        QCOMPARE(result.requests, level == ConfirmLevel::Listed ? 1 : 1 + m_files.size());
        QCOMPARE(result.server, m_bench.address());
        QCOMPARE(result.folder, m_folder.path);
        QCOMPARE(result.lessonId, m_id);
        QVERIFY(result.at.isValid() && result.milliseconds >= 0);
        for (const auto &section : result.sections) {
            for (const auto &one : section.audio) {
                QCOMPARE(one.seenSize.has_value(), level != ConfirmLevel::Listed);
                QCOMPARE(one.seenSha256,
                         level == ConfirmLevel::Deep ? one.local.sha256 : QByteArray());
            }
        }
    }
}

void TestDamages::alone_data()
{
    QTest::addColumn<int>("damage");
    const auto all = damages();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i;
}

void TestDamages::alone()
{
    QFETCH(const int, damage);
    const auto one = damages()[damage];
    Findings expected;
    begin();
    strike(one, u"Section 3"_s);
    expect(expected, one, u"Section 3"_s);
    QCOMPARE(named(verified()), expected);
    // The cheaper level sees all but other bytes of the same size.
    if (one.name == "bytes changed"_L1)
        expected.clear();
    QCOMPARE(named(verified(ConfirmLevel::Served)), expected);
}

void TestDamages::pairs_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const auto all = damages();
    for (int i = 0; i < all.size(); ++i) {
        for (int j = 0; j < all.size(); ++j)
            QTest::newRow(qPrintable(all[i].name + u", "_s + all[j].name)) << i << j;
    }
}

void TestDamages::pairs()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    const auto all = damages();
    Findings expected;
    begin();
    strike(all[first], u"Section 3"_s);
    expect(expected, all[first], u"Section 3"_s);
    strike(all[second], u"Section 6"_s);
    expect(expected, all[second], u"Section 6"_s);
    QCOMPARE(named(verified()), expected);
}

/// Text and audio, where both can be told: of a section that is gone there is nothing to tell.
void TestDamages::pairsInOneSection_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const auto all = damages();
    for (int i = 0; i < all.size(); ++i) {
        for (int j = 0; j < all.size(); ++j) {
            const bool first =
                all[i].name == "doubled"_L1 || all[i].name == "text changed"_L1 || all[i].onlyAudio;
            if (i != j && first && all[j].onlyAudio)
                QTest::newRow(qPrintable(all[i].name + u", "_s + all[j].name)) << i << j;
        }
    }
}

void TestDamages::pairsInOneSection()
{
    QFETCH(const int, first);
    QFETCH(const int, second);
    const auto all = damages();
    Findings expected;
    begin();
    strike(all[first], u"Section 3"_s, english);
    expect(expected, all[first], u"Section 3"_s);
    strike(all[second], u"Section 3"_s, easyEnglish);
    // Both copies have the same files, but each its own references.
    const bool isWholeElsewhere =
        all[first].name == "doubled"_L1 && all[second].finding == "audioNotListed"_L1;
    if (!isWholeElsewhere)
        expect(expected, all[second], u"Section 3"_s);
    for (auto &names : expected)
        names.sort();
    QCOMPARE(named(verified()), expected);
}

/// A section that was appended twice has its files twice.
void TestDamages::copiesWithFilesOfTheirOwn()
{
    for (const bool theFirst : {true, false}) {
        begin();
        auto copy = m_site.sections[2].toObject();
        for (const auto &kind : {english, easyEnglish}) {
            const auto path = m_site.file(u"Section 3"_s, kind);
            auto audio = copy[kind].toObject();
            audio[u"url"_s] = QString(u"/uploads/audio/copy-"_s + kind + u".opus"_s);
            write(m_site.shelf.filePath(u"copy-%1.opus"_s.arg(kind)), contents(path));
            copy[kind] = audio;
        }
        m_site.sections.append(copy);
        const Findings doubled{{u"Section 3"_s, {u"duplicate"_s}}};
        QCOMPARE(named(verified()), doubled);
        QVERIFY(QFile::remove(theFirst ? m_site.file(u"Section 3"_s, english)
                                       : m_site.shelf.filePath(u"copy-englishAudio.opus"_s)));
        const auto result = verified();
        QCOMPARE(named(result), doubled);
        QCOMPARE(result.sections[2].copies, (QList<int>{2, 6}));
        QCOMPARE(result.sections[2].remote, theFirst ? 6 : 2);
    }
}

/// Of equal size, so that nothing but the bytes tells.
void TestDamages::eachOthersAudio()
{
    begin();
    const auto a = m_site.sections[0][english].toObject();
    const auto b = m_site.sections[1][english].toObject();
    QCOMPARE(a[u"fileSize"_s], b[u"fileSize"_s]);
    m_site.change(u"Section 1"_s, [&b](QJsonObject &s) { s[english] = b; });
    QCOMPARE(named(verified()), (Findings{{u"Section 1"_s, {u"audioDiffers"_s}}}));
    m_site.change(u"Section 2"_s, [&a](QJsonObject &s) { s[english] = a; });
    QCOMPARE(named(verified(ConfirmLevel::Served)), Findings());
    QCOMPARE(named(verified()), (Findings{{u"Section 1"_s, {u"audioDiffers"_s}},
                                          {u"Section 2"_s, {u"audioDiffers"_s}}}));
}

GUILESS_TEST(damages, TestDamages)
#include "tst_damages.moc"
