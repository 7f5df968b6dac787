// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTableView;

namespace lessonlift
{

class LogModel;

/// The lines of one lesson, or of all, that hold the words searched for.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setLesson(const QString &importId);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_importId;
    QString m_words;
};

/// The log: filter, copy, save. Tokens are never in it; the home folder is shortened on saving.
class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(LogModel &log, QWidget *parent = nullptr);
    void show(const QString &importId);
    /// The lines shown, or only the selected ones.
    [[nodiscard]] QString text(bool selectedOnly) const;

private:
    void choose();
    void copy() const;
    void save();

    LogFilter m_filter;
    QLineEdit *m_words;
    QCheckBox *m_all;
    QTableView *m_table;
    QString m_importId;
};

} // namespace lessonlift
