// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/FakeService.h"

#include <vector>

namespace lessonlift::testing
{

/// login1: each inhibitor is one end of a pipe, and shows at the other end whether it is closed.
class FakeLogin
{
public:
    explicit FakeLogin(const QString &bus);
    ~FakeLogin();
    FakeLogin(const FakeLogin &) = delete;
    FakeLogin &operator=(const FakeLogin &) = delete;

    [[nodiscard]] QList<QVariantList> asked() const
    {
        return m_service.calls(QStringLiteral("Inhibit"));
    }
    /// How many inhibitors are held now.
    [[nodiscard]] int held() const;
    void prepareForSleep(bool before);

private:
    [[nodiscard]] QDBusMessage answer(const QDBusMessage &call);

    std::vector<int> m_ends;
    FakeService m_service;
};

} // namespace lessonlift::testing
