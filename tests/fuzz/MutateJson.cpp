// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "fuzz/MutateJson.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

qsizetype below(qsizetype count, std::minstd_rand &random)
{
    return count > 0 ? static_cast<qsizetype>(random() % static_cast<std::size_t>(count)) : 0;
}

QJsonValue hostileValue(std::minstd_rand &random)
{
    static const QJsonArray values{QJsonValue(),
                                   true,
                                   0,
                                   -1,
                                   0.5,
                                   1e300,
                                   9e15,
                                   1011,
                                   u""_s,
                                   u"180"_s,
                                   u"-1"_s,
                                   u"99999999999999999999"_s,
                                   u"Section 1"_s,
                                   u" Section 2 "_s,
                                   u"Section 3\u00e9"_s,
                                   u"Section 3e\u0301"_s,
                                   u"Illustration A"_s,
                                   u"Text 0 of 1"_s,
                                   u"/uploads/audio/../../x"_s,
                                   u"//evil.example/x"_s,
                                   u"http://evil.example/x"_s,
                                   u"file:///etc/passwd"_s,
                                   u"/a\r\nX: y"_s,
                                   QString(QChar(0xD800)),
                                   QString(QChar(0)),
                                   QJsonArray(),
                                   QJsonObject(),
                                   QJsonArray{QJsonArray{QJsonArray()}}};
    return values.at(below(values.size(), random));
}

QString key(std::minstd_rand &random)
{
    static const QStringList keys{
        u"_id"_s,       u"title"_s,          u"sections"_s,      u"subsections"_s, u"englishText"_s,
        u"hindiText"_s, u"englishAudio"_s,   u"hindiAudio"_s,    u"url"_s,         u"fileSize"_s,
        u"tags"_s,      u"message"_s,        u"totalSections"_s, u"totalPages"_s,  u"items"_s,
        u"__proto__"_s, u"easyEnglishText"_s};
    return keys.at(below(keys.size(), random));
}

QJsonArray mutatedArray(QJsonArray array, std::minstd_rand &random)
{
    const auto at = below(array.size(), random);
    const auto other = below(array.size() + 1, random);
    switch (array.isEmpty() ? 0 : random() % 6) {
    case 0:
        array.insert(other, hostileValue(random));
        break;
    case 1:
        array.insert(other, array.at(at)); // a double
        break;
    case 2:
    case 3:
        if (const auto moved = array.takeAt(at); random() % 2 == 0)
            array.insert(qMin(other, array.size()), moved);
        break;
    default:
        array.replace(at, mutated(array.at(at), random));
    }
    return array;
}

QJsonObject mutatedObject(QJsonObject object, std::minstd_rand &random)
{
    const auto keys = object.keys();
    const auto mine = keys.value(below(keys.size(), random));
    switch (keys.isEmpty() ? 0 : random() % 6) {
    case 0:
        object.insert(key(random), hostileValue(random));
        break;
    case 1:
        object.remove(mine);
        break;
    case 2:
        object.insert(key(random), object.value(mine));
        break;
    default:
        object.insert(mine, mutated(object.value(mine), random));
    }
    return object;
}

} // namespace

QJsonValue mutated(const QJsonValue &value, std::minstd_rand &random)
{
    if (value.isArray() && random() % 16 != 0)
        return mutatedArray(value.toArray(), random);
    if (value.isObject() && random() % 16 != 0)
        return mutatedObject(value.toObject(), random);
    return hostileValue(random);
}

} // namespace lessonlift::testing
