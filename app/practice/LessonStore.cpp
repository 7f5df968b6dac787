// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/LessonStore.h"

#include <algorithm>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Name by id.
const QMap<QString, QString> knownCategories{{u"constitution"_s, u"Constitution of India"_s},
                                             {u"ipc"_s, u"Indian Penal Code"_s},
                                             {u"bns"_s, u"Bharatiya Nyaya Sanhita"_s},
                                             {u"crpc"_s, u"Code of Criminal Procedure"_s},
                                             {u"bnss"_s, u"Bharatiya Nagarik Suraksha Sanhita"_s},
                                             {u"iea"_s, u"Indian Evidence Act"_s},
                                             {u"bse"_s, u"Bharatiya Sakshya Adhiniyam"_s},
                                             {u"cpc"_s, u"Code of Civil Procedure"_s},
                                             {u"contract"_s, u"Contract law"_s},
                                             {u"companies"_s, u"Companies Act"_s}};
const QStringList plainFields{u"title"_s, u"headTitle"_s, u"description"_s, u"category"_s};

/// The field `sections` as an array; nothing when it is no JSON (trap 7), or JSON of another kind.
std::optional<QJsonArray> sectionsOf(const ReceivedForm &form)
{
    const auto field = form.fields.constFind(u"sections"_s);
    if (field == form.fields.constEnd() || field->isEmpty())
        return QJsonArray();
    const auto document = QJsonDocument::fromJson(field->toUtf8());
    if (!document.isArray())
        return std::nullopt;
    return document.array();
}

/// Trap 17: what the schema refuses when a lesson is made; the server says 500 of each.
bool isRefusedBySchema(const ReceivedForm &form)
{
    const auto category = form.fields.constFind(u"category"_s); // trap 6
    if (category != form.fields.constEnd() && !knownCategories.contains(*category))
        return true;
    const auto sections =
        QJsonDocument::fromJson(form.fields.value(u"sections"_s, u"[]"_s).toUtf8());
    if (sections.isObject() || form.fields.value(u"title"_s).isEmpty())
        return true;
    const auto all = sections.array();
    return std::ranges::any_of(all, [](const QJsonValue &section) {
        return section.toObject().value("title"_L1).toString().isEmpty();
    });
}

/// Trap 21: sets whatever it is given, also what lies deeper: "sections.3.englishText".
QJsonValue withPath(const QJsonValue &json, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const auto key = path.takeFirst();
    bool isPlace = false;
    const int place = key.toInt(&isPlace);
    if (json.isArray() && isPlace) {
        auto array = json.toArray();
        if (place < 0 || place >= array.size())
            return json;
        array[place] = withPath(array[place], path, value);
        return array;
    }
    auto object = json.toObject();
    object.insert(key, withPath(object.value(key), path, value));
    return object;
}

void setOtherFields(QJsonObject &lesson, const ReceivedForm &form)
{
    const QStringList numbers{u"totalSections"_s, u"totalSubsections"_s};
    for (auto it = form.fields.cbegin(); it != form.fields.cend(); ++it) {
        const bool isKnown = plainFields.contains(it.key()) || it.key() == "tags"_L1 ||
                             it.key() == "sections"_L1 || it.key().isEmpty();
        if (isKnown)
            continue;
        const auto value =
            numbers.contains(it.key()) ? QJsonValue(it->toLongLong()) : QJsonValue(*it);
        lesson = withPath(lesson, it.key().split(u'.'), value).toObject();
    }
}

void setPlainFields(QJsonObject &lesson, const ReceivedForm &form)
{
    for (const auto &key : plainFields) {
        if (form.fields.contains(key))
            lesson.insert(key, form.fields.value(key));
    }
    if (form.fields.contains(u"tags"_s))
        lesson.insert("tags"_L1,
                      QJsonDocument::fromJson(form.fields.value(u"tags"_s).toUtf8()).array());
}

void setSections(QJsonObject &lesson, const QJsonArray &sections)
{
    lesson.insert("sections"_L1, sections);
    lesson.insert("totalSections"_L1, sections.size());
    lesson.insert("totalSubsections"_L1, countSubsections(sections));
}

StoreReply badSections()
{
    return LessonStore::refuse(400, u"Invalid sections JSON format"_s, u"Bad Request"_s);
}

StoreReply internalError()
{
    return LessonStore::refuse(500, u"Internal server error"_s);
}

