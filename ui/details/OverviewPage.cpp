// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/OverviewPage.h"

#include "models/StatePicture.h"
#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/PathWording.h"
#include "wording/RuleWording.h"
#include "wording/StateWording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int iconSize = 24;
constexpr int mostProblems = 6; ///< kinds of them; the folder is checked again anyway

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

bool isEnded(LessonState state)
{
    return state == LessonState::Done || state == LessonState::Uploaded;
}

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(plainLabel(this))
    , m_what(plainLabel(this))
    , m_next(plainLabel(this))
    , m_facts(plainLabel(this))
    , m_buttons(new QWidget(this))
    , m_buttonRow(new QHBoxLayout(m_buttons))
{
    auto font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_headline->setFont(font);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setAccessibleName(tr("Status"));
    m_what->setAccessibleName(tr("What happened"));
    m_next->setAccessibleName(tr("What happens next"));
    m_facts->setAccessibleName(tr("Facts"));
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_icon->setFixedSize(iconSize, iconSize);
    m_buttonRow->setContentsMargins(0, 8, 0, 0);
    m_buttonRow->setSpacing(8);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_what);
    layout->addWidget(m_next);
    layout->addWidget(m_facts);
    layout->addWidget(m_buttons);
    layout->addStretch();
    showNone();
}

void OverviewPage::setActions(const QList<QAction *> &forOne, const QList<QAction *> &forMany)
{
    m_forOne = forOne;
    m_forMany = forMany;
}

void OverviewPage::show(const LessonProgress &lesson)
{
    m_lesson = lesson;
    m_hasLesson = true;
    showHead();
    showFacts();
    showButtons(remedyButtons() + actionButtons(m_forOne) + lessonButtons());
}

void OverviewPage::showMany(const QList<LessonProgress> &lessons)
{
    LessonProgress sum;
    QMap<QString, int> byState;
    for (const auto &lesson : lessons) {
        sum.audio += lesson.audio;
        sum.audioTotal += lesson.audioTotal;
        sum.bytes += lesson.bytes;
        sum.bytesInFlight += lesson.bytesInFlight;
        sum.bytesTotal += lesson.bytesTotal;
        ++byState[stateWord(lesson.state)];
    }
    QStringList states;
    for (auto it = byState.cbegin(); it != byState.cend(); ++it)
        states.append(tr("%1: %2", "a state, how many lessons").arg(it.key()).arg(it.value()));
    showNone();
    m_headline->setText(tr("%Ln lesson(s) chosen", nullptr, static_cast<int>(lessons.size())));
    m_what->setText(states.join(tr(", ")));
    m_facts->setText(progressText(sum));
    m_facts->show();
    showButtons(actionButtons(m_forMany));
}

void OverviewPage::showNone()
{
    m_hasLesson = false;
    m_icon->hide();
    m_headline->setText(tr("No lesson chosen"));
    m_what->setText(tr("Choose a lesson above to see how it stands."));
    m_what->show();
    m_next->hide();
    m_facts->hide();
    m_buttons->hide();
}

void OverviewPage::showHead()
{
    const auto picture = pictureOf(m_lesson.state);
    m_icon->show();
    m_icon->setPixmap(
        tinted(picture.icon, stateColour(picture.tone, palette()), iconSize, devicePixelRatioF()));
    m_headline->setText(stateHeadline(m_lesson, QDateTime::currentDateTimeUtc()));
    // What the whole queue waits for is no fault of the lesson's, and ends by itself.
    const bool isHeld = m_lesson.heldBy.value_or(Hold::Person) != Hold::Person;
    const auto &problem = isHeld ? std::nullopt : m_lesson.problem;
    // Said once: the headline often is what happened.
    const bool isSaid = problem && m_headline->text() == whatHappened(problem->kind);
    const bool isStopped = isRest(m_lesson.state) && !m_lesson.problems.isEmpty();
    m_what->setText(isStopped            ? problemLines(m_lesson.problems, mostProblems).join(u'\n')
                    : problem && !isSaid ? whatHappened(*problem)
                                         : stateSubline(m_lesson));
    m_what->setVisible(!m_what->text().isEmpty());
    const bool waits = isHeld || m_lesson.state == LessonState::Queued;
    const bool isBlocked = m_lesson.state == LessonState::Blocked;
    m_next->setText(problem && isRest(m_lesson.state) && !isBlocked ? whatNext(problem->kind)
                    : waits && !m_hold.isEmpty()                    ? m_hold
                                                                    : stateAdvice(m_lesson.state));
    m_next->setVisible(!m_next->text().isEmpty());
}

