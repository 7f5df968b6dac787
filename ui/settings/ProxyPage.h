// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/SettingsPage.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace lessonlift
{

class FieldNote;

/// How the network is reached.
class ProxyPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    void showPreferences(const Preferences &preferences) override;
    void storeInto(Preferences &preferences) const override;
    [[nodiscard]] QString problem() const override;

    void showPassword(const QString &password);
    [[nodiscard]] QString password() const;

private:
    void showState();

    QComboBox *m_mode;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FieldNote *m_modeNote = nullptr;
    FieldNote *m_hostNote = nullptr;
};

} // namespace lessonlift
