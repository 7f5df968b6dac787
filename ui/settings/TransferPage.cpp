// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/TransferPage.h"

#include "settings/FieldNote.h"
#include "settings/SettingsForm.h"

#include <QComboBox>
#include <QSpinBox>

namespace lessonlift
{

namespace
{

/// What a proxy in front of a server commonly refuses (contract).
constexpr int usualMostMegabytes = 500;
/// A step below nothing: what stands for "automatic".
constexpr double automaticPause = -0.5;

void setRange(QSpinBox *box, Range range)
{
    box->setRange(range.least, range.most);
    box->setAccelerated(true);
}

} // namespace

TransferPage::TransferPage(QWidget *parent)
    : SettingsPage(parent)
    , m_lessonsAtOnce(new QSpinBox(this))
    , m_sections(new QSpinBox(this))
    , m_megabytes(new QSpinBox(this))
    , m_pause(new QDoubleSpinBox(this))
    , m_timeout(new QSpinBox(this))
    , m_retries(new QSpinBox(this))
    , m_speed(new QSpinBox(this))
    , m_confirm(new QComboBox(this))
{
    setRange(m_lessonsAtOnce, range::lessonsAtOnce);
    m_lessonsAtOnce->setSpecialValueText(tr("auto", "as many lessons as the server takes well"));
    form().addField(tr("&Lessons at once:"), m_lessonsAtOnce,
                    tr("So many lessons are sent at the same time. Within one lesson, one batch "
                       "follows the other. It can be changed while lessons are being sent."));
    setRange(m_speed, range::kilobytesPerSecond);
    m_speed->setSingleStep(100);
    m_speed->setSuffix(tr(" kB/s"));
    m_speed->setSpecialValueText(tr("no limit"));
    form().addField(tr("S&peed limit:"), m_speed,
                    tr("All lessons together send no faster than this, so that others on the same "
                       "line can work. 1 Mbit/s is 125 kB/s."));
    addBatches();
    addConnection();
    addConfirm();
    for (auto *box : {m_lessonsAtOnce, m_sections, m_megabytes, m_timeout, m_retries, m_speed})
        connect(box, &QSpinBox::valueChanged, this, &TransferPage::explain);
    connect(m_pause, &QDoubleSpinBox::valueChanged, this, &TransferPage::explain);
    connect(m_confirm, &QComboBox::currentIndexChanged, this, &TransferPage::explain);
    explain();
}

void TransferPage::addBatches()
{
    form().addHeading(tr("Batches"));
    setRange(m_sections, range::sectionsPerBatch);
    form().addField(tr("&Sections in a batch:"), m_sections,
                    tr("A lesson is sent in batches of at most so many sections. After a "
                       "disturbance only the batch under way is looked at again."));
    setRange(m_megabytes, range::megabytesPerBatch);
    m_megabytes->setSingleStep(10);
    m_megabytes->setSuffix(tr(" MB"));
    form().addField(tr("Si&ze of a batch:"), m_megabytes,
                    tr("A batch is no larger than this, unless one section alone is."));
    m_sizeNote = form().addNote();
    m_pause->setDecimals(1);
    m_pause->setSingleStep(0.5);
    m_pause->setRange(automaticPause, range::pauseMs.most / 1000.0);
    m_pause->setSuffix(tr(" s"));
    m_pause->setSpecialValueText(tr("automatic"));
    form().addField(tr("Pa&use between batches:"), m_pause,
                    tr("Automatic: none while the server keeps up, longer while it is busy."));
}

void TransferPage::addConnection()
{
    form().addHeading(tr("When something goes wrong"));
    setRange(m_timeout, range::timeoutSeconds);
    m_timeout->setSingleStep(10);
    m_timeout->setSuffix(tr(" s"));
    form().addField(tr("&Give up waiting after:"), m_timeout,
                    tr("So long without a byte moving means that the connection is lost. How long "
                       "a batch takes as a whole does not matter."));
    setRange(m_retries, range::retries);
    m_retries->setSpecialValueText(tr("never"));
    form().addField(tr("&Try again:"), m_retries,
                    tr("So many times for one step, with growing pauses, before the lesson stops "
                       "and waits for you."));
}

void TransferPage::addConfirm()
{
    form().addHeading(tr("Before a lesson counts as done"));
    m_confirm->addItem(tr("listed"));
    m_confirm->addItem(tr("served"));
    m_confirm->addItem(tr("deep"));
    form().addField(tr("C&onfirm:"), m_confirm,
                    tr("Listed: the server names every file. Served: every audio file is asked "
                       "for. Deep: every audio file is downloaded and compared."));
    m_confirmNote = form().addNote();
}

void TransferPage::explain()
{
    m_retries->setSuffix(tr(" times", nullptr, m_retries->value()));
    m_sizeNote->say(m_megabytes->value() > usualMostMegabytes
                        ? tr("Many servers refuse more than %1 MB at once. LessonLift then sends "
                             "smaller batches, but time is lost.")
                              .arg(usualMostMegabytes)
                        : QString(),
                    Tone::Warning);
    switch (static_cast<ConfirmLevel>(m_confirm->currentIndex())) {
    case ConfirmLevel::Listed:
        m_confirmNote->say(tr("The server names every section and every file. Nobody has looked "
                              "whether the audio can be played. Quickest."));
        break;
    case ConfirmLevel::Served:
        m_confirmNote->say(tr("The server is also asked for every audio file, and must have it in "
                              "its full size. Right for most."));
        break;
    case ConfirmLevel::Deep:
        m_confirmNote->say(tr("Every audio file is also downloaded and compared, byte by byte. "
                              "Takes about as long again as sending."));
        break;
    }
    Q_EMIT edited();
}

void TransferPage::showPreferences(const Preferences &preferences)
{
    const auto &transfer = preferences.transfer;
    m_lessonsAtOnce->setValue(transfer.lessonsAtOnce);
    m_sections->setValue(transfer.sectionsPerBatch);
    m_megabytes->setValue(transfer.megabytesPerBatch);
    m_pause->setValue(transfer.pauseMs ? *transfer.pauseMs / 1000.0 : automaticPause);
    m_timeout->setValue(transfer.timeoutSeconds);
    m_retries->setValue(transfer.retries);
    m_speed->setValue(transfer.kilobytesPerSecond);
    m_confirm->setCurrentIndex(static_cast<int>(transfer.confirm));
}

void TransferPage::storeInto(Preferences &preferences) const
{
    auto &transfer = preferences.transfer;
    transfer.lessonsAtOnce = m_lessonsAtOnce->value();
    transfer.sectionsPerBatch = m_sections->value();
    transfer.megabytesPerBatch = m_megabytes->value();
    transfer.pauseMs =
        m_pause->value() < 0 ? std::optional<int>() : qRound(m_pause->value() * 1000);
    transfer.timeoutSeconds = m_timeout->value();
    transfer.retries = m_retries->value();
    transfer.kilobytesPerSecond = m_speed->value();
    transfer.confirm = static_cast<ConfirmLevel>(m_confirm->currentIndex());
}

} // namespace lessonlift
