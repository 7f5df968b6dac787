// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "FlawedFolders.h"

#include <QDir>
#include <QFile>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

using Rows = QList<FlawedFolder>;
const QString main1 = u"Section_1/Main_Content"_s;

QString outside(const LessonOnDisk &lesson, const QString &name)
{
    return QFileInfo(lesson.path()).path() + u'/' + name;
}

void pipe(const LessonOnDisk &lesson, const QString &path)
{
    ::mkfifo(QFile::encodeName(lesson.path() + u'/' + path).constData(), 0600);
}

/// Changes a file's bytes by what `change` makes of them.
std::function<void(LessonOnDisk &)> changed(const QString &path,
                                            std::function<QByteArray(QByteArray)> change)
{
    return [=](LessonOnDisk &lesson) { lesson.write(path, change(lesson.read(path))); };
}

std::function<void(LessonOnDisk &)> written(const QString &path, const QByteArray &bytes)
{
    return [=](LessonOnDisk &lesson) { lesson.write(path, bytes); };
}

void addSectionRows(Rows &rows)
{
    rows << FlawedFolder{"no sections",
                         [](LessonOnDisk &l) {
                             for (int i = 1; i <= 3; ++i)
                                 QDir(l.path() + u"/Section_%1"_s.arg(i)).removeRecursively();
                         },
                         {{Rule::NoSections, u"."_s}}}
         << FlawedFolder{"two folders of one number",
                         [](LessonOnDisk &l) { l.addSection(u"Section_03"_s); },
                         {{Rule::DuplicateSection, u"Section_3"_s}},
                         u"Section_03"_s}
         << FlawedFolder{"empty section",
                         [](LessonOnDisk &l) { QDir(l.path()).mkdir(u"Section_4"_s); },
                         {{Rule::EmptySection, u"Section_4"_s}}}
         << FlawedFolder{"section of blanks",
                         written(u"Section_4/Main_Content.txt"_s, " \n\t"),
                         {{Rule::EmptySection, u"Section_4"_s}}}
         << FlawedFolder{"one number missing",
                         [](LessonOnDisk &l) { l.addSection(u"Section_5"_s); },
                         {{Rule::SectionGap, u"Section_5"_s}},
                         u"4"_s}
         << FlawedFolder{"several numbers missing",
                         [](LessonOnDisk &l) { l.addSection(u"Section_7A"_s); },
                         {{Rule::SectionGap, u"Section_7A"_s}},
                         u"4-6"_s}
         << FlawedFolder{"illustrations A and C",
                         [](LessonOnDisk &l) {
                             int seed = 100;
                             for (const auto &letter : {u"a"_s, u"c"_s}) {
                                 const QString stem = u"Section_1/zz_Illustration_"_s + letter;
                                 l.write(stem + u".txt"_s, "text");
                                 l.write(stem + u".opus"_s, opusBytes(++seed));
                             }
                         },
                         {{Rule::IllustrationGap, u"Section_1"_s}},
                         u"Illustration B"_s}
         << FlawedFolder{"Easy only beside it",
                         [](LessonOnDisk &l) {
                             l.remove(u"Section_2/Main_Content_Easy.txt"_s);
                             l.remove(u"Section_2/Main_Content_Easy.opus"_s);
                         },
                         {{Rule::EasyMissing, u"Section_2/Main_Content_Easy.txt"_s}}};
}

void addTextRows(Rows &rows)
{
    const QString hindi = u"Section_1/Main_Content_Hindi.txt"_s;
    rows << FlawedFolder{"not UTF-8", written(hindi, "\xff\xfe text"), {{Rule::TextNotUtf8, hindi}}}
         << FlawedFolder{"a character cut in the middle",
                         written(hindi, "\xe0\xa4"),
                         {{Rule::TextNotUtf8, hindi}}}
         << FlawedFolder{"byte-order mark",
                         changed(main1 + u".txt"_s,
                                 [](const QByteArray &b) { return "\xEF\xBB\xBF" + b; }),
                         {{Rule::ByteOrderMark, main1 + u".txt"_s}}}
         << FlawedFolder{"a text of 17 MiB",
                         [=](LessonOnDisk &l) {
                             l.write(hindi, "x");
                             QFile::resize(l.path() + u'/' + hindi, 17 * 1024 * 1024);
                         },
                         {{Rule::SectionTooLong, hindi}},
                         u"17825792"_s}
         << FlawedFolder{"audio without text",
                         [](LessonOnDisk &l) { l.remove(main1 + u".txt"_s); },
                         {{Rule::AudioWithoutText, main1 + u".opus"_s}}}
         << FlawedFolder{"text without audio",
                         [](LessonOnDisk &l) { l.remove(main1 + u".opus"_s); },
                         {{Rule::TextWithoutAudio, main1 + u".txt"_s}}};
}

