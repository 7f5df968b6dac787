// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/FolderScanner.h"

#include "base/ShareOut.h"
#include "lesson/CheckContent.h"
#include "lesson/InspectFile.h"
#include "lesson/LessonJson.h"
#include "lesson/Names.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStringBuilder>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 tellEvery = 20; ///< ms

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
    all->removeIf([](const FolderEntry &entry) { return isLitter(entry.name); });
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

void listSection(const FolderSnapshot &snapshot, PlaceOfName &placeOf, SectionToRead &section,
                 Problems &problems)
{
    const auto all = entries(snapshot, section.folder, problems);
    if (!all) {
        problems.append(
            Problem{Rule::UnreadableFile, section.folder, {}, Particular::NoPermission});
        return;
    }
    section.files.reserve(all->size());
    for (const auto &entry : *all) {
        const QString path = pathOf(section.folder, entry.name);
        const auto place = entry.isFolder ? std::nullopt : placeOf(entry.name);
        if (!place) {
            problems.append(Problem{Rule::UnusedFile, path, {}});
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
            if (name != "lesson.json"_L1)
                problems.append(Problem{Rule::UnusedFile, name, {}});
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

/// A file that cannot be used is one finding: that its place is empty then is not a second one.
void dropConsequences(Problems &problems)
{
    const auto place = [](const Problem &problem) { return problem.file.section(u'.', 0, 0); };
    QSet<QString> flawed;
    for (const auto &problem : problems) {
        if (severityOf(problem.rule) == Severity::Error)
            flawed.insert(place(problem));
    }
    problems.removeIf([&](const Problem &problem) {
        const bool isPair =
            problem.rule == Rule::AudioWithoutText || problem.rule == Rule::TextWithoutAudio;
        return isPair && flawed.contains(place(problem));
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
        result.problems.append(Problem{Rule::UnreadableFile, u"."_s, {}, Particular::NoSuchFolder});
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
    shareOut(*QThreadPool::globalInstance(), files.size(), [&](qsizetype i) {
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
    result.problems.append(checkContent(folder));
    dropConsequences(result.problems);
    promise.addResult(std::move(result));
}

} // namespace lessonlift
