// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "CloseQuestion.h"

#include "PlainBox.h"

#include <QCoreApplication>
#include <QPushButton>

namespace lessonlift
{

namespace
{

struct CloseQuestion {
    Q_DECLARE_TR_FUNCTIONS(CloseQuestion)
};

} // namespace

void askHowToClose(bool hasTray, bool isSending, std::function<void(ClosingWay)> onChosen,
                   QWidget *parent)
{
    auto *box =
        plainBox(QMessageBox::Question,
                 isSending ? CloseQuestion::tr("Lessons are still being uploaded.")
                           : CloseQuestion::tr("Lessons are waiting to be uploaded."),
                 CloseQuestion::tr("Whatever you choose, nothing is lost: LessonLift goes on where "
                                   "it ended when you start it again."),
                 parent);
    box->setWindowTitle(CloseQuestion::tr("Close LessonLift"));
    const auto add = [&](const QString &text, QMessageBox::ButtonRole role, ClosingWay way) {
        auto *button = box->addButton(text, role);
        QObject::connect(button, &QPushButton::clicked, box, [onChosen, way] { onChosen(way); });
        return button;
    };
    QPushButton *first = nullptr;
    if (hasTray)
        first = add(CloseQuestion::tr("&Keep going in the tray"), QMessageBox::AcceptRole,
                    ClosingWay::KeepInTray);
    auto *after = add(CloseQuestion::tr("Stop after this &batch"), QMessageBox::AcceptRole,
                      ClosingWay::AfterBatch);
    add(CloseQuestion::tr("Stop &now"), QMessageBox::DestructiveRole, ClosingWay::Now);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(first != nullptr ? first : after);
    box->open();
}

} // namespace lessonlift
