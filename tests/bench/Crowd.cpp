// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Crowd.h"

#include "support/MakeLesson.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace lessonlift::bench
{

namespace
{

constexpr int originals = 4;

QString roomFor()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/lessonlift-XXXXXX"_s;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Crowd::Crowd(int lessons)
    : m_dir(roomFor())
{
    for (int i = 0; i < originals; ++i) {
        write(file(u"%1.opus"_s.arg(i)), testing::opusBytes(i));
        write(file(u"%1.txt"_s.arg(i)), "What is an offer? Text " + QByteArray::number(i));
    }
    for (int i = 1; i <= lessons; ++i)
        addLesson(i);
}

void Crowd::addLesson(int number)
{
    LessonFolder lesson;
    lesson.title = u"Lesson %1"_s.arg(number, 5, 10, QLatin1Char('0'));
    lesson.path = QDir(m_dir.path()).canonicalPath() + u"/Contracts/"_s + lesson.title;
    int original = 0;
    for (int section = 1; section <= 1 + number % 2; ++section) {
        const auto folder = lesson.path + u"/Section_%1/"_s.arg(section);
        QDir().mkpath(folder);
        for (const auto &stem : {u"Main_Content"_s, u"Main_Content_Easy"_s}) {
            for (const auto &end : {u".txt"_s, u".opus"_s}) {
                const auto from = file(QString::number(original) + end);
                const auto to = folder + stem + end;
                if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()))
                    qFatal("cannot make %s", qPrintable(to));
            }
            original = (original + 1) % originals;
        }
    }
    m_folders.append(lesson);
}

OtherServer::OtherServer(const QString &storage)
{
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(QStringLiteral(LESSONLIFT_CLI), {u"practice"_s, u"--storage"_s, storage});
    while (!m_program.canReadLine() && m_program.waitForReadyRead())
        continue;
    const auto told = QJsonDocument::fromJson(m_program.readLine()).object();
    address = told[u"address"_s].toString();
    token = told[u"token"_s].toString().toLatin1();
    if (address.isEmpty())
        qFatal("no practice server");
}

OtherServer::~OtherServer()
{
    m_program.terminate();
    m_program.waitForFinished();
}

} // namespace lessonlift::bench
