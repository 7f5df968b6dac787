// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FindLessons.h"

#include "lesson/ListFolder.h"
#include "lesson/Names.h"

#include <algorithm>
#include <QDir>
#include <QRegularExpression>
#include <vector>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int deepestLevel = 8;

bool isSection(const FolderEntry &entry)
{
    return entry.isFolder && parseSectionFolder(entry.name);
}

bool holdsSections(const QString &path)
{
    return anyInFolder(path, &isSection);
}

/// How many letters must be changed, added or left out to come from one word to the other.
int lettersBetween(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t k = 0; k < row.size(); ++k)
        row[k] = static_cast<int>(k);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int before = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t k = 1; k < row.size(); ++k) {
            const bool same = one[i] == other[static_cast<qsizetype>(k) - 1];
            const int changed = before + (same ? 0 : 1);
            before = row[k];
            row[k] = std::min({changed, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row.back();
}

/// "Sektion_1", "Sección 2": a word like ours, and a number.
bool looksLikeASection(const QString &name)
{
    static const QRegularExpression pattern(u"^(\\p{L}+)[\\s\\p{P}\\p{S}]*[0-9]"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    auto letters = foldedName(name).normalized(QString::NormalizationForm_D);
    letters.removeIf([](QChar c) { return c.isMark(); });
    const auto match = pattern.match(letters);
    return match.hasMatch() && lettersBetween(match.capturedView(1), u"section") <= 1;
}

bool isContent(const FolderEntry &entry)
{
    return !entry.isFolder && (parseContentFile(entry.name) || nearContentFile(entry.name));
}

bool isLessonJson(const FolderEntry &entry)
{
    return !entry.isFolder && foldedName(entry.name) == "lesson.json"_L1;
}

/// Looks through a folder and those below it.
class Search
{
public:
    explicit Search(FoundLessons &found)
        : m_found(found)
    {
    }

    /// True where the folder is a section for all that lies in it, and only its name is none.
    bool look(const QString &path, int level)
    {
        const auto entries = listFolder(path);
        const auto inside = entries.value_or(QList<FolderEntry>());
        if (!entries || std::ranges::any_of(inside, &isSection)) {
            m_found.lessons.append(path);
            return false;
        }
        const auto skippedBefore = m_found.skipped.size();
        const auto lessonsBefore = m_found.lessons.size();
        QString nearly;
        bool isNearLesson = false;
        bool goesDeeper = false;
        for (const auto &entry : inside) {
            if (entry.name.startsWith(u'.') || isSystemFolder(entry.name))
                continue;
            const auto inner = QDir(path).filePath(entry.name);
            if (entry.isLink && !entry.isFolder && !QFileInfo::exists(inner))
                m_found.skipped.append({SkippedPlace::Why::DeadLink, inner});
            if (!entry.isFolder)
                continue;
            const bool isNear = nearSectionFolder(entry.name).has_value();
            if (entry.isLink && isNear && !holdsSections(inner)) {
                isNearLesson = true;
            } else if (entry.isLink) {
                m_found.skipped.append({SkippedPlace::Why::BehindLink, inner});
            } else if (!entry.bytes.isEmpty()) {
                m_found.lessons.append(inner);
            } else if (level == deepestLevel) {
                goesDeeper = true;
            } else {
                const auto before = m_found.lessons.size();
                const bool holdsContent = look(inner, level + 1);
                if (m_found.lessons.size() > before)
                    continue;
                isNearLesson = isNearLesson || isNear;
                if (nearly.isEmpty() && (holdsContent || looksLikeASection(entry.name)))
                    nearly = entry.name;
            }
        }
        using Why = SkippedPlace::Why;
        if (isNearLesson)
            m_found.lessons.append(path);
        else if (!nearly.isEmpty())
            m_found.skipped.insert(skippedBefore, {Why::NotItsNames, path, nearly});
        else if (level > 0 && m_found.lessons.size() == lessonsBefore &&
                 std::ranges::any_of(inside, &isLessonJson))
            m_found.skipped.insert(skippedBefore, {Why::NoSections, path});
        if (goesDeeper)
            m_found.skipped.insert(skippedBefore, {Why::TooDeep, path});
        return std::ranges::any_of(inside, &isContent);
    }

private:
    FoundLessons &m_found;
};

} // namespace

FoundLessons findLessons(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    if (canonical.isEmpty())
        return {{QDir::cleanPath(info.absoluteFilePath())}, {}};
    if (parseSectionFolder(QFileInfo(canonical).fileName()) && !holdsSections(canonical))
        return {{QFileInfo(canonical).absolutePath()}, {}};
    FoundLessons found;
    if (QFileInfo(canonical).isDir())
        Search(found).look(canonical, 0);
    if (found.lessons.isEmpty())
        found.lessons.append(canonical);
    found.lessons.sort();
    found.lessons.removeDuplicates();
    return found;
}

FoundLessons findLessonsIn(const QStringList &paths)
{
    FoundLessons all;
    for (const auto &path : paths) {
        const auto found = findLessons(path);
        all.lessons.append(found.lessons);
        for (const auto &place : found.skipped) {
            if (!all.skipped.contains(place))
                all.skipped.append(place);
        }
    }
    all.lessons.removeDuplicates();
    return all;
}

} // namespace lessonlift
