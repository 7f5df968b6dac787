// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/JournalPage.h"

#include "PlainBox.h"
#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"
#include "wording/StateWording.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace lessonlift
{

namespace
{

constexpr int anHour = 60;
constexpr int aDay = 24 * anHour;
constexpr int aWeek = 7 * aDay;

} // namespace

JournalPage::JournalPage(const QString &path, QWidget *parent)
    : SettingsPage(parent)
    , m_doneLeaves(new QComboBox(this))
    , m_path(new QLineEdit(QDir::toNativeSeparators(path), this))
    , m_size(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_tidy(new QPushButton(tr("&Tidy up…"), this))
{
    m_doneLeaves->addItem(tr("never"), 0);
    m_doneLeaves->addItem(tr("after ten minutes"), 10);
    m_doneLeaves->addItem(tr("after an hour"), anHour);
    m_doneLeaves->addItem(tr("after a day"), aDay);
    m_doneLeaves->addItem(tr("after a week"), aWeek);
    form().addField(tr("&Done lessons leave the table:"), m_doneLeaves,
                    tr("They and their receipts are then found in the history."));
    connect(m_doneLeaves, &QComboBox::currentIndexChanged, this, &JournalPage::edited);
    form().addHeading(tr("Journal"));
    m_path->setReadOnly(true);
    form().addField(tr("&Where it is:"), m_path,
                    tr("The file in which LessonLift notes every step, so that it can go on after "
                       "a crash. It holds no password and no token."));
    form().addField(tr("Size:"), m_size, tr("On this computer's disk."));
    m_days->setRange(1, 3650);
    m_days->setValue(365);
    const auto showUnit = [this](int days) { m_days->setSuffix(tr(" days", nullptr, days)); };
    connect(m_days, &QSpinBox::valueChanged, this, showUnit);
    showUnit(m_days->value());
    form().addField(tr("&Forget what is older than:"), m_days,
                    tr("Counted from the day on which an import ended."));
    form().addPlain(m_tidy, tr("Removes ended imports and their receipts. Imports that can go on "
                               "are always kept."));
    m_tidied = form().addNote();
    connect(m_tidy, &QPushButton::clicked, this, &JournalPage::askTidy);
}

void JournalPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    Q_EMIT sizeWanted();
}

void JournalPage::askTidy()
{
    auto *box = plainBox(QMessageBox::Question,
                         tr("Forget what ended more than %Ln days ago?", nullptr, m_days->value()),
                         tr("These imports and their receipts leave the history. This cannot be "
                            "undone. The lessons on the server are not touched."),
                         this);
    const QAbstractButton *forget = box->addButton(tr("Forget"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, forget] {
        if (box->clickedButton() != forget)
            return;
        m_tidy->setEnabled(false);
        m_tidied->say(tr("Tidying up…"));
        Q_EMIT tidyWanted(m_days->value());
    });
    box->open();
}

void JournalPage::showSize(qint64 bytes)
{
    m_size->setText(sizeText(bytes));
}

void JournalPage::showTidied(int removed, qint64 bytes)
{
    m_tidy->setEnabled(true);
    m_tidied->say(removed == 0 ? tr("There was nothing so old.")
                               : tr("%Ln imports were forgotten.", nullptr, removed),
                  Tone::Good);
    showSize(bytes);
}

void JournalPage::showPreferences(const Preferences &preferences)
{
    const int minutes = preferences.doneLeavesAfterMinutes;
    int at = m_doneLeaves->findData(minutes);
    if (at < 0) { // somebody wrote it into the file
        m_doneLeaves->addItem(tr("after %Ln minutes", nullptr, minutes), minutes);
        at = m_doneLeaves->count() - 1;
    }
    m_doneLeaves->setCurrentIndex(at);
}

void JournalPage::storeInto(Preferences &preferences) const
{
    preferences.doneLeavesAfterMinutes = m_doneLeaves->currentData().toInt();
}

} // namespace lessonlift
