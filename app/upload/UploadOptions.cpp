// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/UploadOptions.h"

#include <array>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr std::array methods{"auto"_L1, "append"_L1, "replace"_L1, "separate"_L1};
constexpr std::array failures{"ask"_L1, "stop"_L1, "continue"_L1};
constexpr std::array levels{"listed"_L1, "served"_L1, "deep"_L1};

template <typename Enum, std::size_t N>
std::optional<Enum> byName(const std::array<QLatin1StringView, N> &names, const QString &name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<Method> methodFromName(const QString &name)
{
    return byName<Method>(methods, name);
}

std::optional<OnFailure> onFailureFromName(const QString &name)
{
    return byName<OnFailure>(failures, name);
}

std::optional<ConfirmLevel> confirmFromName(const QString &name)
{
    return byName<ConfirmLevel>(levels, name);
}

QString methodName(Method method)
{
    return methods[static_cast<std::size_t>(method)];
}

QString confirmName(ConfirmLevel level)
{
    return levels[static_cast<std::size_t>(level)];
}

UploadOptions repairOptions(UploadOptions options, const QString &lessonId)
{
    options.lessonId = lessonId;
    options.mend = true;
    options.confirm = ConfirmLevel::Deep;
    if (options.method == Method::Separate)
        options.method = Method::Auto;
    return options;
}

LessonFolder withOptions(LessonFolder folder, const UploadOptions &options)
{
    if (!options.title.isEmpty())
        folder.title = options.title;
    if (!options.headTitle.isEmpty())
        folder.headTitle = options.headTitle;
    if (!options.description.isEmpty())
        folder.description = options.description;
    if (!options.category.isEmpty())
        folder.category = options.category;
    if (!options.tags.isEmpty())
        folder.tags = options.tags;
    return folder;
}

QJsonObject toJson(const UploadOptions &options)
{
    QJsonObject json{
        {u"lessonId"_s, options.lessonId},
        {u"title"_s, options.title},
        {u"headTitle"_s, options.headTitle},
        {u"description"_s, options.description},
        {u"category"_s, options.category},
        {u"tags"_s, QJsonArray::fromStringList(options.tags)},
        {u"sectionsPerBatch"_s, options.limits.sectionsPerBatch},
        {u"bodyBytes"_s, options.limits.bodyBytes},
        {u"timeoutMs"_s, qint64(options.timeout.count())},
        {u"retries"_s, options.retries},
        {u"settleMs"_s, qint64(options.settle.count())},
        {u"method"_s, methodName(options.method)},
        {u"onFailure"_s, QString(failures[static_cast<std::size_t>(options.onFailure)])},
        {u"confirm"_s, confirmName(options.confirm)},
        {u"mend"_s, options.mend},
        {u"keepFile"_s, options.keepFile},
    };
    if (options.pause)
        json.insert("pauseMs"_L1, qint64(options.pause->count()));
    if (options.parallel)
        json.insert("parallel"_L1, *options.parallel);
    if (options.bytesPerSecond)
        json.insert("bytesPerSecond"_L1, *options.bytesPerSecond);
    return json;
}

UploadOptions uploadOptions(const QJsonObject &json)
{
    UploadOptions options;
    options.lessonId = json.value("lessonId"_L1).toString();
    options.title = json.value("title"_L1).toString();
    options.headTitle = json.value("headTitle"_L1).toString();
    options.description = json.value("description"_L1).toString();
    options.category = json.value("category"_L1).toString();
    for (const auto &tag : json.value("tags"_L1).toArray())
        options.tags.append(tag.toString());
    options.limits.sectionsPerBatch =
        qMax(1, json.value("sectionsPerBatch"_L1).toInt(options.limits.sectionsPerBatch));
    options.limits.bodyBytes = json.value("bodyBytes"_L1).toInteger(options.limits.bodyBytes);
    options.timeout = Milliseconds(json.value("timeoutMs"_L1).toInteger(options.timeout.count()));
    options.retries = json.value("retries"_L1).toInt(options.retries);
    options.settle = Milliseconds(json.value("settleMs"_L1).toInteger(options.settle.count()));
    options.method = methodFromName(json.value("method"_L1).toString()).value_or(options.method);
    options.onFailure =
        onFailureFromName(json.value("onFailure"_L1).toString()).value_or(options.onFailure);
    options.confirm =
        confirmFromName(json.value("confirm"_L1).toString()).value_or(options.confirm);
    options.mend = json.value("mend"_L1).toBool();
    options.keepFile = json.value("keepFile"_L1).toString();
    if (json.contains("pauseMs"_L1))
        options.pause = Milliseconds(json.value("pauseMs"_L1).toInteger());
    if (json.contains("parallel"_L1))
        options.parallel = json.value("parallel"_L1).toInt();
    if (json.contains("bytesPerSecond"_L1))
        options.bytesPerSecond = json.value("bytesPerSecond"_L1).toInteger();
    return options;
}

} // namespace lessonlift
