// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Preferences.h"

#include <QWidget>

namespace lessonlift
{

class SettingsForm;

/// One page of the settings: a part of the preferences as fields. Changes nothing by itself.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    /// Fills in the fields.
    virtual void showPreferences(const Preferences &preferences) = 0;
    /// Puts what the fields say into its part.
    virtual void storeInto(Preferences &preferences) const = 0;
    /// Why it cannot be stored, in words; it is shown beside the field, too.
    [[nodiscard]] virtual QString problem() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] SettingsForm &form() { return *m_form; }

private:
    SettingsForm *m_form;
};

} // namespace lessonlift
