// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"
#include "desktop/SingleInstance.h"
#include "desktop/SystemScheme.h"
#include "Habits.h"
#include "journal/Journal.h"
#include "MainWindow.h"
#include "PlainBox.h"
#include "settings/EngineSettings.h"
#include "Translations.h"

#include <cstdio>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
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

/// Every size as it was drawn, none scaled by the desktop.
QIcon programIcon()
{
    QIcon icon;
    for (const auto &size : QDir(u":/program"_s).entryList())
        icon.addFile(u":/program/%1/apps/org.lessonlift.LessonLift.png"_s.arg(size));
    return icon;
}

void nameProgram()
{
    QApplication::setApplicationName(u"LessonLift"_s);
    QApplication::setOrganizationName(u"LessonLift"_s);
    QApplication::setApplicationVersion(QStringLiteral(LESSONLIFT_VERSION));
    QApplication::setDesktopFileName(u"org.lessonlift.LessonLift"_s);
    QApplication::setWindowIcon(programIcon());
    QApplication::setQuitOnLastWindowClosed(false); // it may stay in the tray
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QApplication app(argc, argv);
    nameProgram();
    PreferencesStore preferences;
    installTranslations(app, preferences.current().appearance.language);
    const auto wishes = parseArguments(app);

    SystemScheme desktop; // before the palette is ours
    const auto dress = [&] {
        const auto wanted = preferences.current().appearance.scheme;
        const auto asDesktop = desktop.isDark() ? Scheme::Dark : Scheme::Light;
        applyScheme(wanted == Scheme::System ? asDesktop : wanted);
    };

    SingleInstance instance(u"LessonLift"_s);
    if (!instance.isFirst() && instance.handOver(wishes.folders))
        return 0;
    if (!instance.isFirst()) {
        const auto text = QApplication::tr("LessonLift is running, but does not answer.");
        const auto more = QApplication::tr("Close its window, or end it, and start LessonLift "
                                           "again. Nothing that was sent is lost.");
        std::fputs(qPrintable(text + u'\n'), stderr);
        dress();
        plainBox(QMessageBox::Warning, text, more, nullptr)->exec();
        return 1;
    }

    QObject::connect(&desktop, &SystemScheme::changed, &app, dress);
    QObject::connect(&preferences, &PreferencesStore::changed, &app, dress);
    dress();

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    Engine engine(Journal::defaultPath(), HttpClient::realNetwork(),
                  listedSince(preferences.current()));
    ServerList servers;
    MainWindow window(engine, servers, preferences, data.filePath(u"LessonLift/practice"_s));
    Habits habits(engine, window, preferences);
    QObject::connect(&app, &QApplication::aboutToQuit, &instance, &SingleInstance::stopListening);
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
