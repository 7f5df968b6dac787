// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/Preferences.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace lessonlift
{

/// The preferences of the running program, and the one secret that belongs to them: the proxy's
/// password, in the keychain, or in memory until the end where there is none.
class PreferencesStore : public QObject
{
    Q_OBJECT

public:
    /// Loads them; the password comes later, with proxyPasswordChanged().
    explicit PreferencesStore(QObject *parent = nullptr);

    [[nodiscard]] const Preferences &current() const { return m_current; }
    /// They count from now on; false when they could not be written and last until the end only.
    bool set(const Preferences &preferences);

    [[nodiscard]] QString proxyPassword() const { return m_proxyPassword; }
    /// Empty: forgotten, in the keychain too.
    void setProxyPassword(const QString &password);

Q_SIGNALS:
    void changed(const lessonlift::Preferences &preferences);
    void proxyPasswordChanged();
    /// Something a person should know, e.g. that there is no keychain.
    void notice(const QString &text);

private:
    [[nodiscard]] QCoro::Task<> readPassword();
    [[nodiscard]] QCoro::Task<> keepPassword(QString password);

    Preferences m_current;
    QString m_proxyPassword;
    bool m_passwordChosen = false; ///< what the keychain says comes too late
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
