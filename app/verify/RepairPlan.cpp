// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/RepairPlan.h"

#include "compare/DesiredOrder.h"
#include "plan/SectionJson.h"

#include <algorithm>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

bool isDamaged(const AudioState &audio)
{
    return audio.standing != AudioStanding::Same && audio.standing != AudioStanding::Unknown;
}

Finding findingOf(const AudioState &audio, const LessonAsFound &found)
{
    if (!audio.remote)
        return Finding::audioNotListed;
    return found.missing.contains(audio.remote->url) ? Finding::audioMissing
                                                     : Finding::audioDiffers;
}

QList<Finding> reasonsOf(const SectionState &state, bool isOutOfOrder, bool textDiffers,
                         const LessonAsFound &found)
{
    QSet<Finding> reasons;
    if (state.remote < 0)
        reasons.insert(Finding::missing);
    if (state.copies.size() > 1)
        reasons.insert(Finding::duplicate);
    if (isOutOfOrder)
        reasons.insert(Finding::outOfOrder);
    if (textDiffers)
        reasons.insert(Finding::textDiffers);
    for (const auto &audio : state.copy.audio) {
        if (isDamaged(audio))
            reasons.insert(findingOf(audio, found));
    }
    auto sorted = reasons.values();
    std::ranges::sort(sorted);
    return sorted;
}

QString nameOf(const QString &section, const Addition &addition)
{
    QStringList parts;
    if (!addition.subsection.isEmpty())
        parts.append(addition.subsection);
    if (addition.what == Addition::What::Text)
        parts.append(textKey(addition.variant));
    if (addition.what == Addition::What::Audio)
        parts.append(audioKey(addition.variant));
    return section + u": "_s + parts.join(u'/');
}

/// A fresh copy as the server will list it.
RemoteSection freshCopy(const Section &section)
{
    RemoteSection copy;
    const auto remoteOf = [&](const QString &title, const Content &content) {
        RemoteContent remote;
        remote.title = title;
        remote.texts = content.texts;
        for (std::size_t i = 0; i < content.audio.size(); ++i) {
            if (const auto &audio = content.audio[i])
                remote.audio[i] = RemoteAudio{u"fresh:"_s + audio->path, audio->size};
        }
        return remote;
    };
    copy.content = remoteOf(section.title, section.content);
    for (const auto &subsection : section.subsections)
        copy.subsections.append(remoteOf(subsection.title, subsection.content));
    copy.json = sectionJson(section);
    return copy;
}

/// Works the steps out section by section.
class Planner
{
public:
    Planner(const LessonFolder &folder, const LessonAsFound &found)
        : m_folder(folder)
        , m_found(found)
        , m_now(compare(folder, found.remote, found.seen(), Purpose::Repair))
        , m_unmendable(found.canOrder ? QList<int>() : needOrder(m_now))
    {
    }

    RepairPlan plan()
    {
        if (!m_now.conflicting.isEmpty()) // a person must choose before anything is written
            return conflicts();
        for (int i = 0; i < m_now.sections.size(); ++i)
            addSection(i);
        m_plan.steps = m_sends + m_drops + m_moves;
        foretellEnd();
        for (const int index : othersSections(m_found.remote, m_now))
            m_plan.stays.append(m_found.remote.sections[index].content.title);
        return m_plan;
    }

private:
    RepairPlan conflicts()
    {
        for (const int index : m_now.conflicting) {
            const auto &state = m_now.sections[index];
            const auto reasons = reasonsOf(state, false, anyTextDiffers(index), m_found);
            m_plan.cannot.append({m_folder.sections[index].title, reasons, Kind::TextConflict, {}});
        }
        return m_plan;
    }

