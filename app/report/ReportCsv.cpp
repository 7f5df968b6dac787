// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "report/ReportCsv.h"

#include "report/ReportJson.h"
#include "wording/HarmlessText.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QStringList columns{u"record"_s, u"section"_s, u"title"_s,  u"subsection"_s, u"kind"_s,
                          u"file"_s,   u"bytes"_s,   u"sha256"_s, u"address"_s,    u"result"_s,
                          u"begun"_s,  u"ended"_s,   u"status"_s, u"detail"_s};

/// A column's name and what stands in it; the others are empty.
using Row = QHash<QString, QString>;

QString plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Array: {
        QStringList parts;
        for (const auto &one : value.toArray())
            parts.append(plain(one));
        return parts.join(u' ');
    }
    case QJsonValue::Object: {
        const auto json = value.toObject();
        QStringList parts;
        for (auto it = json.begin(); it != json.end(); ++it)
            parts.append(it.key() + u' ' + plain(it.value()));
        return parts.join(u", "_s);
    }
    default:
        return value.toString();
    }
}

class Table
{
public:
    Table() { add(columns); }

    void add(const Row &row)
    {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(row.value(column));
        add(cells);
    }

    [[nodiscard]] QByteArray bytes() const { return "\xef\xbb\xbf" + m_text.toUtf8(); }

private:
    void add(const QStringList &cells)
    {
        QStringList quoted;
        for (const auto &cell : cells)
            quoted.append(csvCell(cell));
        m_text += quoted.join(u',') + u"\r\n"_s;
    }

    QString m_text;
};

void addHead(Table &table, const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it.key() != "sections"_L1 && it.key() != "attempts"_L1 && it.key() != "writes"_L1)
            table.add(Row{{u"record"_s, u"receipt"_s},
                          {u"kind"_s, it.key()},
                          {u"detail"_s, plain(it.value())}});
    }
}

/// keys: in the JSON, by column.
Row rowOf(const QString &record, const QJsonObject &json, const QHash<QString, QString> &keys)
{
    Row row{{u"record"_s, record}};
    for (auto it = keys.cbegin(); it != keys.cend(); ++it)
        row.insert(it.key(), plain(json[it.value()]));
    return row;
}

void addRequests(Table &table, const QJsonObject &json)
{
    for (const auto &value : json["attempts"_L1].toArray()) {
        auto attempt = value.toObject();
        auto row = rowOf(u"attempt"_s, attempt,
                         {{u"begun"_s, u"begun"_s},
                          {u"ended"_s, u"ended"_s},
                          {u"result"_s, u"state"_s},
                          {u"bytes"_s, u"bytes"_s}});
        for (const auto &said : {"begun"_L1, "ended"_L1, "state"_L1, "bytes"_L1})
            attempt.remove(said);
        row.insert(u"detail"_s, plain(attempt));
        table.add(row);
    }
    for (const auto &value : json["writes"_L1].toArray())
        table.add(rowOf(u"write"_s, value.toObject(),
                        {{u"section"_s, u"sections"_s},
                         {u"kind"_s, u"kind"_s},
                         {u"result"_s, u"outcome"_s},
                         {u"begun"_s, u"begun"_s},
                         {u"ended"_s, u"ended"_s},
                         {u"status"_s, u"httpStatus"_s},
                         {u"detail"_s, u"detail"_s}}));
}

/// What was seen in the place of a text or a file, where that is other than what it should be.
QString seen(const QJsonObject &json)
{
    QStringList parts;
    for (const auto &key : {u"seenBytes"_s, u"seenSha256"_s, u"confirmed"_s, u"trouble"_s}) {
        if (json.contains(key))
            parts.append(key + u' ' + plain(json[key]));
    }
    return parts.join(u", "_s);
}

void addSection(Table &table, const QJsonObject &json, const QString &place)
{
    const auto add = [&](const QString &record, const QJsonObject &one,
                         const QHash<QString, QString> &keys, const QString &detail) {
        auto row = rowOf(record, one, keys);
        row.insert(u"section"_s, place);
        row.insert(u"title"_s, json["title"_L1].toString());
        row.insert(u"detail"_s, detail);
        table.add(row);
    };
    const bool isFound = json.contains("findings"_L1);
    add(u"section"_s, json,
        {{u"result"_s, isFound ? u"findings"_s : u"state"_s}, {u"address"_s, u"lessonId"_s}},
        json["textsKnown"_L1].toBool() ? QString() : u"textsKnown false"_s);
    QHash<QString, QString> keys{{u"subsection"_s, u"subsection"_s},
                                 {u"kind"_s, u"kind"_s},
                                 {u"sha256"_s, u"sha256"_s},
                                 {u"result"_s, u"finding"_s}};
    for (const auto &text : json["texts"_L1].toArray())
        add(u"text"_s, text.toObject(), keys, seen(text.toObject()));
    for (const auto &same : {u"file"_s, u"bytes"_s, u"address"_s})
        keys.insert(same, same);
    for (const auto &audio : json["audio"_L1].toArray())
        add(u"audio"_s, audio.toObject(), keys, seen(audio.toObject()));
}

} // namespace

QString csvCell(const QString &text)
{
    static const QString begins = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    auto cell = harmless(text);
    if (!cell.isEmpty() && begins.contains(cell[0]))
        cell.prepend(u'\'');
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QByteArray toCsv(const Report &report)
{
    const auto json = reportJson(report);
    Table table;
    addHead(table, json);
    addRequests(table, json);
    int place = 0;
    for (const auto &section : json["sections"_L1].toArray())
        addSection(table, section.toObject(), QString::number(++place));
    return table.bytes();
}

} // namespace lessonlift
