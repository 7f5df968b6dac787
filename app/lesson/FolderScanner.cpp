// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderScanner.h"

#include "base/Elsewhere.h"
#include "base/ShareOut.h"
#include "lesson/CheckContent.h"
#include "lesson/FolderFault.h"
#include "lesson/InspectFile.h"
#include "lesson/LessonJson.h"
#include "lesson/Names.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 tellEvery = 20; ///< ms
const QString lessonJson = u"lesson.json"_s;

/// One file that belongs to a section, and what reading it showed.
struct FileToRead {
    QString path; ///< relative to the lesson folder
    QString name; ///< in its folder
    ContentFileName place;
    FileFacts facts;
};

struct SectionToRead {
    SectionNumber number;
    QString folder;
    QList<FileToRead> files;
};

QString pathOf(const QString &inner, const QString &name)
{
    return inner.isEmpty() ? name : QString(inner % u'/' % name); // put together at once
}

/// What is in a folder, with names told apart only by case or Unicode form reported; nothing where
/// it cannot be read.
std::optional<QList<FolderEntry>> entries(const FolderSnapshot &snapshot, const QString &inner,
                                          Problems &problems)
{
    auto all = snapshot.entries(inner);
    if (!all)
        return all;
    all->removeIf([](const FolderEntry &entry) { return !isListed(entry); });
    const auto isBefore = [](const QString &a, const QString &b) { // alike are of one length
        return a.size() == b.size() ? a.compare(b, Qt::CaseInsensitive) < 0 : a.size() < b.size();
    };
    std::map<QString, QString, decltype(isBefore)> seen;
    for (const auto &entry : std::as_const(*all)) {
        const auto key = entry.name.normalized(QString::NormalizationForm_C);
        if (const auto [other, isNew] = seen.emplace(key, entry.name); !isNew)
            problems.append(Problem{Rule::NamesAlike, pathOf(inner, entry.name), other->second});
    }
    return all;
}

/// False, with a problem, for a link that leads out of the lesson folder or to nothing.
bool staysInside(const FolderEntry &entry, const HeldFolder &root, const QString &path,
                 Problems &problems)
{
    if (!entry.isLink)
        return true;
    const auto target = QFileInfo(root.pathOf(path)).canonicalFilePath();
    if (target.isEmpty())
        problems.append(Problem{Rule::UnreadableFile, path, {}, Particular::DeadLink});
    else if (!target.startsWith(root.path() + u'/'))
        problems.append(Problem{Rule::LinkOutside, path, {}});
    else
        return true;
    return false;
}

/// What the names say that are the same in every section.
class PlaceOfName
{
public:
    const std::optional<ContentFileName> &operator()(const QString &name)
    {
        const auto known = m_known.constFind(name);
        return known == m_known.constEnd() ? *m_known.insert(name, parseContentFile(name)) : *known;
    }

private:
    QHash<QString, std::optional<ContentFileName>> m_known;
};

/// Of a name that is not taken; meant: the name that it is read as, if any.
Problem unused(const QString &path, const std::optional<QString> &meant)
{
    return Problem{meant ? Rule::NameNotTaken : Rule::UnusedFile, path, meant.value_or(QString())};
}

/// The same, of what lies beside the sections.
std::optional<QString> meantBeside(const FolderEntry &entry)
{
    if (entry.isFolder)
        return nearSectionFolder(entry.name);
    return foldedName(entry.name) == lessonJson ? std::optional(lessonJson) : std::nullopt;
}

