// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/ServersPage.h"

#include "models/PlainToolTip.h"
#include "PlainBox.h"
#include "settings/FieldNote.h"
#include "settings/ServerDelegate.h"
#include "settings/ServerDialog.h"

#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

ServersPage::ServersPage(ServerList &servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_list(new QListWidget(this))
    , m_note(new FieldNote(this))
    , m_use(new QPushButton(tr("&Use this one"), this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_signOut(new QPushButton(tr("&Sign out"), this))
    , m_remove(new QPushButton(tr("&Remove…"), this))
{
    m_list->setAccessibleName(tr("Servers"));
    m_list->setItemDelegate(new ServerDelegate(m_list));
    auto *add = new QPushButton(tr("&Add…"), this);
    m_use->setToolTip(plainToolTip(tr("Lessons that are added from now on go to it.")));
    m_signOut->setToolTip(plainToolTip(tr("Forgets the token, in the system's keychain too.")));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(8);
    QWidget *before = m_list;
    for (auto *button : {add, m_edit, m_use, m_signOut, m_remove}) {
        buttons->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_list);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_note);
    connect(add, &QPushButton::clicked, this, [this] { edit(QString()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_use, &QPushButton::clicked, this, [this] { m_servers.chooseCurrent(chosen()); });
    connect(m_signOut, &QPushButton::clicked, this, [this] { m_servers.signOut(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &ServersPage::askRemove);
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServersPage::showState);
    connect(&m_servers, &ServerList::changed, this, &ServersPage::showServers);
    showServers();
}

QString ServersPage::chosen() const
{
    const auto *item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

QString ServersPage::describe(const QString &id) const
{
    const auto server = m_servers.server(id);
    const auto user = m_servers.userName(id);
    const auto account = !m_servers.isSignedIn(id) ? tr("not signed in")
                         : user.isEmpty()          ? tr("signed in")
                                                   : tr("signed in as %1").arg(user);
    const auto name =
        id == m_servers.currentId() ? tr("%1 (in use)").arg(server.name) : server.name;
    return name + u'\n' + server.address + u'\n' + account;
}

void ServersPage::showServers()
{
    const bool gone = m_servers.server(chosen()).id.isEmpty();
    const auto before = gone ? m_servers.currentId() : chosen();
    m_list->clear();
    for (const auto &server : m_servers.servers()) {
        auto *item = new QListWidgetItem(describe(server.id), m_list);
        item->setData(Qt::UserRole, server.id);
        if (server.id == before)
            m_list->setCurrentItem(item);
    }
    m_note->say(m_servers.servers().isEmpty()
                    ? tr("There is no server yet. Add the one that your lessons go to.")
                    : tr("What you change here is kept at once."));
    showState();
}

void ServersPage::showState()
{
    const auto id = chosen();
    const bool own = !id.isEmpty() && !m_servers.isPractice(id);
    m_edit->setEnabled(own);
    m_remove->setEnabled(own);
    m_use->setEnabled(!id.isEmpty() && id != m_servers.currentId());
    m_signOut->setEnabled(own && !m_servers.token(id).isEmpty());
}

void ServersPage::edit(const QString &id)
{
    auto *dialog = new ServerDialog(m_servers, id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServersPage::askRemove()
{
    const auto id = chosen();
    auto *box =
        plainBox(QMessageBox::Question, tr("Remove \"%1\"?").arg(m_servers.server(id).name),
                 tr("Its sign-in is forgotten. Lessons on the server, and what the journal knows "
                    "of them, stay."),
                 this);
    const QAbstractButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::finished, this, [this, box, remove, id] {
        if (box->clickedButton() == remove)
            m_servers.remove(id);
    });
    box->open();
}

} // namespace lessonlift
