// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/ServerList.h"
#include "Theme.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace lessonlift
{

class FieldNote;
class FittingArea;
class SettingsForm;

/// One server: its address, and how to be known by it. Save keeps it in the list, after signing
/// in where an e-mail was typed; a sign-in that fails keeps nothing.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    /// id: empty for a new server.
    ServerDialog(ServerList &servers, const QString &id, QWidget *parent = nullptr);

    /// Begins where a person who is to sign in goes on typing.
    void askForSignIn();

protected:
    /// Grows with what the notes say.
    bool event(QEvent *event) override;

Q_SIGNALS:
    void saved(const QString &id);

private:
    enum class SignIn { Password, Token, Unchanged };

    void addServer(SettingsForm &form);
    void addSignIn(SettingsForm &form);
    void addButtons(SettingsForm &form);
    void chooseCaFile();
    void showProblems();
    /// Of the CA file: it is read elsewhere, for it may lie on a slow disk.
    void checkCaFile();
    [[nodiscard]] QString inWords(const Error &error) const;
    void showSignIn();
    [[nodiscard]] SignIn way() const;
    [[nodiscard]] Server typed() const;
    [[nodiscard]] Credentials credentials() const;
    void setBusy(const QString &what);
    void setReady(const QString &outcome, Tone tone);
    void save();
    [[nodiscard]] QCoro::Task<> signIn();
    [[nodiscard]] QCoro::Task<> test();
    void finish(const Result<QString> &id);

    ServerList &m_servers;
    Server m_server;
    QLineEdit *m_name;
    QLineEdit *m_address;
    FieldNote *m_addressNote = nullptr;
    QCheckBox *m_allowHttp;
    FieldNote *m_httpNote = nullptr;
    QLineEdit *m_caFile;
    FieldNote *m_caFileNote = nullptr;
    QComboBox *m_way;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_token;
    FieldNote *m_message = nullptr;
    QPushButton *m_test;
    QPushButton *m_save = nullptr;
    QTimer m_caFileTyped; ///< until its name has been typed to its end
    QFutureWatcher<QString> m_caFileProblem;
    QPointer<QWidget> m_typing; ///< where the cursor was before it was busy
    SettingsForm *m_form = nullptr;
    FittingArea *m_area = nullptr;
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
