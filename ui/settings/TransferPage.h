// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace lessonlift
{

class FieldNote;

/// How lessons are sent.
class TransferPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit TransferPage(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;

private:
    void addBatches();
    void addConnection();
    void addConfirm();
    void explain();

    QSpinBox *m_lessonsAtOnce;
    QSpinBox *m_sections;
    QSpinBox *m_megabytes;
    QDoubleSpinBox *m_pause;
    QSpinBox *m_timeout;
    QSpinBox *m_retries;
    QSpinBox *m_speed;
    QComboBox *m_confirm;
    FieldNote *m_sizeNote = nullptr;
    FieldNote *m_confirmNote = nullptr;
};

} // namespace lessonlift
