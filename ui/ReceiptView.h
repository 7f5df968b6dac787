// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "journal/History.h"

#include <optional>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace lessonlift
{

/// The receipt of one import, to be read, copied, saved and followed to its folder or its lesson.
class ReceiptView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptView(QWidget *parent = nullptr);

    void setReceipt(const Receipt &receipt);
    void clear();

Q_SIGNALS:
    void verifyRequested(const QString &folder, const QString &server, const QString &lessonId);

private:
    void copyText() const;
    void openFolder() const;
    void copyAddress() const;
    void askToVerify();
    [[nodiscard]] QString lessonId() const;
    [[nodiscard]] QStringList addresses() const;
    void enableButtons();
    void setPage(QWidget *page);

    std::optional<Receipt> m_receipt;
    QScrollArea *m_area;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_open;
    QPushButton *m_address;
    QPushButton *m_verify;
};

} // namespace lessonlift
