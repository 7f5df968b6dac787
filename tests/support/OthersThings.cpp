// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/OthersThings.h"

#include "support/SectionKeys.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

const QStringList otherKeys{u"title"_s, u"subsections"_s, u"totalSubsections"_s};

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool knowsText(const Content &content, int kind)
{
    const auto i = static_cast<std::size_t>(kind);
    return content.audio[i] || !content.texts[i].isEmpty();
}

/// Keys of kinds that the folder has nothing of, and keys that nobody knows.
void addThings(QStringList &things, const QString &where, const QJsonObject &json,
               const Content &ours)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const int text = static_cast<int>(textKeys.indexOf(it.key()));
        const int audio = static_cast<int>(audioKeys.indexOf(it.key()));
        const bool isText = text >= 0 && knowsText(ours, text);
        const bool isAudio = audio >= 0 && ours.audio[static_cast<std::size_t>(audio)];
        if (!isText && !isAudio && !otherKeys.contains(it.key()))
            things.append(where + u' ' + it.key() + compact(*it));
    }
}

void addThingsIn(QStringList &things, const QJsonObject &json, const Section &ours)
{
    addThings(things, ours.title, json, ours.content);
    for (const auto &subsection : json.value("subsections"_L1).toArray()) {
        const auto title = titleOf(subsection);
        const auto known = std::ranges::find(ours.subsections, title, &Subsection::title);
        if (known != ours.subsections.cend())
            addThings(things, ours.title + u'/' + title, subsection.toObject(), known->content);
        else
            things.append(ours.title + u" holds "_s + compact(subsection));
    }
}

qsizetype longestAscending(const QList<qsizetype> &numbers)
{
    QList<qsizetype> ending(numbers.size(), 1); // the longest run that ends here
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (numbers[j] < numbers[i])
                ending[i] = std::max(ending[i], ending[j] + 1);
        }
    }
    return numbers.isEmpty() ? 0 : std::ranges::max(ending);
}

/// For what stands at each place: the section of ours in front of it, when of doubles those stay
/// that leave the most sections in order as they are; several where that can be had in several
/// ways.
QList<QSet<QString>> frontsOf(const QStringList &wanted, const QStringList &titles)
{
    QList<QList<qsizetype>> places; // of each section that is there
    for (const auto &title : wanted) {
        QList<qsizetype> own;
        for (qsizetype at = titles.indexOf(title); at >= 0; at = titles.indexOf(title, at + 1))
            own.append(at);
        if (!own.isEmpty())
            places.append(own);
    }
    QList<QSet<QString>> fronts(titles.size());
    qsizetype most = 0;
    QList<qsizetype> digits(places.size(), 0); // every way to take one copy of each
    for (bool isOver = false; !isOver;) {
        QList<qsizetype> taken;
        for (qsizetype i = 0; i < places.size(); ++i)
            taken.append(places[i][digits[i]]);
        const auto ascending = longestAscending(taken);
        if (ascending > most)
            fronts.fill({});
        most = std::max(most, ascending);
        QString front = u"the front"_s;
        for (qsizetype at = 0; ascending == most && at < titles.size(); ++at) {
            if (taken.contains(at))
                front = titles[at];
            else
                fronts[at].insert(front);
        }
        isOver = true;
        for (qsizetype i = 0; isOver && i < digits.size(); ++i) {
            digits[i] = (digits[i] + 1) % places[i].size();
            isOver = digits[i] == 0;
        }
    }
    return fronts;
}

} // namespace

QList<OthersThing> othersThings(const LessonFolder &folder, const QJsonArray &sections)
{
    QStringList wanted;
    for (const auto &section : folder.sections)
        wanted.append(section.title);
    QStringList titles;
    for (const auto &section : sections)
        titles.append(titleOf(section));
    const auto fronts = frontsOf(wanted, titles);
    QList<OthersThing> things;
    QStringList added;
    for (qsizetype at = 0; at < sections.size(); ++at) {
        const auto ours = std::ranges::find(folder.sections, titles[at], &Section::title);
        if (ours == folder.sections.cend())
            things.append({compact(sections[at]), fronts[at]});
        else
            addThingsIn(added, sections[at].toObject(), *ours);
    }
    added.removeDuplicates(); // of doubles, which become one
    for (const auto &what : std::as_const(added))
        things.append({what, {}});
    return things;
}

QString lostOf(const QList<OthersThing> &before, const QList<OthersThing> &now)
{
    for (const auto &thing : before) {
        const bool isThere = std::ranges::any_of(now, [&thing](const OthersThing &other) {
            return other.what == thing.what &&
                   (thing.fronts.isEmpty() || other.fronts.intersects(thing.fronts));
        });
        if (!isThere)
            return thing.what + u" behind "_s + QStringList(thing.fronts.values()).join(u" or "_s);
    }
    return {};
}

} // namespace lessonlift::testing
