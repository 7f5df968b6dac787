// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/AppearancePage.h"

#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace lessonlift
{

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(parent)
    , m_scheme(new QComboBox(this))
    , m_language(new QComboBox(this))
{
    m_scheme->addItems({tr("as the system is"), tr("light"), tr("dark")});
    form().addField(tr("&Colours:"), m_scheme, tr("Changed at once, for every window."));
    m_language->addItems({tr("the system's"), u"English"_s, u"हिन्दी"_s});
    form().addField(tr("&Language:"), m_language,
                    tr("Of the program. Lessons keep their own languages."));
    form().addNote()->say(tr("Another language is spoken from the next start on."));
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &AppearancePage::edited);
    connect(m_language, &QComboBox::currentIndexChanged, this, &AppearancePage::edited);
}

void AppearancePage::showPreferences(const Preferences &preferences)
{
    m_scheme->setCurrentIndex(static_cast<int>(preferences.appearance.scheme));
    m_language->setCurrentIndex(static_cast<int>(preferences.appearance.language));
}

void AppearancePage::storeInto(Preferences &preferences) const
{
    preferences.appearance.scheme = static_cast<Scheme>(m_scheme->currentIndex());
    preferences.appearance.language = static_cast<Language>(m_language->currentIndex());
}

} // namespace lessonlift
