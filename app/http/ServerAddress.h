// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"

#include <QUrl>

namespace lessonlift
{

/// Whether a host name or address of a URL means this very computer.
[[nodiscard]] bool isThisMachine(const QString &host);

/// The API base that a person typed, e.g. https://api.example.org/api, checked and made canonical
/// (lower-case scheme and host, no slash at the end). It is what a server is known by.
class ServerAddress
{
public:
    /// Plain http is refused unless it leads to this machine or the person insists. BadAddress
    /// carries the name of an AddressFlaw, and nothing of what was typed: it may hold a password.
    [[nodiscard]] static Result<ServerAddress> parse(const QString &typed, bool allowHttp);

    [[nodiscard]] QString text() const;
    /// Host and port, for people.
    [[nodiscard]] QString name() const;
    /// path: below BASE, without a slash in front, encoded; query as "a=1&b=2".
    [[nodiscard]] QUrl endpoint(const QString &path, const QString &query = {}) const;
    /// Where an audio file is served: at the origin, without BASE's path (contract: "Audio").
    /// Empty when the server names a place on another origin, or none that can be asked for.
    [[nodiscard]] QUrl audio(const QString &url) const;

    bool operator==(const ServerAddress &) const = default;

private:
    QUrl m_base;
};

} // namespace lessonlift
