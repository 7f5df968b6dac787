// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "Theme.h"

#include <QList>
#include <QWidget>

namespace lessonlift
{

/// What the colours of a picture mean: a small square and a word each.
class Legend : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        QString word;
        Tone tone;
    };
    explicit Legend(const QList<Entry> &entries, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace lessonlift
