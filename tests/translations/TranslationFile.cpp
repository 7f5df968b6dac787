// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "TranslationFile.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

namespace
{

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.numerus)
                message.forms.append(xml.readElementText());
            while (message.numerus && xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QSet<QString> places(const QString &text)
{
    static const QRegularExpression place(u"%(L?\\d{1,2}|n|Ln)"_s);
    QSet<QString> found;
    auto matches = place.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

/// The ampersands that underline a letter; two of them are one to read.
qsizetype letters(QString text)
{
    return text.remove(u"&&"_s).count(u'&');
}

QString blanksAround(const QString &text)
{
    static const QRegularExpression around(u"^(\\s*).*?(\\s*)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    const auto match = around.match(text);
    return match.captured(1) + u'|' + match.captured(2);
}

QStringList faultsOf(const QString &source, const QString &form)
{
    QStringList faults;
    if (form.trimmed().isEmpty())
        return {u"empty"_s};
    if (places(form) != places(source))
        faults.append(u"other places"_s);
    if (letters(form) != letters(source))
        faults.append(u"other letters after &"_s);
    if (letters(form) > 0 && !form.contains(QRegularExpression(
                                 u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption)))
        faults.append(u"no letter after &"_s);
    if (blanksAround(form) != blanksAround(source))
        faults.append(u"other blanks around"_s);
    if (form.endsWith(u"…"_s) != source.endsWith(u"…"_s) && letters(source) == 0)
        faults.append(u"other end"_s);
    return faults;
}

} // namespace

QString Message::id() const
{
    return context + u" | "_s + source + u" | "_s + comment;
}

QList<Message> parseTranslations(const QByteArray &ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    if (!xml.readNextStartElement() || xml.name() != "TS"_L1)
        return {};
    while (xml.readNextStartElement()) { // a context
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                messages.append(readMessage(xml, context));
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList faultsOf(const Message &message, qsizetype numbers)
{
    if (!message.type.isEmpty())
        return {message.type};
    if (message.forms.size() != (message.numerus ? numbers : 1))
        return {u"%1 forms"_s.arg(message.forms.size())};
    QStringList faults;
    for (const auto &form : message.forms)
        faults += faultsOf(message.source, form);
    faults.removeDuplicates();
    return faults;
}

} // namespace lessonlift::testing
