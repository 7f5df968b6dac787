// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/ServerDialog.h"

#include "FitScreen.h"
#include "http/TokenText.h"
#include "models/PlainToolTip.h"
#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"
#include "wording/ErrorWording.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QtConcurrent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

ServerDialog::ServerDialog(ServerList &servers, const QString &id, QWidget *parent)
    : QDialog(parent)
    , m_servers(servers)
    , m_server(servers.server(id))
    , m_name(new QLineEdit(m_server.name, this))
    , m_address(new QLineEdit(m_server.address, this))
    , m_allowHttp(new QCheckBox(tr("Allow an unencrypted (&http) server"), this))
    , m_caFile(new QLineEdit(m_server.caFile, this))
    , m_way(new QComboBox(this))
    , m_email(new QLineEdit(servers.userName(id), this))
    , m_password(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_test(new QPushButton(tr("Test &connection"), this))
{
    setWindowTitle(m_server.id.isEmpty() ? tr("Add a server") : tr("Server"));
    auto *fields = new QWidget(this);
    m_form = new SettingsForm(fields);
    addServer(*m_form);
    addSignIn(*m_form);
    addButtons(*m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(fields);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    for (auto *button : buttons->buttons()) {
        button->setIcon(QIcon());
        qobject_cast<QPushButton *>(button)->setAutoDefault(button == m_save);
    }
    layout->addWidget(buttons);
    m_area = fitScreen(*this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ServerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProblems();
    checkCaFile();
    showSignIn();
    resize(560, 0);
}

void ServerDialog::addServer(SettingsForm &form)
{
    m_name->setPlaceholderText(tr("as the address says"));
    form.addField(tr("&Name:"), m_name, tr("What you call this server. Only you see it."));
    m_address->setObjectName(u"address"_s);
    m_address->setPlaceholderText(u"https://api.example.org/api"_s);
    form.addField(tr("&Address:"), m_address,
                  tr("The address of the server's API, as its administrator gave it to you; it "
                     "often ends in /api."));
    m_addressNote = form.addNote();
    m_allowHttp->setChecked(m_server.allowHttp);
    form.addPlain(m_allowHttp, tr("A server on this computer needs no permission."));
    m_httpNote = form.addNote();
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setPlaceholderText(tr("only for a private authority"));
    form.addField(tr("CA &file:"), m_caFile,
                  tr("A file (PEM) with the certificate of a private authority. It is trusted for "
                     "this server only, besides those this computer trusts."));
    auto *browse = m_caFile->addAction(style()->standardIcon(QStyle::SP_DialogOpenButton),
                                       QLineEdit::TrailingPosition);
    // Tab passes by a button inside a field, so a key does the same.
    browse->setShortcut(QKeySequence::Open);
    browse->setShortcutContext(Qt::WidgetShortcut);
    browse->setText(tr("Choose the file"));
    browse->setToolTip(
        tr("%1 (%2)", "an action, its key")
            .arg(browse->text(), browse->shortcut().toString(QKeySequence::NativeText)));
    m_caFileNote = form.addNote();
    connect(browse, &QAction::triggered, this, &ServerDialog::chooseCaFile);
    connect(m_address, &QLineEdit::textChanged, this, &ServerDialog::showProblems);
    m_caFileTyped.setSingleShot(true);
    m_caFileTyped.setInterval(300);
    connect(&m_caFileTyped, &QTimer::timeout, this, &ServerDialog::checkCaFile);
    connect(m_caFile, &QLineEdit::textChanged, &m_caFileTyped, qOverload<>(&QTimer::start));
    connect(&m_caFileProblem, &QFutureWatcher<QString>::finished, this, [this] {
        if (!m_caFileTyped.isActive()) // else another file is meant by now
            m_caFileNote->say(m_caFileProblem.result(), Tone::Bad);
    });
    connect(m_allowHttp, &QCheckBox::toggled, this, &ServerDialog::showProblems);
}

void ServerDialog::addSignIn(SettingsForm &form)
{
    form.addHeading(tr("Sign-in"));
    m_way->addItem(tr("by e-mail and password"), int(SignIn::Password));
    m_way->addItem(tr("by token"), int(SignIn::Token));
    const bool signedIn = m_servers.isSignedIn(m_server.id);
    const auto user = m_servers.userName(m_server.id);
    m_way->addItem(!signedIn        ? tr("later")
                   : user.isEmpty() ? tr("stay signed in")
                                    : tr("stay signed in as %1").arg(user),
                   int(SignIn::Unchanged));
    m_way->setCurrentIndex(signedIn ? m_way->count() - 1 : 0);
    form.addField(tr("&Sign in:"), m_way,
                  tr("The password is used once, for a token. The token is kept in the system's "
                     "keychain, or until LessonLift is closed where there is none."));
    form.addField(tr("&E-mail:"), m_email, tr("Of your account on this server."));
    m_password->setEchoMode(QLineEdit::Password);
    form.addField(tr("&Password:"), m_password, tr("It is not kept anywhere."));
    m_token->setEchoMode(QLineEdit::Password);
    form.addField(tr("&Token:"), m_token, tr("As your administrator gave it to you."));
    connect(m_way, &QComboBox::currentIndexChanged, this, &ServerDialog::showSignIn);
}

void ServerDialog::addButtons(SettingsForm &form)
{
    m_test->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_test->setAutoDefault(false);
    form.addPlain(m_test, tr("Signs in and counts the lessons. Nothing is changed."));
    m_message = form.addNote();
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_test, &QPushButton::clicked, this, [this] { m_tasks.push_back(test()); });
}

bool ServerDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToFit(*this, *m_area);
    return done;
}

ServerDialog::SignIn ServerDialog::way() const
{
    return static_cast<SignIn>(m_way->currentData().toInt());
}

void ServerDialog::askForSignIn()
{
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void ServerDialog::showSignIn()
{
    m_form->setRowVisible(m_email, way() == SignIn::Password);
    m_form->setRowVisible(m_password, way() == SignIn::Password);
    m_form->setRowVisible(m_token, way() == SignIn::Token);
}

void ServerDialog::showProblems()
{
    const auto server = typed();
    // An empty field is no mistake yet.
    const auto address = m_address->text().isEmpty() ? QString() : m_servers.addressProblem(server);
    m_addressNote->say(address, Tone::Bad);
    m_httpNote->say(m_allowHttp->isChecked() ? tr("Others on the network can read along, your "
                                                  "sign-in included.")
                                             : QString(),
                    Tone::Warning);
}

void ServerDialog::checkCaFile()
{
    m_caFileProblem.setFuture(
        QtConcurrent::run(&ServerList::caFileProblem, m_caFile->text().trimmed()));
}

Server ServerDialog::typed() const
{
    auto server = m_server;
    server.name = m_name->text();
    server.address = m_address->text().trimmed();
    server.allowHttp = m_allowHttp->isChecked();
    server.caFile = m_caFile->text().trimmed();
    return server;
}

Credentials ServerDialog::credentials() const
{
    switch (way()) {
    case SignIn::Password:
        return {m_email->text().trimmed(), m_password->text(), {}};
    case SignIn::Token: {
        const auto typed = m_token->text().trimmed().toUtf8();
        const auto [token, flaw] = tokenFrom(typed);
        return {{}, {}, flaw ? typed : token}; // the server will say that it is none
    }
    case SignIn::Unchanged:
        return {};
    }
    Q_UNREACHABLE();
}

void ServerDialog::chooseCaFile()
{
    const auto file = QFileDialog::getOpenFileName(
        this, tr("CA file of the server"), m_caFile->text(),
        tr("Certificates (*.pem *.crt *.cer)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty())
        m_caFile->setText(file);
}

void ServerDialog::setBusy(const QString &what)
{
    m_typing = focusWidget();
    m_save->setEnabled(false);
    m_test->setEnabled(false);
    m_message->say(what);
}

void ServerDialog::setReady(const QString &outcome, Tone tone)
{
    m_save->setEnabled(true);
    m_test->setEnabled(true);
    m_message->say(outcome, tone);
    if (m_typing) // else the next key would go to Cancel, which alone was left
        m_typing->setFocus();
}

void ServerDialog::save()
{
    if (const auto problem = m_servers.addressProblem(typed()); !problem.isEmpty()) {
        m_addressNote->say(problem, Tone::Bad);
        m_address->setFocus();
        return;
    }
    const auto typedIn = credentials();
    if (!typedIn.email.isEmpty()) {
        m_tasks.push_back(signIn());
        return;
    }
    const auto id = m_servers.keep(typed());
    if (id && !typedIn.token.isEmpty())
        m_servers.setToken(*id, typedIn.token);
    finish(id);
}

/// Of what was typed just now; "not signed in" would be no news.
QString ServerDialog::inWords(const Error &error) const
{
    const bool isRefused = error.kind == Kind::NotSignedIn;
    if (isRefused && way() == SignIn::Password)
        return tr("The server does not know this e-mail with this password. Check both; capital "
                  "letters count.");
    if (isRefused && way() == SignIn::Token)
        return tr("The server does not accept this token. It may have expired; ask for a new one.");
    return whatHappened(error) + u' ' + whatNext(error.kind);
}

void ServerDialog::finish(const Result<QString> &id)
{
    if (!id) {
        setReady(inWords(id.error()), Tone::Bad);
        return;
    }
    accept();
    Q_EMIT saved(*id);
}

QCoro::Task<> ServerDialog::signIn()
{
    const QPointer<ServerDialog> self(this);
    const auto typedIn = credentials();
    setBusy(tr("Signing in…"));
    const auto id = co_await m_servers.signIn(typed(), typedIn.email, typedIn.password);
    if (self) // not closed meanwhile
        finish(id);
}

QCoro::Task<> ServerDialog::test()
{
    const QPointer<ServerDialog> self(this);
    setBusy(tr("Asking the server…"));
    const auto lessons = co_await m_servers.testConnection(typed(), credentials());
    if (!self) // closed meanwhile
        co_return;
    if (lessons)
        setReady(tr("It works: signed in, and the server shows %Ln lessons.", nullptr, *lessons),
                 Tone::Good);
    else
        setReady(inWords(lessons.error()), Tone::Bad);
}

} // namespace lessonlift
