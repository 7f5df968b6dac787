// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "http/HttpClient.h"

#include <optional>

namespace lessonlift
{

/// How one server lets its audio be looked at: learnt from its answers, once, by all who look.
/// HEAD costs least; where it is not served as hoped (405, 403, 404, a redirect that is made for
/// GET, no length or a wrong one), one byte is asked for by GET. Pure.
class AudioServing
{
public:
    /// HEAD has proven useless here.
    [[nodiscard]] bool asksByRange() const { return m_asksByRange; }

    /// Whether the answer to a HEAD says all there is to be known. expected: the length that the
    /// file should have; nothing: whatever it has. A length that nobody expected and a file that is
    /// missing are believed where HEAD has told a right length before.
    [[nodiscard]] bool isLastWord(const Result<qint64> &head, std::optional<qint64> expected);
    /// What the HEAD said and then the GET; returns what is to be believed.
    [[nodiscard]] Result<qint64> weigh(const Result<qint64> &head, const Result<qint64> &get);

private:
    bool m_headTells = false;
    bool m_asksByRange = false;
};

/// The length of the whole file, of the answer to a GET with `Range: bytes=0-0`; nothing: not said.
[[nodiscard]] std::optional<qint64> wholeLength(const HttpReply &reply);

/// Where a redirect of a file leads: nothing where it must not be followed, out of TLS above all.
[[nodiscard]] std::optional<QUrl> redirected(const QUrl &from, const HttpReply &reply);

/// An error of a look at an audio file, as it is told. It is asked for without a token, so it has
/// nothing to do with who is signed in: what does not pass by itself is AudioUnverifiable, and
/// AudioMissingOnServer where the server says that the file is not there.
[[nodiscard]] Error audioError(Error error, const QString &url);

} // namespace lessonlift
