// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The window with thousands of queued lessons while a person uses it: does it freeze, and what
// memory does it take? Prints the figures beside the goals: see docs/PERFORMANCE.md.
#include "Crowd.h"
#include "FilterBar.h"
#include "LessonView.h"
#include "LoopWatch.h"
#include "MainWindow.h"
#include "settings/OptionsFor.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

using namespace lessonlift;
using namespace lessonlift::bench;
using namespace Qt::StringLiterals;

namespace
{

struct Wishes {
    int lessons;
    int uploads;
    int parallel;
    int seconds;
};

Wishes parseArguments(const QApplication &app)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QList<QCommandLineOption> options{{u"lessons"_s, u"queued"_s, u"N"_s, u"10000"_s},
                                            {u"uploads"_s, u"end after these"_s, u"N"_s, u"500"_s},
                                            {u"parallel"_s, u"at once"_s, u"N"_s, u"16"_s},
                                            {u"seconds"_s, u"at most"_s, u"N"_s, u"300"_s}};
    parser.addOptions(options);
    parser.process(app);
    const auto number = [&parser](const QString &name) { return parser.value(name).toInt(); };
    return {number(u"lessons"_s), number(u"uploads"_s), number(u"parallel"_s),
            number(u"seconds"_s)};
}

/// Scrolls, opens lessons, filters, searches and chooses rows, something every 100 ms.
class Person : public QObject
{
public:
    explicit Person(MainWindow &window)
        : m_view(*window.findChild<LessonView *>())
        , m_filters(*window.findChild<FilterBar *>())
    {
        for (auto *edit : window.findChildren<QLineEdit *>()) {
            if (!edit->placeholderText().isEmpty())
                m_search = edit;
        }
        connect(&m_timer, &QTimer::timeout, this, [this] { act(m_acts++); });
        m_timer.start(100);
    }

private:
    void act(int number)
    {
        auto *bar = m_view.verticalScrollBar();
        const int row = m_view.model()->rowCount() == 0 ? 0 : number % m_view.model()->rowCount();
        const auto index = m_view.model()->index(row, 0);
        switch (number % 40) {
        case 5:
            m_filters.choose(static_cast<LessonGroup>(number / 40 % 5));
            break;
        case 15:
            m_filters.choose(LessonGroup::All);
            break;
        case 20:
        case 21:
        case 22:
            m_search->setText(u"99"_s.left(number % 40 - 19));
            break;
        case 25:
            m_search->clear();
            break;
        case 30:
            m_view.expand(index);
            break;
        case 38:
            m_view.collapseAll();
            break;
        default:
            if (number % 8 == 0)
                m_view.setCurrentIndex(index);
            else
                bar->setValue(number % 8 == 1 ? bar->maximum() * (number % 7) / 7
                                              : bar->value() + bar->pageStep());
        }
    }

    LessonView &m_view;
    FilterBar &m_filters;
    QLineEdit *m_search = nullptr;
    QTimer m_timer;
    int m_acts = 0;
};

double ms(LoopWatch::Time time)
{
    return double(time.count()) / 1000;
}

void print(const char *when, const LoopWatch::Figures &figures, bool hasGoal)
{
    std::printf("\n%s: %zu turns of the window's event loop\n", when, figures.turns);
    std::printf("  %-26s %9.1f ms   %s\n", "longest", ms(figures.longest),
                hasGoal ? "goal: under 100 ms" : "");
    std::printf("  %-26s %9.1f ms\n", "longest, processor time", ms(figures.longestCpu));
    std::printf("  %-26s %9.1f ms   %s\n", "99 % take at most", ms(figures.of99),
                hasGoal ? "goal: under 16 ms" : "");
    std::printf("  %-26s %9.2f %%\n", "under 16 ms", figures.under16 * 100);
    for (const auto &turn : figures.slowest)
        std::printf("    %7.1f ms, processor %7.1f ms: %s\n", ms(turn.wall), ms(turn.cpu),
                    turn.what.constData());
}

/// Of this process at its most, in MiB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Runs the loop until then, or for that many seconds.
template <typename Done>
double runUntil(int seconds, Done done)
{
    QElapsedTimer time;
    time.start();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (done() || time.elapsed() > seconds * 1000LL)
            QCoreApplication::exit();
    });
    look.start(50);
    QApplication::exec();
    return double(time.elapsed()) / 1000;
}

void measure(LoopWatch &watch, const Wishes &wishes, const Crowd &crowd, const QTemporaryDir &home)
{
    const OtherServer server(crowd.file(u"server"_s));
    Engine engine(home.filePath(u"journal.sqlite"_s), HttpClient::realNetwork(), QDateTime());
    ServerList servers;
    PreferencesStore preferences;
    auto wanted = preferences.current();
    wanted.transfer.lessonsAtOnce = wishes.parallel;
    preferences.set(wanted);
    MainWindow window(engine, servers, preferences, home.filePath(u"practice"_s));
    window.show();
    if (!servers.choose(server.address, false, server.token))
        qFatal("cannot sign in");
    const auto &lessons = window.lessons();
    (void)runUntil(1, [] { return false; });
    (void)watch.take();
    std::printf("before: %.0f MiB\n", peakMemory());

    const Person person(window);
    const auto options = optionsFor(preferences.current());
    for (const auto &folder : crowd.folders())
        engine.enqueue(folder, servers.current().address, options);
    const auto queued =
        runUntil(wishes.seconds, [&] { return lessons.rowCount() == wishes.lessons; });
    print("Queueing", watch.take(), true);
    std::printf("  %d of %d lessons queued in %.1f s, %d of them done\n", lessons.rowCount(),
                wishes.lessons, queued, lessons.count(LessonState::Done));

    const int before = lessons.count(LessonState::Done);
    const auto uploaded = runUntil(wishes.seconds, [&] {
        return lessons.count(LessonState::Done) >= before + wishes.uploads;
    });
    print("Uploading", watch.take(), true);
    const int done = lessons.count(LessonState::Done) - before;
    std::printf("  %d lessons done in %.1f s, %.1f a second, %d failed\n", done, uploaded,
                done / uploaded, countOf(lessons, LessonGroup::NeedsAttention));
    std::printf("\nmemory at its most %20.0f MiB  goal: under 300 MiB\n", peakMemory());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    LoopWatch watch(argc, argv);
    const auto wishes = parseArguments(watch);
    const QTemporaryDir home;
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"LessonLiftBench"_s);
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    const Crowd crowd(wishes.lessons);
    measure(watch, wishes, crowd, home);
    return 0;
}
