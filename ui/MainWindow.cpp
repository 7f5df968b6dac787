// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "MainWindow.h"

#include "AddLessonsDialog.h"
#include "DropTarget.h"
#include "HelpDialog.h"
#include "models/ProgressDelegate.h"
#include "PlainBox.h"
#include "settings/ServerDialog.h"
#include "wording/ErrorWording.h"
#include "wording/JournalWording.h"
#include "wording/StateWording.h"

#include <algorithm>
#include <array>
#include <QButtonGroup>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

MainWindow::MainWindow(Engine &engine, ServerList &servers, QString practiceStorage,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_servers(servers)
    , m_practiceStorage(std::move(practiceStorage))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_groups(new QButtonGroup(this))
    , m_filterBar(new QWidget(this))
    , m_details(new QLabel(this))
    , m_server(new QToolButton(this))
    , m_signedIn(new QLabel(this))
{
    setWindowTitle(u"LessonLift"_s);
    setAcceptDrops(true);
    resize(1040, 600);
    makeToolBar();
    makeFilterBar();
    makeTable();
    makeStatusBar();

    auto *drop = new DropTarget(this);
    connect(drop, &DropTarget::chooseRequested, this, &MainWindow::chooseFolders);
    connect(drop, &DropTarget::practiceRequested, this, &MainWindow::usePracticeServer);
    auto *lessons = new QWidget(this);
    auto *layout = new QVBoxLayout(lessons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_table);
    layout->addWidget(m_details);
    m_pages->addWidget(drop);
    m_pages->addWidget(lessons);
    setCentralWidget(m_pages);

    connect(&m_engine, &Engine::lessonChanged, this, &MainWindow::onLessonChanged);
    connect(&m_engine, &Engine::asked, this, &MainWindow::onAsked);
    connect(&m_engine, &Engine::signedOut, this, [this] {
        statusBar()->showMessage(tr("The server no longer accepts your sign-in. Lessons wait: "
                                    "sign in again under Server."));
        m_signedIn->setText(tr("signed out"));
    });
    connect(&m_engine, &Engine::broken, this, [this](const Error &error) {
        plainBox(QMessageBox::Critical, whatHappened(error), whatNext(error.kind), this)->open();
    });
    connect(&m_engine, &Engine::journalReplaced, this, [this](const JournalDamage &damage) {
        plainBox(QMessageBox::Warning, whatHappened(damage), whatNext(damage), this)->open();
    });
    connect(&m_servers, &ServerList::changed, this, &MainWindow::showServer);
    connect(&m_servers, &ServerList::notice, this,
            [this](const QString &text) { statusBar()->showMessage(text, 15'000); });
    connect(&m_tick, &QTimer::timeout, &m_model, &LessonTableModel::tick);
    m_tick.start(1000);
    showServer();
    showCounts();
    showDetails();
}

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Lessons"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto add = [bar, this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = bar->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(tr("Add lessons…"), QKeySequence::Open, &MainWindow::chooseFolders);
    bar->addSeparator();
    m_start = add(tr("Start"), Qt::CTRL | Qt::Key_G, [this] { forSelected(&Engine::resume); });
    m_pause = add(tr("Pause"), Qt::CTRL | Qt::Key_P, [this] { forSelected(&Engine::pause); });
    m_retry = add(tr("Retry"), QKeySequence::Refresh, [this] { forSelected(&Engine::retry); });
    m_cancel = add(tr("Cancel"), QKeySequence::Delete, [this] { forSelected(&Engine::cancel); });
    bar->addSeparator();
    add(tr("Help"), QKeySequence::HelpContents, [this] {
        auto *help = new HelpDialog(this);
        help->setAttribute(Qt::WA_DeleteOnClose);
        help->open();
    });
}

void MainWindow::makeFilterBar()
{
    auto *layout = new QHBoxLayout(m_filterBar);
    layout->setContentsMargins(8, 8, 8, 8);
    for (int group = 0; group <= static_cast<int>(LessonGroup::NeedsAttention); ++group) {
        auto *button = new QToolButton(m_filterBar);
        button->setCheckable(true);
        button->setAutoRaise(true);
        m_groups->addButton(button, group);
        layout->addWidget(button);
    }
    layout->addStretch();
    m_groups->button(0)->setChecked(true);
    connect(m_groups, &QButtonGroup::idClicked, this,
            [this](int group) { m_filter.setGroup(static_cast<LessonGroup>(group)); });
}

void MainWindow::makeTable()
{
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(tr("Lessons"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setItemDelegateForColumn(LessonTableModel::Progress, new ProgressDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 28);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(LessonTableModel::Lesson, QHeaderView::Interactive);
    header->setSectionResizeMode(LessonTableModel::Status, QHeaderView::Stretch);
    header->resizeSection(LessonTableModel::Lesson, 240);
    header->resizeSection(LessonTableModel::Progress, 200);
    header->resizeSection(LessonTableModel::Server, 140);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(12, 8, 12, 8);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MainWindow::showDetails);
}

void MainWindow::makeStatusBar()
{
    auto *parallel = new QSpinBox(this);
    parallel->setRange(1, 16);
    parallel->setValue(QSettings().value("transfer/parallel"_L1, 5).toInt());
    parallel->setAccessibleName(tr("Lessons at once"));
    connect(parallel, &QSpinBox::valueChanged, this, [this](int lessons) {
        QSettings().setValue("transfer/parallel"_L1, lessons);
        m_engine.setParallel(lessons);
    });
    m_engine.setParallel(parallel->value());
    m_server->setAutoRaise(true);
    m_server->setToolTip(tr("Choose the server and sign in"));
    connect(m_server, &QToolButton::clicked, this, &MainWindow::chooseServer);
    statusBar()->addPermanentWidget(new QLabel(tr("Lessons at once:"), this));
    statusBar()->addPermanentWidget(parallel);
    statusBar()->addPermanentWidget(m_server);
    statusBar()->addPermanentWidget(m_signedIn);
}

void MainWindow::showServer()
{
    const auto address = m_servers.address();
    m_server->setText(address.isEmpty() ? tr("Choose a server…")
                                        : tr("Server: %1").arg(QUrl(address).authority()));
    m_signedIn->setText(address.isEmpty()             ? QString()
                        : m_servers.token().isEmpty() ? tr("not signed in")
                                                      : tr("signed in"));
    if (!m_servers.token().isEmpty()) {
        m_engine.setToken(address, m_servers.allowHttp(), m_servers.token());
        statusBar()->clearMessage();
    }
}

void MainWindow::chooseServer()
{
    const bool practice = m_servers.isPractice(m_servers.currentId());
    auto *dialog = new ServerDialog(m_servers, practice ? QString() : m_servers.currentId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, &m_servers, &ServerList::chooseCurrent);
    dialog->open();
}

void MainWindow::usePracticeServer()
{
    const auto chosen = m_servers.choosePractice(m_practiceStorage);
    if (chosen)
        statusBar()->showMessage(tr("The practice server runs on this computer. Drop a lesson "
                                    "folder to try it."));
    else
        plainBox(QMessageBox::Warning, whatHappened(chosen.error()), QString(), this)->open();
}

void MainWindow::chooseFolders()
{
    const auto folder =
        QFileDialog::getExistingDirectory(this, tr("A lesson folder, or a folder of lessons"));
    if (!folder.isEmpty())
        addLessons({folder});
}

void MainWindow::addLessons(const QStringList &paths)
{
    if (m_servers.address().isEmpty()) {
        statusBar()->showMessage(tr("Choose a server first, then add the lessons."));
        chooseServer();
        return;
    }
    auto *dialog = new AddLessonsDialog(paths, QUrl(m_servers.address()).authority(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddLessonsDialog::queueRequested, this,
            [this](const QList<LessonFolder> &lessons) {
                UploadOptions options;
                options.onFailure = OnFailure::Ask;
                options.allowHttp = m_servers.allowHttp();
                options.caFile = m_servers.caFile();
                for (const auto &lesson : lessons)
                    m_engine.enqueue(lesson, m_servers.address(), options);
            });
    dialog->open();
}

void MainWindow::onLessonChanged(const LessonProgress &progress)
{
    m_model.update(progress);
    m_pages->setCurrentIndex(1);
    showCounts();
    showDetails();
}

void MainWindow::onAsked(const Question &question)
{
    const auto more = tr("Not imported: %1.\nShall the other sections of this lesson go on? "
                         "The order can be mended afterwards.")
                          .arg(question.batch.sections.join(u", "_s));
    auto *box = plainBox(QMessageBox::Question, whatHappened(question.batch.problem), more, this);
    box->setWindowTitle(question.title);
    const QAbstractButton *goOn = box->addButton(tr("Go on"), QMessageBox::AcceptRole);
    box->addButton(tr("Stop this lesson"), QMessageBox::RejectRole);
    connect(box, &QMessageBox::finished, this, [this, box, goOn, id = question.importId] {
        m_engine.answer(id, box->clickedButton() == goOn);
    });
    box->open();
}

QList<LessonProgress> MainWindow::selected() const
{
    QList<LessonProgress> lessons;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        lessons.append(m_model.lesson(m_filter.mapToSource(index).row()));
    return lessons;
}

void MainWindow::forSelected(void (Engine::*what)(const QString &))
{
    for (const auto &lesson : selected())
        (m_engine.*what)(lesson.importId);
}

void MainWindow::showDetails()
{
    const auto lessons = selected();
    const auto any = [&lessons](auto test) { return std::ranges::any_of(lessons, test); };
    m_start->setEnabled(any([](const auto &l) { return l.state == LessonState::Paused; }));
    m_pause->setEnabled(
        any([](const auto &l) { return isActive(l.state) || l.state == LessonState::Queued; }));
    m_retry->setEnabled(any([](const auto &l) {
        return l.state != LessonState::Paused && isRest(l.state) &&
               mayFollow(l.state, LessonState::Queued);
    }));
    m_cancel->setEnabled(any([](const auto &l) {
        return l.state != LessonState::Cancelled && mayFollow(l.state, LessonState::Cancelled);
    }));
    m_details->setVisible(lessons.size() == 1 && lessons[0].problem);
    if (lessons.size() == 1 && lessons[0].problem)
        m_details->setText(whatHappened(*lessons[0].problem) + u'\n' +
                           whatNext(lessons[0].problem->kind));
}

void MainWindow::showCounts()
{
    const std::array names{tr("All"), tr("Queued"), tr("Active"), tr("Done"),
                           tr("Needs attention")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int group = static_cast<int>(i);
        m_groups->button(group)->setText(
            u"%1  %2"_s.arg(names[i]).arg(m_filter.count(static_cast<LessonGroup>(group))));
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    if (!paths.isEmpty())
        addLessons(paths);
}

} // namespace lessonlift
