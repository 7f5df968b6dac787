// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Stage.h"

#include "adding/AddLessonsDialog.h"
#include "http/Connections.h"
#include "journal/Journal.h"
#include "Picture.h"
#include "settings/StoredServers.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

const QString serverId = u"legal"_s;

quint16 portOf(const PracticeServer &server)
{
    return static_cast<quint16>(QUrl(server.address()).port());
}

/// Qt asks the environment for the way to a server (settings: as the system has it).
void leadOver(quint16 port)
{
    const QByteArray proxy = "http://127.0.0.1:" + QByteArray::number(port);
    for (const auto *name : {"http_proxy", "https_proxy"})
        qputenv(name, proxy);
    qunsetenv("no_proxy");
}

} // namespace

Stage::Stage(const PracticeTraits &traits, bool hasServer)
    : m_authority("Legal Example CA")
{
    PracticeServer::Settings settings;
    settings.storage = m_dir.filePath(u"server"_s);
    settings.traits = traits;
    m_server = std::move(*PracticeServer::start(settings));
    m_faults = std::make_unique<FaultProxy>(portOf(*m_server),
                                            [](const auto &...) { return Fault::None; });
    m_faults->speakTls(m_authority.server({"DNS:api.legal.example", -1, 1}));
    m_way = std::make_unique<ForwardProxy>(m_faults->serverPort());
    leadOver(m_way->serverPort());
    QSettings().remove(u"servers"_s);
    QFile::remove(Journal::defaultPath());
    if (hasServer)
        keepServer();
    m_engine =
        std::make_unique<Engine>(Journal::defaultPath(), HttpClient::realNetwork(), QDateTime());
    m_servers = std::make_unique<ServerList>();
    m_preferences = std::make_unique<PreferencesStore>();
    m_window = std::make_unique<MainWindow>(*m_engine, *m_servers, *m_preferences,
                                            m_dir.filePath(u"practice"_s));
    if (hasServer)
        m_servers->setToken(serverId, m_server->token());
    m_window->show();
    breathe();
    dropNotice();
}

Stage::~Stage()
{
    m_window.reset();
    m_engine.reset();
}

void Stage::keepServer()
{
    const auto authority = m_dir.filePath(u"authority.pem"_s);
    QFile file(authority);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_authority.pem()) <= 0)
        qFatal("cannot write %s", qPrintable(authority));
    const Server server{serverId, u"Legal Library"_s, u"https://api.legal.example/api"_s, false,
                        authority};
    saveServers({{{server, u"asha@legal.example"_s}}, serverId});
    keepConnection(server.connection());
}

void Stage::throttle(qint64 bytesPerSecond)
{
    setFaults([bytesPerSecond](const auto &...) { return Fault::Throttle.with(bytesPerSecond); });
}

void Stage::setLessonsAtOnce(int lessons)
{
    auto preferences = m_preferences->current();
    preferences.transfer.lessonsAtOnce = lessons;
    m_preferences->set(preferences);
}

void Stage::queue(const QStringList &folders)
{
    const int before = m_window->lessons().rowCount();
    m_window->addLessons(folders);
    const auto buttons = child<AddLessonsDialog>().findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (!button->isDefault())
            continue;
        until(
            "lessons that can be queued", [button] { return button->isEnabled(); }, 60'000);
        button->click();
        break;
    }
    until("the dialog's end", [this] { return !has<AddLessonsDialog>(); });
    until("queued lessons",
          [&] { return m_window->lessons().rowCount() >= before + folders.size(); });
}

void Stage::select(int row)
{
    auto &view = child<LessonView>();
    view.setCurrentIndex(view.filter().mapFromSource(m_window->lessons().index(row, 0)));
}

void Stage::selectTo(int row)
{
    auto &view = child<LessonView>();
    const auto last = view.filter().mapFromSource(m_window->lessons().index(row, 0));
    view.selectionModel()->select(QItemSelection(view.currentIndex(), last),
                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

LessonState Stage::state(int row) const
{
    auto &lessons = m_window->lessons();
    const auto *lesson = lessons.lesson(lessons.index(row, 0));
    return lesson == nullptr ? LessonState::Queued : lesson->state;
}

void Stage::press(const QKeySequence &keys)
{
    for (auto *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut() == keys) {
            action->trigger();
            return;
        }
    }
    qFatal("no action has the keys %s", qPrintable(keys.toString()));
}

void Stage::dropNotice()
{
    child<BannerStack>().drop(u"notice"_s);
}

} // namespace lessonlift::testing
