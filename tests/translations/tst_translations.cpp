// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/TestMain.h"
#include "TranslationFile.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// One and many, in English as in Hindi.
constexpr qsizetype numbers = 2;

const QString sourceDir = QStringLiteral(LESSONLIFT_SOURCE_DIR);

QString fileOf(const QString &language)
{
    return sourceDir + u"/translations/lessonlift_%1.ts"_s.arg(language);
}

QList<Message> readTranslations(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? parseTranslations(file.readAll()) : QList<Message>();
}

QSet<QString> sentences(const QList<Message> &messages)
{
    QSet<QString> ids;
    for (const auto &message : messages)
        ids.insert(message.id() + (message.numerus ? u" %n"_s : QString()));
    return ids;
}

} // namespace

/// Faults are collected and shown together: one run tells all.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data() { languages(); }
    void everySentenceIsTranslated();
    void everySentenceIsThere_data() { languages(); }
    void everySentenceIsThere();
    void rules_data();
    void rules();
    void filesAreRead();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Hindi") << u"hi"_s;
    QTest::newRow("English, its plurals") << u"en"_s;
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(QString, language);
    const auto messages = readTranslations(fileOf(language));
    QVERIFY(messages.size() > 20);
    QStringList faults;
    for (const auto &message : messages) {
        if (const auto found = faultsOf(message, numbers); !found.isEmpty())
            faults.append(message.id() + u": "_s + found.join(u", "_s));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 of %2:\n"_s.arg(faults.size()).arg(messages.size()) +
                                          faults.join(u'\n')));
}

/// As `update_translations` would take them from the source: none new, none gone.
void TranslationsTest::everySentenceIsThere()
{
    QFETCH(QString, language);
    const QTemporaryDir dir;
    const auto copy = dir.filePath(u"lessonlift_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(fileOf(language), copy));
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (language == u"en"_s)
        arguments.append(u"-pluralonly"_s);
    arguments += {sourceDir + u"/ui"_s, sourceDir + u"/app/wording"_s, u"-ts"_s, copy};
    QProcess lupdate;
    lupdate.start(QStringLiteral(LESSONLIFT_LUPDATE), arguments);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.readAllStandardError(), QByteArray());
    QCOMPARE(lupdate.exitCode(), 0);
    const auto before = sentences(readTranslations(fileOf(language)));
    const auto after = sentences(readTranslations(copy));
    QVERIFY(after.size() > 20);
    const auto added = (after - before).values();
    const auto gone = (before - after).values();
    QVERIFY2(added.isEmpty(), qPrintable(u"new in the source:\n"_s + added.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qPrintable(u"gone from it:\n"_s + gone.join(u'\n')));
}

void TranslationsTest::rules_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QString &source, const QStringList &forms,
                        const QString &fault, const QString &type = {}) {
        QTest::newRow(name) << source << forms << type << fault;
    };
    row("good", u"%1 of %2"_s, {u"%2 में से %1"_s}, {});
    row("good, a letter", u"&Open…"_s, {u"खोलें… (&O)"_s}, {});
    row("good, an ampersand", u"Salt && pepper"_s, {u"नमक && मिर्च"_s}, {});
    row("good, forms", u"%n file(s)"_s, {u"%n फ़ाइल"_s, u"%n फ़ाइलें"_s}, {});
    row("good, a unit", u" s"_s, {u" से."_s}, {});
    row("unfinished", u"a"_s, {u"अ"_s}, u"unfinished"_s, u"unfinished"_s);
    row("vanished", u"a"_s, {u"अ"_s}, u"vanished"_s, u"vanished"_s);
    row("empty", u"a"_s, {QString()}, u"empty"_s);
    row("blank", u"a"_s, {u" "_s}, u"empty"_s);
    row("a place is missing", u"%1 of %2"_s, {u"%1"_s}, u"other places"_s);
    row("a place too many", u"%1"_s, {u"%1 %2"_s}, u"other places"_s);
    row("another place", u"%1"_s, {u"%2"_s}, u"other places"_s);
    row("number missing in one form", u"%n file(s)"_s, {u"एक फ़ाइल"_s, u"%n फ़ाइलें"_s},
        u"other places"_s);
    row("place missing in one form", u"%n of %1"_s, {u"%n %1"_s, u"%n"_s}, u"other places"_s);
    row("one form is empty", u"%n file(s)"_s, {u"%n फ़ाइल"_s, QString()}, u"empty"_s);
    row("one form is missing", u"%n file(s)"_s, {u"%n फ़ाइल"_s}, u"1 forms"_s);
    row("no form", u"a"_s, {}, u"0 forms"_s);
    row("letter missing", u"&Open"_s, {u"खोलें"_s}, u"other letters after &"_s);
    row("two letters", u"&Open"_s, {u"&खोलें (&O)"_s}, u"other letters after &"_s);
    row("letter too many", u"Open"_s, {u"&खोलें"_s}, u"other letters after &"_s);
    row("nothing after &", u"&Open"_s, {u"खोलें&"_s}, u"no letter after &"_s);
    row("blank before is missing", u" s"_s, {u"से."_s}, u"other blanks around"_s);
    row("blank behind", u"a"_s, {u"अ "_s}, u"other blanks around"_s);
    row("line break behind", u"a"_s, {u"अ\n"_s}, u"other blanks around"_s);
    row("dots are missing", u"Reading…"_s, {u"पढ़ रहा है"_s}, u"other end"_s);
}

void TranslationsTest::rules()
{
    QFETCH(QString, source);
    QFETCH(QStringList, forms);
    QFETCH(QString, type);
    QFETCH(QString, fault);
    Message message;
    message.source = source;
    message.forms = forms;
    message.type = type;
    message.numerus = source.contains(u"%n"_s);
    QCOMPARE(faultsOf(message, numbers).join(u", "_s), fault);
}

void TranslationsTest::filesAreRead()
{
    const auto messages = parseTranslations(R"(<TS version="2.1"><context><name>A</name>
        <message><source>x &amp; y</source><comment>c</comment>
            <translation type="unfinished"></translation></message>
        <message numerus="yes"><source>%n</source><translation><numerusform>1</numerusform>
            <numerusform>2</numerusform></translation></message></context></TS>)");
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].id(), u"A | x & y | c"_s);
    QCOMPARE(messages[0].type, u"unfinished"_s);
    QCOMPARE(messages[1].forms, (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(parseTranslations("<TS><context>").isEmpty());
    QVERIFY(parseTranslations("<html/>").isEmpty());
}

GUILESS_TEST(translations, TranslationsTest)
#include "tst_translations.moc"
