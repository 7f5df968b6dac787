// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/LessonCell.h"

#include "models/PlainToolTip.h"
#include "models/StatePicture.h"
#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/PathWording.h"
#include "wording/SectionWording.h"
#include "wording/StateWording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

using M = LessonTreeModel;

struct LessonCell {
    Q_DECLARE_TR_FUNCTIONS(LessonCell)

public:
    static QString header(M::Column column);
    static QString text(const LessonProgress &lesson, M::Column column);
    static QString secondLine(const LessonProgress &lesson, M::Column column);
    static QString toolTip(const LessonProgress &lesson, M::Column column);
    static QString sectionText(const SectionLine &section, M::Column column);
    static QString audioText(const AudioLine &audio, M::Column column);
};

bool isNumber(M::Column column)
{
    return column == M::Sections || column == M::Size || column == M::Speed ||
           column == M::TimeLeft;
}

QVariant alignment(M::Column column)
{
    return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Nothing is a dash, so that a cell is not taken for one still to come.
const QString none = u"\u2014"_s;

QString serverName(const LessonProgress &lesson)
{
    return QUrl(lesson.server).authority();
}

/// While it waits after a fault, what it did before says nothing.
bool isMoving(const LessonProgress &lesson)
{
    const bool stands = lesson.state == LessonState::Waiting && lesson.problem;
    return isActive(lesson.state) && lesson.bytesPerSecond > 0 && !stands;
}

QVariant statePictureRole(StatePicture picture, int role)
{
    if (role == M::IconRole)
        return static_cast<int>(picture.icon);
    return static_cast<int>(picture.tone);
}

} // namespace

double doneShare(const LessonProgress &lesson)
{
    if (lesson.state == LessonState::Done || lesson.state == LessonState::Uploaded)
        return 1;
    if (lesson.bytesTotal > 0)
        return double(lesson.bytes) / double(lesson.bytesTotal);
    return lesson.sectionsTotal > 0 ? double(lesson.sections) / double(lesson.sectionsTotal) : 0;
}

double inFlightShare(const LessonProgress &lesson)
{
    if (lesson.bytesTotal <= 0)
        return 0;
    return qMin(1 - doneShare(lesson), double(lesson.bytesInFlight) / double(lesson.bytesTotal));
}

qint64 secondsLeft(const LessonProgress &lesson)
{
    const auto left = lesson.bytesTotal - lesson.bytes - lesson.bytesInFlight;
    if (!isMoving(lesson) || left < 0)
        return -1;
    return (left + lesson.bytesPerSecond - 1) / lesson.bytesPerSecond;
}

QString LessonCell::header(M::Column column)
{
    switch (column) {
    case M::Lesson:
        return tr("Lesson");
    case M::Status:
        return tr("Status");
    case M::Progress:
        return tr("Progress");
    case M::Sections:
        return tr("Sections");
    case M::Size:
        return tr("Size");
    case M::Speed:
        return tr("Speed");
    case M::TimeLeft:
        return tr("Time left");
    case M::Server:
        return tr("Server");
    case M::Changed:
        return tr("Changed");
    case M::ColumnCount:
        break;
    }
    return {};
}

QString LessonCell::text(const LessonProgress &lesson, M::Column column)
{
    const QLocale locale;
    switch (column) {
    case M::Lesson:
        return lesson.title;
    case M::Status:
        return stateHeadline(lesson, QDateTime::currentDateTimeUtc());
    case M::Progress:
        return progressText(lesson);
    case M::Sections:
        return lesson.sections == 0 && !isActive(lesson.state)
                   ? locale.toString(lesson.sectionsTotal)
                   : locale.toString(lesson.sections) + u" / "_s +
                         locale.toString(lesson.sectionsTotal);
    case M::Size:
        return sizeText(lesson.bytesTotal);
    case M::Speed:
        return isMoving(lesson) ? speedText(lesson.bytesPerSecond) : none;
    case M::TimeLeft: {
        const auto left = secondsLeft(lesson);
        return left < 0 ? none : estimateText(left);
    }
    case M::Server:
        return serverName(lesson);
    case M::Changed:
        return lesson.changed.isValid() ? shortMomentText(lesson.changed) : none;
    case M::ColumnCount:
        break;
    }
    return {};
}

