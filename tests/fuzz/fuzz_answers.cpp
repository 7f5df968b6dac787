// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What a server may answer: read, compared with a small folder, put in order, sent back; and
// sorted into errors. Input: four bytes that choose how the answer came, then its body.
#include "compare/DesiredOrder.h"
#include "compare/MadeUp.h"
#include "fuzz/MutateJson.h"
#include "fuzz/Oracle.h"
#include "http/Classify.h"
#include "http/ServerAddress.h"
#include "server/LessonAnswers.h"

#include <algorithm>
#include <QJsonDocument>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);

namespace
{

constexpr std::size_t choices = 4; ///< bytes in front of the body

const LessonFolder &folder()
{
    static const LessonFolder made = [] {
        auto lesson = madeUpFolder(4);
        lesson.sections[2] = withIllustrations(lesson.sections[2], u"AC"_s);
        return lesson;
    }();
    return made;
}

QJsonObject contentJson(const RemoteContent &content)
{
    QJsonObject json{{u"title"_s, content.title}};
    for (const auto variant : allVariants) {
        const auto i = static_cast<std::size_t>(variant);
        if (!content.texts[i].isEmpty())
            json.insert(textKey(variant), content.texts[i]);
        if (const auto &audio = content.audio[i])
            json.insert(audioKey(variant),
                        QJsonObject{{u"url"_s, audio->url}, {u"fileSize"_s, audio->size}});
    }
    return json;
}

/// The folder as a good server would tell it.
QJsonObject wholeLesson()
{
    QJsonArray sections;
    for (const auto &section : onServer(folder()).sections) {
        auto json = contentJson(section.content);
        QJsonArray subsections;
        for (const auto &subsection : section.subsections)
            subsections.append(contentJson(subsection));
        json.insert(u"subsections"_s, subsections);
        sections.append(json);
    }
    return {{u"_id"_s, u"65a"_s},    {u"title"_s, u"Act"_s}, {u"sections"_s, sections},
            {u"totalSections"_s, 4}, {u"message"_s, u"m"_s}, {u"totalSubsections"_s, 2}};
}

/// Half of the addresses, by their own bytes.
UnservedUrls someUnserved(const RemoteLesson &lesson)
{
    UnservedUrls unserved;
    for (const auto &section : lesson.sections) {
        forEachAudio(section, [&unserved](const RemoteAudio &audio) {
            if (qHash(audio.url, 0) % 2 == 0)
                unserved.insert(audio.url);
        });
    }
    return unserved;
}

void checkAudio(const RemoteAudio &audio)
{
    static const auto server = ServerAddress::parse(u"https://h:8443/api"_s, false).value();
    demand(!audio.url.isEmpty() && audio.size >= -1, "audio has an address and a size");
    const auto url = server.audio(audio.url);
    if (url.isEmpty())
        return;
    demand(QUrl(audio.url, QUrl::StrictMode).isValid(), "no guess at what an address may mean");
    demand(url.toEncoded().startsWith("https://h:8443/"), "audio stays at its origin");
    for (const char c : url.toEncoded())
        demand(c > ' ' && c < 127, "no control character in an address");
}

void checkParsed(const RemoteLesson &lesson, const QJsonObject &json)
{
    const auto sections = json.value("sections"_L1).toArray();
    demand(!lesson.id.isEmpty(), "a lesson has an id");
    demand(lesson.sections.size() == sections.size(), "every section is read");
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const auto &section = lesson.sections[i];
        demand(section.json == sections[i].toObject(), "a section echoes what was received");
        forEachAudio(section, &checkAudio);
    }
    demand(lesson.totalSections >= -1 && lesson.totalSubsections >= -1, "totals count");
    demand(parseListed(json) == lesson, "a list tells the same lesson");
}

/// Every section of the server's is somebody's, and only one's.
void checkCompared(const RemoteLesson &lesson, const Comparison &now)
{
    QList<int> all = now.foreign;
    for (const auto &section : now.sections) {
        all += section.copies;
        demand(section.copies.isEmpty() ? section.remote == -1
                                        : section.copies.contains(section.remote),
               "the best copy is a copy");
        demand((section.standing == Standing::Missing) == section.copies.isEmpty(),
               "missing is what has no copy");
    }
    demand(now.sections.size() == folder().sections.size(), "every section of ours is told");
    std::ranges::sort(all);
    demand(all.size() == lesson.sections.size(), "no section of theirs is lost or doubled");
    for (qsizetype i = 0; i < all.size(); ++i)
        demand(all[i] == i, "no section of theirs is lost or doubled");
    for (const int i : now.missing)
        demand(!now.conflicting.contains(i), "what conflicts is not sent");
}

QList<Standing> standings(const Comparison &now)
{
    QList<Standing> all;
    for (const auto &section : now.sections)
        all.append(section.standing);
    return all;
}

