// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/SettingsPage.h"

#include "settings/SettingsForm.h"

namespace lessonlift
{

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_form(new SettingsForm(this))
{
}

} // namespace lessonlift