/// What looks like a text, and is none.
void addNoTextRows(Rows &rows)
{
    const QString text = main1 + u".txt"_s;
    const auto add = [&](const char *name, Rule rule, const QByteArray &bytes,
                         const QString &detail = {}) {
        rows << FlawedFolder{name, written(text, bytes), {{rule, text}}, detail};
    };
    const auto units = [](const QString &string, bool bigEndian) {
        QByteArray bytes;
        for (const auto c : string) {
            const char pair[] = {static_cast<char>(c.unicode() & 0xff),
                                 static_cast<char>(c.unicode() >> 8)};
            bytes += bigEndian ? pair[1] : pair[0];
            bytes += bigEndian ? pair[0] : pair[1];
        }
        return bytes;
    };
    const QString hindi = u"\u0915\u093e\u0928\u0942\u0928"_s;
    add("English in UTF-16", Rule::TextNotUtf8, units(u"Text of the Act"_s, false));
    add("English in UTF-16, the other way round", Rule::TextNotUtf8, units(u"Text\r\n"_s, true));
    add("a word of Hindi in UTF-16", Rule::TextNotUtf8, units(hindi, false));
    add("Hindi in UTF-16 without a control", Rule::TextNotUtf8,
        units(u"\u0930\u093e\u092e"_s, true));
    add("UTF-16 with its mark", Rule::TextNotUtf8, "\xff\xfe" + units(hindi, false));
    add("UTF-32", Rule::TextNotUtf8, QByteArray("T\0\0\0e\0\0\0", 8));
    add("Latin-1", Rule::TextNotUtf8, "one\ntwo caf\xe9");
    add("a zero among letters", Rule::TextHoldsZeros, QByteArray("Text\nof\0 the Act", 16), u"1"_s);
    add("a zero at the end", Rule::TextHoldsZeros, QByteArray("Text of the Act\0", 16), u"1"_s);
    add("nothing but zeros", Rule::TextHoldsZeros, QByteArray(600, '\0'), u"600"_s);
    add("a form feed", Rule::ControlCharacters, "one\ftwo", u"U+000C"_s);
    add("an escape", Rule::ControlCharacters, "one\n\x1b[2J", u"U+001B"_s);
    add("DEL", Rule::ControlCharacters, "one\x7f two", u"U+007F"_s);
    add("a control beyond ASCII", Rule::ControlCharacters, "one\xc2\x9b two", u"U+009B"_s);
}