QString LessonCell::secondLine(const LessonProgress &lesson, M::Column column)
{
    if (column == M::Lesson)
        return tr("%1 \u2192 %2", "folder, server")
            .arg(shortPath(lesson.folder), serverName(lesson));
    if (column == M::Status)
        return stateSubline(lesson);
    return {};
}

QString LessonCell::toolTip(const LessonProgress &lesson, M::Column column)
{
    if (column == M::Lesson)
        return QDir::toNativeSeparators(lesson.folder);
    if (column == M::Status && lesson.problem)
        return whatHappened(*lesson.problem) + u'\n' + whatNext(lesson.problem->kind);
    if (column == M::Status || column == M::Progress)
        return text(lesson, column);
    if (column == M::Server)
        return lesson.server;
    return {};
}

QVariant lessonCell(const LessonProgress &lesson, M::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return LessonCell::text(lesson, column);
    case M::SecondLineRole:
        return LessonCell::secondLine(lesson, column);
    case Qt::AccessibleTextRole: {
        const auto second = LessonCell::secondLine(lesson, column);
        const auto first = LessonCell::text(lesson, column);
        return second.isEmpty() ? first : first + u", "_s + second;
    }
    case Qt::ToolTipRole:
        return plainToolTip(LessonCell::toolTip(lesson, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case M::StateRole:
        return static_cast<int>(lesson.state);
    case M::IconRole:
    case M::ToneRole:
        return statePictureRole(pictureOf(lesson.state), role);
    case M::ProgressRole:
        return doneShare(lesson);
    case M::InFlightRole:
        return inFlightShare(lesson);
    case M::SortRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case M::Status:
        return static_cast<int>(lesson.state) * 1'000'000 + lesson.queuePosition;
    case M::Progress:
        return doneShare(lesson);
    case M::Sections:
        return QVariant::fromValue(lesson.sectionsTotal);
    case M::Size:
        return lesson.bytesTotal;
    case M::Speed:
        return lesson.bytesPerSecond;
    case M::TimeLeft:
        return secondsLeft(lesson);
    case M::Changed:
        return lesson.changed;
    default:
        return LessonCell::text(lesson, column);
    }
}

QString LessonCell::sectionText(const SectionLine &section, M::Column column)
{
    qint64 size = 0;
    for (const auto &audio : section.audio)
        size += audio.size;
    switch (column) {
    case M::Lesson:
        return section.title;
    case M::Status:
        return thereText(section.there);
    case M::Progress:
        return servedText(section);
    case M::Size:
        return sizeText(size);
    default:
        return {};
    }
}

QString LessonCell::audioText(const AudioLine &audio, M::Column column)
{
    switch (column) {
    case M::Lesson:
        return audio.path.section(u'/', -1);
    case M::Status:
        return thereText(audio.there);
    case M::Size:
        return sizeText(audio.size);
    default:
        return {};
    }
}

QVariant sectionCell(const SectionLine &section, M::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return LessonCell::sectionText(section, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case M::IconRole:
    case M::ToneRole:
        return statePictureRole(pictureOf(section.there), role);
    default:
        return {};
    }
}

QVariant audioCell(const AudioLine &audio, M::Column column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return LessonCell::audioText(audio, column);
    case Qt::ToolTipRole:
        return column == M::Lesson ? plainToolTip(audio.path) : QString();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case M::IconRole:
    case M::ToneRole:
        return statePictureRole(pictureOf(audio.there), role);
    default:
        return {};
    }
}

QVariant headerCell(M::Column column, int role)
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    return role == Qt::DisplayRole ? LessonCell::header(column) : QVariant();
}

} // namespace lessonlift
