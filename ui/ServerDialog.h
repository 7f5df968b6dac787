// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoro/QCoroTask>
#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lessonlift
{

class ServerChoice;

/// Server address, and a token or e-mail and password.
class ServerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ServerDialog(ServerChoice &choice, QWidget *parent = nullptr);

private:
    void save();
    void chooseCaFile();
    [[nodiscard]] QCoro::Task<> signIn();

    ServerChoice &m_choice;
    QLineEdit *m_address;
    QLineEdit *m_token;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QCheckBox *m_allowHttp;
    QLineEdit *m_caFile;
    QLabel *m_message;
    QPushButton *m_save;
    std::vector<QCoro::Task<>> m_tasks;
};

} // namespace lessonlift
