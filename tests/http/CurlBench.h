// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/CurlManager.h"
#include "RawServer.h"

#include <QNetworkReply>
#include <QTest>

namespace lessonlift::testing
{

inline constexpr int patience = 30'000; // ms

inline QNetworkRequest ofLength(const QUrl &url, qint64 length)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentLengthHeader, length);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("text/plain"));
    return request;
}

inline bool ends(QNetworkReply &reply)
{
    return QTest::qWaitFor([&reply] { return reply.isFinished(); }, patience);
}

inline int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace lessonlift::testing
