// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"
#include "journal/Journal.h"
#include "MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lessonlift;

namespace
{

/// Every size as it was drawn, none scaled by the desktop.
QIcon programIcon()
{
    QIcon icon;
    for (const auto &size : QDir(u":/program"_s).entryList())
        icon.addFile(u":/program/%1/apps/org.lessonlift.LessonLift.png"_s.arg(size));
    return icon;
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"LessonLift"_s);
    QApplication::setOrganizationName(u"LessonLift"_s);
    QApplication::setApplicationVersion(QStringLiteral(LESSONLIFT_VERSION));
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setDesktopFileName(u"org.lessonlift.LessonLift"_s);
    QApplication::setWindowIcon(programIcon());

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"folders"_s, QApplication::tr("Lesson folders to add"),
                                 u"[FOLDER...]"_s);
    const QCommandLineOption practice(u"practice"_s,
                                      QApplication::tr("Work with the practice server"));
    parser.addOption(practice);
    parser.process(app);

    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    Engine engine(Journal::defaultPath(), HttpClient::realNetwork());
    ServerChoice servers;
    MainWindow window(engine, servers, data.filePath(u"LessonLift/practice"_s));
    if (parser.isSet(practice))
        window.usePracticeServer();
    else
        servers.restore();
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.addLessons(parser.positionalArguments());
    return QApplication::exec();
}
