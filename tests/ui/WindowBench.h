// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "LessonView.h"
#include "MainWindow.h"
#include "practice/PracticeServer.h"
#include "support/MakeLesson.h"

#include <QPushButton>

namespace lessonlift::testing
{

/// The real window on the real engine, with everything it keeps in a temporary folder, and a
/// practice server to talk to.
class WindowBench
{
public:
    explicit WindowBench(const PracticeTraits &traits = {});
    ~WindowBench();

    /// A new engine and a new window on the same journal, as after a restart.
    void open();
    void close();
    /// Chooses the practice server of this bench, signed in.
    void signIn();
    /// Adds a lesson as after a drop, and presses "Queue" when it can be pressed.
    void queue(const QStringList &folders);

    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] ServerList &servers() { return *m_servers; }
    [[nodiscard]] PreferencesStore &preferences() { return *m_preferences; }
    [[nodiscard]] PracticeServer &server() { return *m_server; }
    [[nodiscard]] LessonView &view() { return *m_window->findChild<LessonView *>(); }
    [[nodiscard]] LessonTreeModel &lessons() { return m_window->lessons(); }
    /// Of the lesson in this row, in the order in which they came.
    [[nodiscard]] LessonState state(int row) const;
    [[nodiscard]] QString cell(int row, LessonTreeModel::Column column) const;
    void select(int row);
    /// Triggers the action of this text (without its &), as by its key or its button.
    void trigger(const QString &text);
    [[nodiscard]] QAction *action(const QString &text) const;

    template <typename Widget>
    [[nodiscard]] Widget *dialog() const
    {
        return m_window->findChild<Widget *>();
    }
    /// The button of this text (without its &); null when there is none.
    [[nodiscard]] static QPushButton *button(const QWidget *in, const QString &text);
    /// What is wrong with the lesson on the server; nothing when it is whole.
    [[nodiscard]] QString whatIsWrong(const LessonOnDisk &lesson) const;

private:
    QTemporaryDir m_dir;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

/// A recording that stops in the middle, so that the lesson is blocked.
inline void damage(LessonOnDisk &lesson)
{
    lesson.write(QStringLiteral("Section_2/Main_Content.opus"), opusBytes(1).chopped(5));
}

} // namespace lessonlift::testing
