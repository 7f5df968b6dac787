// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window does with folders that somebody brings to it.
#include "adding/AddLessonsDialog.h"
#include "DroppedFolders.h"
#include "FilterBar.h"
#include "MainWindow.h"
#include "settings/OptionsFor.h"
#include "settings/ServerDialog.h"

#include <algorithm>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr auto dropTopic = "dropped"_L1;
constexpr auto queueTopic = "queued"_L1;

/// Kept for when the folder is read again.
UploadOptions typedInto(UploadOptions options, const FoundLesson &lesson)
{
    options.title = lesson.folder.title;
    options.headTitle = lesson.folder.headTitle;
    options.description = lesson.folder.description;
    options.category = lesson.folder.category;
    options.tags = lesson.folder.tags;
    options.lessonId = lesson.lessonId;
    return options;
}

/// Of each content the last import that ended well.
QHash<QByteArray, EarlierImport> endedWell(const QHash<QByteArray, QList<ImportRecord>> &imports)
{
    QHash<QByteArray, EarlierImport> ended;
    for (auto it = imports.cbegin(); it != imports.cend(); ++it) {
        const auto whole = std::ranges::find_if(it.value(), [](const ImportRecord &import) {
            return (import.state == LessonState::Done || import.state == LessonState::Uploaded) &&
                   !import.targets.isEmpty() && !import.targets.first().lessonId.isEmpty();
        });
        if (whole != it.value().cend())
            ended.insert(it.key(),
                         {whole->targets.first().lessonId, whole->state, whole->changedAt, true});
    }
    return ended;
}

} // namespace

void MainWindow::chooseFolders()
{
    const auto folder =
        QFileDialog::getExistingDirectory(this, tr("A lesson folder, or a folder of lessons"));
    if (!folder.isEmpty())
        addLessons({folder});
}

void MainWindow::addLessons(const QStringList &paths, const QString &note)
{
    if (m_servers.address().isEmpty()) {
        // The server first; then what was dropped.
        auto *dialog = new ServerDialog(m_servers, QString(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ServerDialog::saved, this, [this, paths, note](const QString &id) {
            m_servers.chooseCurrent(id);
            addLessons(paths, note);
        });
        dialog->open();
        return;
    }
    const auto server = m_servers.current();
    const auto limits = optionsFor(m_preferences.current()).limits;
    auto speed = m_speed > 0 ? m_speed : QSettings().value("window/speed"_L1).toLongLong();
    const auto limit = qint64(m_preferences.current().transfer.kilobytesPerSecond) * 1000;
    if (limit > 0)
        speed = speed > 0 ? std::min(speed, limit) : limit;
    const auto token = m_servers.token();
    auto *dialog = new AddLessonsDialog(paths, server, token, limits, speed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setQueued(queuedFolders(server.address));
    dialog->tell(note);
    connect(&m_engine, &Engine::lineRead, dialog,
            [dialog, address = server.address](const QString &of, const Line &line) {
                if (of == address)
                    dialog->setLine(line);
            });
    m_engine.readLine(server.address, limit);
    connect(dialog, &AddLessonsDialog::queueRequested, this, &MainWindow::queue);
    connect(dialog, &AddLessonsDialog::earlierWanted, &m_engine,
            [this, address = server.address](const QList<QByteArray> &keys) {
                m_engine.readEarlier(address, keys);
            });
    connect(
        &m_engine, &Engine::earlierRead, dialog,
        [dialog, address = server.address](const QString &of, const QList<QByteArray> &asked,
                                           const QHash<QByteArray, QList<ImportRecord>> &imports) {
            if (of == address)
                dialog->setEarlier(asked, endedWell(imports));
        });
    connect(dialog, &AddLessonsDialog::tokenAccepted, this, [this, id = server.id, token] {
        if (m_servers.noteAccepted(id, token))
            onSignedIn(id); // the lessons go on
    });
    dialog->open();
}

/// What is not over yet, which a folder goes on with, or else what has ended well; the last of
/// each.
QHash<QString, LessonProgress> MainWindow::queuedFolders(const QString &server) const
{
    QHash<QString, LessonProgress> folders;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto &lesson = *m_model.lesson(m_model.index(row, 0));
        if (lesson.server != server || lesson.state == LessonState::Cancelled)
            continue;
        const auto known = folders.constFind(lesson.folder);
        if (known == folders.cend() || isResumable(lesson.state) || !isResumable(known->state))
            folders.insert(lesson.folder, lesson);
    }
    return folders;
}

void MainWindow::queue(const QList<FoundLesson> &lessons)
{
    if (!isUploading())
        m_ended.clear();
    m_banners->drop(u"ended"_s);
    m_banners->drop(u"practice"_s);
    const auto server = m_servers.current();
    const auto usual = optionsFor(m_preferences.current());
    for (const auto &lesson : lessons) {
        Problems problems;
        for (const auto &group : lesson.groups)
            problems.append(group.problems);
        const auto options = typedInto(usual, lesson);
        if (lesson.isBlocked)
            m_engine.enqueueBlocked(lesson.folder, problems, server.address, options);
        else if (lesson.isWanted && !lesson.lessonFault) // whose id is none stays out
            m_engine.enqueue(lesson.folder, server.address, options);
    }
    tellQueued(lessons);
}

/// Where more was found than simply queued.
void MainWindow::tellQueued(const QList<FoundLesson> &lessons)
{
    m_banners->drop(queueTopic);
    const auto count = [&lessons](auto test) {
        return static_cast<int>(std::ranges::count_if(lessons, test));
    };
    const int blocked = count([](const auto &lesson) { return lesson.isBlocked; });
    const int queued = count([](const auto &lesson) {
        return !lesson.isBlocked && lesson.isWanted && !lesson.lessonFault;
    });
    const int there = count([](const auto &lesson) {
        return !lesson.isBlocked && !lesson.isWanted && lesson.isQueued;
    });
    const int known = count(
        [](const auto &lesson) { return !lesson.isBlocked && !lesson.isWanted && lesson.earlier; });
    if (blocked == 0 && there == 0 && known == 0)
        return;
    QStringList text{tr("%Ln lesson(s) queued.", nullptr, queued)};
    if (there > 0)
        text.append(tr("%Ln in the queue already: left as it is.", nullptr, there));
    if (known > 0)
        text.append(tr("%Ln imported before: left out.", nullptr, known));
    if (blocked > 0)
        text.append(tr("%Ln must be mended first: under “Needs attention”.", nullptr, blocked));
    const bool needs = blocked > 0;
    m_banners->tell(queueTopic,
                    {needs ? Icon::TriangleAlert : Icon::Info, needs ? Tone::Warning : Tone::Accent,
                     text.join(u' '), needs ? tr("Show") : QString()},
                    [this] {
                        m_banners->drop(queueTopic);
                        m_filters->choose(LessonGroup::NeedsAttention);
                    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const auto dropped = droppedFolders(event->mimeData()->urls());
    event->acceptProposedAction();
    const auto note = whyNotTaken(dropped);
    m_banners->drop(dropTopic);
    if (!note.isEmpty())
        m_banners->tell(dropTopic, {Icon::TriangleAlert, Tone::Warning, note, {}}, {});
    if (!dropped.paths.isEmpty())
        addLessons(dropped.paths, note);
}

} // namespace lessonlift
