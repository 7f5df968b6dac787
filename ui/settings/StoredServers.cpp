// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/StoredServers.h"

#include "http/Connections.h"

#include <QSettings>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto listKey = "servers"_L1;
constexpr auto currentKey = "currentServer"_L1;
constexpr auto oldGroup = "server"_L1; ///< where the first versions kept their only one

StoredServer readOne(const QSettings &settings)
{
    StoredServer stored;
    auto &server = stored.server;
    server.id = settings.value("id"_L1).toString();
    server.name = settings.value("name"_L1).toString();
    server.address = settings.value("address"_L1).toString();
    // Where older versions kept them.
    server.allowHttp = settings.value("allowHttp"_L1).toBool();
    server.caFile = settings.value("caFile"_L1).toString();
    stored.userName = settings.value("userName"_L1).toString();
    return stored;
}

/// False where it is no server.
bool complete(StoredServer &stored, const Connections &connections)
{
    auto &server = stored.server;
    const auto connection = connections.to(server.address, server.connection());
    server.allowHttp = connection.allowHttp;
    server.caFile = connection.caFile;
    const auto address = connection.address();
    if (!address)
        return false;
    server.address = address->text();
    if (server.name.isEmpty())
        server.name = address->name();
    if (server.id.isEmpty())
        server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return true;
}

void keepConnections(const StoredServers &stored)
{
    for (const auto &one : stored.servers)
        keepConnection(one.server.connection());
}

} // namespace

StoredServers loadServers()
{
    QSettings settings;
    const auto connections = Connections::load();
    StoredServers all;
    all.currentId = settings.value(currentKey).toString();
    bool isOld = false;
    const int count = settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        isOld = isOld || settings.contains("allowHttp"_L1);
        auto stored = readOne(settings);
        if (complete(stored, connections))
            all.servers.append(stored);
    }
    settings.endArray();
    if (isOld) {
        saveServers(all);
        keepConnections(all);
    }
    if (settings.contains(oldGroup + "/address"_L1)) {
        settings.beginGroup(oldGroup);
        auto stored = readOne(settings);
        settings.endGroup();
        settings.remove(oldGroup);
        if (all.servers.isEmpty() && complete(stored, connections)) {
            all.servers.append(stored);
            all.currentId = stored.server.id;
            saveServers(all);
            keepConnections(all);
        }
    }
    return all;
}

void saveServers(const StoredServers &stored)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey, static_cast<int>(stored.servers.size()));
    for (int i = 0; i < stored.servers.size(); ++i) {
        const auto &[server, userName] = stored.servers[i];
        settings.setArrayIndex(i);
        settings.setValue("id"_L1, server.id);
        settings.setValue("name"_L1, server.name);
        settings.setValue("address"_L1, server.address);
        settings.setValue("userName"_L1, userName);
    }
    settings.endArray();
    settings.setValue(currentKey, stored.currentId);
}

} // namespace lessonlift
