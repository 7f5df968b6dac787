// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Drives the real window to each of its states and saves a picture of each. Needs no network but
// 127.0.0.1 and keeps everything in a temporary home.
#include "base/CoreFile.h"
#include "Scenes.h"
#include "Theme.h"
#include "Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lessonlift;
using namespace lessonlift::testing;

namespace
{

struct Wishes {
    QString out;
    QString only;
    Scheme scheme = Scheme::Light;
    Language language = Language::English;
};

Wishes parseArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"out"_s, u"Where the pictures go."_s, u"folder"_s, u"."_s},
                       {u"scheme"_s, u"light or dark."_s, u"name"_s, u"light"_s},
                       {u"language"_s, u"en or hi."_s, u"code"_s, u"en"_s},
                       {u"only"_s, u"One picture only."_s, u"name"_s}});
    parser.process(app);
    return {parser.value(u"out"_s), parser.value(u"only"_s),
            parser.value(u"scheme"_s) == u"dark"_s ? Scheme::Dark : Scheme::Light,
            parser.value(u"language"_s) == u"hi"_s ? Language::Hindi : Language::English};
}

/// Nothing of the person who runs this is read, changed or shown.
void moveHome(const QString &home)
{
    qputenv("HOME", home.toUtf8());
    for (const auto *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                             "DBUS_SESSION_BUS_ADDRESS", "LESSONLIFT_JOURNAL"})
        qunsetenv(name);
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    const QTemporaryDir home;
    moveHome(home.path());
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"LessonLift"_s);
    QApplication::setOrganizationName(u"LessonLift"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    const auto wishes = parseArguments(app);
    installTranslations(app, wishes.language);
    applyScheme(wishes.scheme);
    playScenes(Album(wishes.out, wishes.only), home.path());
    return 0;
}
