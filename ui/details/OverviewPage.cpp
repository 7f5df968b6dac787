// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "details/OverviewPage.h"

#include "models/StatePicture.h"
#include "wording/ErrorWording.h"
#include "wording/FigureWording.h"
#include "wording/PathWording.h"
#include "wording/StateWording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr int iconSize = 24;

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
    showNone(0);
}

void OverviewPage::show(const LessonProgress &lesson)
{
    m_lesson = lesson;
    m_hasLesson = true;
    showHead();
    showFacts();
    showButtons();
}

void OverviewPage::showNone(int chosen)
{
    m_hasLesson = false;
    m_icon->hide();
    m_headline->setText(chosen == 0 ? tr("No lesson chosen")
                                    : tr("%Ln lesson(s) chosen", nullptr, chosen));
    m_what->setText(chosen == 0 ? tr("Choose a lesson above to see how it stands.") : QString());
    m_what->setVisible(chosen == 0);
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
    m_what->setText(problem && !isSaid ? whatHappened(*problem) : stateSubline(m_lesson));
    m_what->setVisible(!m_what->text().isEmpty());
    m_next->setText(problem && isRest(m_lesson.state)
                        ? whatNext(problem->kind)
                        : stateAdvice(isHeld ? LessonState::Waiting : m_lesson.state));
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

QPushButton *OverviewPage::addButton(const QString &text)
{
    auto *button = new QPushButton(text, m_buttons);
    m_buttonRow->addWidget(button);
    return button;
}

void OverviewPage::showButtons()
{
    QList<Remedy> remedies;
    if (m_lesson.heldBy.value_or(Hold::Person) != Hold::Person)
        remedies.clear();
    else if (m_lesson.problem && isRest(m_lesson.state))
        remedies = remediesFor(m_lesson.problem->kind);
    else if (m_lesson.state == LessonState::SignedOut)
        remedies = {Remedy::SignIn};
    else if (m_lesson.state == LessonState::Paused || m_lesson.state == LessonState::Cancelled)
        remedies = {Remedy::Retry};
    const bool asks = m_lesson.state == LessonState::Asking;
    const bool isPaused = m_lesson.state == LessonState::Paused;
    const bool hasAddress = !m_lesson.lessonId.isEmpty();
    QList<int> wanted{asks, isPaused, hasAddress, isEnded(m_lesson.state)};
    for (const auto remedy : remedies)
        wanted.append(static_cast<int>(remedy));
    m_buttons->show();
    if (std::exchange(m_shownButtons, wanted) == wanted)
        return;
    qDeleteAll(m_buttons->findChildren<QPushButton *>());
    while (auto *item = m_buttonRow->takeAt(0))
        delete item;
    if (asks) {
        remedies.clear();
        connect(addButton(tr("Go on with the others")), &QPushButton::clicked, this,
                [this] { Q_EMIT answered(true); });
        connect(addButton(tr("Stop this lesson")), &QPushButton::clicked, this,
                [this] { Q_EMIT answered(false); });
    }
    for (const auto remedy : remedies)
        connect(addButton(isPaused && remedy == Remedy::Retry ? tr("Resume") : remedyText(remedy)),
                &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyChosen(remedy); });
    if (hasAddress) {
        if (isEnded(m_lesson.state))
            connect(addButton(tr("Open lesson")), &QPushButton::clicked, this,
                    &OverviewPage::openLessonRequested);
        connect(addButton(tr("Copy address")), &QPushButton::clicked, this,
                &OverviewPage::copyAddressRequested);
    }
    connect(addButton(tr("Copy details")), &QPushButton::clicked, this,
            &OverviewPage::copyDetailsRequested);
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
