// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <QNetworkInformation>
#include <QObject>
#include <QTimer>

namespace lessonlift
{

/// Whether this computer has any network. Only "disconnected" is offline: a lessons server may be
/// on the local network, so one that does not reach the internet will do. Says offline only after
/// `patience` (Wi-Fi changes its access point), online at once. Where the system does not tell,
/// always online.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(std::chrono::milliseconds patience = std::chrono::seconds(2),
                          QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const { return m_online; }

    /// What the system says.
    void take(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void onlineChanged(bool online);

private:
    void setOnline(bool online);

    bool m_online = true;
    QTimer m_patience;
};

} // namespace lessonlift