void addAudioRows(Rows &rows)
{
    const QString opus = main1 + u".opus"_s;
    const auto damaged = [&rows, &opus](const char *name,
                                        std::function<QByteArray(QByteArray)> change) {
        rows << FlawedFolder{name, changed(opus, std::move(change)), {{Rule::OpusDamaged, opus}}};
    };
    damaged("Opus cut in the middle of a page", [](const QByteArray &b) { return b.chopped(2); });
    damaged("Opus cut at the boundary of its last page",
            [](const QByteArray &b) { return b.first(b.lastIndexOf("OggS")); });
    damaged("Opus of nothing but its first page",
            [](const QByteArray &b) { return b.first(b.indexOf("OggS", 4)); });
    damaged("a flipped byte in the last page", [](QByteArray b) {
        b[b.size() - 1] = static_cast<char>(b.back() ^ 1);
        return b;
    });
    damaged("a flipped byte in the middle", [](QByteArray b) {
        const auto at = b.indexOf("OpusTags") + 9;
        b[at] = static_cast<char>(b[at] ^ 1);
        return b;
    });
    damaged("a page lost in the middle", [](QByteArray b) {
        const auto from = b.indexOf("OggS", 4);
        return b.remove(from, b.lastIndexOf("OggS") - from);
    });
    const auto notAlone = [&rows, &opus](const char *name, const QByteArray &behind) {
        rows << FlawedFolder{name,
                             changed(opus, [behind](const QByteArray &b) { return b + behind; }),
                             {{Rule::AudioNotAlone, opus}}};
    };
    notAlone("a few bytes after the end", "tail");
    notAlone("many bytes after the end", QByteArray(999, 'x'));
    notAlone("another stream after the end", opusBytes(77));
    notAlone("a tag after the end", "TAG" + QByteArray(125, '\0'));

    const QByteArray frame("\xff\xfb\x90\0", 4); // MPEG, 128 kbit/s, 44.1 kHz
    const QByteArray frames = (frame + QByteArray(413, 'x')).repeated(3);
    rows << FlawedFolder{"audio of no bytes", written(opus, {}), {{Rule::AudioEmpty, opus}}}
         << FlawedFolder{"text in an .opus",
                         written(opus, "Not audio at all, but long enough."),
                         {{Rule::AudioWrongType, opus}}}
         << FlawedFolder{"a wav called .opus",
                         written(opus, "RIFF\x24\x00\x00\x00WAVEfmt "),
                         {{Rule::AudioWrongType, opus}}}
         << FlawedFolder{"the same recording twice",
                         [=](LessonOnDisk &l) {
                             l.write(u"Section_2/Main_Content.opus"_s, l.read(opus));
                         },
                         {{Rule::SameAudio, u"Section_2/Main_Content.opus"_s}},
                         opus}
         << FlawedFolder{"two recordings for one place",
                         written(main1 + u".mp3"_s, frames),
                         {{Rule::PlaceTakenTwice, opus}},
                         main1 + u".mp3"_s};
    for (const auto *ending : {"ogg", "oga", "mp3", "m4a", "wav", "aac", "flac", "webm"}) {
        const QString other = main1 + u'.' + QLatin1StringView(ending);
        rows << FlawedFolder{ending,
                             [=](LessonOnDisk &l) {
                                 l.remove(opus);
                                 l.write(other, "This is a text in disguise.");
                             },
                             {{Rule::AudioWrongType, other}}};
    }
    const auto instead = [&](const char *name, const char *ending, const QByteArray &bytes,
                             Rule rule) {
        const QString other = main1 + u'.' + QLatin1StringView(ending);
        rows << FlawedFolder{name,
                             [=](LessonOnDisk &l) {
                                 l.remove(opus);
                                 l.write(other, bytes);
                             },
                             {{rule, other}}};
    };
    instead("three bytes in an .mp3", "mp3", "ID3", Rule::AudioDamaged);
    instead("a cut .wav", "wav", "RIFF\x24\x01\x00\x00WAVE"_ba, Rule::AudioDamaged);
    instead("zeros in an .m4a", "m4a", QByteArray(999, '\0'), Rule::AudioDamaged);
    instead("an .m4a of no track", "m4a",
            "\0\0\0\x08"
            "ftyp\0\0\0\x08moov\0\0\0\x08mdat"_ba,
            Rule::NoAudioTrack);
    const QString ogg = main1 + u".ogg"_s;
    rows << FlawedFolder{"a damaged .ogg",
                         [=](LessonOnDisk &l) {
                             l.write(ogg, l.read(opus).chopped(1));
                             l.remove(opus);
                         },
                         {{Rule::OpusDamaged, ogg}}};
}

