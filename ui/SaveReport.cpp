// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SaveReport.h"

#include "PlainBox.h"
#include "report/ReportFile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct SaveReport {
    Q_DECLARE_TR_FUNCTIONS(SaveReport)
};

void askWhereToSave(const Report &report, ReportFormat format, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, SaveReport::tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formatName(format));
    dialog->setNameFilter(u"*."_s + formatName(format));
    dialog->selectFile(reportFileName(report, format));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [report, format, parent](const QString &path) {
                         const auto fault = saveReport(report, format, path);
                         if (!fault.isEmpty())
                             plainBox(QMessageBox::Warning,
                                      SaveReport::tr("The report was not saved."), fault, parent)
                                 ->open();
                     });
    dialog->open();
}

} // namespace

void letSaveReport(QPushButton &button, std::function<Report()> report)
{
    button.setText(SaveReport::tr("Save re&port"));
    button.setToolTip(SaveReport::tr("As a page to read and print, as a table, or as JSON that can "
                                     "be checked again later"));
    auto *menu = new QMenu(&button);
    const std::pair<QString, ReportFormat> forms[] = {
        {SaveReport::tr("&Web page, to read and print…"), ReportFormat::Html},
        {SaveReport::tr("&Table (CSV)…"), ReportFormat::Csv},
        {SaveReport::tr("&JSON, to be checked again later…"), ReportFormat::Json}};
    for (const auto &[text, format] : forms)
        QObject::connect(menu->addAction(text), &QAction::triggered, &button,
                         [&button, report, wanted = format] {
                             askWhereToSave(report(), wanted, button.window());
                         });
    button.setMenu(menu);
}

} // namespace lessonlift
