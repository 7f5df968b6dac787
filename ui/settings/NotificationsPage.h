// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QCheckBox;

namespace lessonlift
{

/// When LessonLift makes itself felt.
class NotificationsPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NotificationsPage(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;

private:
    QCheckBox *m_whenDone;
    QCheckBox *m_whenNeedsSomeone;
    QCheckBox *m_closeToTray;
};

} // namespace lessonlift
