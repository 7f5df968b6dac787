// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/Names.h"
#include "report/Report.h"
#include "wording/PathWording.h"

#include <QFileInfo>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// Paths in the lesson's folder become relative to it.
QString withoutFolder(QString text, const QString &folder)
{
    if (folder.size() > 1)
        text.replace(folder + u'/', QString());
    return withoutHome(text);
}

/// Which lesson each section went into: with the method "separate" there are several.
QHash<int, QString> lessonsOf(const Receipt &receipt)
{
    QHash<int, QString> byPart;
    for (const auto &target : receipt.entry.import.targets)
        byPart.insert(target.part, target.lessonId);
    QHash<int, QString> bySection;
    for (const auto &batch : receipt.batches) {
        for (const int section : batch.sections)
            bySection.insert(section, byPart.value(batch.part));
    }
    for (int i = 0; byPart.size() == 1 && i < receipt.sections.size(); ++i)
        bySection.insert(i, byPart.cbegin().value());
    return bySection;
}

/// Where a file belongs, by its name: what journals of older versions tell.
ReportAudio placedByName(const QString &path)
{
    ReportAudio audio;
    if (const auto place = parseContentFile(path.section(u'/', -1))) {
        audio.variant = place->variant;
        if (!place->illustration.isEmpty())
            audio.subsection = u"Illustration "_s + place->illustration;
    }
    return audio;
}

using Places = QHash<QString, std::pair<QString, Variant>>;

void addContent(ReportSection &section, const QList<ContentRecord> &content, Places &places)
{
    section.textsKnown = !content.isEmpty();
    for (const auto &part : content) {
        if (!part.subsection.isEmpty())
            section.subsections.append(part.subsection);
        for (const auto variant : allVariants) {
            if (const auto hash = part.texts.value(textKey(variant)); !hash.isEmpty())
                section.texts.append({part.subsection, variant, hash, {}, {}});
            if (const auto path = part.audio.value(audioKey(variant)); !path.isEmpty())
                places.insert(path, {part.subsection, variant});
        }
    }
}

void addAudio(Report &report, const Places &places)
{
    for (const auto &file : report.receipt.audio) {
        if (file.section < 0 || file.section >= report.sections.size())
            continue;
        auto &section = report.sections[file.section];
        auto audio = placedByName(file.path);
        if (const auto place = places.constFind(file.path); place != places.cend())
            std::tie(audio.subsection, audio.variant) = *place;
        if (!audio.subsection.isEmpty() && !section.subsections.contains(audio.subsection))
            section.subsections.append(audio.subsection);
        audio.path = file.path;
        audio.size = file.size;
        audio.sha256 = file.sha256;
        audio.url = file.url;
        audio.confirmedAt = file.confirmedAt;
        section.audio.append(std::move(audio));
    }
}

} // namespace

QString Report::title() const
{
    return of == ReportOf::Import ? receipt.entry.import.title : verification.title;
}

QString Report::server() const
{
    return of == ReportOf::Import ? receipt.entry.import.server : verification.server;
}

QStringList Report::lessonIds() const
{
    if (of == ReportOf::Verification)
        return {verification.lessonId};
    QStringList ids;
    for (const auto &target : receipt.entry.import.targets) {
        if (!target.lessonId.isEmpty())
            ids.append(target.lessonId);
    }
    return ids;
}

Report importReport(const Receipt &receipt, const QString &version, const QDateTime &madeAt)
{
    Report report;
    report.of = ReportOf::Import;
    report.id = receipt.entry.import.id;
    report.version = version;
    report.madeAt = madeAt.toUTC();
    report.receipt = receipt;
    auto &import = report.receipt.entry.import;
    const auto folder = import.folder;
    import.folder = QFileInfo(folder).fileName();
    import.options = {}; // may name other files of this computer
    if (import.problem)
        import.problem->detail = withoutFolder(import.problem->detail, folder);
    for (auto &batch : report.receipt.batches)
        batch.detail = withoutFolder(batch.detail, folder);
    const auto lessons = lessonsOf(receipt);
    Places places;
    for (const auto &record : receipt.sections) {
        ReportSection section;
        section.title = record.title;
        section.state = record.state;
        section.lessonId = lessons.value(static_cast<int>(report.sections.size()));
        addContent(section, record.content, places);
        report.sections.append(std::move(section));
    }
    addAudio(report, places);
    return report;
}

} // namespace lessonlift
