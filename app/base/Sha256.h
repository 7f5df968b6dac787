// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QByteArray>

namespace lessonlift
{

/// SHA-256 by libcrypto, fed in pieces. (It uses the processor's own instructions: more than ten
/// times as fast as QCryptographicHash, so that hashing never slows a transfer.)
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);
    /// The 32 bytes; ends this hash.
    [[nodiscard]] QByteArray result();

    [[nodiscard]] static QByteArray of(QByteArrayView bytes);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace lessonlift
