// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "ServerDialog.h"

#include "ServerChoice.h"
#include "wording/ErrorWording.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>

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
    , m_caFile(new QLineEdit(choice.caFile(), this))
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
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setPlaceholderText(tr("only where your organisation issues its own certificates"));
    m_caFile->setToolTip(tr("A file (PEM) with the certificate of a private authority. It is "
                            "trusted for this server only, besides those this computer trusts."));
    auto *browse = m_caFile->addAction(style()->standardIcon(QStyle::SP_DialogOpenButton),
                                       QLineEdit::TrailingPosition);
    browse->setToolTip(tr("Choose the file"));
    connect(browse, &QAction::triggered, this, &ServerDialog::chooseCaFile);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);

    auto *form = new QFormLayout(this);
    form->setSizeConstraint(QLayout::SetMinimumSize);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_allowHttp);
    form->addRow(tr("&CA file:"), m_caFile);
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

void ServerDialog::chooseCaFile()
{
    const auto file = QFileDialog::getOpenFileName(
        this, tr("CA file of the server"), m_caFile->text(),
        tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        m_caFile->setText(file);
}

void ServerDialog::save()
{
    if (!m_email->text().isEmpty()) {
        m_tasks.push_back(signIn());
        return;
    }
    const auto done =
        m_choice.choose(m_address->text(), m_allowHttp->isChecked(),
                        m_token->text().trimmed().toUtf8(), m_caFile->text().trimmed());
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
    const auto done =
        co_await m_choice.signIn(m_address->text(), m_allowHttp->isChecked(), m_email->text(),
                                 m_password->text(), m_caFile->text().trimmed());
    if (!self) // closed meanwhile
        co_return;
    m_save->setEnabled(true);
    if (done)
        accept();
    else
        m_message->setText(whatHappened(done.error()) + u' ' + whatNext(done.error().kind));
}

} // namespace lessonlift
