// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/VerifyForm.h"

#include "adding/LessonChooser.h"
#include "base/Elsewhere.h"
#include "SkippedPlaces.h"
#include "wording/FigureWording.h"
#include "wording/LessonIdWording.h"

#include <algorithm>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

const QString byId = u"id"_s; ///< the choice to type one

} // namespace

VerifyForm::VerifyForm(ServerList &servers, QWidget *parent)
    : QWidget(parent)
    , m_servers(servers)
    , m_folder(new QLineEdit(this))
    , m_chooseFolder(new QPushButton(tr("C&hoose…"), this))
    , m_skipped(new SkippedPlaces(this))
    , m_server(new QComboBox(this))
    , m_lesson(new QComboBox(this))
    , m_id(new QLineEdit(this))
    , m_chooseLesson(new QPushButton(tr("Ch&oose…"), this))
    , m_level(new QComboBox(this))
    , m_levelNote(new QLabel(this))
    , m_verify(new QPushButton(tr("&Verify"), this))
{
    makeWidgets();
    fillServers();
    m_server->setCurrentIndex(std::max(0, m_server->findData(m_servers.currentId())));
    fillLessons();
    showLevel();
    connect(m_folder, &QLineEdit::editingFinished, this, &VerifyForm::takeTyped);
    connect(m_folder, &QLineEdit::textChanged, this, &VerifyForm::enable);
    connect(m_chooseFolder, &QPushButton::clicked, this, &VerifyForm::chooseFolder);
    connect(m_server, &QComboBox::activated, this, [this] {
        m_wantedId.clear(); // of the other server
        fillLessons();
    });
    connect(m_lesson, &QComboBox::activated, this, &VerifyForm::takeChoice);
    connect(m_id, &QLineEdit::textEdited, this, [this] {
        m_lesson->setCurrentIndex(m_lesson->findData(byId));
        enable();
    });
    connect(m_chooseLesson, &QPushButton::clicked, this, &VerifyForm::chooseLesson);
    connect(m_level, &QComboBox::currentIndexChanged, this, &VerifyForm::showLevel);
    connect(m_verify, &QPushButton::clicked, this, &VerifyForm::press);
    connect(&m_finder, &QFutureWatcher<FoundLessons>::finished, this, &VerifyForm::takeFolders);
    connect(&m_servers, &ServerList::changed, this, &VerifyForm::fillServers);
    enable();
}

VerifyForm::~VerifyForm() = default;

void VerifyForm::makeWidgets()
{
    m_folder->setPlaceholderText(tr("A lesson folder, or a folder of lessons"));
    m_chooseFolder->setAccessibleName(tr("Choose a folder"));
    m_chooseLesson->setAccessibleName(tr("Choose a lesson from the server’s list"));
    m_chooseLesson->setToolTip(m_chooseLesson->accessibleName());
    m_id->setPlaceholderText(tr("its id or its address"));
    m_id->setAccessibleName(tr("Id of the lesson"));
    m_lesson->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lesson->setMinimumContentsLength(28);
    m_level->addItem(tr("Listed"), int(ConfirmLevel::Listed));
    m_level->addItem(tr("Served"), int(ConfirmLevel::Served));
    m_level->addItem(tr("Deep"), int(ConfirmLevel::Deep));
    m_level->setCurrentIndex(1);
    m_levelNote->setTextFormat(Qt::PlainText);
    m_levelNote->setForegroundRole(QPalette::PlaceholderText);
    m_levelNote->setWordWrap(true);
    m_verify->setDefault(true);
    for (auto *button : {m_chooseFolder, m_chooseLesson})
        button->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    addRow(grid, tr("&Folder:"), m_folder, {m_folder, m_chooseFolder});
    grid->addWidget(m_skipped, grid->rowCount(), 1);
    addRow(grid, tr("&Server:"), m_server, {m_server});
    addRow(grid, tr("&Lesson:"), m_lesson, {m_lesson, m_id, m_chooseLesson});
    addRow(grid, tr("Loo&k:"), m_level, {m_level, m_levelNote, m_verify});
    grid->setColumnStretch(1, 1);
    QWidget *before = m_folder;
    for (QWidget *next : std::initializer_list<QWidget *>{m_chooseFolder, m_server, m_lesson, m_id,
                                                          m_chooseLesson, m_level, m_verify}) {
        setTabOrder(before, next);
        before = next;
    }
}

void VerifyForm::addRow(QGridLayout *grid, const QString &label, QWidget *buddy,
                        const QList<QWidget *> &row) const
{
    auto *words = new QLabel(label, grid->parentWidget());
    words->setBuddy(buddy);
    buddy->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (auto *widget : row) {
        const bool isWide = widget == m_folder || widget == m_id || widget == m_levelNote;
        line->addWidget(widget, isWide ? 1 : 0);
    }
    if (row.size() == 1)
        line->addStretch();
    const int at = grid->count() == 0 ? 0 : grid->rowCount();
    grid->addWidget(words, at, 0);
    grid->addLayout(line, at, 1);
}

void VerifyForm::fillServers()
{
    const auto chosen = m_server->currentData();
    m_server->clear();
    for (const auto &server : m_servers.servers())
        m_server->addItem(server.name.simplified(), server.id);
    m_server->setCurrentIndex(std::max(0, m_server->findData(chosen)));
    enable();
}

void VerifyForm::chooseFolder()
{
    const auto folder =
        QFileDialog::getExistingDirectory(this, m_folder->placeholderText(), m_folder->text());
    if (!folder.isEmpty())
        setFolder(folder);
}

void VerifyForm::takeTyped()
{
    if (m_folder->text() != m_path)
        setFolder(m_folder->text());
}

