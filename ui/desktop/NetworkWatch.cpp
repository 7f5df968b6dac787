// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "desktop/NetworkWatch.h"

namespace lessonlift
{

NetworkWatch::NetworkWatch(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setOnline(false); });
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *system = QNetworkInformation::instance();
    connect(system, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::take);
    take(system->reachability());
}

void NetworkWatch::take(QNetworkInformation::Reachability reachability)
{
    if (reachability != QNetworkInformation::Reachability::Disconnected) {
        m_patience.stop();
        setOnline(true);
    } else if (m_online && !m_patience.isActive()) {
        m_patience.start();
    }
}

void NetworkWatch::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged(online);
}

} // namespace lessonlift
