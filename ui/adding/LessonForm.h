// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ServerAddress.h"
#include "models/FoundLessonsModel.h"
#include "server/RemoteLesson.h"
#include "settings/Server.h"

#include <optional>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace lessonlift
{

/// What a found lesson is called, and whether it becomes a new lesson or goes into an existing
/// one.
class LessonForm : public QWidget
{
    Q_OBJECT

public:
    /// server: whose lessons may be named.
    explicit LessonForm(const Server &server, QWidget *parent = nullptr);

    void setCategories(const QList<Category> &categories);
    void show(const FoundLesson &lesson);
    /// The chosen lesson of the server.
    void takeLesson(const QString &id, const QString &title);
    /// Its title, or why nothing is known of it.
    void tellOfLesson(const QString &text);
    [[nodiscard]] LessonFolder typed() const;
    /// Empty: a new lesson, or lessonFault().
    [[nodiscard]] QString lessonId() const;
    /// Why the existing lesson that is wanted is none.
    [[nodiscard]] std::optional<LessonIdFault> lessonFault() const;

Q_SIGNALS:
    void edited();
    /// A lesson of the server is to be chosen.
    void chooseRequested();

private:
    void chooseCategory(const QString &id);
    void addFields();
    void onEdited();
    void tellOfFault();

    std::optional<ServerAddress> m_server;
    bool m_isShowing = false;
    QLineEdit *m_title;
    QLineEdit *m_headTitle;
    QLineEdit *m_description;
    QComboBox *m_category;
    QLineEdit *m_tags;
    QRadioButton *m_new;
    QRadioButton *m_existing;
    QLineEdit *m_lessonId;
    QPushButton *m_choose;
    QLabel *m_chosen;
};

} // namespace lessonlift