StoreReply notFound()
{
    return LessonStore::refuse(404, u"Audio lesson not found"_s, u"Not Found"_s);
}

} // namespace

LessonStore::LessonStore(const PracticeTraits &traits, std::function<void(const QString &)> remove)
    : m_traits(traits)
    , m_remove(std::move(remove))
{
}

StoreReply LessonStore::refuse(int status, const QString &message, const QString &error)
{
    QJsonObject json{{u"statusCode"_s, status}, {u"message"_s, message}};
    if (!error.isEmpty())
        json.insert("error"_L1, error);
    return {status, QJsonDocument(json)};
}

QString LessonStore::newId(const QString &now)
{
    // The shape of a MongoDB id: 24 hexadecimal digits, growing, none given twice.
    const auto seconds = QDateTime::fromString(now, Qt::ISODateWithMs).toSecsSinceEpoch();
    return u"%1%2"_s.arg(seconds, 8, 16, QLatin1Char('0')).arg(++m_ids, 16, 16, QLatin1Char('0'));
}

qsizetype LessonStore::indexOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_lessons, [&id](const QJsonObject &l) { return l.value("_id"_L1).toString() == id; });
    return found == m_lessons.cend() ? -1 : found - m_lessons.cbegin();
}

StoreReply LessonStore::create(const ReceivedForm &form, const QString &now)
{
    if (isRefusedBySchema(form))
        return internalError();
    auto sections = sectionsOf(form);
    if (!sections)
        return badSections();
    completeSections(*sections, m_traits.keepsUnknownKeys);
    attachAudio(*sections, form.files);
    QJsonObject lesson{{u"_id"_s, newId(now)}, {u"tags"_s, QJsonArray()}, {u"isActive"_s, true},
                       {u"createdAt"_s, now},  {u"updatedAt"_s, now},     {u"__v"_s, 0}};
    setPlainFields(lesson, form);
    if (m_traits.titleLength > 0)
        lesson.insert("title"_L1, form.fields.value(u"title"_s).left(m_traits.titleLength));
    setSections(lesson, *sections);
    if (isTooLarge(lesson))
        return internalError();
    m_lessons.append(lesson);
    return {201, QJsonDocument(lesson)};
}

bool LessonStore::isTooLarge(const QJsonObject &lesson) const
{
    return QJsonDocument(lesson).toJson(QJsonDocument::Compact).size() > m_traits.lessonBytes;
}

StoreReply LessonStore::list(int page, int limit, const QHash<QString, QString> &filters) const
{
    QList<QJsonObject> found; // newest first
    for (auto it = m_lessons.crbegin(); it != m_lessons.crend(); ++it) {
        const bool isWanted = std::ranges::all_of(filters.keys(), [&](const QString &key) {
            return it->value(key).toVariant().toString() == filters.value(key);
        });
        if (isWanted)
            found.append(*it);
    }
    const int size = limit == 0 ? static_cast<int>(found.size()) : std::clamp(limit, 1, 100);
    QJsonArray items;
    const qsizetype first = qsizetype(std::max(page, 1) - 1) * size;
    for (qsizetype i = first; i < qMin(first + size, found.size()); ++i)
        items.append(found[i]);
    const auto pages = limit == 0 ? QJsonValue() : QJsonValue((found.size() + size - 1) / size);
    return {200, QJsonDocument(QJsonObject{{u"items"_s, items},
                                           {u"total"_s, found.size()},
                                           {u"page"_s, page},
                                           {u"limit"_s, limit},
                                           {u"totalPages"_s, pages}})};
}

StoreReply LessonStore::fetch(const QString &id) const
{
    const auto index = indexOf(id);
    return index < 0 ? notFound() : StoreReply{200, QJsonDocument(m_lessons[index])};
}

QJsonObject LessonStore::read(const QString &id) const
{
    const auto index = indexOf(id);
    return index < 0 ? QJsonObject() : m_lessons[index];
}

StoreReply LessonStore::append(const QJsonObject &asRead, const ReceivedForm &form,
                               const QString &now)
{
    const auto index = indexOf(asRead.value("_id"_L1).toString());
    if (index < 0)
        return notFound();
    auto added = sectionsOf(form);
    if (!added)
        return badSections();
    completeSections(*added, m_traits.keepsUnknownKeys);
    attachAudio(*added, form.files);
    auto lesson = asRead;
    auto sections = lesson.value("sections"_L1).toArray();
    for (const auto &section : std::as_const(*added))
        sections.append(section);
    setSections(lesson, sections);
    lesson.insert("updatedAt"_L1, now);
    if (isTooLarge(lesson))
        return internalError();
    m_lessons[index] = lesson;
    lesson.insert("addedSections"_L1, added->size());
    return {201, QJsonDocument(lesson)};
}

