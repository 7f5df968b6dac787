// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/FindingsModel.h"

#include "models/PlainToolTip.h"
#include "models/StatePicture.h"
#include "wording/FindingWording.h"
#include "wording/SectionWording.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr quintptr sectionLevel = 0; ///< a part's index carries its section's row + 1

/// What a person wants to know of first.
constexpr std::array byWeight{Finding::missing,      Finding::audioMissing, Finding::audioNotListed,
                              Finding::audioDiffers, Finding::textDiffers,  Finding::duplicate,
                              Finding::outOfOrder,   Finding::unverifiable, Finding::extra};

QString placesText(const QList<int> &copies)
{
    QStringList places;
    for (const int place : copies)
        places.append(QLocale().toString(place + 1));
    return FindingsModel::tr("place %1", "in the order of the sections; may be several")
        .arg(places.join(u", "_s));
}

QString hereOf(const Section &section)
{
    SectionLine line;
    line.texts = 0;
    const auto count = [&line](const Content &content) {
        line.texts += static_cast<int>(std::ranges::count_if(
            content.texts, [](const QString &text) { return !text.isEmpty(); }));
    };
    count(section.content);
    for (const auto &subsection : section.subsections)
        count(subsection.content);
    line.audio.resize(totalsOf(section).audio);
    return hereText(line);
}

bool hasPlace(const SectionFindings &section)
{
    return std::ranges::any_of(section.findings, [](Finding f) {
        return f == Finding::extra || f == Finding::duplicate || f == Finding::outOfOrder;
    });
}

} // namespace

void FindingsModel::show(const Verification &verification, const LessonFolder &folder)
{
    beginResetModel();
    m_verification = verification;
    m_folder = folder;
    m_parts.clear();
    m_counts.clear();
    for (const auto &section : m_verification.sections) {
        for (const auto finding : section.findings)
            ++m_counts[finding];
    }
    endResetModel();
}

int FindingsModel::differing() const
{
    return static_cast<int>(m_verification.sections.size()) - count(Finding::same);
}

const Section *FindingsModel::ours(const SectionFindings &section) const
{
    return section.local >= 0 && section.local < m_folder.sections.size()
               ? &m_folder.sections[section.local]
               : nullptr;
}

bool FindingsModel::contains(int section, const QStringList &words) const
{
    const auto &findings = m_verification.sections[section];
    QStringList all{findings.title};
    for (const auto finding : findings.findings)
        all.append(findingText(finding));
    all += findingLines(findings);
    for (const auto &audio : findings.audio)
        all.append(audio.local.path);
    const auto text = all.join(u'\n');
    return std::ranges::all_of(
        words, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

const FindingPart *FindingsModel::part(const QModelIndex &index) const
{
    if (index.internalId() == sectionLevel)
        return nullptr;
    const auto parts = m_parts.constFind(static_cast<int>(index.internalId()) - 1);
    return &(*parts)[index.row()];
}

Difference FindingsModel::difference(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto *one = part(index)) {
        const auto &section = m_verification.sections[index.parent().row()];
        Difference difference{section.title, {}, {}, {}};
        if (!one->subsection.isEmpty())
            difference.title += u" · "_s + one->subsection;
        if (one->text)
            difference.texts.append(*one->text);
        if (one->audio)
            difference.audio.append(*one->audio);
        return difference;
    }
    auto section = m_verification.sections[index.row()];
    Difference difference{section.title, {}, section.texts, {}};
    for (const auto &audio : std::as_const(section.audio)) {
        if (audio.finding != Finding::same)
            difference.audio.append(audio);
    }
    section.texts.clear();
    section.audio.clear();
    difference.lines = findingLines(section);
    return difference;
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(sectionLevel));
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, sectionLevel);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_verification.sections.size());
    if (parent.internalId() != sectionLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_parts.value(parent.row()).size());
}

int FindingsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

bool FindingsModel::hasChildren(const QModelIndex &parent) const
{
    return canFetchMore(parent) || rowCount(parent) > 0;
}

bool FindingsModel::canFetchMore(const QModelIndex &parent) const
{
    if (!parent.isValid() || parent.internalId() != sectionLevel || parent.column() != 0 ||
        m_parts.contains(parent.row()))
        return false;
    const auto &section = m_verification.sections[parent.row()];
    const auto *local = ours(section);
    return !section.texts.isEmpty() || !section.audio.isEmpty() ||
           (local != nullptr && *local != lessonlift::Section{local->title, local->folder, {}, {}});
}

void FindingsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const auto &section = m_verification.sections[parent.row()];
    const auto parts = findingParts(section, ours(section));
    if (parts.isEmpty()) {
        m_parts.insert(parent.row(), parts);
        return;
    }
    beginInsertRows(parent, 0, static_cast<int>(parts.size()) - 1);
    m_parts.insert(parent.row(), parts);
    endInsertRows();
}

Finding FindingsModel::worst(const QModelIndex &index) const
{
    if (const auto *one = part(index))
        return one->finding;
    const auto &found = m_verification.sections[index.row()].findings;
    const auto first =
        std::ranges::find_if(byWeight, [&found](Finding f) { return found.contains(f); });
    return first == byWeight.cend() ? Finding::same : *first;
}

QString FindingsModel::sectionText(const SectionFindings &section, int column) const
{
    const auto *local = ours(section);
    QStringList words;
    switch (column) {
    case Section:
        return section.title;
    case Here:
        if (local == nullptr)
            return tr("not in the folder");
        if (hasPlace(section))
            words.append(placesText({section.local}));
        words.append(hereOf(*local));
        return words.join(u", "_s);
    case There: {
        if (section.remote < 0)
            return findingText(Finding::missing);
        if (hasPlace(section) || section.audio.isEmpty())
            words.append(placesText(section.copies));
        const auto same = std::ranges::count(section.audio, Finding::same, &AudioFinding::finding);
        if (!section.audio.isEmpty())
            words.append(tr("%1 of %Ln audio file(s) as here", nullptr,
                            static_cast<int>(section.audio.size()))
                             .arg(QLocale().toString(qint64(same))));
        return words.join(u", "_s);
    }
    default:
        for (const auto finding : section.findings)
            words.append(findingText(finding));
        return words.join(u", "_s);
    }
}

QString FindingsModel::partText(const FindingPart &part, int column)
{
    switch (column) {
    case Section:
        return partName(part);
    case Here:
        return partHere(part);
    case There:
        return partThere(part);
    default:
        return findingText(part.finding);
    }
}

QString FindingsModel::toolTip(const QModelIndex &index) const
{
    const auto *one = part(index);
    if (one == nullptr && index.column() == Result)
        return findingLines(m_verification.sections[index.row()]).join(u'\n');
    if (one != nullptr && one->audio && index.column() == Section)
        return one->audio->local.path;
    if (one != nullptr && one->audio && index.column() == Result)
        return audioFindingText(*one->audio);
    return index.data().toString();
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto *one = part(index);
    switch (role) {
    case Qt::DisplayRole:
        return one != nullptr ? partText(*one, index.column())
                              : sectionText(m_verification.sections[index.row()], index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case ToneRole:
        return index.column() == Result ? QVariant(int(pictureOf(worst(index)).tone)) : QVariant();
    case IconRole:
        return index.column() == Result ? QVariant(int(pictureOf(worst(index)).icon)) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Section:
        return tr("Section");
    case Here:
        return tr("Here");
    case There:
        return tr("On the server");
    case Result:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace lessonlift
