// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window that adds lessons asks of the server, and of the journal.
#include "adding/AddLessonsDialog.h"
#include "adding/LessonChooser.h"
#include "adding/LessonForm.h"
#include "settings/AskServer.h"
#include "wording/ErrorWording.h"

#include <QPointer>
#include <QTreeView>
#include <utility>

namespace lessonlift
{

namespace
{

/// Whoever types an id knows that lesson, and not from here: what is not there was not deleted.
Error ofTyped(Error error)
{
    if (error.kind == Kind::LessonGone)
        error.kind = Kind::LessonNotFound;
    return error;
}

} // namespace

void AddLessonsDialog::askForEarlier(const FoundLesson &lesson)
{
    if (!lesson.contentKey.isEmpty() && !lesson.earlier)
        m_toAsk.append(lesson.contentKey);
    askNext();
}

/// Of many lessons at once: the next question waits for the answer to the last.
void AddLessonsDialog::askNext()
{
    if (m_toAsk.isEmpty() || !m_asked.isEmpty())
        return;
    m_asked = std::exchange(m_toAsk, {});
    m_patience.start();
    Q_EMIT earlierWanted(m_asked);
}

void AddLessonsDialog::setEarlier(const QList<QByteArray> &asked,
                                  const QHash<QByteArray, EarlierImport> &imports)
{
    m_found.setEarlier(asked, imports); // late as it may be, or another window's question
    if (asked == m_asked) {
        m_patience.stop();
        m_asked.clear();
    }
    askNext();
    const int row = m_found.lessonRow(m_view->currentIndex());
    if (row >= 0 && asked.contains(m_found.lessons()[row].contentKey) &&
        m_found.lessons()[row].earlier)
        showLesson();
    showState();
}

void AddLessonsDialog::lookAtLesson()
{
    const int row = m_found.lessonRow(m_view->currentIndex());
    if (row < 0 || m_form->lessonId().isEmpty())
        return;
    std::erase_if(m_tasks, [](const QCoro::Task<> &task) { return task.isReady(); });
    m_tasks.push_back(readLesson(row, m_form->lessonId()));
}

void AddLessonsDialog::chooseLesson()
{
    auto *chooser = new LessonChooser(m_server, m_token, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &LessonChooser::chosen, m_form, &LessonForm::takeLesson);
    connect(chooser, &LessonChooser::tokenAccepted, this, &AddLessonsDialog::tokenAccepted);
    chooser->open();
}

QCoro::Task<> AddLessonsDialog::readCategories()
{
    const QPointer<AddLessonsDialog> self(this);
    const auto categories = co_await lessonCategories(m_server, m_token);
    if (!self || !categories)
        co_return; // those that are known stay
    Q_EMIT tokenAccepted();
    if (categories->isEmpty())
        co_return;
    QStringList ids;
    for (const auto &category : *categories)
        ids.append(category.id);
    m_found.setCategories(ids);
    m_form->setCategories(*categories);
    showLesson();
    showState();
}

/// What is there of an existing lesson is not sent again: the plan says so beforehand.
QCoro::Task<> AddLessonsDialog::readLesson(int row, QString lessonId)
{
    const QPointer<AddLessonsDialog> self(this);
    const auto there = co_await lessonOnServer(m_server, m_token, lessonId);
    if (!self || m_found.lessons()[row].lessonId != lessonId)
        co_return;
    if (there) {
        Q_EMIT tokenAccepted();
        m_found.setThere(row, *there);
    }
    if (row == m_found.lessonRow(m_view->currentIndex()))
        m_form->tellOfLesson(there ? there->title.simplified()
                                   : whatHappened(ofTyped(there.error())));
    showState();
}

} // namespace lessonlift
