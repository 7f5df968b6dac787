// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"
#include "desktop/SingleInstance.h"
#include "Habits.h"
#include "journal/Journal.h"
#include "MainWindow.h"
#include "Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lessonlift;

namespace
{

struct Wishes {
    QStringList folders;
    bool practice = false;
};

Wishes parseArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"folders"_s, QApplication::tr("Lesson folders to add"),
                                 u"[FOLDER...]"_s);
    const QCommandLineOption practice(u"practice"_s,
                                      QApplication::tr("Work with the practice server"));
    parser.addOption(practice);
    parser.process(app);
    return {parser.positionalArguments(), parser.isSet(practice)};
}

void name()
{
    QApplication::setApplicationName(u"LessonLift"_s);
    QApplication::setOrganizationName(u"LessonLift"_s);
    QApplication::setApplicationVersion(QStringLiteral(LESSONLIFT_VERSION));
    QApplication::setDesktopFileName(u"org.lessonlift.LessonLift"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/lessonlift.svg"_s));
    QApplication::setQuitOnLastWindowClosed(false); // it may stay in the tray
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QApplication app(argc, argv);
    name();
    PreferencesStore preferences;
    installTranslations(app, preferences.current().appearance.language);
    const auto wishes = parseArguments(app);

    SingleInstance instance(u"LessonLift"_s, wishes.folders);
    if (!instance.isFirst())
        return 0;

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    Engine engine(Journal::defaultPath(), HttpClient::realNetwork());
    ServerList servers;
    MainWindow window(engine, servers, preferences, data.filePath(u"LessonLift/practice"_s));
    Habits habits(engine, window, preferences);
    QObject::connect(&instance, &SingleInstance::received, &window,
                     [&window](const QStringList &folders) {
                         window.comeForward();
                         if (!folders.isEmpty())
                             window.addLessons(folders);
                     });
    servers.restore();
    if (wishes.practice)
        window.usePracticeServer();
    window.show();
    if (!wishes.folders.isEmpty())
        window.addLessons(wishes.folders);
    return QApplication::exec();
}