void VerifyForm::setFolder(const QString &path)
{
    m_path = path;
    m_folder->setText(path);
    m_folders.clear();
    m_skipped->forget();
    m_wantedId.clear();
    fillLessons();
    if (!path.isEmpty())
        m_finder.setFuture(QtConcurrent::run(&waitingThreads(), &findLessons, path));
    enable();
}

void VerifyForm::setLesson(const QString &folder, const QString &server, const QString &lessonId)
{
    for (const auto &one : m_servers.servers()) {
        if (one.address == server)
            m_server->setCurrentIndex(m_server->findData(one.id));
    }
    setFolder(folder);
    m_folders = QStringList{folder};
    m_wantedId = this->server().address == server ? lessonId : QString();
    fillLessons();
    enable();
}

void VerifyForm::takeFolders()
{
    if (m_finder.future().resultCount() == 0)
        return;
    const auto found = m_finder.result();
    m_folders = found.lessons.isEmpty() ? QStringList{m_path} : found.lessons;
    m_skipped->forget();
    m_skipped->add(found.skipped);
    fillLessons();
    enable();
    Q_EMIT pastWanted(m_folders.size() == 1 ? m_folders.first() : m_path);
}

void VerifyForm::setPast(const QList<PastImport> &past)
{
    m_past = past;
    fillLessons();
    enable();
    if (m_isPressed)
        press();
}

void VerifyForm::fillLessons()
{
    m_lesson->clear();
    const bool isSeveral = m_folders.size() > 1;
    if (isSeveral) {
        m_lesson->addItem(tr("Each by its import, or else by its title"), QString());
    } else {
        m_lesson->addItem(tr("The one of the folder’s title"), QString());
        for (const auto &past : importsOf(m_past, m_folders.value(0), server().address))
            m_lesson->addItem(
                tr("That of the import of %1", "a time").arg(shortMomentText(past.at)),
                past.lessonId);
        m_lesson->addItem(tr("By its id:"), byId);
        if (!m_wantedId.isEmpty() && m_lesson->findData(m_wantedId) < 0)
            m_lesson->insertItem(1, tr("That of the chosen import"), m_wantedId);
        const int wanted = m_wantedId.isEmpty() ? -1 : m_lesson->findData(m_wantedId);
        const int newest = m_lesson->count() > 2 ? 1 : 0;
        m_lesson->setCurrentIndex(wanted >= 0 ? wanted : newest);
    }
    m_id->setVisible(!isSeveral);
    m_chooseLesson->setVisible(!isSeveral);
    takeChoice();
}

void VerifyForm::takeChoice()
{
    const auto choice = m_lesson->currentData().toString();
    if (choice != byId)
        m_id->setText(choice);
    else
        m_id->setFocus();
    enable();
}

void VerifyForm::chooseLesson()
{
    auto *chooser = new LessonChooser(server(), m_servers.token(server().id), this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &LessonChooser::chosen, this, [this](const QString &id, const QString &title) {
        if (m_lesson->findData(id) < 0)
            m_lesson->insertItem(1, title, id);
        m_lesson->setCurrentIndex(m_lesson->findData(id));
        takeChoice();
    });
    chooser->open();
}

void VerifyForm::showLevel()
{
    switch (level()) {
    case ConfirmLevel::Listed:
        m_levelNote->setText(tr("Compares what the lesson lists; no audio file is looked for."));
        break;
    case ConfirmLevel::Served:
        m_levelNote->setText(tr("Asks for every audio file: is it there, with the right size?"));
        break;
    case ConfirmLevel::Deep:
        m_levelNote->setText(tr("Downloads every audio file and compares every byte."));
        break;
    }
}

void VerifyForm::enable()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_folder, m_chooseFolder, m_server,
                                                            m_lesson, m_id, m_level})
        widget->setEnabled(!m_isRunning);
    const bool hasServer = !server().address.isEmpty();
    m_chooseLesson->setEnabled(!m_isRunning && hasServer);
    const auto fault = lessonFault();
    m_id->setToolTip(fault);
    if (fault.isEmpty())
        showLevel();
    else
        m_levelNote->setText(fault);
    m_verify->setEnabled(!m_isRunning && hasServer && !m_folder->text().isEmpty() &&
                         fault.isEmpty());
}

void VerifyForm::setRunning(bool running)
{
    m_isRunning = running;
    enable();
}

void VerifyForm::press()
{
    takeTyped();
    m_isPressed = m_folders.isEmpty();
    if (!m_isPressed && m_verify->isEnabled())
        Q_EMIT verifyRequested();
}

Server VerifyForm::server() const
{
    return m_servers.server(m_server->currentData().toString());
}

QString VerifyForm::lessonId(const QString &folder) const
{
    if (m_folders.size() == 1) {
        const auto address = ServerAddress::parse(server().address, server().allowHttp);
        const auto typed = m_id->text().trimmed();
        return address ? lessonIdFrom(typed, *address).value_or(typed) : typed;
    }
    return importsOf(m_past, folder, server().address).value(0).lessonId;
}

QString VerifyForm::lessonFault() const
{
    const auto address = ServerAddress::parse(server().address, server().allowHttp);
    if (m_folders.size() > 1 || m_lesson->currentData().toString() != byId || !address)
        return {};
    const auto id = lessonIdFrom(m_id->text(), *address);
    return id ? QString() : lessonIdText(id.error());
}

bool VerifyForm::isKnown(const QString &lessonId) const
{
    return lessonId == m_wantedId || std::ranges::any_of(m_past, [&](const PastImport &past) {
               return past.server == server().address && past.lessonId == lessonId;
           });
}

ConfirmLevel VerifyForm::level() const
{
    return static_cast<ConfirmLevel>(m_level->currentData().toInt());
}

} // namespace lessonlift
