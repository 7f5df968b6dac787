// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "http/ProxyWay.h"

#include <QUrl>

namespace lessonlift
{

/// A proxy as environment variables and people write it: [scheme://][user[:password]@]host[:port];
/// without a scheme it is http. BadProxy names the scheme that is not taken, or what else is wrong,
/// and never a password.
[[nodiscard]] Result<ProxyWay> proxyFromText(const QString &text);

/// As http_proxy, https_proxy, all_proxy and no_proxy say, in small letters or in capitals: for
/// https that of https, else of all, else of http. Nothing where none of them is set.
[[nodiscard]] Result<std::optional<ProxyWay>> proxyOfEnvironment(const QUrl &url);

/// Whether a list such as "localhost,.example.org,10.0.0.0/8,host:8080" names this server.
[[nodiscard]] bool isExempt(const QString &noProxy, const QUrl &url);

} // namespace lessonlift
