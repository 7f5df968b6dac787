// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "journal/ContentKey.h"

#include "base/Sha256.h"
#include "journal/ContentJson.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A line each, of words without a blank: no two contents make the same lines.
QByteArray line(const char *what, const QByteArray &key, const QByteArray &hash)
{
    return QByteArray(what) + ' ' + key + ' ' + hash.toHex() + '\n';
}

QByteArray hashOfTitle(const QString &title)
{
    return Sha256::of(title.normalized(QString::NormalizationForm_C).trimmed().toUtf8());
}

/// False where an audio file's hash is not known.
bool add(Sha256 &hash, const ContentRecord &part, const QHash<QString, QByteArray> &audio)
{
    hash.add(line("part", {}, hashOfTitle(part.subsection)));
    for (auto it = part.texts.cbegin(); it != part.texts.cend(); ++it)
        hash.add(line("text", it.key().toUtf8(), it.value()));
    for (auto it = part.audio.cbegin(); it != part.audio.cend(); ++it) {
        const auto known = audio.value(it.value());
        if (known.isEmpty())
            return false;
        hash.add(line("audio", it.key().toUtf8(), known));
    }
    return true;
}

tl::unexpected<Error> fault(const QSqlQuery &query)
{
    return failure(Kind::JournalFault, query.lastError().text());
}

Result<QHash<QString, QByteArray>> audioOf(QSqlDatabase &database, const QString &importId)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT path, sha256 FROM audio WHERE import_id = ?"_s);
    rows.addBindValue(importId);
    if (!rows.exec())
        return fault(rows);
    QHash<QString, QByteArray> audio;
    while (rows.next())
        audio.insert(rows.value(0).toString(), rows.value(1).toByteArray());
    return audio;
}

Result<QList<KeyedSection>> sectionsOf(QSqlDatabase &database, const QString &importId)
{
    const auto audio = audioOf(database, importId);
    if (!audio)
        return tl::unexpected<Error>(audio.error());
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT title, content FROM sections WHERE import_id = ? ORDER BY position"_s);
    rows.addBindValue(importId);
    if (!rows.exec())
        return fault(rows);
    QList<KeyedSection> sections;
    while (rows.next())
        sections.append(
            {rows.value(0).toString(), contentFromText(rows.value(1).toString()), *audio});
    return sections;
}

} // namespace

QByteArray contentKey(const QList<KeyedSection> &sections)
{
    if (sections.isEmpty())
        return {};
    Sha256 hash;
    for (const auto &section : sections) {
        if (section.content.isEmpty())
            return {};
        hash.add(line("section", {}, hashOfTitle(section.title)));
        for (const auto &part : section.content) {
            if (!add(hash, part, section.audio))
                return {};
        }
    }
    return hash.result();
}

Result<void> fillContentKeys(QSqlDatabase &database)
{
    QSqlQuery rows(database);
    if (!rows.exec(u"SELECT id FROM imports WHERE content_key IS NULL"_s))
        return fault(rows);
    QStringList ids;
    while (rows.next())
        ids.append(rows.value(0).toString());
    for (const auto &id : std::as_const(ids)) {
        const auto sections = sectionsOf(database, id);
        if (!sections)
            return tl::unexpected<Error>(sections.error());
        const auto key = contentKey(*sections);
        if (key.isEmpty())
            continue;
        QSqlQuery put(database);
        put.prepare(u"UPDATE imports SET content_key = ? WHERE id = ?"_s);
        put.addBindValue(key);
        put.addBindValue(id);
        if (!put.exec())
            return fault(put);
    }
    return {};
}

} // namespace lessonlift
