// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "PseudoLanguage.h"

#include <algorithm>
#include <QLocale>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace lessonlift::testing
{

using namespace Qt::StringLiterals;

namespace
{

const QString plain = u"aeiouAEIOU"_s;
const QString accented = u"áéíóúÁÉÍÓÚ"_s;

/// Names, and what QLocale says.
QStringList known()
{
    QStringList words{u"LessonLift"_s, u"English"_s,
                      u"SOCKS"_s,      u"HTTP"_s,
                      u"HTTPS"_s,      u"PEM"_s,
                      u"AM"_s,         u"PM"_s,
                      u"UTC"_s,        u"kB"_s,
                      u"MB"_s,         u"GB"_s,
                      u"bytes"_s,      u"proxy.example.org"_s};
    for (int month = 1; month <= 12; ++month) {
        words.append(QLocale().monthName(month));
        words.append(QLocale().monthName(month, QLocale::ShortFormat));
    }
    for (int day = 1; day <= 7; ++day) {
        words.append(QLocale().dayName(day));
        words.append(QLocale().dayName(day, QLocale::ShortFormat));
    }
    return words;
}

QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const auto letter : text) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']')
            --depth;
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace

QString PseudoLanguage::translate(const char *context, const char *source, const char * /*comment*/,
                                  int n) const
{
    if (qstrcmp(context, "QShortcut") == 0) // the names of keys stand on the keys
        return {};
    auto text = QString::fromUtf8(source).replace(u"%Ln"_s, u"%n"_s);
    QString padding;
    while (padding.size() <= text.size() * 2 / 5)
        padding += padding.size() % 8 == 7 ? u' ' : u'~';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace = i > 0 && text[i - 1] == u'%';
        if (const auto at = plain.indexOf(text[i]); at >= 0 && !isPlace)
            text[i] = accented[at];
    }
    if (n >= 0)
        text.replace(u"%n"_s, QLocale().toString(n));
    return u'[' + text + padding + u']';
}

QString untranslated(QString text, const QStringList &data)
{
    static const QRegularExpression letters(u"[A-Za-z]"_s);
    static const QRegularExpression vowels(u"\\w*[aeiouAEIOU]\\w*"_s);
    static const QRegularExpression uuid(u"\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b"_s);
    static const QRegularExpression keys(u"\\((Ctrl|Alt|Shift|F\\d)\\S*\\)"_s);
    static const QRegularExpression address(u"(https?://|/|\\w+/)[^\\s\\]~]*|\\.\\w+\\b"_s);
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    text.remove(uuid);
    auto toRemove = data + known();
    std::ranges::sort(toRemove, std::ranges::greater(), &QString::size);
    for (const auto &word : std::as_const(toRemove)) {
        if (!word.isEmpty())
            text.remove(QRegularExpression(
                u"(?<![A-Za-z])%1(?![A-Za-z])"_s.arg(QRegularExpression::escape(word))));
    }
    text.remove(keys);
    text.remove(address);
    if (const auto outside = outsideBrackets(text); outside.contains(letters))
        return outside.trimmed();
    return vowels.match(text).captured();
}

} // namespace lessonlift::testing
