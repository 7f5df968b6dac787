// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QSpinBox;
class QToolButton;

namespace lessonlift
{

class LessonTreeModel;
class SpeedGraph;

/// What stands in the status bar: speed with its graph, all progress, time left; lessons at once;
/// which server, and whether signed in.
class TransferBar : public QWidget
{
    Q_OBJECT

public:
    explicit TransferBar(QWidget *parent = nullptr);

    /// Once a second.
    void showTotals(const LessonTreeModel &lessons);
    void setParallel(int lessons);
    /// name: empty where there is none yet.
    void showServer(const QString &name, const QString &signedIn, bool isSignedIn);
    /// Everything in a few words, for the tray.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void parallelChanged(int lessons);
    void serverClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    SpeedGraph *m_graph;
    QLabel *m_speed;
    QLabel *m_totals;
    QLabel *m_words; ///< beside the number of lessons at once
    QSpinBox *m_parallel;
    QToolButton *m_server;
    int m_serverWidth = 0; ///< with its words
    bool m_isBusy = false;
};

} // namespace lessonlift