void listSection(const FolderSnapshot &snapshot, PlaceOfName &placeOf, SectionToRead &section,
                 Problems &problems)
{
    const auto all = entries(snapshot, section.folder, problems);
    if (!all) {
        const HeldFolder again(snapshot.folder().pathOf(section.folder));
        problems.append(folderFault(again, section.folder));
        return;
    }
    section.files.reserve(all->size());
    for (const auto &entry : *all) {
        const QString path = pathOf(section.folder, entry.name);
        const auto place = entry.isFolder ? std::nullopt : placeOf(entry.name);
        if (!place) {
            const auto meant = entry.isFolder ? std::nullopt : nearContentFile(entry.name);
            problems.append(unused(path, meant));
            continue;
        }
        if (!staysInside(entry, snapshot.folder(), path, problems))
            continue;
        const auto taken = std::ranges::find(section.files, *place, &FileToRead::place);
        if (taken != section.files.end()) {
            problems.append(Problem{Rule::PlaceTakenTwice, path, taken->path});
            continue;
        }
        section.files.append(FileToRead{path, entry.name, *place, {}});
    }
}

QList<SectionToRead> listSections(const FolderSnapshot &snapshot, Problems &problems)
{
    std::map<SectionNumber, QString> taken;
    QList<SectionToRead> sections;
    PlaceOfName placeOf;
    const auto all = entries(snapshot, {}, problems);
    for (const auto &entry : all.value_or(QList<FolderEntry>())) {
        const auto &name = entry.name;
        const auto number = parseSectionFolder(name);
        if (!number || !(entry.isFolder || entry.isLink)) {
            if (name != lessonJson)
                problems.append(unused(name, meantBeside(entry)));
            continue;
        }
        if (const auto [other, isNew] = taken.emplace(*number, name); !isNew) {
            problems.append(Problem{Rule::DuplicateSection, name, other->second});
            continue;
        }
        if (!staysInside(entry, snapshot.folder(), name, problems))
            continue;
        SectionToRead section{*number, name, {}};
        listSection(snapshot, placeOf, section, problems);
        sections.append(std::move(section));
    }
    std::ranges::sort(sections, {}, [](const SectionToRead &s) {
        return std::pair(s.number.number, s.number.letter);
    });
    return sections;
}

Section assemble(const SectionToRead &read)
{
    Section section;
    section.title = read.number.title();
    section.folder = read.folder;
    // Illustrations by their own letter, never by position: A and C without B stay A and C.
    std::map<std::pair<qsizetype, QString>, Content> illustrations;
    for (const auto &file : read.files) {
        const auto &letter = file.place.illustration;
        auto &content = letter.isEmpty() ? section.content : illustrations[{letter.size(), letter}];
        const auto variant = static_cast<size_t>(file.place.variant);
        if (file.place.isAudio)
            content.audio[variant] = file.facts.audio;
        else
            content.texts[variant] = file.facts.text;
    }
    for (const auto &[key, content] : illustrations) {
        // An illustration of nothing but an empty text is no illustration.
        if (content != Content())
            section.subsections.append(Subsection{u"Illustration "_s + key.second, content});
    }
    return section;
}

/// The file without its ending.
QString placeOf(const Problem &problem)
{
    const auto name = problem.file.lastIndexOf(u'/') + 1;
    const auto dot = problem.file.indexOf(u'.', name);
    return dot < 0 ? problem.file
                   : problem.file.first(name) + foldedName(problem.file.sliced(name, dot - name));
}

/// What was read, and the names of all that was seen there: the same again, or the lesson is
/// another.
void pinAll(const FolderSnapshot &snapshot, const QList<SectionToRead> &sections, Pins &pins)
{
    const auto pin = [&](const QString &inner, const QSet<QString> &known) {
        const auto entries = snapshot.entries(inner).value_or(QList<FolderEntry>());
        for (const auto &entry : entries) {
            if (isListed(entry) && !known.contains(entry.name))
                pins.others.append(pathOf(inner, entry.name));
        }
    };
    QSet<QString> known;
    for (const auto &file : std::as_const(pins.files)) // lesson.json, where there is one
        known.insert(file.path);
    for (const auto &section : sections) {
        known.insert(section.folder);
        pins.sections.append(section.folder);
    }
    pin({}, known);
    for (const auto &section : sections) {
        known.clear();
        for (const auto &file : section.files) {
            if (file.facts.sha256.isEmpty())
                continue; // it could not be read
            known.insert(file.name);
            pins.files.append(pinOf(file.path, file.facts.seen, file.facts.sha256));
        }
        pin(section.folder, known);
    }
}

