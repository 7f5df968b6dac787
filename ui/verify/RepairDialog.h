// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/RepairPlanModel.h"
#include "verify/Verifier.h"
#include "wording/Remedy.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace lessonlift
{

class TroublePage;

/// What a repair would do, before it does it. Looks at every byte of the lesson first, which writes
/// nothing; closing it ends that.
class RepairDialog : public QDialog
{
    Q_OBJECT

public:
    /// request: with the lesson's id.
    explicit RepairDialog(const VerifyRequest &request, QWidget *parent = nullptr);
    [[nodiscard]] const RepairPlanModel &model() const { return m_model; }

Q_SIGNALS:
    /// The plan was read and is to be carried out. folder: as it was compared.
    void repairRequested(const lessonlift::LessonFolder &folder);
    /// The server cannot order sections: as several lessons instead.
    void separateRequested(const lessonlift::LessonFolder &folder);
    /// The settings of the server's sign-in or of the way to it.
    void remedyRequested(lessonlift::Remedy remedy);

private:
    void makeTable();
    void makeButtons();
    [[nodiscard]] QWidget *makeWaiting();
    [[nodiscard]] QWidget *makePlan();
    void look();
    void onPlanned(const PlannedRepair &planned, const LessonFolder &folder);
    void apply(Remedy remedy);

    VerifyRequest m_request;
    Verifier m_verifier;
    RepairPlanModel m_model;
    LessonFolder m_folder;
    QStackedWidget *m_pages;
    QLabel *m_doing;
    QProgressBar *m_progress;
    TroublePage *m_trouble;
    QLabel *m_summary;
    QLabel *m_note;
    QTableView *m_table;
    QDialogButtonBox *m_buttons;
    QPushButton *m_repair;
    QPushButton *m_separate;
};

} // namespace lessonlift