void checkOrdered(const RemoteLesson &lesson, const Comparison &now, const UnservedUrls &unserved)
{
    const auto order = desiredOrder(lesson, now);
    auto all = order + now.doubles;
    std::ranges::sort(all);
    demand(all.size() == lesson.sections.size(), "only doubles are dropped");
    for (qsizetype i = 0; i < all.size(); ++i)
        demand(all[i] == i, "only doubles are dropped");
    const auto sent = inOrder(lesson, order);
    for (qsizetype i = 0; i < order.size(); ++i)
        demand(sent[i].toObject() == lesson.sections[order[i]].json, "sent back as received");

    // What the server would tell next.
    const auto after =
        parseLesson(QJsonObject{{u"_id"_s, lesson.id}, {u"sections"_s, QJsonValue(sent)}});
    demand(after.has_value(), "what was sent back can be read");
    const auto then = compare(folder(), *after, unserved);
    demand(!then.needsOrder(), "put in order once is in order");
    demand(standings(then) == standings(now), "putting in order damages nothing");
    demand(then.foreign.size() == now.foreign.size(), "no stranger is lost");
}

void checkAnswer(const QByteArray &body)
{
    const auto json = QJsonDocument::fromJson(body).object();
    if (const auto page = parsePage(json))
        demand(page->totalPages >= 0, "pages count");
    const auto lesson = parseLesson(json);
    if (!lesson) {
        demand(lesson.error().kind == Kind::BadAnswer && lesson.error().doubtful,
               "nonsense is a doubt");
        return;
    }
    checkParsed(*lesson, json);
    for (const auto &unserved : {UnservedUrls(), someUnserved(*lesson)}) {
        const auto now = compare(folder(), *lesson, unserved);
        checkCompared(*lesson, now);
        checkOrdered(*lesson, now, unserved);
    }
}

/// Whatever came before, an answer is read as if it had been the first.
void checkAfterAnother(const QByteArray &body)
{
    static const auto whole = QJsonDocument(wholeLesson()).toJson(QJsonDocument::Compact);
    LessonAnswers answers;
    for (const auto &answer : {whole, body, body, whole}) {
        const auto read = answers.read(answer);
        const auto expected = LessonAnswers().read(answer);
        demand(read.has_value() == expected.has_value(),
               "what is a lesson does not hang on others");
        demand(!read || *read == *expected, "a lesson does not hang on what came before");
    }
}

void checkError(const std::uint8_t *how, const QByteArray &body)
{
    constexpr int statuses[] = {0,   200, 201, 204, 301, 304, 400, 401, 403, 404,
                                408, 413, 429, 500, 502, 503, 504, 599, 101, 999};
    ReplyFacts facts;
    facts.status = statuses[how[0] % std::size(statuses)];
    facts.networkError = static_cast<QNetworkReply::NetworkError>(how[1]);
    facts.timedOut = (how[2] & 1) != 0;
    facts.tooLong = (how[2] & 2) != 0;
    facts.isOfApi = (how[2] & 4) != 0;
    facts.date = body.right(how[3]);
    facts.retryAfter = body.left(how[3]);
    facts.body = body;
    const auto error = classify(facts);
    const bool success = facts.status / 100 == 2;
    const bool ended = facts.networkError == QNetworkReply::NoError && !facts.timedOut;
    demand(error.has_value() != (success && ended && !facts.tooLong), "an error is an error");
    if (!error)
        return;
    demand(error->detail.size() < 400, "what the server says is kept short");
    demand(!success || error->doubtful, "a broken success is a doubt");
    demand(facts.status < 500 || error->doubtful, "a failed server is a doubt");
    if (error->retryAfter)
        demand(error->retryAfter->count() >= 0 && error->retryAfter->count() <= 3'600'000,
               "no wait is endless");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < choices)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data + choices),
                          static_cast<qsizetype>(size - choices));
    checkError(data, body);
    checkAnswer(body);
    checkAfterAnother(body);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size,
                                               std::size_t maxSize, unsigned int seed)
{
    std::minstd_rand random(seed);
    QJsonObject json;
    if (size > choices)
        json = QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char *>(data + choices),
                                                  static_cast<qsizetype>(size - choices)))
                   .object();
    if (json.isEmpty() && (size < choices || random() % 4 == 0))
        json = wholeLesson();
    if (json.isEmpty() || random() % 8 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    for (auto steps = 1 + random() % 4; steps > 0; --steps)
        json = mutated(json, random).toObject();
    const auto body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    if (choices + static_cast<std::size_t>(body.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    for (std::size_t i = size; i < choices; ++i)
        data[i] = static_cast<std::uint8_t>(random());
    LLVMFuzzerMutate(data, choices, choices);
    std::ranges::copy(body, data + choices);
    return choices + static_cast<std::size_t>(body.size());
}
