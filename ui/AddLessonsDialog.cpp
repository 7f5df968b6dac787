// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "AddLessonsDialog.h"

#include "lesson/FindLessons.h"
#include "plan/CheckLimits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QtConcurrent>
#include <QTreeView>
#include <QVBoxLayout>

namespace lessonlift
{

AddLessonsDialog::AddLessonsDialog(const QStringList &paths, QString serverName, QWidget *parent)
    : QDialog(parent)
    , m_serverName(std::move(serverName))
    , m_view(new QTreeView(this))
    , m_title(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setWindowTitle(tr("Add lessons"));
    for (const auto &path : paths)
        m_todo.append(findLessons(path));
    m_todo.removeDuplicates();

    m_title->setTextFormat(Qt::PlainText);
    m_view->setModel(&m_found);
    m_view->setAccessibleName(tr("Lessons found"));
    m_view->setWordWrap(true);
    m_view->header()->setSectionResizeMode(FoundLessonsModel::What, QHeaderView::ResizeToContents);
    m_progress->setAccessibleName(tr("Files checked"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_queue = buttons->addButton(tr("&Queue"), QDialogButtonBox::AcceptRole);
    m_queue->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_queue, &QPushButton::clicked, this, [this] {
        Q_EMIT queueRequested(m_found.ready());
        accept();
    });
    connect(&m_watcher, &QFutureWatcher<ScanResult>::finished, this, &AddLessonsDialog::takeResult);
    connect(&m_watcher, &QFutureWatcher<ScanResult>::progressRangeChanged, m_progress,
            &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcher<ScanResult>::progressValueChanged, m_progress,
            &QProgressBar::setValue);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    resize(820, 420);
    checkNext();
}

AddLessonsDialog::~AddLessonsDialog()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void AddLessonsDialog::checkNext()
{
    if (!m_todo.isEmpty())
        m_watcher.setFuture(QtConcurrent::run(&scanFolder, m_todo.takeFirst()));
    showState();
}

void AddLessonsDialog::takeResult()
{
    if (m_watcher.future().resultCount() > 0) {
        auto scan = m_watcher.result();
        scan.problems.append(checkLimits(scan.folder, Limits(), knownCategories()));
        m_found.add(scan);
        m_view->expandAll();
    }
    checkNext();
}

void AddLessonsDialog::showState()
{
    const bool checking = m_watcher.isRunning();
    m_progress->setVisible(checking);
    const auto ready = static_cast<int>(m_found.ready().size());
    const auto blocked = static_cast<int>(m_found.scans().size()) - ready;
    if (checking) {
        m_title->setText(tr("Checking…"));
    } else {
        QString text = tr("Ready for %1: %2 of %3 found.")
                           .arg(m_serverName)
                           .arg(ready)
                           .arg(m_found.scans().size());
        if (blocked > 0)
            text += QLatin1Char(' ') + tr("The others must be mended first.");
        m_title->setText(text);
    }
    m_queue->setEnabled(!checking && ready > 0);
}

} // namespace lessonlift
