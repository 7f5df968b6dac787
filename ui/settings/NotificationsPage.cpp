// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/NotificationsPage.h"

#include "settings/SettingsForm.h"

#include <QCheckBox>

namespace lessonlift
{

NotificationsPage::NotificationsPage(QWidget *parent)
    : SettingsPage(parent)
    , m_whenDone(new QCheckBox(tr("when the queue has &ended"), this))
    , m_whenNeedsSomeone(new QCheckBox(tr("when a lesson &needs you"), this))
    , m_closeToTray(new QCheckBox(tr("Go on in the &tray without asking"), this))
{
    form().addHeading(tr("Show a notification"));
    form().addPlain(m_whenDone, tr("One for the whole queue, however many lessons were in it."));
    form().addPlain(m_whenNeedsSomeone, tr("Such as a sign-in that the server no longer accepts, "
                                           "or a question about a section."));
    form().addHeading(tr("When the window is closed while lessons are being sent"));
    form().addPlain(m_closeToTray, tr("Otherwise LessonLift asks whether to go on, to stop after "
                                      "this batch, or to stop now."));
    for (auto *box : {m_whenDone, m_whenNeedsSomeone, m_closeToTray})
        connect(box, &QCheckBox::toggled, this, &NotificationsPage::edited);
}

void NotificationsPage::showPreferences(const Preferences &preferences)
{
    m_whenDone->setChecked(preferences.notifications.whenDone);
    m_whenNeedsSomeone->setChecked(preferences.notifications.whenNeedsSomeone);
    m_closeToTray->setChecked(preferences.closeToTray);
}

void NotificationsPage::storeInto(Preferences &preferences) const
{
    preferences.notifications.whenDone = m_whenDone->isChecked();
    preferences.notifications.whenNeedsSomeone = m_whenNeedsSomeone->isChecked();
    preferences.closeToTray = m_closeToTray->isChecked();
}

} // namespace lessonlift
