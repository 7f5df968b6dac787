// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "practice/StoredSections.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QStringList kinds{u"englishAudio"_s, u"easyEnglishAudio"_s, u"hindiAudio"_s,
                        u"easyHindiAudio"_s};
const QString shelf = u"/uploads/audio/"_s;

QJsonObject audioJson(const ReceivedFile &file)
{
    // Trap 9: the form parser takes UTF-8 file names for Latin-1.
    return {{u"url"_s, shelf + file.storedAs},
            {u"fileName"_s, QString::fromLatin1(file.fileName.toUtf8())},
            {u"fileSize"_s, file.size}};
}

QString shelfName(const QJsonObject &content, const QString &kind)
{
    const auto url = content.value(kind).toObject().value("url"_L1).toString();
    return url.startsWith(shelf) ? url.mid(shelf.size()) : QString();
}

/// Trap 17: of a section or subsection, the schema keeps what it knows.
QJsonObject known(QJsonObject content)
{
    static const QStringList others{u"title"_s,           u"englishText"_s,   u"easyEnglishText"_s,
                                    u"hindiText"_s,       u"easyHindiText"_s, u"subsections"_s,
                                    u"totalSubsections"_s};
    for (const auto &key : content.keys()) {
        if (!others.contains(key) && !kinds.contains(key))
            content.remove(key);
    }
    return content;
}

void collect(const QJsonObject &content, QStringList &names)
{
    for (const auto &kind : kinds) {
        if (const auto name = shelfName(content, kind); !name.isEmpty())
            names.append(name);
    }
}

} // namespace

void attachAudio(QJsonArray &sections, const QList<ReceivedFile> &files)
{
    static const QRegularExpression pattern(
        u"^section_(\\d{1,6})_(?:subsection_(\\d{1,6})_)?(\\w+Audio)$"_s);
    QSet<QString> taken;
    for (const auto &file : files) {
        if (taken.contains(file.part))
            continue;
        taken.insert(file.part);
        const auto match = pattern.match(file.part);
        const int i = match.captured(1).toInt();
        if (!match.hasMatch() || i >= sections.size() || !kinds.contains(match.captured(3)))
            continue;
        auto section = sections[i].toObject();
        if (match.hasCaptured(2)) {
            auto subsections = section.value("subsections"_L1).toArray();
            const int j = match.captured(2).toInt();
            if (j >= subsections.size())
                continue;
            auto subsection = subsections[j].toObject();
            subsection.insert(match.captured(3), audioJson(file));
            subsections[j] = subsection;
            section.insert("subsections"_L1, subsections);
        } else {
            section.insert(match.captured(3), audioJson(file));
        }
        sections[i] = section;
    }
}

QJsonArray withTotals(QJsonArray sections)
{
    for (auto section : sections) {
        auto json = section.toObject();
        if (!section.isObject() || json.contains("totalSubsections"_L1))
            continue;
        json.insert("totalSubsections"_L1, 0);
        section = json;
    }
    return sections;
}

void completeSections(QJsonArray &sections, bool keepsUnknownKeys)
{
    for (auto section : sections) {
        if (section.isNull())
            continue;
        const auto kept = [keepsUnknownKeys](const QJsonValue &content) {
            return keepsUnknownKeys ? content.toObject() : known(content.toObject());
        };
        auto json = kept(section);
        QJsonArray subsections;
        for (const auto &subsection : json.value("subsections"_L1).toArray())
            subsections.append(kept(subsection));
        json.insert("subsections"_L1, subsections);
        json.insert("totalSubsections"_L1, subsections.size());
        section = json;
    }
}

qsizetype countSubsections(const QJsonArray &sections)
{
    qsizetype count = 0;
    for (const auto &section : sections)
        count += section.toObject().value("subsections"_L1).toArray().size();
    return count;
}

QStringList unlinkedByPut(const QJsonArray &before, const QJsonArray &after)
{
    QStringList names;
    for (qsizetype i = 0; i < qMin(before.size(), after.size()); ++i) {
        const auto old = before[i].toObject();
        const auto now = after[i].toObject();
        for (const auto &kind : kinds) {
            if (const auto name = shelfName(old, kind); !name.isEmpty() && now.contains(kind))
                names.append(name);
        }
    }
    return names;
}

QStringList shelfNames(const QJsonArray &sections)
{
    QStringList names;
    for (const auto &section : sections) {
        collect(section.toObject(), names);
        for (const auto &subsection : section.toObject().value("subsections"_L1).toArray())
            collect(subsection.toObject(), names);
    }
    return names;
}

} // namespace lessonlift
