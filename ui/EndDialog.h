// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "upload/LessonProgress.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace lessonlift
{

/// When the queue has ended: what was done, with the way to each lesson and its receipt.
class EndDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EndDialog(const QList<LessonSummary> &ended, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString &importId);
    void copyAddressRequested(const QString &importId);
    void receiptRequested(const QString &importId);

private:
    [[nodiscard]] QString chosen() const;

    QTreeWidget *m_list;
    QList<QPushButton *> m_buttons;
};

/// "3 lessons done, 1 needs attention".
[[nodiscard]] QString endText(const QList<LessonSummary> &ended);

} // namespace lessonlift
