// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "adding/LessonForm.h"

#include "wording/LessonIdWording.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace lessonlift
{

LessonForm::LessonForm(const Server &server, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_headTitle(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_category(new QComboBox(this))
    , m_tags(new QLineEdit(this))
    , m_new(new QRadioButton(tr("a &new lesson"), this))
    , m_existing(new QRadioButton(tr("an e&xisting lesson:"), this))
    , m_lessonId(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Ch&oose…"), this))
    , m_chosen(new QLabel(this))
{
    m_tags->setPlaceholderText(tr("separated by commas"));
    if (const auto address = ServerAddress::parse(server.address, server.allowHttp))
        m_server = *address;
    m_lessonId->setPlaceholderText(tr("its id or its address"));
    m_lessonId->setAccessibleName(tr("Id of the existing lesson"));
    m_existing->setToolTip(tr("What is already there is recognised; only the rest is sent."));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    m_new->setChecked(true);
    addFields();
    for (auto *field : {m_title, m_headTitle, m_description, m_tags, m_lessonId})
        connect(field, &QLineEdit::textEdited, this, &LessonForm::onEdited);
    connect(m_lessonId, &QLineEdit::textEdited, this, &LessonForm::tellOfFault);
    connect(m_existing, &QRadioButton::toggled, this, &LessonForm::tellOfFault);
    connect(m_category, &QComboBox::activated, this, &LessonForm::onEdited);
    connect(m_existing, &QRadioButton::toggled, this, &LessonForm::onEdited);
    connect(m_choose, &QPushButton::clicked, this, &LessonForm::chooseRequested);
}

void LessonForm::addFields()
{
    auto *existing = new QHBoxLayout;
    existing->setSpacing(8);
    existing->addWidget(m_existing);
    existing->addWidget(m_lessonId, 1);
    existing->addWidget(m_choose);
    auto *into = new QVBoxLayout;
    into->setSpacing(4);
    into->addWidget(m_new);
    into->addLayout(existing);
    into->addWidget(m_chosen);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Head title:"), m_headTitle);
    form->addRow(tr("&Description:"), m_description);
    form->addRow(tr("Cate&gory:"), m_category);
    form->addRow(tr("Tag&s:"), m_tags);
    form->addRow(tr("Becomes:"), into);
}

void LessonForm::setCategories(const QList<Category> &categories)
{
    const auto chosen = m_category->currentData().toString();
    m_category->clear();
    m_category->addItem(QString(), QString());
    for (const auto &category : categories)
        m_category->addItem(category.name.simplified(), category.id);
    chooseCategory(chosen);
}

void LessonForm::chooseCategory(const QString &id)
{
    if (m_category->findData(id) < 0)
        m_category->addItem(id, id);
    m_category->setCurrentIndex(m_category->findData(id));
}

void LessonForm::show(const FoundLesson &lesson)
{
    m_isShowing = true;
    m_title->setText(lesson.folder.title);
    m_headTitle->setText(lesson.folder.headTitle);
    m_description->setText(lesson.folder.description);
    m_tags->setText(lesson.folder.tags.join(u", "_s));
    for (auto *field : {m_title, m_headTitle, m_description, m_tags})
        field->home(false); // where it does not fit, its beginning is shown
    chooseCategory(lesson.folder.category);
    m_lessonId->setText(lesson.lessonId);
    const bool isNew = lesson.lessonId.isEmpty() && !lesson.lessonFault;
    (isNew ? m_new : m_existing)->setChecked(true);
    // It is there already: the choices say what would come of them.
    m_new->setText(lesson.earlier ? tr("as a &new lesson, once more") : tr("a &new lesson"));
    m_existing->setText(lesson.earlier ? tr("look, and send what is &missing:")
                                       : tr("an e&xisting lesson:"));
    tellOfFault();
    m_isShowing = false;
    onEdited();
}

void LessonForm::takeLesson(const QString &id, const QString &title)
{
    m_existing->setChecked(true);
    m_lessonId->setText(id);
    tellOfLesson(title);
    onEdited();
}

void LessonForm::tellOfLesson(const QString &text)
{
    m_chosen->setText(text);
    m_chosen->setVisible(m_existing->isChecked() && !text.isEmpty());
}

void LessonForm::onEdited()
{
    m_lessonId->setEnabled(m_existing->isChecked());
    m_chosen->setVisible(m_existing->isChecked() && !m_chosen->text().isEmpty());
    if (!m_isShowing)
        Q_EMIT edited();
}

LessonFolder LessonForm::typed() const
{
    LessonFolder folder;
    folder.title = normalTitle(m_title->text());
    folder.headTitle = m_headTitle->text().trimmed();
    folder.description = m_description->text().trimmed();
    folder.category = m_category->currentData().toString();
    for (const auto &tag : m_tags->text().split(u',')) {
        if (const auto trimmed = tag.trimmed(); !trimmed.isEmpty())
            folder.tags.append(trimmed);
    }
    return folder;
}

QString LessonForm::lessonId() const
{
    if (!m_existing->isChecked() || !m_server)
        return {};
    return lessonIdFrom(m_lessonId->text(), *m_server).value_or(QString());
}

std::optional<LessonIdFault> LessonForm::lessonFault() const
{
    if (!m_existing->isChecked() || !m_server)
        return std::nullopt;
    const auto id = lessonIdFrom(m_lessonId->text(), *m_server);
    return id ? std::nullopt : std::optional(id.error());
}

void LessonForm::tellOfFault()
{
    const auto fault = lessonFault();
    tellOfLesson(fault ? lessonIdText(*fault) : QString());
}

} // namespace lessonlift
