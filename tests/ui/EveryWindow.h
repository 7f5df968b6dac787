// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "WindowBench.h"

namespace lessonlift::testing
{

/// Every window of the program, one after another and turned to every page: the main window with
/// a lesson in every state, and the dialogs as they are opened from it.
class EveryWindow
{
public:
    EveryWindow();

    [[nodiscard]] static QStringList names();
    /// Builds the main windows anew, in the language that is installed now.
    void renew();
    /// In front, and the one before is closed.
    [[nodiscard]] QWidget &show(const QString &name);
    /// What is on show and nobody translates: titles, folders, servers.
    [[nodiscard]] QStringList data();
    [[nodiscard]] WindowBench &bench() { return m_bench; }

private:
    [[nodiscard]] QWidget *make(const QString &name);
    [[nodiscard]] QWidget *makeSettings(const QString &page);
    [[nodiscard]] QWidget *makeServer(const QString &way);
    [[nodiscard]] QWidget *makeAdding();
    [[nodiscard]] QWidget *makeChooser();
    [[nodiscard]] QWidget *makeHistory(int page);
    [[nodiscard]] QWidget *makeVerify(const QString &page);
    [[nodiscard]] QString home() const; ///< of two lessons
    void tellLessons();

    WindowBench m_empty; ///< the first: QSettings is then the other's for good
    WindowBench m_bench;
    LessonOnDisk m_lesson{QStringLiteral("11")};
    LessonOnDisk m_another{QStringLiteral("33")};
    LessonOnDisk m_blocked{QStringLiteral("22")};
    std::unique_ptr<QWidget> m_dialog;
    QWidget *m_shown = nullptr;
};

/// Those of a window that a person sees, itself left out.
template <typename Widget>
[[nodiscard]] QList<Widget *> visibleIn(const QWidget &window)
{
    QList<Widget *> found;
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            found.append(widget);
    }
    return found;
}

/// Tells each; true when there is none.
[[nodiscard]] bool none(const QStringList &faults);

/// For a message: its class, its name and what it says.
[[nodiscard]] QString described(const QWidget &widget);

} // namespace lessonlift::testing
