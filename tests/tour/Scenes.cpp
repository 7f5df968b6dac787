// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Scenes.h"

#include "adding/AddLessonsDialog.h"
#include "details/DetailsPane.h"
#include "details/OverviewPage.h"
#include "EndDialog.h"
#include "HelpDialog.h"
#include "HistoryDialog.h"
#include "SampleLesson.h"
#include "settings/JournalPage.h"
#include "Stage.h"
#include "verify/RepairDialog.h"
#include "verify/VerifyDialog.h"
#include "verify/VerifyForm.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

enum Lesson { Contract, Procedure, Evidence, Nyaya, Companies, Relief };

const QList<SampleTitle> titles{
    {u"Indian Contract Act, 1872"_s, u"The Law of Contract in India"_s, u"contract"_s, 75},
    {u"Code of Civil Procedure, 1908"_s, u"How civil suits are tried"_s, u"cpc"_s, 158},
    {u"Indian Evidence Act, 1872"_s, u"What may be proved, and how"_s, u"iea"_s, 167},
    {u"भारतीय न्याय संहिता, 2023"_s, u"अपराध और दण्ड"_s, u"bns"_s, 180},
    {u"Companies Act, 2013"_s, u"How companies are made and run"_s, u"companies"_s, 137},
    {u"Specific Relief Act, 1963"_s, u"Remedies beyond damages"_s, u"contract"_s, 44},
};

/// The lessons that all scenes use, made when they are first asked for.
class Shelf
{
public:
    explicit Shelf(QString home)
        : m_home(std::move(home))
    {
    }

    [[nodiscard]] QString folder(Lesson which) const
    {
        const auto &title = titles[which];
        const auto path = m_home + u"/Lessons/"_s + QString(title.title).remove(u',');
        if (!QFile::exists(path))
            writeSampleLesson(path, title);
        return path;
    }
    [[nodiscard]] QStringList folders(const QList<Lesson> &which) const
    {
        QStringList paths;
        for (const auto one : which)
            paths.append(folder(one));
        return paths;
    }
    /// A small one of its own, free to be spoilt.
    [[nodiscard]] QString small(const QString &title, int sections) const
    {
        const auto path = m_home + u"/Drafts/"_s + QString(title).remove(u',');
        QDir(path).removeRecursively();
        writeSampleLesson(path, {title, u"A draft"_s, u"cpc"_s, sections});
        return path;
    }

private:
    QString m_home;
};

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void showDetails(Stage &stage, int page)
{
    stage.child<DetailsPane>().setCurrentIndex(page);
    breathe(700);
}