void OverviewPage::showFacts()
{
    QStringList lines{progressText(m_lesson)};
    if (m_lesson.bytesPerSecond > 0 && !m_lesson.problem)
        lines.append(tr("Speed: %1").arg(speedText(m_lesson.bytesPerSecond)));
    lines.append(tr("Folder: %1").arg(withoutHome(m_lesson.folder)));
    lines.append(tr("Server: %1").arg(m_lesson.server));
    if (!m_lesson.lessonId.isEmpty())
        lines.append(tr("Lesson on the server: %1").arg(m_lesson.lessonId));
    m_facts->setText(lines.join(u'\n'));
    m_facts->show();
}

QList<OverviewPage::Button> OverviewPage::remedyButtons()
{
    if (m_lesson.heldBy.value_or(Hold::Person) != Hold::Person)
        return {};
    if (m_lesson.state == LessonState::Asking)
        return {{tr("Go on with the others"), [this] { Q_EMIT answered(true); }},
                {tr("Stop this lesson"), [this] { Q_EMIT answered(false); }}};
    const bool isPaused = m_lesson.state == LessonState::Paused;
    const bool waits = m_lesson.state == LessonState::Waiting && m_lesson.problem;
    QList<Remedy> remedies;
    if (m_lesson.problem && isRest(m_lesson.state))
        remedies = remediesFor(m_lesson.problem->kind);
    else if (m_lesson.state == LessonState::SignedOut)
        remedies = {Remedy::SignIn};
    else if (isPaused || waits || m_lesson.state == LessonState::Cancelled)
        remedies = {Remedy::Retry};
    QList<Button> buttons;
    for (const auto remedy : remedies) {
        const bool isRetry = remedy == Remedy::Retry;
        const auto text = isRetry && isPaused ? tr("Resume")
                          : isRetry && waits  ? tr("Try now")
                                              : remedyText(remedy);
        buttons.append({text, [this, remedy] { Q_EMIT remedyChosen(remedy); }});
    }
    return buttons;
}

QList<OverviewPage::Button> OverviewPage::lessonButtons()
{
    QList<Button> buttons;
    if (!m_lesson.lessonId.isEmpty() && isEnded(m_lesson.state))
        buttons.append({tr("Open lesson"), [this] { Q_EMIT openLessonRequested(); }});
    if (!m_lesson.lessonId.isEmpty())
        buttons.append({tr("Copy address"), [this] { Q_EMIT copyAddressRequested(); }});
    buttons.append({tr("Copy details"), [this] { Q_EMIT copyDetailsRequested(); }});
    return buttons;
}

QList<OverviewPage::Button> OverviewPage::actionButtons(const QList<QAction *> &actions)
{
    QList<Button> buttons;
    for (auto *action : actions) {
        // A letter to press is the menu's.
        static const QRegularExpression letter(u" ?\\(&.\\)|&"_s);
        if (action->isEnabled())
            buttons.append({action->text().remove(letter), [action] { action->trigger(); }});
    }
    return buttons;
}

void OverviewPage::showButtons(const QList<Button> &buttons)
{
    QStringList texts;
    for (const auto &button : buttons)
        texts.append(button.text);
    m_buttons->setVisible(!buttons.isEmpty());
    if (std::exchange(m_shownButtons, texts) == texts)
        return;
    while (auto *item = m_buttonRow->takeAt(0)) {
        if (auto *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that is being pressed
        }
        delete item;
    }
    for (const auto &button : buttons) {
        auto *press = new QPushButton(button.text, m_buttons);
        connect(press, &QPushButton::clicked, this, button.press);
        m_buttonRow->addWidget(press);
    }
    m_buttonRow->addStretch();
}

QString OverviewPage::details() const
{
    if (!m_hasLesson)
        return {};
    QStringList lines{u"LessonLift "_s + QCoreApplication::applicationVersion(), m_lesson.title,
                      tr("State: %1").arg(stateName(m_lesson.state))};
    if (m_lesson.problem) {
        const auto &problem = *m_lesson.problem;
        lines.append(
            tr("Problem: %1 (HTTP %2)").arg(kindName(problem.kind)).arg(problem.httpStatus));
        lines.append({whatHappened(problem), whatNext(problem.kind)});
    }
    lines.append(m_facts->text());
    lines.append(tr("Import: %1").arg(m_lesson.importId));
    lines.append(QLocale::c().toString(m_lesson.changed, u"yyyy-MM-ddTHH:mm:ssZ"));
    return lines.join(u'\n');
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hasLesson)
        showHead();
}

} // namespace lessonlift
