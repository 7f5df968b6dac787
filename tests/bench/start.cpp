// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT
//
// bench_start JOURNAL HOME: ends as soon as the window could be used: it is painted, its events are
// handled, and the engine behind it answers a question to the journal. Put together as the
// program's own main does.

#include "MainWindow.h"
#include "settings/EngineSettings.h"

#include <cstdio>
#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace lessonlift;
using namespace Qt::StringLiterals;

namespace
{

/// Calls back once, after the first paint and what was waiting behind it.
class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> done)
        : m_done(std::move(done))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !std::exchange(m_seen, true))
            QTimer::singleShot(0, this, m_done);
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_done;
    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"LessonLiftBench"_s);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 3)
        return 1;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, arguments[2]);
    PreferencesStore preferences;
    Engine engine(arguments[1], HttpClient::realNetwork(), listedSince(preferences.current()));
    ServerList servers;
    MainWindow window(engine, servers, preferences, arguments[2] + u"/practice"_s);
    int awaited = 2;
    const auto one = [&awaited] {
        if (--awaited > 0)
            return;
        std::puts("usable");
        std::fflush(stdout);
        QApplication::exit();
    };
    const FirstPaint paint(window, one);
    QObject::connect(&engine, &Engine::journalSizeRead, &app, one);
    servers.restore();
    window.show();
    engine.readJournalSize();
    return QApplication::exec();
}
