// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/FindingsModel.h"

#include <QTextEdit>

class QTextCursor;

namespace lessonlift
{

/// What differs, to be read: texts word by word (what is only here is struck through, what is only
/// on the server underlined), audio files by size, duration and hash.
class DifferenceView : public QTextEdit
{
    Q_OBJECT

public:
    explicit DifferenceView(QWidget *parent = nullptr);

    void show(const Difference &difference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeText(QTextCursor &cursor, const TextFinding &text, QStringList &spoken) const;
    void writeAudio(QTextCursor &cursor, const AudioFinding &audio) const;
    [[nodiscard]] QTextCharFormat quiet() const;

    Difference m_difference;
};

} // namespace lessonlift
