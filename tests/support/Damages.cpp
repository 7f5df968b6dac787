// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/Damages.h"

#include "support/SectionKeys.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

QJsonArray subsectionsOf(const QJsonValue &section)
{
    return section.toObject().value("subsections"_L1).toArray();
}

void setSubsections(QJsonObject &section, const QJsonArray &subsections)
{
    section.insert("subsections"_L1, subsections);
    section.insert("totalSubsections"_L1, subsections.size());
}

bool knows(const Content &content, int kind)
{
    const auto i = static_cast<std::size_t>(kind);
    return content.audio[i] || !content.texts[i].isEmpty();
}

void addContentFlaws(QSet<QString> &flaws, const QJsonObject &json, const Content &ours,
                     const Shelf &shelf)
{
    for (int kind = 0; kind < 4; ++kind) {
        const auto i = static_cast<std::size_t>(kind);
        if (knows(ours, kind) && json.value(textKeys[kind]).toString() != ours.texts[i])
            flaws.insert(u"textDiffers"_s);
        if (!ours.audio[i])
            continue;
        const auto url = json[audioKeys[kind]][u"url"_s].toString();
        const auto bytes = shelf.read(url);
        if (url.isEmpty())
            flaws.insert(u"audioNotListed"_s);
        else if (!bytes)
            flaws.insert(u"audioMissing"_s);
        else if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) !=
                 ours.audio[i]->sha256)
            flaws.insert(u"audioDiffers"_s);
    }
}

QSet<QString> copyFlaws(const QJsonObject &json, const Section &ours, const Shelf &shelf)
{
    QSet<QString> flaws;
    addContentFlaws(flaws, json, ours.content, shelf);
    QStringList wanted;
    for (const auto &subsection : ours.subsections)
        wanted.append(subsection.title);
    QStringList found;
    for (const auto &subsection : subsectionsOf(json)) {
        const auto at = wanted.indexOf(titleOf(subsection));
        if (at < 0)
            continue;
        found.append(wanted[at]);
        addContentFlaws(flaws, subsection.toObject(), ours.subsections[at].content, shelf);
    }
    if (found != wanted)
        flaws.insert(u"textDiffers"_s);
    return flaws;
}

} // namespace

QString nameOf(Damage damage)
{
    static const QStringList names{u"removed"_s,
                                   u"doubled"_s,
                                   u"swapped"_s,
                                   u"text changed"_s,
                                   u"audio deleted"_s,
                                   u"audio cut"_s,
                                   u"bytes changed"_s,
                                   u"reference dropped"_s,
                                   u"illustration's reference dropped"_s,
                                   u"stranger in the middle"_s,
                                   u"stranger's audio"_s,
                                   u"stranger's subsection"_s};
    return names[static_cast<int>(damage)];
}

Vandal::Vandal(quint32 seed, Shelf shelf)
    : m_random(seed)
    , m_shelf(std::move(shelf))
{
}

qsizetype Vandal::some(const QJsonArray &of)
{
    return m_random.bounded(static_cast<int>(of.size()));
}

bool Vandal::damageAudio(Damage damage, const QJsonArray &sections)
{
    const auto section = sections[some(sections)].toObject();
    const auto url = section[audioKeys[m_random.bounded(2)]][u"url"_s].toString();
    const auto bytes = m_shelf.read(url);
    if (!bytes || bytes->isEmpty())
        return false;
    auto changed = *bytes;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 0x55);
    if (damage == Damage::DeleteAudio)
        m_shelf.remove(url);
    else if (damage == Damage::CutAudio)
        m_shelf.write(url, bytes->left(bytes->size() / 2));
    else
        m_shelf.write(url, changed);
    return true;
}

bool Vandal::dropIllustration(QJsonArray &sections)
{
    const auto begin = some(sections);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const auto at = (begin + i) % sections.size();
        auto section = sections[at].toObject();
        auto subsections = subsectionsOf(section);
        if (subsections.isEmpty())
            continue;
        const auto which = some(subsections);
        auto subsection = subsections[which].toObject();
        if (!subsection.contains("englishAudio"_L1))
            continue;
        subsection.remove("englishAudio"_L1);
        subsections[which] = subsection;
        section.insert("subsections"_L1, subsections);
        sections[at] = section;
        return true;
    }
    return false;
}

