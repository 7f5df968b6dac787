// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QComboBox;

namespace lessonlift
{

/// Colours and language.
class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;

private:
    QComboBox *m_scheme;
    QComboBox *m_language;
};

} // namespace lessonlift
