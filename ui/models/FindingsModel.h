// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/FindingParts.h"

#include <QAbstractItemModel>

namespace lessonlift
{

/// What is to be shown of a section, or of one text or audio file in it.
struct Difference {
    QString title;
    QStringList lines; ///< findings that are neither a text's nor a file's
    QList<TextFinding> texts;
    QList<AudioFinding> audio;
};

/// A verification: its sections, here and on the server side by side, and in each its texts and
/// audio files, which are made when a view asks for them.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Section, Here, There, Result, ColumnCount };
    Q_ENUM(Column)
    enum Role { ToneRole = Qt::UserRole, IconRole };

    using QAbstractItemModel::QAbstractItemModel;

    /// Instead of the one before. folder: what it was compared with.
    void show(const Verification &verification, const LessonFolder &folder);
    [[nodiscard]] const Verification &verification() const { return m_verification; }
    [[nodiscard]] const LessonFolder &folder() const { return m_folder; }

    /// Sections with this finding.
    [[nodiscard]] int count(Finding finding) const { return m_counts.value(finding); }
    /// Sections that are not simply the same.
    [[nodiscard]] int differing() const;
    /// Each of the words stands in the section's title, in what was found, or in a file's path.
    [[nodiscard]] bool contains(int section, const QStringList &words) const;
    /// Of a section's row: all that is wrong. Of one below it: that text or file, same or not.
    [[nodiscard]] Difference difference(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const FindingPart *part(const QModelIndex &index) const;
    [[nodiscard]] const lessonlift::Section *ours(const SectionFindings &section) const;
    [[nodiscard]] QString sectionText(const SectionFindings &section, int column) const;
    [[nodiscard]] static QString partText(const FindingPart &part, int column);
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] Finding worst(const QModelIndex &index) const;

    Verification m_verification;
    LessonFolder m_folder;
    QHash<Finding, int> m_counts;
    QHash<int, QList<FindingPart>> m_parts; ///< of the sections that were asked for
};

} // namespace lessonlift