void untilState(Stage &stage, int row, LessonState state)
{
    until(
        "a lesson's state", [&] { return stage.state(row) == state; }, 60'000);
    breathe(1200); // the status bar tells once a second
    stage.dropNotice();
}

void playEmpty(const Album &album)
{
    if (!album.wants({u"empty"_s}))
        return;
    Stage stage({}, false);
    album.take(stage.window(), u"empty"_s);
}

void playChecking(const Album &album, const Shelf &shelf)
{
    if (!album.wants({u"scanning"_s, u"ready"_s, u"problems"_s}))
        return;
    Stage stage;
    const auto hearings = shelf.small(u"Hearings of the Year"_s, 16);
    lengthenRecordings(hearings);
    stage.window().addLessons(shelf.folders({Contract, Nyaya}) + QStringList{hearings});
    auto &dialog = stage.child<AddLessonsDialog>();
    const auto &bar = *dialog.findChild<QProgressBar *>();
    auto &found = *dialog.findChild<QTreeView *>();
    until("a half-checked folder", [&] {
        return found.model()->rowCount() == 2 && bar.isVisible() &&
               bar.value() * 3 > bar.maximum() && bar.value() < bar.maximum();
    });
    album.take(dialog, u"scanning"_s);
    until("three checked folders", [&] { return found.model()->rowCount() == 3; });
    breathe();
    album.take(dialog, u"ready"_s);
    dialog.reject();
    breathe();

    const auto spoilt = shelf.small(u"Registration Act, 1908"_s, 12);
    const QString cut = spoilt + u"/Section_4/Main_Content.opus"_s;
    QFile(cut).resize(QFileInfo(cut).size() / 2);
    writeFile(spoilt + u"/Section_7/Main_Content.opus"_s, {});
    QFile::remove(spoilt + u"/Section_9/Main_Content.opus"_s);
    QDir().rename(spoilt + u"/Section_11"_s, spoilt + u"/Section_13"_s);
    stage.window().addLessons({spoilt, shelf.folder(Relief)});
    auto &second = stage.child<AddLessonsDialog>();
    auto &problems = *second.findChild<QTreeView *>();
    until("two checked folders", [&] { return problems.model()->rowCount() == 2; });
    breathe();
    album.take(second, u"problems"_s);
}

void playUploading(const Album &album, const Shelf &shelf)
{
    const QStringList names{u"uploading"_s, u"sections"_s, u"timeline"_s, u"log"_s,
                            u"several"_s,   u"undo"_s,     u"close"_s};
    if (!album.wants(names))
        return;
    Stage stage;
    stage.setLessonsAtOnce(2);
    stage.queue({shelf.folder(Relief)});
    untilState(stage, 0, LessonState::Done);
    stage.throttle(700'000);
    stage.queue(shelf.folders({Contract, Nyaya, Procedure, Evidence, Companies}));
    stage.select(1);
    const auto batches = [&stage](int row) {
        auto &lessons = stage.window().lessons();
        return lessons.lesson(lessons.index(row, 0))->batch;
    };
    until(
        "several batches", [&] { return batches(1) >= 4 && batches(2) >= 3; }, 60'000);
    breathe(600);
    stage.dropNotice();
    showDetails(stage, 0);
    for (int page = 0; page < 4; ++page) {
        showDetails(stage, page);
        album.take(stage.window(), names[page]);
    }
    showDetails(stage, 0);
    stage.selectTo(4);
    breathe(700);
    album.take(stage.window(), u"several"_s);
    stage.select(4);
    stage.press(Qt::CTRL | Qt::Key_Delete);
    breathe(700);
    album.take(stage.window(), u"undo"_s);
    stage.window().setTray(true);
    stage.window().close();
    breathe();
    album.take(stage.child<QMessageBox>(), u"close"_s);
}

void playWaiting(const Album &album, const Shelf &shelf)
{
    if (!album.wants({u"waiting"_s, u"offline"_s, u"signed-out"_s}))
        return;
    Stage stage;
    stage.setLessonsAtOnce(2);
    stage.throttle(700'000);
    stage.queue(shelf.folders({Contract, Procedure, Evidence}));
    stage.select(0);
    showDetails(stage, 0);
    until("an upload", [&] { return stage.state(1) == LessonState::Uploading; });
    breathe(3000);
    stage.setFaults([](const auto &...) { return Fault::DropBefore; });
    untilState(stage, 0, LessonState::Waiting);
    breathe(6000); // a pause that can be read
    untilState(stage, 0, LessonState::Waiting);
    album.take(stage.window(), u"waiting"_s);

    stage.throttle(700'000);
    stage.engine().hold(Hold::Offline, true);
    untilState(stage, 0, LessonState::Paused);
    untilState(stage, 1, LessonState::Paused);
    album.take(stage.window(), u"offline"_s);

    stage.server().setToken("another");
    stage.engine().hold(Hold::Offline, false);
    untilState(stage, 0, LessonState::SignedOut);
    album.take(stage.window(), u"signed-out"_s);
}

void playTrouble(const Album &album, const Shelf &shelf)
{
    if (!album.wants({u"asking"_s, u"failed"_s}))
        return;
    PracticeTraits traits;
    traits.fieldBytes = 60'000;
    Stage stage(traits);
    const auto draft = shelf.small(u"Limitation Act, 1963"_s, 32);
    writeFile(draft + u"/Section_14/Main_Content.txt"_s,
              QByteArray("Exclusion of time of proceeding bona fide. ").repeated(2000));
    stage.queue({shelf.folder(Relief), draft});
    stage.select(1);
    showDetails(stage, 0);
    untilState(stage, 1, LessonState::Asking);
    untilState(stage, 0, LessonState::Done);
    album.take(stage.window(), u"asking"_s);
    Q_EMIT stage.child<DetailsPane>().overview().answered(false);
    untilState(stage, 1, LessonState::Failed);
    album.take(stage.window(), u"failed"_s);
}

void playEnd(const Album &album, const Shelf &shelf)
{
    if (!album.wants({u"done"_s, u"what-was-done"_s, u"history"_s, u"figures"_s}))
        return;
    Stage stage;
    int appends = 0;
    stage.setFaults([&appends](const QByteArray &method, const auto &...) {
        const bool lost = method == "POST" && ++appends == 7;
        return lost ? Fault::DropAnswer : Fault::None;
    });
    stage.queue(shelf.folders({Contract, Nyaya, Relief}));
    stage.select(0);
    showDetails(stage, 0);
    for (int row = 0; row < 3; ++row)
        untilState(stage, row, LessonState::Done);
    album.take(stage.window(), u"done"_s);
    stage.child<BannerStack>().findChild<QPushButton *>()->click();
    breathe();
    auto &end = stage.child<EndDialog>();
    album.take(end, u"what-was-done"_s);
    end.reject();
    stage.press(Qt::CTRL | Qt::Key_H);
    breathe(1500);
    auto &history = stage.child<HistoryDialog>();
    album.take(history, u"history"_s);
    history.findChild<QTabWidget *>()->setCurrentIndex(1);
    breathe(800);
    album.take(history, u"figures"_s);
}

void playVerify(const Album &album, const Shelf &shelf)
{
    if (!album.wants({u"verify"_s, u"repair"_s}))
        return;
    Stage stage;
    stage.queue({shelf.folder(Relief)});
    untilState(stage, 0, LessonState::Done);
    // What a program that puts the whole array leaves behind.
    const QDir served(stage.server().shelf());
    const auto files = served.entryList(QDir::Files, QDir::Name);
    for (int i = 0; i < files.size(); i += 5)
        QFile::remove(served.filePath(files[i]));
    for (int i = 2; i < files.size(); i += 40)
        QFile::resize(served.filePath(files[i]), 900);
    stage.select(0);
    stage.press(Qt::CTRL | Qt::Key_K);
    auto &verify = stage.child<VerifyDialog>();
    auto *begin = verify.form().findChildren<QPushButton *>().last();
    until("a lesson to verify", [&] { return begin->isEnabled(); });
    begin->click();
    until("a verification",
          [&] { return verify.lessons().rowCount() > 0 && verify.lessons().isAtRest(); });
    verify.form().findChild<QLineEdit *>()->setText(
        u"/home/asha/Lessons/Specific Relief Act 1963"_s);
    breathe(800);
    album.take(verify, u"verify"_s);
    verify.planRepair();
    auto *repair = verify.findChild<RepairDialog *>();
    until("a plan", [&] { return repair->model().rowCount() > 0; });
    breathe();
    album.take(*repair, u"repair"_s);
}

void playDialogs(const Album &album)
{
    const QStringList names{
        u"settings-servers"_s, u"settings-transfer"_s,   u"settings-proxy"_s,   u"settings-hours"_s,
        u"settings-journal"_s, u"settings-appearance"_s, u"settings-notices"_s, u"help"_s};
    if (!album.wants(names))
        return;
    Stage stage;
    stage.press(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    auto &settings = stage.child<SettingsDialog>();
    for (int page = 0; page <= static_cast<int>(SettingsDialog::Page::Notifications); ++page) {
        settings.showPage(static_cast<SettingsDialog::Page>(page));
        if (page == static_cast<int>(SettingsDialog::Page::Journal)) {
            // As it is on a person's computer, and not the tour's.
            const QString place = u"/home/asha/.local/share/LessonLift/journal.sqlite"_s;
            for (auto *field : settings.journal().findChildren<QLineEdit *>()) {
                if (field->isReadOnly())
                    field->setText(place);
            }
        }
        breathe();
        album.take(settings, names[page]);
    }
    settings.done(QDialog::Rejected);
    stage.press(QKeySequence(QKeySequence::HelpContents));
    breathe();
    album.take(stage.child<HelpDialog>(), u"help"_s);
}

} // namespace

void playScenes(const Album &album, const QString &home)
{
    const Shelf shelf(home);
    playEmpty(album);
    playDialogs(album);
    playChecking(album, shelf);
    playUploading(album, shelf);
    playWaiting(album, shelf);
    playTrouble(album, shelf);
    playEnd(album, shelf);
    playVerify(album, shelf);
}

} // namespace lessonlift::testing
