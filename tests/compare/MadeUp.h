// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compare/Comparison.h"

#include <QStringList>

namespace lessonlift::testing
{

inline QString madeUpUrl(const QString &title, Variant variant, const QString &subsection = {})
{
    return QStringLiteral("/uploads/audio/%1-%2-%3.ogg")
        .arg(title, subsection)
        .arg(static_cast<int>(variant));
}

/// "Section n" with an English and a Hindi text and audio for both; by n, of different sizes.
inline Section madeUpSection(int n)
{
    Section section;
    section.title = QStringLiteral("Section %1").arg(n);
    section.folder = QStringLiteral("Section_%1").arg(n);
    for (const auto variant : {Variant::English, Variant::Hindi}) {
        const auto i = static_cast<std::size_t>(variant);
        section.content.texts[i] = QStringLiteral("Text %1 of %2").arg(i).arg(n);
        AudioFile audio;
        audio.path = QStringLiteral("%1/%2.opus").arg(section.folder).arg(i);
        audio.size = 1000 + 10 * n + static_cast<int>(i);
        section.content.audio[i] = audio;
    }
    return section;
}

/// The section with illustrations of these letters, a text and audio each.
inline Section withIllustrations(Section section, const QString &letters)
{
    for (const auto letter : letters) {
        Subsection subsection;
        subsection.title = QStringLiteral("Illustration ") + letter;
        subsection.content.texts[0] = QStringLiteral("Text of ") + letter;
        AudioFile audio;
        audio.path = section.folder + QStringLiteral("/zz_") + letter;
        audio.size = letter.unicode();
        subsection.content.audio[0] = audio;
        section.subsections.append(subsection);
    }
    return section;
}

inline RemoteContent madeUpContent(const QString &section, const QString &title,
                                   const Content &content)
{
    RemoteContent remote;
    remote.title = title;
    remote.texts = content.texts;
    for (const auto variant : allVariants) {
        if (const auto &audio = content.audioOf(variant))
            remote.audio[static_cast<std::size_t>(variant)] = RemoteAudio{
                madeUpUrl(section, variant, title == section ? QString() : title), audio->size};
    }
    return remote;
}

/// The section as a server has it that got it whole, with a key that only the server knows.
inline RemoteSection onServer(const Section &section, const QString &mark = {})
{
    RemoteSection remote;
    remote.content = madeUpContent(section.title, section.title, section.content);
    for (const auto &subsection : section.subsections)
        remote.subsections.append(
            madeUpContent(section.title, subsection.title, subsection.content));
    remote.json =
        QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("serversOwn"), mark}};
    return remote;
}

inline LessonFolder madeUpFolder(int sections)
{
    LessonFolder folder;
    for (int n = 1; n <= sections; ++n)
        folder.sections.append(madeUpSection(n));
    return folder;
}

inline void setTotals(RemoteLesson &remote)
{
    remote.totalSections = remote.sections.size();
    remote.totalSubsections = countSubsections(remote);
}

inline RemoteLesson onServer(const LessonFolder &folder)
{
    RemoteLesson remote;
    for (const auto &section : folder.sections)
        remote.sections.append(onServer(section));
    setTotals(remote);
    return remote;
}

/// A server's lesson of these sections: numbers are the folder's, everything else a stranger's.
inline RemoteLesson onServer(const LessonFolder &folder, const QStringList &titles)
{
    RemoteLesson remote;
    for (const auto &title : titles) {
        bool ours = false;
        const int n = title.toInt(&ours);
        if (ours) {
            remote.sections.append(onServer(folder.sections[n - 1]));
        } else {
            Section stranger;
            stranger.title = title;
            remote.sections.append(onServer(stranger));
        }
    }
    setTotals(remote);
    return remote;
}

inline QString list(const QList<int> &numbers)
{
    QStringList texts;
    for (const int n : numbers)
        texts.append(QString::number(n));
    return texts.join(QLatin1Char(' '));
}

/// One letter a section (Whole, Missing, Damaged, Conflicting), then whatever is not empty.
inline QString described(const Comparison &now)
{
    QString text;
    for (const auto &section : now.sections)
        text += QStringView(u"WMDC")[static_cast<int>(section.standing)];
    const std::pair<QString, QList<int>> lists[] = {
        {QStringLiteral("missing"), now.missing},
        {QStringLiteral("conflicting"), now.conflicting},
        {QStringLiteral("doubles"), now.doubles},
        {QStringLiteral("foreign"), now.foreign},
        {QStringLiteral("outOfOrder"), now.outOfOrder}};
    for (const auto &[name, numbers] : lists) {
        if (!numbers.isEmpty())
            text += QLatin1Char(' ') + name + QLatin1Char('(') + list(numbers) + QLatin1Char(')');
    }
    return now.totalsRight ? text : text + QStringLiteral(" totals");
}

} // namespace lessonlift::testing
