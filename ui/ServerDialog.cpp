// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "ServerDialog.h"

#include "ServerChoice.h"
#include "wording/ErrorWording.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lessonlift
{

ServerDialog::ServerDialog(ServerChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_address(new QLineEdit(choice.address(), this))
    , m_token(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_allowHttp(new QCheckBox(tr("Allow an unencrypted (http) server"), this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Server"));
    m_address->setPlaceholderText(u"https://api.example.org/api"_s);
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setPlaceholderText(choice.token().isEmpty() ? QString() : tr("unchanged"));
    m_password->setEchoMode(QLineEdit::Password);
    m_allowHttp->setChecked(choice.allowHttp());
    m_allowHttp->setToolTip(tr("Others on the network can read along, your sign-in included. A "
                               "server on this computer needs no permission."));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout(this);
    form->setSizeConstraint(QLayout::SetMinimumSize);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_allowHttp);
    form->addRow(tr("&Token:"), m_token);
    form->addRow(new QLabel(tr("or sign in:"), this));
    form->addRow(tr("&E-mail:"), m_email);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(480, 0);
}

void ServerDialog::save()
{
    if (!m_email->text().isEmpty()) {
        m_tasks.push_back(signIn());
        return;
    }
    const auto done = m_choice.choose(m_address->text(), m_allowHttp->isChecked(),
                                      m_token->text().trimmed().toUtf8());
    if (done)
        accept();
    else
        m_message->setText(whatHappened(done.error()) + u' ' + whatNext(done.error().kind));
}

QCoro::Task<> ServerDialog::signIn()
{
    const QPointer<ServerDialog> self(this);
    m_save->setEnabled(false);
    m_message->setText(tr("Signing in…"));
    const auto done = co_await m_choice.signIn(m_address->text(), m_allowHttp->isChecked(),
                                               m_email->text(), m_password->text());
    if (!self) // closed meanwhile
        co_return;
    m_save->setEnabled(true);
    if (done)
        accept();
    else
        m_message->setText(whatHappened(done.error()) + u' ' + whatNext(done.error().kind));
}

} // namespace lessonlift
