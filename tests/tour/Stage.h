// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/ForwardProxy.h"
#include "LessonView.h"
#include "MainWindow.h"
#include "practice/PracticeServer.h"
#include "support/FaultProxy.h"
#include "support/TestAuthority.h"

#include <QTemporaryDir>

namespace lessonlift::testing
{

/// The real window on the real engine with nothing in its journal yet, and a practice server that
/// is known to it as https://api.legal.example/api: over a proxy, so that no port of this machine
/// is in a picture.
class Stage
{
public:
    explicit Stage(const PracticeTraits &traits = {}, bool hasServer = true);
    ~Stage();

    /// From now on; it is asked in this thread.
    void setFaults(FaultProxy::Choose choose) { m_faults->setChoose(std::move(choose)); }
    /// Bytes a second of each connection.
    void throttle(qint64 bytesPerSecond);
    void setLessonsAtOnce(int lessons);
    /// As after a drop, until they can be queued; then queues them.
    void queue(const QStringList &folders);
    void select(int row);
    /// The rows from the one that is selected to this one.
    void selectTo(int row);
    [[nodiscard]] LessonState state(int row) const;
    /// The action that has these keys, as if they were pressed.
    void press(const QKeySequence &keys);
    /// What is of no interest here: that this machine has no keychain.
    void dropNotice();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Engine &engine() { return *m_engine; }
    [[nodiscard]] PracticeServer &server() { return *m_server; }

    template <typename Widget>
    [[nodiscard]] Widget &child() const
    {
        auto *found = m_window->findChild<Widget *>();
        if (found == nullptr)
            qFatal("no %s in the window", Widget::staticMetaObject.className());
        return *found;
    }
    template <typename Widget>
    [[nodiscard]] bool has() const
    {
        return m_window->findChild<Widget *>() != nullptr;
    }

private:
    void keepServer();

    QTemporaryDir m_dir;
    TestAuthority m_authority;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<FaultProxy> m_faults;
    std::unique_ptr<ForwardProxy> m_way;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServerList> m_servers;
    std::unique_ptr<PreferencesStore> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lessonlift::testing
