// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFormLayout>

namespace lessonlift
{

class FieldNote;

/// Labelled fields on an 8-pixel grid. Each field gets its label as a buddy and as its accessible
/// name, and a tool tip that says what it means.
class SettingsForm : public QFormLayout
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent);

    void addHeading(const QString &text);
    /// label: with a mnemonic and a colon.
    void addField(const QString &label, QWidget *field, const QString &toolTip);
    /// What brings its own words, such as a check box.
    void addPlain(QWidget *field, const QString &toolTip);
    /// Under the field before.
    FieldNote *addNote();

private:
    /// By Tab, after the field above it.
    void follow(QWidget *field);

    QWidget *m_last = nullptr;
};

} // namespace lessonlift