    void addSection(int index)
    {
        const auto &section = m_folder.sections[index];
        const auto &state = m_now.sections[index];
        const bool isMoved = m_now.outOfOrder.contains(index);
        for (const auto &addition : state.copy.additions)
            m_plan.additions.append(nameOf(section.title, addition));
        RepairStep step;
        step.section = section.title;
        step.reasons = reasonsOf(state, isMoved, anyTextDiffers(index), m_found);
        if (m_unmendable.contains(index)) {
            m_plan.cannot.append({section.title, step.reasons, Kind::NotOrderable, {}});
        } else if (state.standing == Standing::Whole) {
            addCopies(index, isMoved);
            addUnknown(index);
        } else {
            const auto totals = totalsOf(section);
            step.action =
                state.standing == Standing::Missing ? RepairAction::append : RepairAction::replace;
            for (const auto &audio : state.copy.audio) {
                if (isDamaged(audio)) {
                    step.audio.append(audio.local.path);
                } else {
                    ++step.againFiles;
                    step.againBytes += audio.local.size;
                }
            }
            step.files = totals.audio;
            step.bytes = totals.bytes;
            m_sends.append(step);
            m_fresh.append(freshCopy(section));
        }
    }

    [[nodiscard]] bool textDiffers(int index, int copy) const
    {
        return compareSection(m_folder.sections[index], m_found.remote.sections[copy], {})
            .textDiffers;
    }

    /// No copy may go without a word when its texts are other ones.
    [[nodiscard]] bool anyTextDiffers(int index) const
    {
        return std::ranges::any_of(m_now.sections[index].copies,
                                   [this, index](int copy) { return textDiffers(index, copy); });
    }

    void addCopies(int index, bool isMoved)
    {
        RepairStep step;
        step.section = m_folder.sections[index].title;
        for (const int copy : m_now.sections[index].copies) {
            if (!m_now.doubles.contains(copy))
                continue;
            step.action = RepairAction::drop;
            step.reasons = {Finding::duplicate};
            if (textDiffers(index, copy))
                step.reasons.append(Finding::textDiffers);
            m_drops.append(step);
        }
        step.action = RepairAction::move;
        step.reasons = {Finding::outOfOrder};
        if (isMoved)
            m_moves.append(step);
    }

    /// Audio that could not be looked at stays as it is, and copies beside it.
    void addUnknown(int index)
    {
        const auto &state = m_now.sections[index];
        QList<Finding> reasons{Finding::unverifiable};
        if (state.copies.size() > 1)
            reasons.prepend(Finding::duplicate);
        for (const auto &audio : state.copy.audio) {
            if (audio.standing == AudioStanding::Unknown)
                m_plan.cannot.append(
                    {m_folder.sections[index].title, reasons, Kind::AudioUnverifiable,
                     audio.local.path + u": "_s + m_found.unverifiable.value(audio.remote->url)});
        }
    }

    /// Whether the sections are sent back, and the totals then are wrong.
    void foretellEnd()
    {
        auto then = m_found.remote;
        then.sections.append(m_fresh);
        if (!m_fresh.isEmpty()) { // an append counts
            then.totalSections = then.sections.size();
            then.totalSubsections = countSubsections(then);
        }
        auto sections = static_cast<qint64>(then.sections.size());
        auto subsections = countSubsections(then);
        const auto end = compare(m_folder, then, m_found.seen(), Purpose::Repair);
        m_plan.orders = m_found.canOrder && end.needsOrder();
        if (m_plan.orders) {
            const auto sent = desiredSections(m_folder, then, end);
            sections = sent.size();
            subsections = 0;
            for (const auto &section : sent)
                subsections += section.toObject().value("subsections"_L1).toArray().size();
        }
        if (then.totalSections != sections || then.totalSubsections != subsections) {
            RepairStep step;
            step.action = RepairAction::totals;
            m_plan.steps.append(step);
        }
    }

    const LessonFolder &m_folder;
    const LessonAsFound &m_found;
    const Comparison m_now;
    const QList<int> m_unmendable;
    RepairPlan m_plan;
    QList<RepairStep> m_sends;
    QList<RepairStep> m_drops;
    QList<RepairStep> m_moves;
    QList<RemoteSection> m_fresh;
};

} // namespace

QString repairActionName(RepairAction action)
{
    return QString::fromLatin1(
        QMetaEnum::fromType<RepairAction>().valueToKey(static_cast<int>(action)));
}

RepairPlan repairPlan(const LessonFolder &folder, const LessonAsFound &found)
{
    return Planner(folder, found).plan();
}

} // namespace lessonlift
