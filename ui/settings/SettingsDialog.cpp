// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/SettingsDialog.h"

#include "FitScreen.h"
#include "journal/Journal.h"
#include "PlainBox.h"
#include "settings/AppearancePage.h"
#include "settings/HoursPage.h"
#include "settings/JournalPage.h"
#include "settings/NotificationsPage.h"
#include "settings/ProxyPage.h"
#include "settings/ServersPage.h"
#include "settings/TransferPage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lessonlift
{

SettingsDialog::SettingsDialog(PreferencesStore &store, ServerList &servers, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_names(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_proxy(new ProxyPage(this))
    , m_journal(new JournalPage(Journal::defaultPath(), this))
{
    setWindowTitle(tr("Settings"));
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setFrameShape(QFrame::NoFrame);
    addPages(servers);
    // After the pages, as Tab goes.
    m_buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                 QDialogButtonBox::Apply | QDialogButtonBox::RestoreDefaults,
                             this);

    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(m_names);
    row->addWidget(m_stack);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(row);
    layout->addWidget(m_buttons);
    fitScreen(*this);

    connect(m_names, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsDialog::showState);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &SettingsDialog::apply);
    auto *defaults = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    defaults->setToolTip(tr("On this page only, and only when you press OK or Apply."));
    connect(defaults, &QPushButton::clicked, this, &SettingsDialog::showDefaults);
    for (auto *page : std::as_const(m_pages)) {
        page->showPreferences(m_store.current());
        connect(page, &SettingsPage::edited, this, &SettingsDialog::showState);
    }
    m_proxy->showPassword(m_store.proxyPassword());
    connect(&m_store, &PreferencesStore::proxyPasswordChanged, this,
            [this] { m_proxy->showPassword(m_store.proxyPassword()); });
    for (auto *button : m_buttons->buttons())
        button->setIcon(QIcon());
    showPage(Page::Servers);
    showState();
    giveRoom();
    resize(800, 560);
}

/// Lines that cannot be broken are shown whole, however long they are in this language.
void SettingsDialog::giveRoom()
{
    int longest = 0;
    for (int row = 0; row < m_names->count(); ++row)
        longest = qMax(longest, fontMetrics().horizontalAdvance(m_names->item(row)->text()));
    m_names->setFixedWidth(qMax(168, longest + 24));
    for (auto *area : m_stack->findChildren<QScrollArea *>())
        area->setMinimumWidth(area->widget()->minimumSizeHint().width() +
                              area->verticalScrollBar()->sizeHint().width());
}

void SettingsDialog::addPages(ServerList &servers)
{
    addPage(tr("Servers"), new ServersPage(servers, this));
    addPage(tr("Transfer"), new TransferPage(this));
    addPage(tr("Proxy"), m_proxy);
    addPage(tr("Hours and sleep"), new HoursPage(this));
    addPage(tr("Journal"), m_journal);
    addPage(tr("Appearance"), new AppearancePage(this));
    addPage(tr("Notifications"), new NotificationsPage(this));
}

void SettingsDialog::addPage(const QString &name, QWidget *page)
{
    auto *whole = new QWidget(this);
    auto *title = new QLabel(name, whole);
    auto font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    title->setFont(font);
    auto *area = new QScrollArea(whole);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(area);
    m_stack->addWidget(whole);
    auto *item = new QListWidgetItem(name, m_names);
    item->setSizeHint(QSize(0, 32));
}

void SettingsDialog::addPage(const QString &name, SettingsPage *page)
{
    m_pages.append(page);
    addPage(name, static_cast<QWidget *>(page));
}

void SettingsDialog::showPage(Page page)
{
    m_names->setCurrentRow(static_cast<int>(page));
}

Preferences SettingsDialog::typed() const
{
    auto preferences = m_store.current();
    for (const auto *page : m_pages)
        page->storeInto(preferences);
    return preferences;
}

bool SettingsDialog::isChanged() const
{
    return typed() != m_store.current() || m_proxy->password() != m_store.proxyPassword();
}

void SettingsDialog::showState()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isChanged());
    m_buttons->button(QDialogButtonBox::RestoreDefaults)
        ->setEnabled(m_names->currentRow() != static_cast<int>(Page::Servers));
}

void SettingsDialog::showDefaults()
{
    for (auto *page : std::as_const(m_pages)) {
        if (m_stack->currentWidget()->isAncestorOf(page))
            page->showPreferences(Preferences());
    }
}

bool SettingsDialog::apply()
{
    for (auto *page : std::as_const(m_pages)) {
        if (page->problem().isEmpty())
            continue;
        for (int i = 0; i < m_stack->count(); ++i) {
            if (m_stack->widget(i)->isAncestorOf(page))
                m_names->setCurrentRow(i);
        }
        return false;
    }
    m_store.setProxyPassword(m_proxy->password());
    if (!m_store.set(typed()))
        plainBox(QMessageBox::Warning, tr("The settings could not be written to the disk."),
                 tr("They count until LessonLift is closed."), this)
            ->open();
    showState();
    return true;
}

void SettingsDialog::accept()
{
    if (apply())
        QDialog::accept();
}

void SettingsDialog::reject()
{
    if (!isChanged()) {
        QDialog::reject();
        return;
    }
    auto *box = plainBox(QMessageBox::Question, tr("Keep what you changed?"), QString(), this);
    const QAbstractButton *keep = box->addButton(tr("&Keep"), QMessageBox::AcceptRole);
    const QAbstractButton *drop = box->addButton(tr("&Drop"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Back to the settings"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, keep, drop] {
        if (box->clickedButton() == keep)
            accept();
        else if (box->clickedButton() == drop)
            QDialog::reject();
    });
    box->open();
}

} // namespace lessonlift
