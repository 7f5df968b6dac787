// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/VerifiedLessonsModel.h"

#include "models/FindingsModel.h"
#include "models/PlainToolTip.h"
#include "wording/ErrorWording.h"
#include "wording/FindingWording.h"

#include <algorithm>
#include <QFileInfo>
#include <QLocale>

namespace lessonlift
{

using State = LessonToVerify::State;

QString LessonToVerify::title() const
{
    return content.title.isEmpty() ? QFileInfo(folder).fileName() : content.title;
}

QString LessonToVerify::verdict() const
{
    switch (state) {
    case State::Waiting:
        return VerifiedLessonsModel::tr("waits for its turn");
    case State::Running:
        return total == 0
                   ? VerifiedLessonsModel::tr("reading the folder and the lesson")
                   : VerifiedLessonsModel::tr("%1 of %Ln audio file(s) looked at", nullptr, total)
                         .arg(QLocale().toString(looked));
    case State::Verified:
        return wholeText(verification);
    case State::Failed:
        return error ? whatHappened(*error) : QString();
    }
    Q_UNREACHABLE();
}

StatePicture LessonToVerify::picture() const
{
    switch (state) {
    case State::Waiting:
        return {Icon::Clock, Tone::Quiet};
    case State::Running:
        return {Icon::ScanSearch, Tone::Accent};
    case State::Verified:
        return verification.isWhole() ? StatePicture{Icon::CircleCheck, Tone::Good}
                                      : StatePicture{Icon::TriangleAlert, Tone::Warning};
    case State::Failed:
        return error && error->kind == Kind::Cancelled ? StatePicture{Icon::Ban, Tone::Quiet}
                                                       : StatePicture{Icon::CircleX, Tone::Bad};
    }
    Q_UNREACHABLE();
}

void VerifiedLessonsModel::show(const QList<LessonToVerify> &lessons)
{
    beginResetModel();
    m_lessons = lessons;
    endResetModel();
}

void VerifiedLessonsModel::set(int row, const LessonToVerify &lesson)
{
    m_lessons[row] = lesson;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int VerifiedLessonsModel::rowOfRun(const QString &run) const
{
    const auto found = std::ranges::find(m_lessons, run, &LessonToVerify::run);
    return found == m_lessons.cend() ? -1 : static_cast<int>(found - m_lessons.cbegin());
}

bool VerifiedLessonsModel::isAtRest() const
{
    return std::ranges::all_of(m_lessons, [](const LessonToVerify &lesson) {
        return lesson.state == State::Verified || lesson.state == State::Failed;
    });
}

QString VerifiedLessonsModel::summary() const
{
    const auto count = [this](auto test) {
        return static_cast<int>(std::ranges::count_if(m_lessons, test));
    };
    const int whole =
        count([](const auto &l) { return l.state == State::Verified && l.verification.isWhole(); });
    const int failed = count([](const auto &l) { return l.state == State::Failed; });
    auto text = tr("%1 of %Ln lesson(s) whole", nullptr, rowCount()).arg(QLocale().toString(whole));
    if (failed > 0)
        text += QStringLiteral(", ") + tr("%Ln could not be verified", nullptr, failed);
    return text;
}

int VerifiedLessonsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lessons.size());
}

int VerifiedLessonsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerifiedLessonsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &lesson = m_lessons[index.row()];
    const bool isVerified = lesson.state == State::Verified;
    if (role == FindingsModel::ToneRole && index.column() == Verdict)
        return int(lesson.picture().tone);
    if (role == FindingsModel::IconRole && index.column() == Verdict)
        return int(lesson.picture().icon);
    if (role == Qt::ToolTipRole && index.column() == Lesson)
        return plainToolTip(lesson.title() + QLatin1Char('\n') + lesson.folder);
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role == Qt::TextAlignmentRole && index.column() == Differing)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Lesson:
        return lesson.title();
    case Verdict:
        return lesson.verdict();
    case Differing:
        return isVerified ? QLocale().toString(qint64(
                                lesson.verification.sections.size() -
                                lesson.verification.summary().value(findingName(Finding::same))))
                          : tr("–", "no number yet");
    case LessonId:
        return isVerified                  ? lesson.verification.lessonId
               : lesson.lessonId.isEmpty() ? tr("by its title")
                                           : lesson.lessonId;
    default:
        return {};
    }
}

QVariant VerifiedLessonsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Differing ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lesson:
        return tr("Lesson");
    case Verdict:
        return tr("Verdict");
    case Differing:
        return tr("Differing sections");
    case LessonId:
        return tr("Lesson on the server");
    default:
        return {};
    }
}

} // namespace lessonlift
