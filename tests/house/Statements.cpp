// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Statements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

/// The end of a text or character that begins at `at` (raw texts too).
qsizetype endOfLiteral(const QString &source, qsizetype at)
{
    const QChar quote = source[at];
    if (quote == u'"' && at > 0 && source[at - 1] == u'R') {
        const auto open = source.indexOf(u'(', at);
        const QString close = u')' + source.mid(at + 1, open - at - 1) + u'"';
        const auto end = source.indexOf(close, open);
        return end < 0 ? source.size() : end + close.size();
    }
    for (qsizetype i = at + 1; i < source.size(); ++i) {
        if (source[i] == u'\\')
            ++i;
        else if (source[i] == quote)
            return i + 1;
    }
    return source.size();
}

const QRegularExpression lambdaHead(
    u"\\[([^\\[\\]]*)\\]\\s*(\\((?:[^()]|\\([^()]*\\))*\\))?\\s*(mutable)?\\s*(->[\\w:<>\\s*&]+)?$"_s);
const QRegularExpression
    blockHead(u"(^\\s*((template|namespace|class|struct|enum|union|extern|Q_NAMESPACE)\\b|$)"
              "|\\b(namespace|class|struct|enum|union)\\s+[^=;()]*$"
              "|[):}]\\s*$|\\b(else|do|try|const|noexcept|override|final)\\s*$"
              "|\\)\\s*(const)?\\s*->[\\w:<>,\\s*&]+$)"_s);

class Parser
{
public:
    explicit Parser(const QString &source)
        : m_code(bareCode(source))
    {
    }

    QList<Statement> all()
    {
        while (m_at < m_code.size()) {
            block(false);
            ++m_at; // a closing brace too many must not be the end of it
        }
        return m_statements;
    }

private:
    /// Statements up to the closing brace of this block.
    void block(bool inCapturingLambda)
    {
        Statement now;
        int parentheses = 0;
        const auto end = [&] {
            if (!now.text.trimmed().isEmpty()) {
                now.isInCapturingLambda = inCapturingLambda;
                m_statements.append(now);
            }
            now = Statement();
            parentheses = 0;
        };
        for (; m_at < m_code.size(); ++m_at) {
            const QChar c = m_code[m_at];
            if (c == u'\n')
                ++m_line;
            if (c == u'}')
                break;
            if (c == u'{') {
                opened(now, parentheses, inCapturingLambda, end);
                continue;
            }
            if (now.text.isEmpty()) {
                if (c.isSpace())
                    continue;
                now.line = m_line;
            }
            now.text += c;
            if (c == u'(')
                ++parentheses;
            else if (c == u')')
                --parentheses;
            else if (c == u';' && parentheses <= 0)
                end();
        }
        end();
    }

    /// At a brace: what it opens is a lambda's body, a block, or an initialiser.
    template <typename End>
    void opened(Statement &now, int parentheses, bool inCapturingLambda, End end)
    {
        ++m_at;
        if (const auto lambda = lambdaHead.match(now.text); lambda.hasMatch()) {
            const bool captures = !lambda.captured(1).trimmed().isEmpty();
            now.hasCapturingLambda = now.hasCapturingLambda || captures;
            block(captures);
            now.text += u"{}"_s;
        } else if (parentheses <= 0 && blockHead.match(now.text).hasMatch()) {
            end();
            block(inCapturingLambda);
        } else {
            now.hasBraces = true;
            const auto from = m_at;
            for (int depth = 1; m_at < m_code.size(); ++m_at) {
                if (m_code[m_at] == u'\n')
                    ++m_line;
                if (m_code[m_at] == u'{')
                    ++depth;
                else if (m_code[m_at] == u'}' && --depth == 0)
                    break;
            }
            now.text += u'{' + m_code.mid(from, m_at - from) + u'}';
        }
    }

    QString m_code;
    qsizetype m_at = 0;
    int m_line = 1;
    QList<Statement> m_statements;
};

} // namespace

QString bareCode(const QString &source)
{
    QString code;
    bool atLineStart = true;
    for (qsizetype i = 0; i < source.size();) {
        const auto rest = QStringView(source).sliced(i);
        if (rest.startsWith(u"//") || (atLineStart && rest.startsWith(u'#'))) {
            while (i < source.size() && source[i] != u'\n')
                ++i;
        } else if (rest.startsWith(u"/*")) {
            auto end = source.indexOf(u"*/"_s, i + 2);
            end = end < 0 ? source.size() : end + 2;
            code += QString(source.mid(i, end - i).count(u'\n'), u'\n');
            i = end;
        } else if (rest[0] == u'"' || (rest[0] == u'\'' && (i == 0 || !source[i - 1].isDigit()))) {
            const auto end = endOfLiteral(source, i);
            code += u"\"\""_s + QString(source.mid(i, end - i).count(u'\n'), u'\n');
            i = end;
        } else {
            if (rest[0] == u'\n')
                atLineStart = true;
            else if (!rest[0].isSpace())
                atLineStart = false;
            code += rest[0];
            ++i;
        }
    }
    return code;
}

QList<Statement> statementsOf(const QString &source)
{
    return Parser(source).all();
}

QStringList coroutineFaults(const QString &source)
{
    static const QRegularExpression awaits(u"\\bco_await\\b"_s);
    static const QRegularExpression coroutine(u"\\bco_(await|return|yield)\\b"_s);
    QStringList faults;
    for (const auto &statement : statementsOf(source)) {
        const QString at = QString::number(statement.line) + u": "_s;
        if (statement.text.contains(awaits) && statement.hasBraces)
            faults.append(at + u"braces in a statement with co_await"_s);
        if (statement.text.contains(awaits) && statement.hasCapturingLambda)
            faults.append(at + u"a capturing lambda in a statement with co_await"_s);
        if (statement.isInCapturingLambda && statement.text.contains(coroutine))
            faults.append(at + u"a capturing lambda that is a coroutine"_s);
    }
    return faults;
}

QStringList taskFaults(const QString &header)
{
    static const QRegularExpression declaration(u"QCoro::Task<[^;=]*>\\s+\\w+\\s*\\("_s);
    QStringList faults;
    for (const auto &statement : statementsOf(header)) {
        if (statement.text.contains(declaration) && !statement.text.contains(u"[[nodiscard]]"_s))
            faults.append(QString::number(statement.line) + u": a Task that may be dropped"_s);
    }
    return faults;
}

} // namespace lessonlift::testing
