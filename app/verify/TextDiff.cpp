// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/TextDiff.h"

#include <algorithm>
#include <QHash>
#include <vector>

namespace lessonlift
{

namespace
{

/// So many removals and additions are searched for the best way through them; then what was found
/// so far stands, and the search begins anew behind it.
constexpr int mostChanges = 256;

enum class Sort { Space, Word, Sign };

/// Marks and joiners belong to the letter in front, halves of a character to each other.
bool continues(QChar c)
{
    return c.isMark() || c.isLowSurrogate() || c.category() == QChar::Other_Format;
}

Sort sortOf(QChar c)
{
    if (c.isSpace())
        return Sort::Space;
    const bool isWord = c.isLetterOrNumber() || c.isHighSurrogate() || continues(c) || c == u'_';
    return isWord ? Sort::Word : Sort::Sign;
}

/// Words, runs of white space, and every other sign alone.
QList<QStringView> tokens(const QString &text)
{
    QList<QStringView> found;
    qsizetype begin = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        const bool goesOn =
            i < text.size() && (continues(text[i]) || (sortOf(text[i]) == sortOf(text[i - 1]) &&
                                                       sortOf(text[i]) != Sort::Sign));
        if (goesOn)
            continue;
        found.append(QStringView(text).sliced(begin, i - begin));
        begin = i;
    }
    return found;
}

using Numbers = std::vector<int>;

/// Equal tokens become equal numbers.
Numbers numbered(const QList<QStringView> &tokens, QHash<QStringView, int> &known)
{
    Numbers numbers;
    numbers.reserve(static_cast<std::size_t>(tokens.size()));
    for (const auto &token : tokens) {
        const auto next = static_cast<int>(known.size());
        const auto at = known.constFind(token);
        numbers.push_back(at == known.constEnd() ? *known.insert(token, next) : *at);
    }
    return numbers;
}

/// Myers' greedy search, forward, in stretches of at most mostChanges changes.
class Search
{
public:
    Search(const Numbers &before, const Numbers &after)
        : m_before(before)
        , m_after(after)
        , m_removed(before.size(), false)
        , m_added(after.size(), false)
    {
    }

    void run()
    {
        while (m_x < size(m_before) || m_y < size(m_after))
            stretch();
    }
    [[nodiscard]] bool isRemoved(qsizetype i) const { return m_removed[std::size_t(i)]; }
    [[nodiscard]] bool isAdded(qsizetype i) const { return m_added[std::size_t(i)]; }

private:
    static int size(const Numbers &numbers) { return static_cast<int>(numbers.size()); }

    /// How far the diagonal leads from x by equal tokens alone. x and y from where this stretch
    /// begins.
    [[nodiscard]] int slide(int x, int y) const
    {
        while (m_x + x < size(m_before) && m_y + y < size(m_after) &&
               m_before[std::size_t(m_x + x)] == m_after[std::size_t(m_y + y)]) {
            ++x;
            ++y;
        }
        return x;
    }

    void stretch()
    {
        const int width = size(m_before) - m_x;
        const int height = size(m_after) - m_y;
        // reach[d][k + d]: the x that d changes reach on diagonal k = x - y; -1: not inside.
        std::vector<Numbers> reach;
        int best = 0;
        for (int d = 0; d <= mostChanges; ++d) {
            Numbers row(std::size_t(2 * d + 1), -1);
            best = -d;
            int furthest = -1;
            for (int k = -d; k <= d; k += 2) {
                const int x = d == 0 ? 0 : std::max(removing(reach, d, k), adding(reach, d, k));
                if (x < 0)
                    continue;
                const int end = slide(x, x - k);
                row[std::size_t(k + d)] = end;
                if (2 * end - k > furthest) {
                    furthest = 2 * end - k;
                    best = k;
                }
            }
            reach.push_back(std::move(row));
            if (furthest == width + height)
                break;
        }
        takeBack(reach, best);
    }

    static int at(const std::vector<Numbers> &reach, int d, int k)
    {
        return k < -d || k > d ? -1 : reach[std::size_t(d)][std::size_t(k + d)];
    }
    /// Where the d-th change leads to on diagonal k; -1: nowhere.
    [[nodiscard]] int removing(const std::vector<Numbers> &reach, int d, int k) const
    {
        const int x = at(reach, d - 1, k - 1);
        return x < 0 || m_x + x >= size(m_before) ? -1 : x + 1;
    }
    [[nodiscard]] int adding(const std::vector<Numbers> &reach, int d, int k) const
    {
        const int x = at(reach, d - 1, k + 1);
        return x < 0 || m_y + x - k > size(m_after) ? -1 : x;
    }

    /// Marks the changes on the way to the last row's diagonal, and goes there.
    void takeBack(const std::vector<Numbers> &reach, int k)
    {
        const auto last = static_cast<int>(reach.size()) - 1;
        const int endX = at(reach, last, k);
        const int endY = endX - k;
        for (int d = last; d > 0; --d) {
            const int removed = removing(reach, d, k);
            const int added = adding(reach, d, k);
            if (removed > added) {
                m_removed[std::size_t(m_x + removed - 1)] = true;
                --k;
            } else {
                m_added[std::size_t(m_y + added - k - 1)] = true;
                ++k;
            }
        }
        m_x += endX;
        m_y += endY;
    }

    const Numbers &m_before;
    const Numbers &m_after;
    std::vector<bool> m_removed;
    std::vector<bool> m_added;
    int m_x = 0; ///< tokens that are dealt with
    int m_y = 0;
};

void add(QList<DiffRun> &runs, DiffRun::Kind kind, QStringView text)
{
    if (text.isEmpty())
        return;
    if (runs.isEmpty() || runs.last().kind != kind)
        runs.append(DiffRun{kind, {}});
    runs.last().text += text;
}

} // namespace

QList<DiffRun> diffWords(const QString &before, const QString &after)
{
    const auto old = tokens(before);
    const auto young = tokens(after);
    QHash<QStringView, int> known;
    const auto oldNumbers = numbered(old, known);
    const auto youngNumbers = numbered(young, known);
    Search search(oldNumbers, youngNumbers);
    search.run();

    QList<DiffRun> runs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < young.size()) {
        QString removed;
        QString added;
        while ((i < old.size() && search.isRemoved(i)) || (j < young.size() && search.isAdded(j))) {
            if (i < old.size() && search.isRemoved(i))
                removed += old[i++];
            else
                added += young[j++];
        }
        add(runs, DiffRun::Kind::Removed, removed);
        add(runs, DiffRun::Kind::Added, added);
        for (; i < old.size() && j < young.size() && !search.isRemoved(i) && !search.isAdded(j);
             ++i, ++j)
            add(runs, DiffRun::Kind::Same, old[i]);
    }
    return runs;
}

} // namespace lessonlift
