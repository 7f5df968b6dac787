// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LookAtPins.h"

#include "base/Sha256.h"
#include "lesson/HeldFolder.h"
#include "lesson/ListFolder.h"
#include "lesson/Names.h"
#include "lesson/PlainFile.h"

#include <optional>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

tl::unexpected<Error> cannotRead(const QString &path, const QString &why)
{
    return failure(Kind::CannotRead, why.isEmpty() ? path : path + u": "_s + why);
}

/// Of a link in place of what was read. A scan takes none that leads out of the lesson folder,
/// whatever stands there.
bool leadsOut(const HeldFolder &root, const Pins &pins, const QString &name)
{
    const auto target = QFileInfo(root.pathOf(name)).canonicalFilePath();
    return !pins.others.contains(name) && !target.startsWith(root.path() + u'/');
}

/// What stands in the folder and its sections that nobody has seen there, or no longer stands
/// there.
Result<void> compareNames(const HeldFolder &root, const Pins &pins, QStringList &changed)
{
    QSet<QStringView> known; // it is asked for each file of a lesson, before each batch
    known.reserve(pins.others.size() + pins.sections.size() + pins.files.size());
    for (const auto &other : pins.others)
        known.insert(other);
    for (const auto &section : pins.sections)
        known.insert(section);
    for (const auto &file : pins.files)
        known.insert(file.path);
    QString name; // below the lesson folder
    const auto list = [&](const QString &inner) -> Result<void> {
        const QString path = inner.isEmpty() ? root.path() : root.pathOf(inner);
        const bool isRead = visitFolder(path, [&](const FolderEntry &entry) {
            name.truncate(0);
            if (!inner.isEmpty())
                name.append(inner).append(u'/');
            name.append(entry.name);
            const bool isOther =
                known.remove(name) ? entry.isLink && leadsOut(root, pins, name) : isListed(entry);
            if (isOther)
                changed.append(name);
        });
        if (!isRead && QFileInfo::exists(path)) // else its files are gone, too
            return cannotRead(inner.isEmpty() ? QFileInfo(path).fileName() : inner, {});
        return {};
    };
    auto listed = list({});
    for (auto it = pins.sections.cbegin(); listed && it != pins.sections.cend(); ++it)
        listed = list(*it);
    if (!listed)
        return listed;
    for (const auto gone : std::as_const(known))
        changed.append(gone.toString());
    changed.sort();
    return {};
}

/// Of a file that may be another one now. Nothing: it is gone, or no file any more.
Result<std::optional<Pin>> pinAgain(const HeldFolder &root, const QString &path,
                                    const std::function<bool()> &isLeft)
{
    constexpr qint64 mostAtOnce = 256LL * 1024;
    PlainFile file(root, path);
    if (!file.isOpen() && !file.fault().isEmpty())
        return cannotRead(path, file.fault());
    if (!file.isOpen())
        return std::nullopt;
    Sha256 hash;
    QByteArray bytes(std::min(mostAtOnce, file.size()), Qt::Uninitialized);
    qint64 all = 0;
    while (all < file.size() && !isLeft()) {
        const auto got = file.read(bytes.data(), bytes.size());
        if (got < 0)
            return cannotRead(path, file.fault());
        if (got == 0)
            break; // cut meanwhile: another hash
        hash.add(QByteArrayView(bytes).first(got));
        all += got;
    }
    return pinOf(path, file.facts(), hash.result());
}

} // namespace

Result<PinsNow> lookAtPins(const QString &folder, Pins pins, Closeness how,
                           const std::function<bool()> &isLeft)
{
    PinsNow now;
    const HeldFolder root(folder);
    const auto named = compareNames(root, pins, now.changed);
    if (!named)
        return tl::unexpected<Error>(named.error());
    const QSet<QString> missing(now.changed.cbegin(), now.changed.cend());
    for (auto &pin : pins.files) {
        if (isLeft())
            break;
        if (!missing.isEmpty() && missing.contains(pin.path))
            continue;
        const auto facts = factsOf(root, pin.path);
        const auto isText = [&pin] { return audioMimeType(pin.path).isEmpty(); };
        if (facts && isAsPinned(pin, *facts) && !(how == Closeness::Texts && isText()))
            continue;
        const auto again = pinAgain(root, pin.path, isLeft);
        if (!again)
            return tl::unexpected<Error>(again.error());
        if (*again && (*again)->size == pin.size && (*again)->sha256 == pin.sha256)
            pin = **again; // only touched
        else
            now.changed.append(pin.path);
    }
    now.pins = std::move(pins);
    return now;
}

} // namespace lessonlift
