// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "base/ErrorJson.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

QMetaEnum causes()
{
    return QMetaEnum::fromType<Cause>();
}

Cause causeFromName(const QString &name)
{
    bool isKnown = false;
    const int value = causes().keyToValue(name.toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Cause>(value) : Cause::Unknown;
}

} // namespace

QJsonObject errorJson(const Error &error)
{
    QJsonObject json{{u"kind"_s, kindName(error.kind)},
                     {u"detail"_s, error.detail},
                     {u"httpStatus"_s, error.httpStatus}};
    if (error.cause != Cause::Unknown)
        json.insert(u"cause"_s,
                    QString::fromLatin1(causes().valueToKey(static_cast<int>(error.cause))));
    if (!error.about.isEmpty())
        json.insert(u"about"_s, error.about);
    if (!error.proxyVariable.isEmpty())
        json.insert(u"proxyVariable"_s, error.proxyVariable);
    return json;
}

std::optional<Error> errorFromJson(const QJsonObject &json)
{
    const auto kind = kindFromName(json["kind"_L1].toString());
    if (!kind)
        return std::nullopt;
    Error error;
    error.kind = *kind;
    error.detail = json["detail"_L1].toString();
    error.httpStatus = json["httpStatus"_L1].toInt();
    error.cause = causeFromName(json["cause"_L1].toString());
    error.about = json["about"_L1].toString();
    error.proxyVariable = json["proxyVariable"_L1].toString();
    return error;
}

} // namespace lessonlift
