// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/PreferencesStore.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace lessonlift
{

class JournalPage;
class ProxyPage;
class ServerList;
class SettingsPage;

/// All settings, a page each. OK and Apply make them count; Cancel asks before it drops any.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Servers, Transfer, Proxy, Hours, Journal, Appearance, Notifications };

    SettingsDialog(PreferencesStore &store, ServerList &servers, QWidget *parent = nullptr);

    void showPage(Page page);
    /// To connect with what reads and tidies the journal.
    [[nodiscard]] JournalPage &journal() { return *m_journal; }

    void accept() override;
    void reject() override;

private:
    void addPage(const QString &name, QWidget *page);
    void addPage(const QString &name, SettingsPage *page);
    void addPages(ServerList &servers);
    void giveRoom();
    [[nodiscard]] Preferences typed() const;
    [[nodiscard]] bool isChanged() const;
    void showState();
    /// False, with the page shown, when something on it cannot be stored.
    bool apply();
    void showDefaults();

    PreferencesStore &m_store;
    QListWidget *m_names;
    QStackedWidget *m_stack;
    QDialogButtonBox *m_buttons = nullptr;
    ProxyPage *m_proxy;
    JournalPage *m_journal;
    QList<SettingsPage *> m_pages;
};

} // namespace lessonlift
