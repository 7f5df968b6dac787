// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "lesson/LessonJson.h"

#include "base/KeyTwice.h"
#include "base/Sha256.h"
#include "lesson/CheckText.h"
#include "lesson/PlainFile.h"

#include <algorithm>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

constexpr qint64 bytesLimit = 1024LL * 1024;
const QString fileName = u"lesson.json"_s;
const QString tagsKey = u"tags"_s;

Problem invalid(Particular particular, const QString &detail = {}, int line = 0)
{
    return Problem{Rule::LessonJsonInvalid, fileName, detail, particular, line};
}

Problem unreadable(const PlainFile &file)
{
    const auto why = file.fault().isEmpty() ? Particular::NotAFile : Particular::None;
    return Problem{Rule::UnreadableFile, fileName, file.fault(), why};
}

/// The file's bytes, without a byte-order mark; or none, and why. It is pinned.
std::optional<QByteArray> bytesOf(const HeldFolder &held, Pins &pins, Problems &problems)
{
    PlainFile file(held, fileName);
    if (!file.isOpen()) {
        problems.append(unreadable(file));
        return std::nullopt;
    }
    if (file.size() > bytesLimit) {
        problems.append(invalid(Particular::LargerThanAMebibyte));
        return std::nullopt;
    }
    QByteArray bytes(file.size(), Qt::Uninitialized);
    const auto got = file.read(bytes.data(), bytes.size());
    if (got < 0) {
        problems.append(unreadable(file));
        return std::nullopt;
    }
    bytes.truncate(got);
    pins.files.append(pinOf(fileName, file.facts(), Sha256::of(bytes)));
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        problems.append(Problem{Rule::ByteOrderMark, fileName, {}});
        bytes.remove(0, 3);
    }
    return bytes;
}

Problem invalidAt(const QByteArray &bytes, qsizetype place, Particular particular,
                  const QString &detail)
{
    const auto before = bytes.first(std::clamp(place, qsizetype(0), bytes.size()));
    auto problem = invalid(particular, detail, 1 + static_cast<int>(before.count('\n')));
    const auto line = before.sliced(before.lastIndexOf('\n') + 1);
    problem.column = 1 + static_cast<int>(QString::fromUtf8(line).size());
    return problem;
}

/// A backslash before a sign that it has no meaning before: QJsonDocument drops it ("C:\quiz"), or
/// takes the half of a character.
std::optional<Problem> unknownEscape(const QByteArray &bytes, qsizetype end)
{
    for (auto at = bytes.indexOf('\\'); at >= 0 && at < end; at = bytes.indexOf('\\', at + 2)) {
        const auto what =
            QString::fromUtf8(bytes.sliced(at, std::min<qsizetype>(5, bytes.size() - at)));
        if (what.size() > 1 && !u"\"\\/bfnrtu"_s.contains(what[1]))
            return invalidAt(bytes, at, Particular::UnknownEscape,
                             what.first(what[1].isHighSurrogate() ? 3 : 2));
    }
    return std::nullopt;
}

std::optional<Problem> syntaxProblem(const QByteArray &bytes, const QJsonParseError &error)
{
    const bool isRead = error.error == QJsonParseError::NoError;
    if (auto escape = unknownEscape(bytes, isRead ? bytes.size() : error.offset))
        return escape;
    if (!isRead)
        return invalidAt(bytes, error.offset, Particular::None, error.errorString());
    if (const auto twice = keyTwice(bytes)) // it takes the last
        return invalidAt(bytes, twice->at, Particular::KeyTwice, twice->key);
    return std::nullopt;
}

/// The line in which a key stands, as most people would look for it; 0: in none.
int lineOf(const QByteArray &bytes, const QString &key)
{
    const auto text = QString::fromUtf8(bytes);
    const QRegularExpression place(u'"' + QRegularExpression::escape(key) + u"\"\\s*:"_s);
    const auto at = text.indexOf(place);
    return at < 0 ? 0 : 1 + static_cast<int>(text.first(at).count(u'\n'));
}

