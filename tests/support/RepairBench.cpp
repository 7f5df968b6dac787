// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "support/RepairBench.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

RepairBench::RepairBench(int sections, const PracticeTraits &traits)
    : m_uploads(traits)
    , m_http(HttpClient::realNetwork(), m_clock, std::chrono::seconds(30), nullptr)
    , m_account(m_uploads.server().token())
    , m_client(*ServerAddress::parse(m_uploads.address(), false), m_http, m_http, m_account,
               m_cancel)
{
    m_lesson.addSections(sections);
}

void RepairBench::import()
{
    m_id = m_uploads.run(m_lesson).lessonIds.value(0);
}

LessonSummary RepairBench::repair()
{
    return m_uploads.run(m_lesson, repairOptions(UploadBench::quickOptions(), m_id));
}

QJsonArray RepairBench::sections() const
{
    return json().value("sections"_L1).toArray();
}

void RepairBench::put(const QJsonArray &sections)
{
    if (!QCoro::waitFor(m_client.putSections(m_id, sections)))
        qFatal("the damage could not be done");
}

Shelf RepairBench::shelf() const
{
    const auto pathOf = [dir = m_uploads.server().shelf()](const QString &url) {
        return dir + u'/' + url.section(u'/', -1);
    };
    Shelf shelf;
    shelf.read = [pathOf](const QString &url) -> std::optional<QByteArray> {
        QFile file(pathOf(url));
        return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
    };
    shelf.write = [pathOf](const QString &url, const QByteArray &bytes) {
        QFile file(pathOf(url));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    };
    shelf.remove = [pathOf](const QString &url) { QFile::remove(pathOf(url)); };
    return shelf;
}

QString RepairBench::whatIsWrong(const QList<OthersThing> &things) const
{
    return whatIsWrongWith(json(), m_lesson.scan().folder, shelf(), things);
}

QStringList RepairBench::writesSince(qsizetype requests) const
{
    auto writes = m_uploads.requests().sliced(requests);
    writes.removeIf([](const QString &request) { return request.startsWith("GET"_L1); });
    return writes;
}

} // namespace lessonlift::testing
