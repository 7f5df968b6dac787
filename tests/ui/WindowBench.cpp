// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "WindowBench.h"

#include "adding/AddLessonsDialog.h"
#include "support/ServerTruth.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

WindowBench::WindowBench(const PracticeTraits &traits)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftTest"_s);
    qputenv("XDG_DATA_HOME", m_dir.path().toUtf8());
    qputenv("XDG_CACHE_HOME", m_dir.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    PracticeServer::Settings settings;
    settings.storage = m_dir.filePath(u"server"_s);
    settings.traits = traits;
    m_server = std::move(*PracticeServer::start(settings));
    open();
}

WindowBench::~WindowBench()
{
    close();
}

void WindowBench::open()
{
    close();
    m_engine =
        std::make_unique<Engine>(file(u"j.sqlite"_s), HttpClient::realNetwork(), QDateTime());
    m_servers = std::make_unique<ServerList>();
    m_preferences = std::make_unique<PreferencesStore>();
    m_window =
        std::make_unique<MainWindow>(*m_engine, *m_servers, *m_preferences, file(u"practice"_s));
    m_window->show();
}

void WindowBench::close()
{
    m_window.reset();
    m_preferences.reset();
    m_servers.reset();
    m_engine.reset();
}

void WindowBench::signIn()
{
    QVERIFY(m_servers->choose(m_server->address(), false, m_server->token()));
}

void WindowBench::queue(const QStringList &folders)
{
    m_window->addLessons(folders);
    auto *found = dialog<AddLessonsDialog>();
    QVERIFY(found != nullptr);
    auto *press = button(found, u"Queue"_s);
    QTRY_VERIFY_WITH_TIMEOUT(press->isEnabled(), 20'000);
    press->click();
    QTRY_VERIFY(dialog<AddLessonsDialog>() == nullptr); // or the next would be taken for it
}

LessonState WindowBench::state(int row) const
{
    auto &lessons = m_window->lessons();
    const auto *lesson = lessons.lesson(lessons.index(row, 0));
    return lesson == nullptr ? LessonState::Queued : lesson->state;
}

QString WindowBench::cell(int row, LessonTreeModel::Column column) const
{
    return m_window->lessons().index(row, column).data().toString();
}

void WindowBench::select(int row)
{
    auto *table = m_window->findChild<LessonView *>();
    table->setCurrentIndex(table->filter().mapFromSource(m_window->lessons().index(row, 0)));
}

QAction *WindowBench::action(const QString &text) const
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void WindowBench::trigger(const QString &text)
{
    auto *found = action(text);
    QVERIFY2(found != nullptr, qPrintable(text));
    QVERIFY2(found->isEnabled(), qPrintable(text));
    found->trigger();
}

QPushButton *WindowBench::button(const QWidget *in, const QString &text)
{
    for (auto *button : in->findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString WindowBench::whatIsWrong(const LessonOnDisk &lesson) const
{
    auto &lessons = m_window->lessons();
    for (int row = 0; row < lessons.rowCount(); ++row) {
        const auto &progress = *lessons.lesson(lessons.index(row, 0));
        if (progress.folder == lesson.path())
            return whatIsWrongOn(*m_server, lesson, progress.lessonId);
    }
    return u"the window does not know this lesson"_s;
}

} // namespace lessonlift::testing