/// Takes what can be understood; and what cannot.
class Reader
{
public:
    Reader(const QByteArray &bytes, LessonFolder &folder, Problems &problems)
        : m_bytes(bytes)
        , m_folder(folder)
        , m_problems(problems)
    {
    }

    void read(const QJsonObject &json)
    {
        const std::pair<QString, QString *> fields[] = {{u"title"_s, &m_folder.title},
                                                        {u"headTitle"_s, &m_folder.headTitle},
                                                        {u"description"_s, &m_folder.description},
                                                        {u"category"_s, &m_folder.category}};
        QStringList known{tagsKey};
        for (const auto &[key, field] : fields) {
            known.append(key);
            readText(json.value(key), key, *field);
        }
        readTags(json.value(tagsKey));
        for (const auto &key : json.keys()) {
            if (!known.contains(key))
                m_problems.append(Problem{Rule::UnknownKey, fileName, key, Particular::None,
                                          lineOf(m_bytes, key)});
        }
    }

private:
    void complain(Particular what, const QString &key)
    {
        m_problems.append(invalid(what, key, lineOf(m_bytes, key)));
    }

    bool isText(const QString &text, const QString &key)
    {
        if (text.contains(QChar::Null)) {
            complain(Particular::HoldsZeros, key);
            return false;
        }
        if (!text.isValidUtf16()) {
            complain(Particular::HoldsHalfACharacter, key);
            return false;
        }
        if (auto odd = controlCharacters(fileName, text)) {
            odd->line = lineOf(m_bytes, key);
            m_problems.append(*odd);
        }
        return true;
    }

    void readText(const QJsonValue &value, const QString &key, QString &field)
    {
        if (value.isUndefined() || value.isNull())
            return;
        const auto text = trimmedText(value.toString());
        if (!value.isString())
            complain(Particular::NotAText, key);
        else if (isText(text, key) && !text.isEmpty())
            field = text;
    }

    void readTags(const QJsonValue &tags)
    {
        if (!tags.isUndefined() && !tags.isNull() && !tags.isArray())
            complain(Particular::TagsNotAList, tagsKey);
        for (const auto &tag : tags.toArray()) {
            if (!tag.isString())
                return complain(Particular::TagNotAText, tagsKey);
            const auto text = trimmedText(tag.toString());
            if (isText(text, tagsKey))
                m_folder.tags.append(text);
        }
    }

    const QByteArray &m_bytes;
    LessonFolder &m_folder;
    Problems &m_problems;
};

} // namespace

Problems readLessonJson(const FolderSnapshot &snapshot, LessonFolder &folder)
{
    const auto &held = snapshot.folder();
    const auto entries = snapshot.entries().value_or(QList<FolderEntry>());
    const auto entry = std::ranges::find(entries, fileName, &FolderEntry::name);
    if (entry == entries.end())
        return {};
    if (entry->isLink &&
        !QFileInfo(held.pathOf(fileName)).canonicalFilePath().startsWith(held.path() + u'/'))
        return {Problem{Rule::LinkOutside, fileName, {}}};
    Problems problems;
    const auto bytes = bytesOf(held, folder.pins, problems);
    if (!bytes)
        return problems;
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(*bytes, &error);
    const auto encoding =
        encodingFault(fileName, *bytes, error.error != QJsonParseError::IllegalUTF8String);
    if (encoding && encoding->particular != Particular::None)
        problems.append(invalid(encoding->particular, encoding->detail));
    else if (const auto syntax = syntaxProblem(*bytes, error))
        problems.append(*syntax);
    else if (!document.isObject())
        problems.append(invalid(Particular::NotAnObject, {}, 1));
    else
        Reader(*bytes, folder, problems).read(document.object());
    return problems;
}

} // namespace lessonlift
