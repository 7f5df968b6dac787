// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/CoreFile.h"
#include "journal/Journal.h"
#include "MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lessonlift;

int main(int argc, char **argv)
{
    leaveNoCoreFile();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"LessonLift"_s);
    QApplication::setOrganizationName(u"LessonLift"_s);
    QApplication::setApplicationVersion(QStringLiteral(LESSONLIFT_VERSION));
    QApplication::setStyle(u"Fusion"_s);

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
    ServerList servers;
    MainWindow window(engine, servers, data.filePath(u"LessonLift/practice"_s));
    servers.restore();
    if (parser.isSet(practice))
        window.usePracticeServer();
    window.show();
    if (!parser.positionalArguments().isEmpty())
        window.addLessons(parser.positionalArguments());
    return QApplication::exec();
}
