// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "DroppedFolders.h"

#include <algorithm>
#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct DroppedWords {
    Q_DECLARE_TR_FUNCTIONS(DroppedFolders)
};

/// More names than these nobody reads.
constexpr qsizetype mostNames = 3;

/// file://nas/share is a path of this computer on Windows only.
bool isOfThisComputer(const QUrl &url)
{
    if (!url.isLocalFile())
        return false;
#ifdef Q_OS_WIN
    return true;
#else
    const auto host = url.host();
    return host.isEmpty() || host == "localhost"_L1 ||
           host.compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
#endif
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

} // namespace

DroppedFolders droppedFolders(const QList<QUrl> &urls)
{
    DroppedFolders dropped;
    for (auto url : urls) {
        if (!isOfThisComputer(url)) {
            dropped.elsewhere.append(url);
            continue;
        }
#ifndef Q_OS_WIN
        url.setHost({}); // it would stand in the path
#endif
        dropped.paths.append(url.toLocalFile());
    }
    return dropped;
}

QString whyNotTaken(const DroppedFolders &dropped)
{
    if (dropped.elsewhere.isEmpty())
        return {};
    QStringList names;
    for (const auto &url : dropped.elsewhere.first(std::min(mostNames, dropped.elsewhere.size())))
        names.append(url.toDisplayString(QUrl::RemoveUserInfo));
    const auto count = static_cast<int>(dropped.elsewhere.size());
    if (const auto more = dropped.elsewhere.size() - names.size(); more > 0)
        names.append(DroppedWords::tr("%Ln more", nullptr, static_cast<int>(more)));
    QStringList text{DroppedWords::tr("%Ln of what was dropped is not on this computer and was not "
                                      "taken: %1.",
                                      nullptr, count)
                         .arg(names.join(u", "_s))};
    if (std::ranges::any_of(dropped.elsewhere, isWeb))
        text.append(
            DroppedWords::tr("Save what a web address leads to in a folder of this computer, and "
                             "drop that folder."));
    if (!std::ranges::all_of(dropped.elsewhere, isWeb))
        text.append(
            DroppedWords::tr("Mount a network folder, so that it has a path on this computer, or "
                             "copy it here; then drop it again."));
    return text.join(u' ');
}

} // namespace lessonlift
