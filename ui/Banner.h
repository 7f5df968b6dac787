// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#pragma once

#include "models/Icons.h"
#include "Theme.h"

#include <functional>
#include <QFrame>
#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lessonlift
{

/// One line above the table that tells something and offers one thing to do, instead of a box
/// that pops up.
class Banner : public QFrame
{
    Q_OBJECT

public:
    struct Words {
        Icon icon = Icon::Info;
        Tone tone = Tone::Accent;
        QString text;
        QString button; ///< empty: none
    };

    explicit Banner(QWidget *parent = nullptr);
    void show(const Words &words);

Q_SIGNALS:
    void pressed();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Words m_words;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

/// The banners of a window, one for each thing there is to tell.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    explicit BannerStack(QWidget *parent = nullptr);
    /// Instead of an earlier one of this topic.
    void tell(const QString &topic, const Banner::Words &words, std::function<void()> onPressed);
    void drop(const QString &topic);
    [[nodiscard]] bool has(const QString &topic) const { return m_banners.contains(topic); }

private:
    QVBoxLayout *m_layout;
    QHash<QString, Banner *> m_banners;
};

} // namespace lessonlift
