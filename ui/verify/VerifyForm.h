// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lesson/FindLessons.h"
#include "settings/ServerList.h"
#include "upload/UploadOptions.h"
#include "verify/PastImports.h"

#include <QFutureWatcher>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lessonlift
{

class SkippedPlaces;

/// What is to be compared with what: a folder (or one that holds several lessons), a server, a
/// lesson on it, and how closely. Which lesson is filled in from the history, where it is known.
class VerifyForm : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyForm(ServerList &servers, QWidget *parent = nullptr);
    ~VerifyForm() override;

    /// Looks for lessons in it, and asks for its history.
    void setFolder(const QString &path);
    /// A lesson that is known to have come from this folder. An empty id: see setFolder().
    void setLesson(const QString &folder, const QString &server, const QString &lessonId);
    void setPast(const QList<PastImport> &past);
    /// While it runs nothing can be changed.
    void setRunning(bool running);

    [[nodiscard]] QStringList folders() const { return m_folders; }
    [[nodiscard]] Server server() const;
    /// Empty: the lesson of the folder's title.
    [[nodiscard]] QString lessonId(const QString &folder) const;
    /// Whether it was imported from here, as far as the history was read.
    [[nodiscard]] bool isKnown(const QString &lessonId) const;
    [[nodiscard]] ConfirmLevel level() const;

Q_SIGNALS:
    /// Which imports there were of the lessons in this folder.
    void pastWanted(const QString &folder);
    void verifyRequested();

private:
    void makeWidgets();
    void addRow(QGridLayout *grid, const QString &label, QWidget *buddy,
                const QList<QWidget *> &row) const;
    void chooseFolder();
    void takeTyped();
    void takeFolders();
    void fillServers();
    void fillLessons();
    void takeChoice();
    void chooseLesson();
    void showLevel();
    /// What was typed names no lesson; empty: it does, or none need be named.
    [[nodiscard]] QString lessonFault() const;
    void enable();
    void press();

    ServerList &m_servers;
    QString m_path; ///< as looked through last
    QStringList m_folders;
    QList<PastImport> m_past;
    QString m_wantedId; ///< came with the folder
    bool m_isRunning = false;
    bool m_isPressed = false; ///< before the folder was looked through
    QFutureWatcher<FoundLessons> m_finder;
    QLineEdit *m_folder;
    QPushButton *m_chooseFolder;
    SkippedPlaces *m_skipped; ///< of the folder
    QComboBox *m_server;
    QComboBox *m_lesson;
    QLineEdit *m_id;
    QPushButton *m_chooseLesson;
    QComboBox *m_level;
    QLabel *m_levelNote;
    QPushButton *m_verify;
};

} // namespace lessonlift
