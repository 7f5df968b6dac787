// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SkippedPlaces.h"

#include "models/PlainToolTip.h"
#include "wording/HarmlessText.h"
#include "wording/SkippedWording.h"

#include <algorithm>

namespace lessonlift
{

SkippedPlaces::SkippedPlaces(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void SkippedPlaces::add(const QList<SkippedPlace> &places)
{
    for (const auto &place : places)
        m_lines.append(harmless(skippedText(place)));
    m_lines.removeDuplicates();
    showLines();
}

void SkippedPlaces::forget()
{
    m_lines.clear();
    showLines();
}

void SkippedPlaces::showLines()
{
    constexpr qsizetype shown = 3;
    auto lines = m_lines.first(std::min(shown, m_lines.size()));
    const auto more = static_cast<int>(m_lines.size() - lines.size());
    if (more > 0)
        lines.append(tr("And %Ln more place(s) not taken.", nullptr, more));
    setText(lines.join(u'\n'));
    setToolTip(plainToolTip(m_lines.join(u'\n')));
    setVisible(!lines.isEmpty());
}

} // namespace lessonlift
