// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>
#include <QByteArray>
#include <QString>
#include <QUrl>

namespace lessonlift
{

/// The cookies of one server, by which a load balancer finds the same node again. In memory only;
/// given to the origin that set them and to no other. Never shown: they are as good as a token.
class Cookies
{
public:
    Cookies();
    ~Cookies();

    /// For the header Cookie; empty: none.
    [[nodiscard]] QByteArray of(const QUrl &url) const;
    /// setCookie: the values of all headers Set-Cookie of an answer, one a line. sent: the header
    /// Cookie of its request. Of several requests that were begun without a cookie the first answer
    /// counts: each names a node of its own, and what is written must meet one.
    void take(const QUrl &url, const QByteArray &setCookie, const QByteArray &sent);
    void clear();
    /// The text without any of their values.
    [[nodiscard]] QString redacted(QString text) const;

private:
    class Jar;
    [[nodiscard]] bool isOfOurOrigin(const QUrl &url) const;

    std::unique_ptr<Jar> m_jar;
    QUrl m_origin; ///< of who set the first
};

} // namespace lessonlift
