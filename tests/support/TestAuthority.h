// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QSslConfiguration>

namespace lessonlift::testing
{

/// What a made-up server's certificate says.
struct Identity {
    QByteArray name = "IP:127.0.0.1"; ///< subject alternative name: "IP:..." or "DNS:..."
    int fromDays = -1;                ///< valid from, seen from today
    int toDays = 1;                   ///< valid until
};

/// A certificate authority for as long as a test lasts. Its keys are made anew each time and live
/// in memory only. The configurations are for servers: certificate, key, nothing asked of clients.
class TestAuthority
{
public:
    explicit TestAuthority(const QByteArray &name = "LessonLift test CA");
    ~TestAuthority();
    TestAuthority(const TestAuthority &) = delete;
    TestAuthority &operator=(const TestAuthority &) = delete;

    /// Its own certificate, as a person would get it in a file.
    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] QSslConfiguration server(const Identity &identity = {}) const;
    [[nodiscard]] static QSslConfiguration selfSigned(const Identity &identity = {});

private:
    struct Signed;
    std::unique_ptr<Signed> m_own;
};

} // namespace lessonlift::testing