/// A file that cannot be used is one finding: that its place is empty then is not a second one.
void dropConsequences(Problems &problems)
{
    QSet<QString> flawed;  // files without their endings
    QSet<QString> holders; // their folders, or the folder itself
    for (const auto &problem : problems) {
        const auto &file = problem.file;
        if (severityOf(problem.rule) != Severity::Error || problem.rule == Rule::EmptySection)
            continue;
        flawed.insert(placeOf(problem));
        holders.insert(file.contains(u'/') ? file.section(u'/', 0, 0) : file);
    }
    const bool isNearLesson = std::ranges::any_of(problems, [](const Problem &problem) {
        return problem.rule == Rule::NameNotTaken && problem.detail != lessonJson;
    });
    problems.removeIf([&](const Problem &problem) {
        switch (problem.rule) {
        case Rule::AudioWithoutText:
        case Rule::TextWithoutAudio:
            return flawed.contains(placeOf(problem));
        case Rule::EmptySection:
            return holders.contains(problem.file);
        case Rule::NoSections:
            return isNearLesson;
        default:
            return false;
        }
    });
}

} // namespace

void scanFolder(QPromise<ScanResult> &promise, const QString &path)
{
    const auto canonical = QFileInfo(path).canonicalFilePath();
    const bool isThere = !canonical.isEmpty();
    FolderSnapshot snapshot(isThere ? canonical : QFileInfo(path).absoluteFilePath(),
                            FolderSnapshot::Ask::NotOfFilesInSections);
    scanSnapshot(promise, snapshot);
}

void scanSnapshot(QPromise<ScanResult> &promise, FolderSnapshot &snapshot)
{
    ScanResult result;
    auto &folder = result.folder;
    folder.path = snapshot.folder().path();
    folder.title = normalTitle(QFileInfo(folder.path).fileName());
    if (!snapshot.entries()) {
        result.problems.append(folderFault(snapshot.folder()));
        promise.addResult(std::move(result));
        return;
    }
    result.problems = readLessonJson(snapshot, folder);

    auto sections = listSections(snapshot, result.problems);
    QList<FileToRead *> files;
    for (auto &section : sections) {
        for (auto &file : section.files)
            files.append(&file);
    }
    promise.setProgressRange(0, static_cast<int>(files.size()));
    std::atomic<int> done = 0;
    std::atomic<qint64> told = 0;
    QElapsedTimer watch;
    watch.start();
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    shareOut(busyThreads(), files.size(), [&](qsizetype i) {
        if (isCancelled())
            return;
        auto *file = files[i];
        file->facts = file->place.isAudio ? inspectAudio(snapshot.folder(), file->path, isCancelled)
                                          : inspectText(snapshot.folder(), file->path);
        const auto now = watch.elapsed();
        const int read = ++done;
        if (now >= told + tellEvery || read == files.size()) {
            told = now;
            promise.setProgressValue(read);
        }
    });
    if (promise.isCanceled())
        return;
    folder.sections.reserve(sections.size());
    for (const auto &section : sections) {
        QList<FolderSnapshot::Opened> opened;
        opened.reserve(section.files.size());
        for (const auto &file : section.files) {
            result.problems.append(file.facts.problems);
            opened.append({file.name, file.facts.seen});
        }
        snapshot.take(section.folder, opened);
        folder.sections.append(assemble(section));
    }
    pinAll(snapshot, sections, folder.pins);
    result.problems.append(checkContent(folder));
    dropConsequences(result.problems);
    promise.addResult(std::move(result));
}

} // namespace lessonlift
