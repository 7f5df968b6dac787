// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "adding/AddLessonsDialog.h"

#include "adding/LessonChooser.h"
#include "adding/LessonForm.h"
#include "adding/WrappingDelegate.h"
#include "lesson/FindLessons.h"
#include "settings/AskServer.h"
#include "upload/ScanStore.h"
#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

AddLessonsDialog::AddLessonsDialog(const QStringList &paths, const Server &server,
                                   const QByteArray &token, const Limits &limits,
                                   qint64 bytesPerSecond, QWidget *parent)
    : QDialog(parent)
    , m_paths(paths)
    , m_server(server)
    , m_token(token)
    , m_bytesPerSecond(bytesPerSecond)
    , m_found(limits)
    , m_view(new QTreeView(this))
    , m_form(new LessonForm(this))
    , m_title(new QLabel(this))
    , m_plan(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Add lessons"));
    makeWidgets();
    connect(&m_finder, &QFutureWatcher<QStringList>::finished, this, &AddLessonsDialog::takeFound);
    connect(&m_checker, &QFutureWatcher<ScanResult>::finished, this, &AddLessonsDialog::takeResult);
    connect(&m_checker, &QFutureWatcher<ScanResult>::progressRangeChanged, m_progress,
            &QProgressBar::setRange);
    connect(&m_checker, &QFutureWatcher<ScanResult>::progressValueChanged, m_progress,
            &QProgressBar::setValue);
    resize(920, 600);
    QList<Category> known;
    for (const auto &id : m_found.categories())
        known.append(Category{id, id});
    m_form->setCategories(known);
    m_tasks.push_back(readCategories());
    findNext();
}

AddLessonsDialog::~AddLessonsDialog()
{
    m_checker.cancel();
    m_checker.waitForFinished();
    m_finder.waitForFinished();
}

