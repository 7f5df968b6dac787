// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "settings/SettingsForm.h"

#include "models/PlainToolTip.h"
#include "settings/FieldNote.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

SettingsForm::SettingsForm(QWidget *parent)
    : QFormLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setHorizontalSpacing(16);
    setVerticalSpacing(8);
    setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void SettingsForm::addHeading(const QString &text)
{
    auto *heading = new QLabel(text, parentWidget());
    auto font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, rowCount() == 0 ? 0 : 16, 0, 0);
    addRow(heading);
}

void SettingsForm::addField(const QString &label, QWidget *field, const QString &toolTip)
{
    addRow(label, field);
    // In Hindi the key stands in brackets behind the word.
    static const QRegularExpression key(u"\\s*\\(&\\w\\)|[&:]"_s);
    auto name = label;
    field->setAccessibleName(name.remove(key));
    field->setToolTip(plainToolTip(toolTip));
    labelForField(field)->setToolTip(plainToolTip(toolTip));
    if (field->sizePolicy().horizontalPolicy() != QSizePolicy::Expanding)
        field->setMinimumWidth(160);
    follow(field);
}

void SettingsForm::addPlain(QWidget *field, const QString &toolTip)
{
    setWidget(rowCount(), FieldRole, field);
    field->setToolTip(plainToolTip(toolTip));
    follow(field);
}

void SettingsForm::follow(QWidget *field)
{
    if (m_last != nullptr)
        QWidget::setTabOrder(m_last, field);
    m_last = field;
}

FieldNote *SettingsForm::addNote()
{
    auto *note = new FieldNote(parentWidget());
    setWidget(rowCount(), FieldRole, note);
    return note;
}

} // namespace lessonlift
