// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/HistoryModel.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace lessonlift
{

class Engine;
class FiguresView;
class ReceiptView;
struct Error;

/// Every import with its receipt, searchable, and the figures of a period. Not modal; follows what
/// the engine finishes while it is open.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(Engine &engine, QWidget *parent = nullptr);

    /// Chooses this import, as soon as it has been found; it is among the newest.
    void showImport(const QString &importId);

Q_SIGNALS:
    /// The chosen import's lesson is to be compared with its folder again.
    void verifyRequested(const QString &folder, const QString &server, const QString &lessonId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeSearch();
    [[nodiscard]] QWidget *makeImports();
    void search();
    void onHistory(const QList<HistoryEntry> &entries, const HistoryQuery &query);
    void onFigures(const Figures &figures);
    void onReceipt(const Receipt &receipt);
    void onFault(const Error &error);
    void onSelected(const QModelIndex &index);
    [[nodiscard]] QDateTime periodStart() const;

    Engine &m_engine;
    HistoryModel m_model;
    HistoryQuery m_query; ///< what is shown, or asked for
    QString m_selected;   ///< an import
    QTimer m_searchSoon;  ///< once, after several changes
    QLineEdit *m_words;
    QComboBox *m_period;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_nothing;
    QLabel *m_note;
    ReceiptView *m_receipt;
    FiguresView *m_figures;
};

} // namespace lessonlift
