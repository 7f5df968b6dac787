// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "plan/BatchForm.h"

#include "plan/SectionJson.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// The server accepts Opus only as audio/ogg and without the ending .opus (contract, trap 5). It
/// names .ogg as an ending that it takes, and .oga is the same.
QByteArray sentFileName(const AudioFile &audio)
{
    QString name = audio.path;
    name.replace(u'/', u'-');
    for (const auto ending : {".opus"_L1, ".oga"_L1}) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            name = name.chopped(ending.size()) + ".ogg"_L1;
    }
    return name.toUtf8();
}

void addAudio(MultipartForm &form, const LessonFolder &folder, const QString &prefix,
              const Content &content)
{
    for (const auto variant : allVariants) {
        if (const auto &audio = content.audioOf(variant)) {
            const PinnedFile file{QDir(folder.path).filePath(audio->path), audio->path,
                                  audio->mimeType, audio->size, audio->sha256};
            form.addFile((prefix + audioKey(variant)).toLatin1(), sentFileName(*audio), file);
        }
    }
}

} // namespace

void addMetadata(MultipartForm &form, const LessonFolder &folder)
{
    form.addField("title", folder.title.toUtf8());
    if (!folder.headTitle.isEmpty())
        form.addField("headTitle", folder.headTitle.toUtf8());
    if (!folder.description.isEmpty())
        form.addField("description", folder.description.toUtf8());
    if (!folder.category.isEmpty())
        form.addField("category", folder.category.toUtf8());
    if (!folder.tags.isEmpty())
        form.addField(
            "tags",
            QJsonDocument(QJsonArray::fromStringList(folder.tags)).toJson(QJsonDocument::Compact));
}

void addSections(MultipartForm &form, const LessonFolder &folder, const Batch &batch,
                 const QJsonArray &before)
{
    QJsonArray sections = before;
    for (const int index : batch)
        sections.append(sectionJson(folder.sections[index]));
    // The text goes first: the server's form parser knows the sections before their audio comes.
    form.addField("sections", QJsonDocument(sections).toJson(QJsonDocument::Compact));
    qsizetype position = before.size();
    for (const int index : batch) {
        const auto &section = folder.sections[index];
        const QString prefix = u"section_%1_"_s.arg(position++);
        addAudio(form, folder, prefix, section.content);
        for (qsizetype j = 0; j < section.subsections.size(); ++j)
            addAudio(form, folder, prefix + u"subsection_%1_"_s.arg(j),
                     section.subsections[j].content);
    }
}

} // namespace lessonlift
