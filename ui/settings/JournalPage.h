// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace lessonlift
{

class FieldNote;

/// Where the journal is, how large, and how long things stay. What reads and tidies the journal
/// is connected from outside.
class JournalPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit JournalPage(const QString &path, QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;

public Q_SLOTS:
    void showSize(qint64 bytes);
    /// After tidyWanted(): how many imports were removed, and the size now.
    void showTidied(int removed, qint64 bytes);

Q_SIGNALS:
    void sizeWanted();
    /// A person has confirmed it.
    void tidyWanted(int olderThanDays);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askTidy();

    QComboBox *m_doneLeaves;
    QLineEdit *m_path;
    QLabel *m_size;
    QSpinBox *m_days;
    QPushButton *m_tidy;
    FieldNote *m_tidied = nullptr;
};

} // namespace lessonlift
