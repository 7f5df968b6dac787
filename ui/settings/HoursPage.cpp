// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/HoursPage.h"

#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"
#include "wording/FigureWording.h"

#include <QCheckBox>
#include <QTimeEdit>

namespace lessonlift
{

HoursPage::HoursPage(QWidget *parent)
    : SettingsPage(parent)
    , m_limited(new QCheckBox(tr("Send &only between these times"), this))
    , m_from(new QTimeEdit(this))
    , m_to(new QTimeEdit(this))
    , m_keepAwake(new QCheckBox(tr("&Keep the computer awake while lessons are being sent"), this))
{
    form().addHeading(tr("Hours"));
    form().addPlain(m_limited, tr("Outside these hours lessons wait in the queue. The batch under "
                                  "way at the end is still finished."));
    form().addField(tr("&From:"), m_from, tr("Every day, by this computer's clock."));
    form().addField(tr("&To:"), m_to, tr("Every day, by this computer's clock."));
    m_note = form().addNote();
    form().addHeading(tr("Sleep"));
    form().addPlain(m_keepAwake, tr("The screen may go dark, but the computer does not go to sleep "
                                    "before the queue ends. A closed lid still does."));
    connect(m_limited, &QCheckBox::toggled, this, &HoursPage::showState);
    connect(m_from, &QTimeEdit::timeChanged, this, &HoursPage::showState);
    connect(m_to, &QTimeEdit::timeChanged, this, &HoursPage::showState);
    connect(m_keepAwake, &QCheckBox::toggled, this, &HoursPage::edited);
    showState();
}

void HoursPage::showState()
{
    const bool limited = m_limited->isChecked();
    for (QWidget *field : {m_from, m_to}) {
        field->setEnabled(limited);
        form().labelForField(field)->setEnabled(limited);
    }
    const auto from = timeText(m_from->time());
    const auto to = timeText(m_to->time());
    if (!problem().isEmpty())
        m_note->say(problem(), Tone::Bad);
    else if (!limited)
        m_note->say(tr("Lessons are sent at any time."));
    else if (m_from->time() < m_to->time())
        m_note->say(tr("Lessons are sent from %1 to %2.").arg(from, to));
    else
        m_note->say(tr("Lessons are sent from %1 to %2 the next morning.").arg(from, to));
    Q_EMIT edited();
}

QString HoursPage::problem() const
{
    if (m_limited->isChecked() && m_from->time() == m_to->time())
        return tr("Both times are the same, so nothing would ever be sent.");
    return {};
}

void HoursPage::showPreferences(const Preferences &preferences)
{
    m_limited->setChecked(preferences.hours.limited);
    m_from->setTime(preferences.hours.from);
    m_to->setTime(preferences.hours.to);
    m_keepAwake->setChecked(preferences.keepAwake);
}

void HoursPage::storeInto(Preferences &preferences) const
{
    preferences.hours.limited = m_limited->isChecked();
    preferences.hours.from = m_from->time();
    preferences.hours.to = m_to->time();
    preferences.keepAwake = m_keepAwake->isChecked();
}

} // namespace lessonlift
