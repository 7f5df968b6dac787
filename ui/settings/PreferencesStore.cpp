// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/PreferencesStore.h"

#include "http/Connections.h"
#include "http/Keychain.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace lessonlift
{

PreferencesStore::PreferencesStore(QObject *parent)
    : QObject(parent)
    , m_current(loadPreferences())
{
    if (m_current.proxy.mode == ProxyMode::Manual && !m_current.proxy.user.isEmpty())
        m_tasks.push_back(readPassword());
}

bool PreferencesStore::set(const Preferences &preferences)
{
    if (preferences == m_current)
        return true;
    m_current = preferences;
    const bool written = savePreferences(m_current);
    Q_EMIT changed(m_current);
    return written;
}

void PreferencesStore::setProxyPassword(const QString &password)
{
    m_passwordChosen = true;
    if (password == m_proxyPassword)
        return;
    m_proxyPassword = password;
    m_tasks.push_back(keepPassword(password));
    Q_EMIT proxyPasswordChanged();
}

QCoro::Task<> PreferencesStore::readPassword()
{
    const QPointer<PreferencesStore> self(this);
    const auto kept = co_await keychain::readSecret(proxySecretName());
    if (!self || !kept || kept->isEmpty() || m_passwordChosen)
        co_return;
    m_proxyPassword = QString::fromUtf8(*kept);
    Q_EMIT proxyPasswordChanged();
}

QCoro::Task<> PreferencesStore::keepPassword(QString password)
{
    const QPointer<PreferencesStore> self(this);
    const auto kept = co_await keychain::writeSecret(proxySecretName(), password.toUtf8());
    if (self && !kept && !password.isEmpty())
        Q_EMIT notice(tr("There is no keychain here, so the proxy's password is known only until "
                         "LessonLift is closed."));
}

} // namespace lessonlift
