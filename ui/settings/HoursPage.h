// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;
class QTimeEdit;

namespace lessonlift
{

class FieldNote;

/// When lessons are sent, and whether the computer stays awake for it.
class HoursPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit HoursPage(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

private:
    void showState();

    QCheckBox *m_limited;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    FieldNote *m_note = nullptr;
    QCheckBox *m_keepAwake;
};

} // namespace lessonlift
