// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/ProxyPage.h"

#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lessonlift
{

ProxyPage::ProxyPage(QWidget *parent)
    : SettingsPage(parent)
    , m_mode(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
{
    m_mode->addItems({tr("as the system says"), tr("none"), tr("set by hand")});
    form().addField(tr("&Proxy:"), m_mode,
                    tr("The computer that stands between you and the "
                       "internet, where your network has one."));
    m_modeNote = form().addNote();
    m_kind->addItems({u"HTTP"_s, u"SOCKS 5"_s, u"HTTPS"_s, u"SOCKS 4"_s});
    form().addField(tr("&Kind:"), m_kind, tr("Ask who runs your network; most are HTTP."));
    m_host->setPlaceholderText(u"proxy.example.org"_s);
    form().addField(tr("&Host:"), m_host, tr("The proxy's name or number, without http://"));
    m_hostNote = form().addNote();
    m_port->setRange(range::port.least, range::port.most);
    m_port->setGroupSeparatorShown(false);
    form().addField(tr("P&ort:"), m_port, tr("Often 8080 or 3128; 1080 for SOCKS."));
    m_user->setPlaceholderText(tr("only where the proxy asks for one"));
    form().addField(tr("&User:"), m_user, tr("Your name at the proxy."));
    m_password->setEchoMode(QLineEdit::Password);
    form().addField(tr("Pass&word:"), m_password,
                    tr("Kept in the system's keychain, never in the settings."));
    for (auto *box : {m_mode, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &ProxyPage::showState);
    for (auto *field : {m_host, m_user, m_password})
        connect(field, &QLineEdit::textChanged, this, &ProxyPage::showState);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyPage::showState);
    showState();
}

void ProxyPage::showState()
{
    const auto mode = static_cast<ProxyMode>(m_mode->currentIndex());
    const QList<QWidget *> manual{m_kind, m_host, m_port, m_user, m_password};
    for (auto *field : manual)
        form().setRowVisible(field, mode == ProxyMode::Manual);
    m_password->setEnabled(!m_user->text().trimmed().isEmpty());
    m_modeNote->say(mode == ProxyMode::System ? tr("Right for most networks.")
                    : mode == ProxyMode::None ? tr("Servers are reached directly.")
                                              : tr("All servers but those on this computer are "
                                                   "reached through it."));
    // An empty field is no mistake yet.
    m_hostNote->say(problem(), m_host->text().trimmed().isEmpty() ? Tone::Quiet : Tone::Bad);
    Q_EMIT edited();
}

QString ProxyPage::problem() const
{
    static const QRegularExpression notOfAHost(u"[\\s/@?#]"_s);
    if (static_cast<ProxyMode>(m_mode->currentIndex()) != ProxyMode::Manual)
        return {};
    const auto host = m_host->text().trimmed();
    if (host.isEmpty())
        return tr("Type the proxy's host.");
    if (host.contains(notOfAHost))
        return tr("Only the host here, without http:// and without a blank.");
    return {};
}

void ProxyPage::showPassword(const QString &password)
{
    m_password->setText(password);
}

QString ProxyPage::password() const
{
    return m_password->isEnabled() ? m_password->text() : QString();
}

void ProxyPage::showPreferences(const Preferences &preferences)
{
    const auto &proxy = preferences.proxy;
    m_mode->setCurrentIndex(static_cast<int>(proxy.mode));
    m_kind->setCurrentIndex(static_cast<int>(proxy.kind));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port);
    m_user->setText(proxy.user);
}

void ProxyPage::storeInto(Preferences &preferences) const
{
    auto &proxy = preferences.proxy;
    proxy.mode = static_cast<ProxyMode>(m_mode->currentIndex());
    proxy.kind = static_cast<ProxyKind>(m_kind->currentIndex());
    proxy.host = m_host->text().trimmed();
    proxy.port = m_port->value();
    proxy.user = m_user->text().trimmed();
}

} // namespace lessonlift
