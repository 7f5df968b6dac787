// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/PracticeAnswers.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift::practice
{

QString text(const std::string &s)
{
    return QString::fromStdString(s);
}

QString timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

void answer(httplib::Response &response, const StoreReply &reply)
{
    response.status = reply.status;
    response.set_content(reply.json.toJson(QJsonDocument::Compact).toStdString(),
                         "application/json; charset=utf-8");
}

void answerHtml(httplib::Response &response, int status, const char *title)
{
    response.status = status;
    response.set_header("Connection", "close");
    response.set_content(std::string("<html><head><title>") + title +
                             "</title></head><body><center><h1>" + title +
                             "</h1></center><hr></body></html>",
                         "text/html");
}

void tag(const httplib::Request &request, httplib::Response &response)
{
    const auto hash = QCryptographicHash::hash(QByteArray::fromStdString(response.body),
                                               QCryptographicHash::Sha1);
    const std::string tag = "W/\"" + hash.toHex().toStdString() + '"';
    response.set_header("ETag", tag);
    if (request.get_header_value("If-None-Match") == tag) {
        response.status = 304;
        response.body.clear();
    }
}

const char *typeOf(const QString &fileName)
{
    return fileName.endsWith(".opus"_L1) ? "application/octet-stream" : "audio/ogg";
}

} // namespace lessonlift::practice