void AddLessonsDialog::makeWidgets()
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_plan->setTextFormat(Qt::PlainText);
    m_view->setModel(&m_found);
    m_view->setAccessibleName(tr("Lessons found"));
    m_view->setExpandsOnDoubleClick(false);
    m_view->header()->setSectionResizeMode(FoundLessonsModel::What, QHeaderView::Interactive);
    m_view->header()->resizeSection(FoundLessonsModel::What, 340);
    m_view->setItemDelegate(new WrappingDelegate(*m_view));
    m_view->setToolTip(tr("Double-click a problem to open the file's folder."));
    connect(m_view, &QTreeView::doubleClicked, this, &AddLessonsDialog::openFile);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AddLessonsDialog::showLesson);
    connect(&m_found, &QAbstractItemModel::dataChanged, this, &AddLessonsDialog::showState);
    m_form->setEnabled(false);
    connect(m_form, &LessonForm::edited, this, &AddLessonsDialog::takeTyped);
    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &AddLessonsDialog::lookAtLesson);
    connect(m_form, &LessonForm::chooseRequested, this, &AddLessonsDialog::chooseLesson);
    m_progress->setAccessibleName(tr("Files checked"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_checkAgain = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    m_checkAgain->setAutoDefault(false);
    connect(m_checkAgain, &QPushButton::clicked, this, [this] { checkAgain(Which::All); });
    m_queue = buttons->addButton(tr("&Queue"), QDialogButtonBox::AcceptRole);
    m_queue->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_queue, &QPushButton::clicked, this, [this] {
        Q_EMIT queueRequested(m_found.ready());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
}

void AddLessonsDialog::findNext()
{
    m_isFinding = !m_paths.isEmpty();
    if (m_isFinding)
        m_finder.setFuture(QtConcurrent::run(&findLessons, m_paths.takeFirst()));
    showState();
}

void AddLessonsDialog::takeFound()
{
    for (const auto &path : m_finder.result()) {
        if (m_known.contains(path))
            continue;
        m_known.insert(path);
        m_todo.append(path);
    }
    if (!m_isChecking)
        checkNext();
    findNext();
}

void AddLessonsDialog::checkNext()
{
    m_isChecking = !m_todo.isEmpty();
    if (m_isChecking)
        m_checker.setFuture(
            QtConcurrent::run(&rescanFolder, m_todo.takeFirst(), ScanStore::usualPlace()));
    else
        m_again.reset();
    showState();
}

void AddLessonsDialog::checkAgain(Which which)
{
    if (m_isFinding || m_isChecking)
        return;
    for (const auto &lesson : m_found.lessons()) {
        if (which == Which::All || lesson.isBlocked)
            m_todo.append(lesson.folder.path);
    }
    m_again = which;
    checkNext();
}

bool AddLessonsDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        checkAgain(Which::Blocked); // quietly, and not all: on a file server that may take long
    return QDialog::event(event);
}

void AddLessonsDialog::takeResult()
{
    const bool isRead = m_checker.future().resultCount() > 0; // or it was cancelled
    if (isRead && m_again) {
        const int changed = m_found.update(m_checker.result());
        if (changed >= 0)
            m_view->expand(m_found.index(changed, 0));
        if (changed >= 0 && changed == m_found.lessonRow(m_view->currentIndex()))
            showLesson();
    } else if (isRead) {
        m_found.add(m_checker.result());
        const auto added = m_found.index(m_found.rowCount() - 1, 0);
        m_view->expand(added);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(added);
    }
    checkNext();
}

void AddLessonsDialog::showState()
{
    const bool checking = m_isFinding || (m_isChecking && m_again != Which::Blocked);
    m_progress->setVisible(checking);
    const auto ready = static_cast<int>(m_found.ready().size());
    const auto all = static_cast<int>(m_found.lessons().size());
    if (checking) {
        const int waiting = m_again ? static_cast<int>(m_todo.size()) + 1 : 0;
        m_title->setText(tr("Checking… %Ln lesson(s) checked so far.", nullptr, all - waiting));
    } else {
        QString text = tr("Ready for %1: %2 of %Ln lesson(s) found.", nullptr, all)
                           .arg(m_server.name)
                           .arg(ready);
        const auto blocked = std::ranges::count(m_found.lessons(), true, &FoundLesson::isBlocked);
        if (blocked > 0)
            text += u' ' + tr("%Ln must be mended first.", nullptr, static_cast<int>(blocked));
        m_title->setText(text);
    }
    m_plan->setText(plan());
    m_plan->setVisible(!checking && ready > 0);
    m_queue->setEnabled(!checking && ready > 0);
    m_checkAgain->setEnabled(!checking && all > 0);
}

QString AddLessonsDialog::plan() const
{
    Totals sum;
    qsizetype batches = 0;
    for (const auto &lesson : m_found.ready()) {
        sum.audio += lesson.toSend.audio;
        sum.bytes += lesson.toSend.bytes;
        batches += lesson.batches;
    }
    auto text = tr("To send: %1", "a list of amounts")
                    .arg(tr("%Ln batch(es)", nullptr, static_cast<int>(batches)) + u", "_s +
                         tr("%Ln audio file(s)", nullptr, static_cast<int>(sum.audio)) + u", "_s +
                         sizeText(sum.bytes));
    // Nothing has been sent from here yet: a line of today's usual kind.
    constexpr qint64 tenMegabits = 1'250'000;
    const auto left = [&sum](qint64 speed) { return estimateText(1 + sum.bytes / speed); };
    return text + u", "_s +
           (m_bytesPerSecond > 0 ? tr("about %1").arg(left(m_bytesPerSecond))
                                 : tr("about %1 at 10 Mbit/s").arg(left(tenMegabits)));
}

void AddLessonsDialog::showLesson()
{
    const int row = m_found.lessonRow(m_view->currentIndex());
    m_form->setEnabled(row >= 0);
    if (row >= 0)
        m_form->show(m_found.lessons()[row]);
}

void AddLessonsDialog::takeTyped()
{
    const int row = m_found.lessonRow(m_view->currentIndex());
    if (row < 0)
        return;
    if (m_found.lessons()[row].lessonId != m_form->lessonId())
        m_typing.start();
    m_found.edit(row, m_form->typed(), m_form->lessonId());
    m_view->expand(m_found.index(row, 0));
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
    chooser->open();
}

void AddLessonsDialog::openFile(const QModelIndex &index)
{
    const auto file = index.siblingAtColumn(0).data(FoundLessonsModel::FileRole).toString();
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.path()));
}

QCoro::Task<> AddLessonsDialog::readCategories()
{
    const QPointer<AddLessonsDialog> self(this);
    const auto categories = co_await lessonCategories(m_server, m_token);
    if (!self || !categories)
        co_return; // those that are known stay
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
    if (there)
        m_found.setThere(row, *there);
    if (row == m_found.lessonRow(m_view->currentIndex()))
        m_form->tellOfLesson(there ? there->title.simplified() : whatHappened(there.error()));
    showState();
}

} // namespace lessonlift
