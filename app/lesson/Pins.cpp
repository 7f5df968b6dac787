// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Pins.h"

#include "lesson/ListFolder.h"
#include "lesson/Names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

qint64 inNanoseconds(qint64 seconds, qint64 part)
{
    return seconds * 1'000'000'000 + part;
}

} // namespace

Pin pinOf(const QString &path, const EntryFacts &facts, const QByteArray &sha256)
{
    Pin pin;
    pin.path = path;
    pin.size = facts.size;
    pin.modified = inNanoseconds(facts.modified, facts.modifiedPart);
    pin.changed = inNanoseconds(facts.changed, facts.changedPart);
    pin.inode = facts.inode;
    pin.sha256 = sha256;
    return pin;
}

bool isAsPinned(const Pin &pin, const EntryFacts &facts)
{
    return pin.size == facts.size && pin.inode == facts.inode &&
           pin.modified == inNanoseconds(facts.modified, facts.modifiedPart) &&
           pin.changed == inNanoseconds(facts.changed, facts.changedPart);
}

Pins pinsOf(const Pins &lesson, const QStringList &sections)
{
    Pins pins;
    pins.sections = sections;
    const auto isWanted = [&sections](const QString &path) {
        const auto end = path.indexOf(u'/');
        return end < 0 || sections.contains(QStringView(path).first(end));
    };
    std::ranges::copy_if(lesson.files, std::back_inserter(pins.files), isWanted, &Pin::path);
    std::ranges::copy_if(lesson.others, std::back_inserter(pins.others), isWanted);
    std::ranges::copy_if(lesson.sections, std::back_inserter(pins.others),
                         [&sections](const QString &name) { return !sections.contains(name); });
    return pins;
}

bool isListed(const FolderEntry &entry)
{
    const bool isNoPart = entry.name == "Video"_L1 || isSystemFolder(entry.name);
    return !isLitter(entry.name) && !(entry.isFolder && isNoPart);
}

} // namespace lessonlift