bool Vandal::add(Damage damage, QJsonArray &sections)
{
    const QString name = u"Stranger %1"_s.arg(++m_count);
    const QString url = u"/uploads/audio/stranger-%1.ogg"_s.arg(m_count);
    m_shelf.write(url, name.toUtf8());
    const QJsonObject audio{{u"url"_s, url}, {u"fileSize"_s, name.size()}};
    const QJsonObject added{
        {u"title"_s, name},         {u"englishText"_s, u"Not ours"_s}, {u"englishAudio"_s, audio},
        {u"unknownKey"_s, m_count}, {u"subsections"_s, QJsonArray()},  {u"totalSubsections"_s, 0}};
    const auto at = some(sections);
    if (damage == Damage::StrangerInTheMiddle) {
        sections.insert(at, added);
        return true;
    }
    auto section = sections[at].toObject();
    if (damage == Damage::StrangersAudio) {
        section.insert("hindiAudio"_L1, audio);
        section.insert("hindiText"_L1, name);
        section.insert(u"note%1"_s.arg(m_count), name);
    } else {
        auto subsections = subsectionsOf(section);
        auto inside = added;
        inside.remove("subsections"_L1);
        inside.remove("totalSubsections"_L1);
        subsections.insert(m_random.bounded(static_cast<int>(subsections.size()) + 1), inside);
        setSubsections(section, subsections);
    }
    sections[at] = section;
    return true;
}

bool Vandal::damage(Damage damage, QJsonArray &sections)
{
    if (sections.isEmpty())
        return false;
    const auto at = some(sections);
    auto section = sections[at].toObject();
    switch (damage) {
    case Damage::Remove:
        sections.removeAt(at);
        return true;
    case Damage::Double:
        sections.insert(some(sections), section);
        return true;
    case Damage::Swap: {
        const auto other = some(sections);
        sections[at] = QJsonValue(sections[other]);
        sections[other] = section;
        return at != other;
    }
    case Damage::ChangeText:
        section.insert("easyEnglishText"_L1, u"Other words %1"_s.arg(++m_count));
        break;
    case Damage::DropReference:
        if (!section.contains("easyEnglishAudio"_L1))
            return false;
        section.remove("easyEnglishAudio"_L1);
        break;
    case Damage::DropIllustrationReference:
        return dropIllustration(sections);
    case Damage::DeleteAudio:
    case Damage::CutAudio:
    case Damage::ChangeBytes:
        return damageAudio(damage, sections);
    case Damage::StrangerInTheMiddle:
    case Damage::StrangersAudio:
    case Damage::StrangersSubsection:
        return add(damage, sections);
    }
    sections[at] = section;
    return true;
}

QMap<QString, QList<QSet<QString>>> flawsOf(const LessonFolder &folder, const QJsonArray &sections,
                                            const Shelf &shelf)
{
    QMap<QString, QList<QSet<QString>>> flaws;
    for (const auto &ours : folder.sections) {
        auto &copies = flaws[ours.title];
        for (const auto &section : sections) {
            if (titleOf(section) == ours.title)
                copies.append(copyFlaws(section.toObject(), ours, shelf));
        }
    }
    return flaws;
}

QString whatIsWrongWith(const QJsonObject &lesson, const LessonFolder &folder, const Shelf &shelf,
                        const QList<OthersThing> &things)
{
    const auto sections = lesson.value("sections"_L1).toArray();
    const auto flaws = flawsOf(folder, sections, shelf);
    for (auto it = flaws.cbegin(); it != flaws.cend(); ++it) {
        if (it->size() != 1)
            return u"%1 is there %2 times"_s.arg(it.key()).arg(it->size());
        if (!it->first().isEmpty())
            return it.key() + u": "_s + it->first().values().join(u", "_s);
    }
    QStringList wanted;
    for (const auto &section : folder.sections)
        wanted.append(section.title);
    QStringList found;
    qsizetype subsections = 0;
    for (const auto &section : sections) {
        subsections += subsectionsOf(section).size();
        if (wanted.contains(titleOf(section)))
            found.append(titleOf(section));
    }
    if (found != wanted)
        return u"order: "_s + found.join(u", "_s);
    if (lesson.value("totalSections"_L1).toInteger() != sections.size() ||
        lesson.value("totalSubsections"_L1).toInteger() != subsections)
        return u"totals"_s;
    if (const auto lost = lostOf(things, othersThings(folder, sections)); !lost.isEmpty())
        return u"lost: "_s + lost;
    return {};
}

} // namespace lessonlift::testing