StoreReply LessonStore::replace(const QString &id, const ReceivedForm &form, const QString &now)
{
    const auto index = indexOf(id);
    if (index < 0)
        return notFound();
    auto lesson = m_lessons[index];
    setPlainFields(lesson, form);
    if (form.fields.contains(u"sections"_s)) {
        auto sections = sectionsOf(form);
        if (!sections)
            return badSections();
        const auto before = lesson.value("sections"_L1).toArray();
        if (m_traits.putDeletesAudio) {
            for (const auto &name : unlinkedByPut(before, *sections))
                m_remove(name);
        }
        completeSections(*sections, m_traits.keepsUnknownKeys);
        attachAudio(*sections, form.files);
        setSections(lesson, *sections);
    }
    setOtherFields(lesson, form);
    lesson.insert("updatedAt"_L1, now);
    if (isTooLarge(lesson))
        return internalError();
    m_lessons[index] = lesson;
    return {200, QJsonDocument(lesson)};
}

StoreReply LessonStore::putSections(const QString &id, const QByteArray &body, const QString &now)
{
    if (m_traits.orderBytes > 0 && body.size() > m_traits.orderBytes) // trap 12
        return refuse(413, u"request entity too large"_s);
    const auto index = indexOf(id);
    if (index < 0)
        return notFound();
    // Neither a file nor a total is touched, and nothing is looked at (trap 16).
    auto &lesson = m_lessons[index];
    const auto document = QJsonDocument::fromJson(body);
    if (document.isNull())
        return refuse(400, u"Unexpected token in JSON"_s, u"Bad Request"_s);
    auto sections = document.object().value("sections"_L1);
    if (sections.isUndefined())
        return {200, QJsonDocument(lesson)};
    if (sections.isObject())
        sections = QJsonArray{sections};
    if (!sections.isArray() && !sections.isNull())
        return internalError();
    if (sections.isArray())
        sections = withTotals(sections.toArray());
    auto after = lesson;
    after.insert("sections"_L1, sections);
    after.insert("updatedAt"_L1, now);
    if (isTooLarge(after))
        return internalError();
    lesson = after;
    return {200, QJsonDocument(lesson)};
}

StoreReply LessonStore::remove(const QString &id)
{
    const auto index = indexOf(id);
    if (index < 0)
        return notFound();
    for (const auto &name : shelfNames(m_lessons[index].value("sections"_L1).toArray()))
        m_remove(name);
    m_lessons.removeAt(index);
    return {200,
            QJsonDocument(QJsonObject{{u"message"_s, u"Audio lesson deleted"_s}, {u"id"_s, id}})};
}

StoreReply LessonStore::categories()
{
    QJsonArray all;
    for (const auto &[id, name] : knownCategories.asKeyValueRange())
        all.append(QJsonObject{{u"id"_s, id},
                               {u"name"_s, name},
                               {u"description"_s, QString()},
                               {u"sections"_s, QJsonArray()}});
    return {200, QJsonDocument(all)};
}

StoreReply LessonStore::signedIn(const QString &email, const QString &token)
{
    const QJsonObject user{{u"id"_s, u"1"_s},
                           {u"email"_s, email},
                           {u"name"_s, u"Practice"_s},
                           {u"role"_s, u"admin"_s}};
    return {201, QJsonDocument(QJsonObject{{u"accessToken"_s, token}, {u"user"_s, user}})};
}

QJsonArray LessonStore::toJson() const
{
    QJsonArray lessons;
    for (const auto &lesson : m_lessons)
        lessons.append(lesson);
    return lessons;
}

void LessonStore::restore(const QJsonArray &lessons)
{
    m_lessons.clear();
    for (const auto &lesson : lessons) {
        m_lessons.append(lesson.toObject());
        const auto tail = lesson.toObject().value("_id"_L1).toString().right(16);
        m_ids = std::max<quint64>(m_ids, tail.toULongLong(nullptr, 16));
    }
}

} // namespace lessonlift