void addFileRows(Rows &rows)
{
    const QString hindi = u"Section_1/Main_Content_Hindi.txt"_s;
    const auto link = [](const QString &name, const QString &target) {
        return [=](LessonOnDisk &l) {
            QDir().mkpath(outside(l, u"elsewhere"_s));
            QFile file(outside(l, u"elsewhere/Main_Content.txt"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write("{}");
            QFile::link(outside(l, target), l.path() + u'/' + name);
        };
    };
    rows << FlawedFolder{"a file linked from outside",
                         link(hindi, u"elsewhere/Main_Content.txt"_s),
                         {{Rule::LinkOutside, hindi}}}
         << FlawedFolder{"a section linked from outside",
                         link(u"Section_4"_s, u"elsewhere"_s),
                         {{Rule::LinkOutside, u"Section_4"_s}}}
         << FlawedFolder{"lesson.json linked from outside",
                         link(u"lesson.json"_s, u"elsewhere/Main_Content.txt"_s),
                         {{Rule::LinkOutside, u"lesson.json"_s}}}
         << FlawedFolder{"a link to nothing",
                         link(hindi, u"gone"_s),
                         {{Rule::UnreadableFile, hindi}}}
         << FlawedFolder{"a pipe in place of a text",
                         [=](LessonOnDisk &l) { pipe(l, hindi); },
                         {{Rule::UnreadableFile, hindi}}}
         << FlawedFolder{"a pipe in place of audio",
                         [](LessonOnDisk &l) {
                             l.remove(main1 + u".opus"_s);
                             pipe(l, main1 + u".opus"_s);
                         },
                         {{Rule::UnreadableFile, main1 + u".opus"_s}}}
         << FlawedFolder{"a file without permission",
                         [](LessonOnDisk &l) {
                             QFile::setPermissions(l.path() + u'/' + main1 + u".opus"_s, {});
                         },
                         {{Rule::UnreadableFile, main1 + u".opus"_s}},
                         {},
                         true}
         << FlawedFolder{"a file that nothing uses",
                         written(u"Section_1/notes.txt"_s, "x"),
                         {{Rule::UnusedFile, u"Section_1/notes.txt"_s}}}
         << FlawedFolder{"a file beside the sections",
                         written(u"notes.txt"_s, "x"),
                         {{Rule::UnusedFile, u"notes.txt"_s}}}
         << FlawedFolder{"a file named like a section",
                         written(u"Section_9"_s, "x"),
                         {{Rule::UnusedFile, u"Section_9"_s}}}
         << FlawedFolder{"a folder in a section",
                         written(u"Section_1/old/x.txt"_s, "x"),
                         {{Rule::UnusedFile, u"Section_1/old"_s}}}
         << FlawedFolder{"a file named Video",
                         written(u"Video"_s, "x"),
                         {{Rule::UnusedFile, u"Video"_s}}}
         << FlawedFolder{"a section with a blank at its end",
                         written(u"Section_4 /Main_Content.txt"_s, "x"),
                         {{Rule::NameNotTaken, u"Section_4 "_s}},
                         u"Section_4"_s}
         << FlawedFolder{"a part of a section",
                         written(u"Section_1.1/Main_Content.txt"_s, "x"),
                         {{Rule::NameNotTaken, u"Section_1.1"_s}}}
         << FlawedFolder{"a folder of old sections",
                         written(u"Section_old/Main_Content.txt"_s, "x"),
                         {{Rule::UnusedFile, u"Section_old"_s}}}
         << FlawedFolder{"a recording with a blank at its end",
                         [](LessonOnDisk &l) {
                             l.write(main1 + u".opus "_s, l.read(main1 + u".opus"_s));
                             l.remove(main1 + u".opus"_s);
                         },
                         {{Rule::NameNotTaken, main1 + u".opus "_s}},
                         u"Main_Content.opus"_s}
         << FlawedFolder{"a section of nothing but a near miss",
                         written(u"Section_4/MAIN_CONTENT.TXT"_s, "x"),
                         {{Rule::NameNotTaken, u"Section_4/MAIN_CONTENT.TXT"_s}}}
         << FlawedFolder{"lesson.json in capitals",
                         written(u"Lesson.JSON"_s, "{}"),
                         {{Rule::NameNotTaken, u"Lesson.JSON"_s}},
                         u"lesson.json"_s}
         // Names alike are one place twice, or one of them is of no use: never alone.
         << FlawedFolder{"two names alike but for case",
                         written(u"Section_1/main_content.txt"_s, "x"),
                         {{Rule::NamesAlike, u"Section_1/main_content.txt"_s},
                          {Rule::NameNotTaken, u"Section_1/main_content.txt"_s}},
                         u"Main_Content.txt"_s}
         << FlawedFolder{"two names alike but for their Unicode form",
                         [](LessonOnDisk &l) {
                             l.write(u".caf\u00e9"_s, "litter is not compared");
                             l.write(u"cafe\u0301"_s, "x");
                             l.write(u"caf\u00e9"_s, "x");
                         },
                         {{Rule::NamesAlike, u"caf\u00e9"_s},
                          {Rule::UnusedFile, u"cafe\u0301"_s},
                          {Rule::UnusedFile, u"caf\u00e9"_s}},
                         u"cafe\u0301"_s};
}

void addLessonJsonRows(Rows &rows)
{
    const QString file = u"lesson.json"_s;
    const auto add = [&](const char *name, const QByteArray &json) {
        rows << FlawedFolder{name, written(file, json), {{Rule::LessonJsonInvalid, file}}};
    };
    add("lesson.json is empty", "");
    add("lesson.json is cut", "{\"title\": \"A");
    add("lesson.json is a list", "[]");
    add("lesson.json's title is a number", "{\"title\": 5}");
    add("lesson.json's category is a list", "{\"category\": [\"ipc\"]}");
    add("lesson.json's description is an object", "{\"description\": {}}");
    add("lesson.json's head title is true", "{\"headTitle\": true}");
    add("lesson.json's tags are a text", "{\"tags\": \"a, b\"}");
    add("lesson.json's tags hold a number", "{\"tags\": [\"a\", 1]}");
    add("lesson.json is larger than 1 MiB", "{\"x\":\"" + QByteArray(1024 * 1024, 'x') + "\"}");
    rows << FlawedFolder{"lesson.json has a key that nobody knows",
                         written(file, "{\"tag\": []}"),
                         {{Rule::UnknownKey, file}},
                         u"tag"_s};
    rows << FlawedFolder{"lesson.json is a folder",
                         [](LessonOnDisk &l) { QDir(l.path()).mkdir(u"lesson.json"_s); },
                         {{Rule::UnreadableFile, file}}};
}

} // namespace

QList<FlawedFolder> flawedFolders()
{
    Rows rows;
    addSectionRows(rows);
    addTextRows(rows);
    addNoTextRows(rows);
    addAudioRows(rows);
    addFileRows(rows);
    addLessonJsonRows(rows);
    return rows;
}

} // namespace lessonlift::testing
