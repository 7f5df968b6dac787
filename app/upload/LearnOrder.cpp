// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "upload/LearnOrder.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// A server that knows the route may say so of an id that nobody has; a proxy may once.
constexpr int enoughRejections = 3;

/// In the shape of the server's own, and another one each time: what was asked about one may
/// still be on its way.
QString nobodysId(Lane &lane, int attempt)
{
    const auto seed = lane.clock().utc().toString(Qt::ISODateWithMs) + QString::number(attempt);
    const auto hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(24));
}

} // namespace

QCoro::Task<Result<bool>> hasOrderRoute(Lane &lane)
{
    auto &known = lane.session().orders;
    const auto permit = co_await lane.session().learning.acquire();
    int attempt = 0;
    int rejections = 0;
    for (int asked = 0; !known; ++asked) {
        const auto id = nobodysId(lane, asked);
        const auto put = co_await lane.client().putSections(id, QJsonArray());
        if (!put && put.error().kind == Kind::Rejected && ++rejections < enoughRejections)
            continue;
        if (put || put.error().kind == Kind::LessonGone || put.error().kind == Kind::Rejected) {
            known = true;
        } else if (put.error().kind == Kind::RouteMissing) {
            known = false;
        } else {
            const auto again = co_await lane.recover(put.error(), attempt);
            if (!again)
                co_return tl::unexpected<Error>(again.error());
        }
    }
    co_return *known;
}

} // namespace lessonlift
