// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/Error.h"
#include "journal/LessonState.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace lessonlift
{

/// One lesson on the server that an import fills: one for append and replace, one a part for
/// separate. The row is written before the lesson is created.
struct TargetRecord {
    int part = 0;
    QString lessonId;     ///< empty until the server has said it
    QString newestBefore; ///< id of the server's newest lesson before ours was created
    int creations = 0;    ///< how often creating was begun
    bool operator==(const TargetRecord &) const = default;
};

/// A scratch lesson of this import that may still be on the server. The row is written before the
/// lesson is created, and goes when a look has shown that the lesson is gone.
struct ScratchRecord {
    QString title;        ///< nobody else has it
    QString newestBefore; ///< as in TargetRecord
};

/// One import: a folder on its way to a server.
struct ImportRecord {
    QString id;
    QString server; ///< ServerAddress::text()
    QString folder; ///< canonical path
    QString title;
    QJsonObject options;
    LessonState state = LessonState::Queued;
    QString method;
    std::optional<Error> problem;
    qsizetype sections = 0;
    qsizetype audio = 0;
    qint64 bytes = 0;
    QByteArray contentKey; ///< see ContentKey.h; empty where it is not known
    QDateTime createdAt;
    QDateTime changedAt;
    QList<TargetRecord> targets;
};

/// An import that stands in the window's queue, and how far its last run that got anywhere came.
struct ListedImport {
    ImportRecord record;
    qsizetype sections = 0;
    qsizetype audio = 0;
    qint64 bytes = 0;
};

/// An audio file of an import, as it was when it was checked.
struct JournaledAudio {
    QString path;
    int section = 0;
    qint64 size = 0;
    qint64 modified = 0;
    QByteArray sha256;
};

/// Of what a section, or one of its illustrations, consisted when it was checked.
struct ContentRecord {
    QString subsection;              ///< its title; empty: the section itself
    QMap<QString, QByteArray> texts; ///< SHA-256 of the UTF-8 that is sent, by the key of the text
    QMap<QString, QString> audio;    ///< path, by the key of the audio
    bool operator==(const ContentRecord &) const = default;
};

/// A section of an import as the journal knows it, with its audio.
struct JournaledSection {
    struct Audio {
        QString path;
        qint64 size = 0;
        bool isConfirmed = false; ///< it was looked for on the server and found
    };
    QString title;
    bool isSent = false;
    QList<Audio> audio;
};

/// One request that writes: journaled as intent before, with its outcome after.
struct BatchRecord {
    qint64 id = 0;
    int part = 0;
    QString kind; ///< create, append, replace, order, totals, delete, scratch-create, ...
    QList<int> sections;
    QString outcome; ///< intent, done, refused, doubt
    QDateTime startedAt;
    QDateTime endedAt;
    int httpStatus = 0;
    QString detail;
    int leftFiles = 0; ///< audio that it may have left on the server, though it came to nothing
    qint64 leftBytes = 0;
    QList<JournaledAudio> audio; ///< what it carries; only to intend it
};

} // namespace lessonlift
