// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "http/CurlManager.h"

#include "http/CurlReply.h"

namespace lessonlift
{

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    default:
        return "GET";
    }
}

CurlManager::CurlManager()
    : m_loop(std::make_shared<CurlLoop>())
{
}

CurlManager::~CurlManager() = default;

QNetworkReply *CurlManager::createRequest(Operation operation, const QNetworkRequest &request,
                                          QIODevice *body)
{
    return new CurlReply(m_loop, operation, verbOf(operation, request), request, body);
}

} // namespace lessonlift
