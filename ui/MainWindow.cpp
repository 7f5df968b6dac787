// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// How the window is put together; what it is told is in WindowNews.cpp, what it does in
// WindowDeeds.cpp.
#include "MainWindow.h"

#include "details/DetailsPane.h"
#include "details/OverviewPage.h"
#include "DropTarget.h"
#include "FilterBar.h"
#include "FitScreen.h"
#include "HistoryDialog.h"
#include "LessonActions.h"
#include "LessonView.h"
#include "PlainBox.h"
#include "practice/LastPort.h"
#include "TransferBar.h"
#include "wording/ErrorWording.h"
#include "wording/JournalWording.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

MainWindow::MainWindow(Engine &engine, ServerList &servers, PreferencesStore &preferences,
                       QString practiceStorage, QWidget *parent)
    : QMainWindow(parent)
    , m_engine(engine)
    , m_servers(servers)
    , m_preferences(preferences)
    , m_practiceStorage(std::move(practiceStorage))
    , m_practiceAddress(lastPracticeAddress(m_practiceStorage))
    , m_pages(new QStackedWidget(this))
    , m_actions(new LessonActions(this))
    , m_banners(new BannerStack(this))
    , m_filters(new FilterBar(this))
    , m_view(new LessonView(m_model, this))
    , m_details(new DetailsPane(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_transfer(new TransferBar(this))
    , m_search(new QLineEdit(this))
{
    setWindowTitle(u"LessonLift"_s);
    setAcceptDrops(true);
    resize(1240, 740);
    makeToolBar();
    makePages();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addPermanentWidget(m_transfer, 1);
    connectEngine();
    connectActions();
    connectDetails();
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::tick);
    m_tick.start(1000);
    restoreWindow();
    restorePause(); // before anything may begin
    takePreferences();
    showServer();
    showSelection();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeToolBar()
{
    auto *bar = addToolBar(tr("Lessons"));
    bar->setObjectName(u"lessons"_s);
    bar->setMovable(false);
    bar->setIconSize({16, 16});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [bar, this](Icon picture, const QString &text, const QKeySequence &keys,
                                 auto slot) {
        auto *action = bar->addAction(icon(picture), text);
        action->setShortcut(keys);
        if (!keys.isEmpty())
            action->setToolTip(tr("%1 (%2)", "an action, its keys")
                                   .arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(Icon::Plus, tr("Add lessons…"), QKeySequence(QKeySequence::Open),
        &MainWindow::chooseFolders);
    bar->addSeparator();
    m_pauseAll = add(Icon::Pause, tr("Pause all"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                     [this] { pauseAll(!m_pauseAll->data().toBool()); });
    m_retryFailed = add(Icon::RotateCw, tr("Retry failed"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
                        &MainWindow::retryFailed);
    m_retryFailed->setEnabled(false);
    add(Icon::ShieldCheck, tr("Verify"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
        [this] { (void)showVerify(); });
    add(Icon::History, tr("History"), Qt::CTRL | Qt::Key_H, [this] { showHistory(); });
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    m_search->setPlaceholderText(tr("Search lessons"));
    m_search->setAccessibleName(tr("Search lessons"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_search->setFixedWidth(240);
    bar->addWidget(m_search);
    auto *find = new QAction(tr("Search"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);
    new QShortcut(QKeySequence::Quit, this, this, &QWidget::close);
    new QShortcut(QKeySequence::Undo, this, this, &MainWindow::undoLast);
    m_showDetails = add(Icon::PanelBottom, tr("Details"), Qt::CTRL | Qt::Key_D,
                        [this](bool on) { m_details->setVisible(on); });
    m_showDetails->setCheckable(true);
    auto *settings = add(Icon::Settings, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                         [this] { showSettings(SettingsDialog::Page::Servers); });
    auto *help = add(Icon::CircleQuestionMark, tr("Help"), QKeySequence(QKeySequence::HelpContents),
                     &MainWindow::showHelp);
    for (auto *action : {settings, help, m_showDetails}) {
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(action));
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
    }
    for (auto *button : bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setFocusPolicy(Qt::TabFocus); // there is no menu to reach them by
}

void MainWindow::makePages()
{
    auto *drop = new DropTarget(this);
    connect(drop, &DropTarget::chooseRequested, this, &MainWindow::chooseFolders);
    connect(drop, &DropTarget::practiceRequested, this, &MainWindow::usePracticeServer);
    auto *table = new QWidget(this);
    auto *column = new QVBoxLayout(table);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    m_splitter->addWidget(table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_pages->addWidget(drop);
    m_pages->addWidget(m_splitter);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banners);
    layout->addWidget(m_pages, 1);
    auto *area = new FittingArea(this);
    area->setWidget(centre);
    setCentralWidget(area);
    keepOnScreen(*this);
    drop->setFocus(); // or keys would change the number of lessons at once
}

void MainWindow::connectEngine()
{
    connect(&m_engine, &Engine::told, this, &MainWindow::onTold);
    connect(&m_engine, &Engine::finished, this, &MainWindow::onFinished);
    connect(&m_engine, &Engine::drained, this, &MainWindow::onDrained);
    connect(&m_engine, &Engine::asked, this, &MainWindow::onAsked);
    connect(&m_engine, &Engine::signedOut, this, &MainWindow::onSignedOut);
    connect(&m_engine, &Engine::acceptedAgain, this, &MainWindow::onAcceptedAgain);
    connect(&m_servers, &ServerList::signedIn, this, &MainWindow::onSignedIn);
    connect(&m_engine, &Engine::holdsChanged, this, &MainWindow::onHolds);
    connect(&m_engine, &Engine::sectionsRead, this, [this](const LessonSections &sections) {
        m_model.setSections(sections);
        m_details->showSections(sections);
    });
    connect(&m_engine, &Engine::notesRead, this,
            [this](const QString & /*importId*/, const QList<lessonlift::Note> &notes) {
                m_details->addNotes(notes, m_titles);
            });
    connect(&m_engine, &Engine::broken, this, [this](const Error &error) {
        plainBox(QMessageBox::Critical, whatHappened(error), whatNext(error.kind), this)->open();
    });
    connect(&m_engine, &Engine::journalReplaced, this, [this](const JournalDamage &damage) {
        plainBox(QMessageBox::Warning, whatHappened(damage), whatNext(damage), this)->open();
    });
    connect(&m_servers, &ServerList::changed, this, &MainWindow::showServer);
    connect(&m_servers, &ServerList::tokenChanged, this, &MainWindow::showServer);
    const auto notice = [this](const QString &text) {
        m_banners->tell(u"notice"_s, {Icon::Info, Tone::Accent, text, {}}, {});
    };
    connect(&m_servers, &ServerList::notice, this, notice);
    connect(&m_preferences, &PreferencesStore::notice, this, notice);
    connect(&m_preferences, &PreferencesStore::changed, this, &MainWindow::takePreferences);
    connect(&m_preferences, &PreferencesStore::proxyPasswordChanged, this,
            &MainWindow::takePreferences);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->start, [this] { forSelected(&Engine::resume); });
    on(m_actions->pause, [this] { forSelected(&Engine::pause); });
    on(m_actions->retry, [this] { forSelected(&Engine::retry); });
    on(m_actions->cancel, &MainWindow::cancelSelected);
    on(m_actions->toTop, [this] { moveSelected(true); });
    on(m_actions->toBottom, [this] { moveSelected(false); });
    on(m_actions->verify, &MainWindow::verifySelected);
    on(m_actions->openFolder, [this] { apply(Remedy::OpenFolder); });
    on(m_actions->copyAddress, [this] {
        for (const auto &lesson : m_view->selected())
            copyAddress(lesson.importId);
    });
    on(m_actions->copyRows, [this] { setClipboard(m_view->selectedText()); });
    on(m_actions->remove, &MainWindow::removeSelected);
    // Elsewhere these keys mean something else: the log has lines to copy.
    for (auto *action : {m_actions->copyRows, m_actions->remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_view, &LessonView::selectionMoved, this, &MainWindow::showSelection);
    connect(m_view, &LessonView::reorderRequested, this, &MainWindow::reorder);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_view, &QTreeView::doubleClicked, this, [this] {
        m_showDetails->setChecked(true);
        m_details->show();
    });
    connect(&m_model, &LessonTreeModel::sectionsWanted, &m_engine, &Engine::readSections);
    connect(m_filters, &FilterBar::chosen, &m_view->filter(), &LessonFilter::setGroup);
    connect(m_search, &QLineEdit::textChanged, &m_view->filter(), &LessonFilter::setWords);
    connect(m_transfer, &TransferBar::serverClicked, this, [this] { editServer(); });
    connect(m_transfer, &TransferBar::parallelChanged, this, [this](int lessons) {
        auto preferences = m_preferences.current();
        preferences.transfer.lessonsAtOnce = lessons;
        m_preferences.set(preferences);
    });
}

void MainWindow::connectDetails()
{
    auto &overview = m_details->overview();
    overview.setActions(m_actions->forOne(), m_actions->forMany());
    connect(m_details, &DetailsPane::watchedChanged, &m_engine, &Engine::watch);
    connect(&overview, &OverviewPage::remedyChosen, this, &MainWindow::apply);
    const auto chosen = [this] {
        const auto lessons = m_view->selected();
        return lessons.size() == 1 ? lessons.first().importId : QString();
    };
    connect(&overview, &OverviewPage::answered, this, [this, chosen](bool goOn) {
        m_engine.answer(chosen(), goOn);
        m_banners->drop(u"asked"_s);
    });
    connect(&overview, &OverviewPage::openLessonRequested, this,
            [this, chosen] { openLesson(chosen()); });
    connect(&overview, &OverviewPage::copyAddressRequested, this,
            [this, chosen] { copyAddress(chosen()); });
    connect(&overview, &OverviewPage::copyDetailsRequested, this,
            [this] { setClipboard(m_details->overview().details()); });
}

void MainWindow::restoreWindow()
{
    const QSettings settings;
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_splitter->restoreState(settings.value("window/splitter"_L1).toByteArray());
    m_view->restoreColumns(settings.value("window/columns"_L1).toByteArray());
    m_details->setCurrentIndex(settings.value("window/details"_L1, 0).toInt());
    const bool shown = settings.value("window/detailsShown"_L1, true).toBool();
    m_showDetails->setChecked(shown);
    m_details->setVisible(shown);
}

void MainWindow::saveWindow() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/splitter"_L1, m_splitter->saveState());
    settings.setValue("window/columns"_L1, m_view->columns());
    settings.setValue("window/details"_L1, m_details->currentIndex());
    settings.setValue("window/detailsShown"_L1, m_showDetails->isChecked());
    settings.setValue("window/speed"_L1, m_speed);
}

} // namespace lessonlift
