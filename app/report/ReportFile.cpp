// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "report/ReportFile.h"

#include "base/WriteFile.h"
#include "report/ReportCsv.h"
#include "report/ReportHtml.h"
#include "report/ReportJson.h"

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qsizetype longestTitle = 60; ///< characters: of up to 4 bytes, below 255 in all

} // namespace

QString formatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Json:
        return u"json"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> formatFromName(const QString &name)
{
    for (const auto format : {ReportFormat::Html, ReportFormat::Csv, ReportFormat::Json}) {
        if (formatName(format) == name)
            return format;
    }
    return std::nullopt;
}

QByteArray reportBytes(const Report &report, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return toHtml(report);
    case ReportFormat::Csv:
        return toCsv(report);
    case ReportFormat::Json:
        return toJson(report);
    }
    Q_UNREACHABLE();
}

QString reportFileName(const Report &report, ReportFormat format)
{
    static const QString refused = u"/\\:*?\"<>|"_s;
    QString name;
    for (const auto c : report.title()) {
        const bool isFit = c.isPrint() && !refused.contains(c);
        // Marks and surrogates belong to letters of many scripts.
        name += isFit || c.isMark() || c.isSurrogate() ? c : QChar(u' ');
    }
    name = name.simplified();
    if (name.size() > longestTitle)
        name.truncate(name[longestTitle - 1].isHighSurrogate() ? longestTitle - 1 : longestTitle);
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    name = name.trimmed();
    return (name.isEmpty() ? u"receipt"_s : name + u", receipt"_s) + u'.' + formatName(format);
}

QString saveReport(const Report &report, ReportFormat format, const QString &path)
{
    return writeFile(path, reportBytes(report, format));
}

} // namespace lessonlift
