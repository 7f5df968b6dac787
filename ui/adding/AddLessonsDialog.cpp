// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "adding/AddLessonsDialog.h"

#include "adding/LessonForm.h"
#include "adding/WrappingDelegate.h"
#include "base/Elsewhere.h"
#include "FitScreen.h"
#include "lesson/FindLessons.h"
#include "SkippedPlaces.h"
#include "upload/ScanStore.h"
#include "wording/FigureWording.h"
#include "wording/HarmlessText.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
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
    , m_form(new LessonForm(server, this))
    , m_title(new QLabel(this))
    , m_skipped(new SkippedPlaces(this))
    , m_note(new QLabel(this))
    , m_plan(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Add lessons"));
    makeWidgets();
    connect(&m_finder, &QFutureWatcher<FoundLessons>::finished, this, &AddLessonsDialog::takeFound);
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
    m_checker.cancel(); // not waited for: it may be a disk that does not answer
}

void AddLessonsDialog::makeWidgets()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
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
    m_patience.setSingleShot(true);
    m_patience.setInterval(2000);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const auto asked = m_asked;
        setEarlier(asked, {});
    });
    connect(&m_found, &FoundLessonsModel::wanted, this, [this](int row) {
        const auto &lesson = m_found.lessons()[row];
        if (!lesson.lessonId.isEmpty() && !lesson.there)
            m_tasks.push_back(readLesson(row, lesson.lessonId));
    });
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
        Q_EMIT queueRequested(m_found.lessons());
        accept();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_skipped);
    layout->addWidget(m_form);
    layout->addWidget(m_progress);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
    m_view->setMinimumHeight(120);
    fitScreen(*this);
}

void AddLessonsDialog::tell(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void AddLessonsDialog::findNext()
{
    m_isFinding = !m_paths.isEmpty();
    if (m_isFinding)
        m_finder.setFuture(QtConcurrent::run(&waitingThreads(), &findLessons, m_paths.takeFirst()));
    showState();
}

void AddLessonsDialog::takeFound()
{
    const auto found = m_finder.result();
    for (const auto &path : found.lessons) {
        if (m_known.contains(path))
            continue;
        m_known.insert(path);
        m_todo.append(path);
    }
    m_skipped->add(found.skipped);
    if (!m_isChecking)
        checkNext();
    findNext();
}

void AddLessonsDialog::checkNext()
{
    m_isChecking = !m_todo.isEmpty();
    if (m_isChecking)
        m_checker.setFuture(QtConcurrent::run(&busyThreads(), &rescanFolder, m_todo.takeFirst(),
                                              ScanStore::usualPlace()));
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
        if (changed >= 0) {
            m_view->expand(m_found.index(changed, 0));
            askForEarlier(m_found.lessons()[changed]);
        }
        if (changed >= 0 && changed == m_found.lessonRow(m_view->currentIndex()))
            showLesson();
    } else if (isRead) {
        m_found.add(m_checker.result());
        askForEarlier(m_found.lessons().last());
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
    m_queue->setEnabled(!checking && !m_patience.isActive() && ready > 0);
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
    m_found.edit(row, m_form->typed(), m_form->lessonId(), m_form->lessonFault());
    m_view->expand(m_found.index(row, 0));
    showState();
}

void AddLessonsDialog::openFile(const QModelIndex &index)
{
    const auto file = index.siblingAtColumn(0).data(FoundLessonsModel::FileRole).toString();
    if (file.isEmpty())
        return;
    const QFileInfo info(file);
    QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? info.filePath() : info.path()));
}

} // namespace lessonlift
