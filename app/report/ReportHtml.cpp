// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "report/ReportHtml.h"

#include "report/ReportJson.h"
#include "wording/FindingWording.h"
#include "wording/HarmlessText.h"
#include "wording/ReportWording.h"
#include "wording/StateWording.h"

#include <QJsonObject>
#include <QLocale>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

/// No quotes, no angle brackets: it must be the same as XML and as HTML.
const QString style = uR"(
:root { color-scheme: light dark; --line: #d5d9df; --dim: #5b6470; --soft: #f4f6f8; --bad: #a3261b; }
body { font: 14px/1.45 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1.5rem;
  color: #1b1f24; background: #fff; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.05rem; margin: 1.6rem 0 .4rem; }
.dim, .facts th { color: var(--dim); } .dim { margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .2rem .8rem .2rem 0; }
td, tbody th { overflow-wrap: anywhere; unicode-bidi: isolate; }
.facts th { font-weight: normal; width: 11rem; }
.sections thead th { border-bottom: 2px solid var(--line); font-weight: 600; }
.sections tbody tr:first-child th { background: var(--soft); padding: .35rem .5rem;
  border-top: 1px solid var(--line); }
.sections td { padding-inline-start: .5rem; } .number { white-space: nowrap; }
.hash, code { font: 11px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; word-break: break-all; }
.hash { width: 17rem; } .sections thead th:last-child { width: 9rem; }
.state { font-weight: normal; } .wrong { color: var(--bad); font-weight: 600; }
@media screen and (prefers-color-scheme: dark) {
  :root { --line: #3b424b; --dim: #a2abb6; --soft: #22272d; --bad: #ff9d92; }
  body { color: #e6e9ed; background: #16191d; } }
@media print {
  @page { margin: 14mm; } body { font-size: 10px; max-width: none; margin: 0; padding: 0; }
  .hash, code { font-size: 8px; } .hash { width: 12rem; } h2 { break-after: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  .sections tbody tr:first-child { break-after: avoid; } }
)"_s;

class Page
{
public:
    explicit Page(const Report &report)
        : m_report(report)
        , m_words(reportWords(report.version, report.madeAt))
        , m_xml(&m_bytes)
    {
    }

    [[nodiscard]] QByteArray write();

private:
    void head(const QString &title);
    void facts(const ReceiptPart &part);
    void sections();
    void section(const ReportSection &section, int number);
    void text(const ReportText &text);
    void audio(const ReportAudio &audio, bool isConfirmable);
    void seal();

    void begin(const QString &name, const QString &kind = {})
    {
        m_xml.writeStartElement(name);
        if (!kind.isEmpty())
            m_xml.writeAttribute(u"class"_s, kind);
    }
    void end() { m_xml.writeEndElement(); }
    /// An element with this text; with an end of its own even where that is empty.
    void put(const QString &name, const QString &text, const QString &kind = {})
    {
        begin(name, kind);
        m_xml.writeCharacters(harmless(text));
        end();
    }
    void cell(const QString &text, const QString &kind = {})
    {
        begin(u"td"_s, kind);
        m_xml.writeAttribute(u"dir"_s, u"auto"_s);
        m_xml.writeCharacters(harmless(text));
        end();
    }
    void result(const std::optional<Finding> &finding, const QString &otherwise,
                const QString &more)
    {
        const bool isWrong = finding && *finding != Finding::same;
        const auto said = finding ? findingText(*finding) : otherwise;
        cell(more.isEmpty() ? said : said + u": "_s + more, isWrong ? u"wrong"_s : QString());
    }

    const Report &m_report;
    const ReportWords m_words;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString inHex(const QByteArray &hash)
{
    return QString::fromLatin1(hash.toHex());
}

QString whatOf(const QString &subsection, const QString &kind)
{
    return subsection.isEmpty() ? kind : subsection + u": "_s + kind;
}

void Page::head(const QString &title)
{
    begin(u"head"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"name"_s, u"viewport"_s);
    m_xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    m_xml.writeEmptyElement(u"meta"_s);
    m_xml.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
    m_xml.writeAttribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'"_s);
    put(u"title"_s, m_report.title() + u" \u2013 "_s + title);
    put(u"style"_s, style);
    end();
}

void Page::facts(const ReceiptPart &part)
{
    put(u"h2"_s, part.heading);
    begin(u"table"_s, u"facts"_s);
    for (const auto &line : part.lines) {
        begin(u"tr"_s);
        begin(u"th"_s);
        m_xml.writeAttribute(u"scope"_s, u"row"_s);
        m_xml.writeCharacters(harmless(line.label));
        end();
        cell(line.more.isEmpty() ? line.text : line.text + u", "_s + line.more);
        end();
    }
    end();
}

void Page::text(const ReportText &text)
{
    begin(u"tr"_s);
    cell(whatOf(text.subsection, textKindText(text.variant)));
    cell({});
    cell({}, u"number"_s);
    cell(inHex(text.sha256), u"hash"_s);
    cell({});
    result(text.finding, {}, inHex(text.seenSha256));
    end();
}

void Page::audio(const ReportAudio &audio, bool isConfirmable)
{
    QStringList seen;
    if (audio.seenSize && *audio.seenSize != audio.size)
        seen.append(sizeText(*audio.seenSize));
    if (!audio.seenSha256.isEmpty() && audio.seenSha256 != audio.sha256)
        seen.append(inHex(audio.seenSha256));
    if (!audio.trouble.isEmpty())
        seen.append(audio.trouble);
    begin(u"tr"_s);
    cell(whatOf(audio.subsection, audioKindText(audio.variant)));
    cell(audio.path);
    cell(sizeText(audio.size), u"number"_s);
    cell(inHex(audio.sha256), u"hash"_s);
    cell(audio.url);
    result(audio.finding, isConfirmable ? audioConfirmedText(audio.confirmedAt) : QString(),
           seen.join(u", "_s));
    end();
}

void Page::section(const ReportSection &section, int number)
{
    QStringList findings;
    for (const auto finding : section.findings)
        findings.append(findingText(finding));
    const bool isImport = m_report.of == ReportOf::Import;
    const bool isWrong = !isImport && section.findings != QList{Finding::same} &&
                         section.findings != QList{Finding::extra};
    begin(u"tbody"_s);
    begin(u"tr"_s);
    begin(u"th"_s);
    m_xml.writeAttribute(u"colspan"_s, u"5"_s);
    m_xml.writeAttribute(u"scope"_s, u"rowgroup"_s);
    m_xml.writeAttribute(u"dir"_s, u"auto"_s);
    m_xml.writeCharacters(QLocale().toString(number) + u". "_s + harmless(section.title));
    end();
    put(u"th"_s, isImport ? sectionStateText(section.state) : findings.join(u", "_s),
        isWrong ? u"wrong"_s : u"state"_s);
    end();
    if (!section.textsKnown) {
        begin(u"tr"_s);
        begin(u"td"_s, u"dim"_s);
        m_xml.writeAttribute(u"colspan"_s, u"6"_s);
        m_xml.writeCharacters(m_words.textUnknown);
        end();
        end();
    }
    for (const auto &one : section.texts)
        text(one);
    for (const auto &one : section.audio)
        audio(one, isImport);
    end();
}

void Page::sections()
{
    put(u"h2"_s, m_words.sections);
    if (m_report.sections.isEmpty()) {
        put(u"p"_s, m_words.none, u"dim"_s);
        return;
    }
    begin(u"table"_s, u"sections"_s);
    begin(u"thead"_s);
    begin(u"tr"_s);
    for (const auto &column : m_words.columns) {
        begin(u"th"_s);
        m_xml.writeAttribute(u"scope"_s, u"col"_s);
        m_xml.writeCharacters(column);
        end();
    }
    end();
    end();
    int number = 0;
    for (const auto &one : m_report.sections)
        section(one, ++number);
    end();
}

void Page::seal()
{
    put(u"h2"_s, m_words.seal);
    begin(u"p"_s);
    put(u"code"_s, reportJson(m_report)["seal"_L1].toString());
    end();
    put(u"p"_s, m_words.sealText, u"dim"_s);
}

QByteArray Page::write()
{
    const bool isImport = m_report.of == ReportOf::Import;
    const auto kind = isImport ? receiptTitle() : verificationTitle();
    const QLocale locale;
    m_xml.writeDTD(u"<!DOCTYPE html>"_s);
    begin(u"html"_s);
    m_xml.writeAttribute(u"lang"_s, locale.bcp47Name());
    m_xml.writeAttribute(u"dir"_s, locale.textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
    head(kind);
    begin(u"body"_s);
    begin(u"h1"_s);
    m_xml.writeAttribute(u"dir"_s, u"auto"_s);
    m_xml.writeCharacters(harmless(m_report.title()));
    end();
    put(u"p"_s, kind, u"dim"_s);
    put(u"p"_s, m_words.made, u"dim"_s);
    for (const auto &part :
         isImport ? receiptHead(m_report.receipt) : verificationHead(m_report.verification))
        facts(part);
    sections();
    seal();
    end();
    end();
    return m_bytes + '\n';
}

} // namespace

QByteArray toHtml(const Report &report)
{
    return Page(report).write();
}

} // namespace lessonlift
