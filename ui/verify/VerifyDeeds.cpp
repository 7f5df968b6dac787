// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// What the window that verifies does; how it looks is in VerifyDialog.cpp.
#include "report/ReportJson.h"
#include "settings/EngineSettings.h"
#include "settings/OptionsFor.h"
#include "settings/ServerDialog.h"
#include "upload/Engine.h"
#include "verify/RepairDialog.h"
#include "verify/VerifyDialog.h"
#include "verify/VerifyForm.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QTableView>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace lessonlift
{

using State = LessonToVerify::State;

void VerifyDialog::start()
{
    QList<LessonToVerify> lessons;
    for (const auto &folder : m_form->folders()) {
        LessonToVerify lesson;
        lesson.folder = folder;
        lesson.lessonId = m_form->lessonId(folder);
        lessons.append(lesson);
    }
    m_server = m_form->server();
    m_level = m_form->level();
    m_repairing.clear();
    m_lessons.show(lessons);
    m_table->selectRow(0);
    startNext();
}

void VerifyDialog::startNext()
{
    m_running = -1;
    for (int row = 0; row < m_lessons.rowCount(); ++row) {
        if (m_lessons.lessons()[row].state == State::Waiting) {
            startRow(row);
            break;
        }
    }
    showState();
    showChosen();
}

VerifyRequest VerifyDialog::requestFor(const LessonToVerify &lesson) const
{
    const auto options = optionsFor(m_preferences.current());
    VerifyRequest request;
    request.folder = lesson.folder;
    request.connection = m_server.connection();
    request.lessonId = lesson.lessonId;
    request.level = m_level;
    request.timeout = options.timeout;
    request.token = m_servers.token(m_server.id);
    return request;
}

void VerifyDialog::startRow(int row)
{
    auto lesson = m_lessons.lessons()[row];
    lesson.run = m_verifier.start(requestFor(lesson));
    lesson.state = State::Running;
    m_running = row;
    m_lessons.set(row, lesson);
}

void VerifyDialog::cancel()
{
    // Those that wait end with it.
    for (int row = 0; row < m_lessons.rowCount(); ++row) {
        auto lesson = m_lessons.lessons()[row];
        if (lesson.state != State::Waiting)
            continue;
        lesson.state = State::Failed;
        lesson.error = failure(Kind::Cancelled).value();
        m_lessons.set(row, lesson);
    }
    if (isRunning())
        m_verifier.cancel(m_lessons.lessons()[m_running].run);
}

void VerifyDialog::change(const QString &run, const std::function<void(LessonToVerify &)> &how)
{
    const int row = m_lessons.rowOfRun(run);
    if (row < 0)
        return;
    auto lesson = m_lessons.lessons()[row];
    how(lesson);
    m_lessons.set(row, lesson);
}

void VerifyDialog::onProgress(const QString &run, int looked, int total)
{
    change(run, [=](LessonToVerify &lesson) {
        lesson.looked = looked;
        lesson.total = total;
    });
    showState();
}

void VerifyDialog::onVerified(const QString &run, const Verification &verification,
                              const LessonFolder &folder)
{
    change(run, [&](LessonToVerify &lesson) {
        lesson.state = State::Verified;
        lesson.verification = verification;
        lesson.content = folder;
        lesson.report = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_engine.keepVerification({lesson.report, verification.server, verification.lessonId,
                                   verification.at, toJson(reportOf(lesson))});
    });
    startNext();
}

void VerifyDialog::onFailed(const QString &run, const Error &error)
{
    change(run, [&](LessonToVerify &lesson) {
        lesson.state = State::Failed;
        lesson.error = error;
        // A lesson that was never seen was not deleted: its id is wrong.
        if (error.kind == Kind::LessonGone && !m_form->isKnown(lesson.lessonId))
            lesson.error->kind = Kind::LessonNotFound;
    });
    startNext();
}

void VerifyDialog::onFinished(const LessonSummary &summary)
{
    if (summary.state != LessonState::Done || !m_repairing.remove(summary.folder))
        return;
    for (int row = 0; row < m_lessons.rowCount(); ++row) {
        auto lesson = m_lessons.lessons()[row];
        if (lesson.content.path != summary.folder || lesson.state != State::Verified)
            continue;
        lesson.state = State::Waiting;
        m_lessons.set(row, lesson);
        m_told->setText(
            tr("“%1” has been repaired; this is what a new look shows.").arg(lesson.title()));
    }
    if (!isRunning())
        startNext();
}

Report VerifyDialog::reportOf(const LessonToVerify &lesson) const
{
    return verificationReport(lesson.verification, expectedSections(lesson.content), lesson.report,
                              QCoreApplication::applicationVersion(),
                              QDateTime::currentDateTimeUtc());
}

void VerifyDialog::planRepair()
{
    auto request = requestFor(*chosenVerified());
    request.lessonId = chosenVerified()->verification.lessonId;
    auto *dialog = new RepairDialog(request, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto options = optionsFor(m_preferences.current());
    connect(dialog, &RepairDialog::repairRequested, this, [=, this](const LessonFolder &folder) {
        m_repairing.insert(folder.path);
        queue(folder, repairOptions(options, request.lessonId),
              tr("The repair of “%1” is queued; the main window shows how it goes."));
    });
    connect(dialog, &RepairDialog::separateRequested, this, [=, this](const LessonFolder &folder) {
        auto separate = options;
        separate.method = Method::Separate;
        queue(folder, separate, tr("“%1” is queued; the main window shows how it goes."));
    });
    connect(dialog, &RepairDialog::remedyRequested, this, &VerifyDialog::apply);
    dialog->open();
}

void VerifyDialog::queue(const LessonFolder &folder, const UploadOptions &options,
                         const QString &told)
{
    m_engine.enqueue(folder, m_server.address, options);
    m_told->setText(told.arg(folder.title.simplified()));
}

void VerifyDialog::editServer()
{
    auto *dialog = new ServerDialog(m_servers, m_server.id, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ServerDialog::saved, this,
            [this] { m_server = m_servers.server(m_server.id); });
    dialog->open();
}

void VerifyDialog::apply(Remedy remedy)
{
    const int row = chosen();
    if (row < 0)
        return;
    switch (remedy) {
    case Remedy::Retry:
        if (!isRunning()) {
            startRow(row);
            showState();
            showChosen();
        }
        return;
    case Remedy::SignIn:
    case Remedy::EditServer:
        editServer();
        return;
    case Remedy::EditProxy:
        Q_EMIT proxyRequested();
        return;
    case Remedy::OpenFolder:
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_lessons.lessons()[row].folder));
        return;
    case Remedy::ImportAsNew:
    case Remedy::ImportSeparately:
    case Remedy::EditJournal:
        return; // not offered
    }
    Q_UNREACHABLE();
}

} // namespace lessonlift
