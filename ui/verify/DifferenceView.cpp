// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "verify/DifferenceView.h"

#include "Theme.h"
#include "verify/TextDiff.h"
#include "wording/FigureWording.h"
#include "wording/FindingWording.h"
#include "wording/StateWording.h"

#include <QEvent>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

struct AudioRow {
    QString what;
    QString here;
    QString there;
};

QString lengthText(std::optional<double> seconds)
{
    return seconds ? durationText(qRound64(*seconds * 1000))
                   : DifferenceView::tr("not known", "a play time, a size, a hash");
}

QString bytesText(qint64 bytes)
{
    return bytes < 0 ? DifferenceView::tr("not known", "a play time, a size, a hash")
                     : DifferenceView::tr("%1 (%2 bytes)")
                           .arg(sizeText(bytes), QLocale().toString(bytes));
}

/// Every row that can be told of this file.
QList<AudioRow> rowsOf(const AudioFinding &audio)
{
    const auto listed = audio.listed.value_or(RemoteAudio());
    const bool isThere = audio.listed && audio.finding != Finding::audioMissing;
    const auto there = [isThere](const QString &text) {
        return isThere ? text : DifferenceView::tr("not there");
    };
    QList<AudioRow> rows{{DifferenceView::tr("Size"), bytesText(audio.local.size),
                          there(bytesText(audio.seenSize.value_or(listed.size)))},
                         {DifferenceView::tr("Play time"), lengthText(audio.local.seconds),
                          there(lengthText(listed.seconds))}};
    if (!audio.seenSha256.isEmpty())
        rows.append({u"SHA-256"_s, QString::fromLatin1(audio.local.sha256.toHex()),
                     QString::fromLatin1(audio.seenSha256.toHex())});
    if (!listed.url.isEmpty())
        rows.append({DifferenceView::tr("Address"), u"–"_s, listed.url});
    return rows;
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

void nextBlock(QTextCursor &cursor, int above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    if (cursor.document()->isEmpty())
        cursor.setBlockFormat(QTextBlockFormat());
    else
        cursor.insertBlock(block, QTextCharFormat());
}

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("What differs"));
    document()->setDocumentMargin(16);
}

void DifferenceView::show(const Difference &difference)
{
    m_difference = difference;
    write();
}

QTextCharFormat DifferenceView::quiet() const
{
    QTextCharFormat format;
    format.setForeground(palette().color(QPalette::PlaceholderText));
    return format;
}

/// All of it goes in as plain text: nothing of a folder or a server is taken for HTML.
void DifferenceView::write()
{
    clear();
    QStringList spoken;
    QTextCursor cursor(document());
    if (!m_difference.title.isEmpty()) {
        nextBlock(cursor, 0);
        cursor.insertText(m_difference.title.simplified(), strong());
    }
    for (const auto &line : m_difference.lines) {
        nextBlock(cursor, 4);
        cursor.insertText(line, QTextCharFormat());
        spoken.append(line);
    }
    for (const auto &text : m_difference.texts)
        writeText(cursor, text, spoken);
    for (const auto &audio : m_difference.audio)
        writeAudio(cursor, audio);
    const bool isEmpty = m_difference.lines.isEmpty() && m_difference.texts.isEmpty() &&
                         m_difference.audio.isEmpty();
    if (isEmpty) {
        nextBlock(cursor, 4);
        cursor.insertText(m_difference.title.isEmpty() ? tr("Choose a section to see what differs.")
                                                       : tr("Nothing differs in this section."),
                          quiet());
    }
    setAccessibleDescription(spoken.join(u'\n'));
    moveCursor(QTextCursor::Start);
}

void DifferenceView::writeText(QTextCursor &cursor, const TextFinding &text,
                               QStringList &spoken) const
{
    const bool isSame = text.here == text.there;
    nextBlock(cursor, 12);
    const auto form = tr("Text, %1").arg(variantText(text.variant));
    cursor.insertText(text.subsection.isEmpty() ? form : text.subsection + u" · "_s + form,
                      strong());
    QTextCharFormat removed;
    removed.setForeground(stateColour(Tone::Bad, palette()));
    removed.setFontStrikeOut(true);
    QTextCharFormat added;
    added.setForeground(stateColour(Tone::Good, palette()));
    added.setFontUnderline(true);
    if (isSame) {
        cursor.insertText(u"   "_s + tr("the same here and on the server"), quiet());
    } else {
        cursor.insertText(u"   "_s, QTextCharFormat());
        cursor.insertText(tr("only here"), removed);
        cursor.insertText(u"   "_s, QTextCharFormat());
        cursor.insertText(tr("only on the server"), added);
    }
    nextBlock(cursor, 4);
    for (const auto &run : diffWords(text.here, text.there)) {
        const bool isHere = run.kind == DiffRun::Kind::Removed;
        const bool isThere = run.kind == DiffRun::Kind::Added;
        cursor.insertText(run.text, isHere ? removed : isThere ? added : QTextCharFormat());
        if (isHere || isThere)
            spoken.append((isHere ? tr("only here") : tr("only on the server")) + u": "_s +
                          run.text.simplified());
    }
}

void DifferenceView::writeAudio(QTextCursor &cursor, const AudioFinding &audio) const
{
    nextBlock(cursor, 12);
    cursor.insertText(audio.local.path, strong());
    cursor.insertText(u"   "_s + audioFindingText(audio), quiet());
    const auto rows = rowsOf(audio);
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(2);
    format.setTopMargin(4);
    auto *table = cursor.insertTable(static_cast<int>(rows.size()) + 1, 3, format);
    const auto put = [table](int row, int column, const QString &text, const QTextCharFormat &how) {
        QTextTableCellFormat cell;
        cell.setRightPadding(24);
        table->cellAt(row, column).setFormat(cell);
        table->cellAt(row, column).firstCursorPosition().insertText(text, how);
    };
    put(0, 1, tr("Here"), quiet());
    put(0, 2, tr("On the server"), quiet());
    for (int row = 0; row < rows.size(); ++row) {
        const auto &one = rows[row];
        put(row + 1, 0, one.what, quiet());
        put(row + 1, 1, one.here, QTextCharFormat());
        put(row + 1, 2, one.there, one.here == one.there ? QTextCharFormat() : strong());
    }
    cursor.movePosition(QTextCursor::End);
}

void DifferenceView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write(); // its colours are the palette's
}

} // namespace lessonlift
