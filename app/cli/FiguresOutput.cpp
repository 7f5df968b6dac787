// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "cli/FiguresOutput.h"

#include "wording/HarmlessText.h"
#include "wording/StateWording.h"

#include <map>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

using Labels = QList<std::pair<QString, QString>>;

/// Prometheus' text format: a metric's HELP and TYPE once, then its samples.
class Exposition
{
public:
    /// name: without the prefix.
    void metric(const QString &name, const QString &type, const QString &help)
    {
        m_name = u"lessonlift_"_s + name;
        m_text += u"# HELP "_s + m_name + u' ' + help + u'\n';
        m_text += u"# TYPE "_s + m_name + u' ' + type + u'\n';
    }

    void sample(double value, const Labels &labels = {})
    {
        QStringList pairs;
        for (const auto &[key, text] : labels)
            pairs.append(key + u"=\""_s + escaped(text) + u'"');
        m_text += m_name;
        if (!pairs.isEmpty())
            m_text += u'{' + pairs.join(u',') + u'}';
        m_text += u' ' + QString::number(value, 'g', 17) + u'\n';
    }

    void counter(const QString &name, double value, const QString &help)
    {
        metric(name, u"counter"_s, help);
        sample(value);
    }

    [[nodiscard]] QByteArray bytes() const { return m_text.toUtf8(); }

private:
    static QString escaped(const QString &text)
    {
        auto label = harmless(text);
        label.replace(u'\\', u"\\\\"_s);
        label.replace(u'"', u"\\\""_s);
        label.replace(u'\n', u"\\n"_s);
        return label.replace(u'\r', u' ');
    }

    QString m_name;
    QString m_text;
};

QJsonValue moment(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

bool isIn(const Figures &period, const QDateTime &time)
{
    return (!period.from.isValid() || time >= period.from) &&
           (!period.to.isValid() || time < period.to);
}

void addImports(Exposition &text, const Figures &figures, const QList<ImportRecord> &imports)
{
    std::map<std::pair<QString, QString>, int> counts;
    for (const auto &import : imports) {
        if (isIn(figures, import.changedAt))
            ++counts[{import.server, stateName(import.state)}];
    }
    text.metric(u"imports"_s, u"gauge"_s, u"Imports in the journal by server and state."_s);
    for (const auto &[key, count] : counts)
        text.sample(count, {{u"server"_s, key.first}, {u"state"_s, key.second}});
}

} // namespace

QJsonObject figuresJson(const Figures &figures)
{
    const auto &perFile = figures.millisecondsPerFile;
    return {
        {u"from"_s, moment(figures.from)},
        {u"to"_s, moment(figures.to)},
        {u"imports"_s, figures.imports},
        {u"done"_s, figures.done},
        {u"failed"_s, figures.failed},
        {u"cancelled"_s, figures.cancelled},
        {u"audio"_s, figures.audio},
        {u"bytes"_s, figures.bytes},
        {u"runs"_s, figures.runs},
        {u"requests"_s, figures.requests},
        {u"retries"_s, figures.retries},
        {u"failedConfirmations"_s, figures.failedConfirmations},
        {u"uncleanExits"_s, figures.uncleanExits},
        {u"successRate"_s, figures.successRate ? QJsonValue(*figures.successRate) : QJsonValue()},
        {u"secondsPerFile"_s, perFile ? QJsonValue(*perFile / 1000) : QJsonValue()}};
}

QString figuresLine(const Figures &figures)
{
    return u"%1 of %2 imports done, %3 failed, %4 in %5 audio files; %6 retries, %7 failed "
           "confirmations, %8 unclean exits"_s.arg(
               QString::number(figures.done), QString::number(figures.imports),
               QString::number(figures.failed), sizeText(figures.bytes),
               QString::number(figures.audio), QString::number(figures.retries),
               QString::number(figures.failedConfirmations), QString::number(figures.uncleanExits));
}

QByteArray prometheusText(const Figures &figures, const QList<ImportRecord> &imports,
                          const QString &version)
{
    Exposition text;
    text.metric(u"build_info"_s, u"gauge"_s, u"Always 1; the version of LessonLift."_s);
    text.sample(1, {{u"version"_s, version}});
    addImports(text, figures, imports);
    text.counter(u"imports_done_total"_s, figures.done, u"Imports that ended done."_s);
    text.counter(u"imports_failed_total"_s, figures.failed,
                 u"Imports at rest until somebody does something."_s);
    text.counter(u"runs_total"_s, figures.runs, u"Times that an import was worked on."_s);
    text.counter(u"requests_total"_s, figures.requests, u"Requests to the servers' API."_s);
    text.counter(u"retries_total"_s, figures.retries, u"Requests that were tried again."_s);
    text.counter(u"failed_confirmations_total"_s, figures.failedConfirmations,
                 u"Audio files that were looked for and not found as sent."_s);
    text.counter(u"unclean_exits_total"_s, figures.uncleanExits,
                 u"Runs whose program ended before they did."_s);
    text.counter(u"audio_files_total"_s, double(figures.audio),
                 u"Audio files of the imports that ended done."_s);
    text.counter(u"audio_bytes_total"_s, double(figures.bytes),
                 u"Bytes of audio of the imports that ended done."_s);
    if (figures.successRate) {
        text.metric(u"success_ratio"_s, u"gauge"_s, u"Imports done, of those done and failed."_s);
        text.sample(*figures.successRate);
    }
    if (figures.millisecondsPerFile) {
        text.metric(u"audio_file_average_seconds"_s, u"gauge"_s,
                    u"Time at work for one audio file, of the imports that ended done."_s);
        text.sample(*figures.millisecondsPerFile / 1000);
    }
    return text.bytes();
}

} // namespace lessonlift
