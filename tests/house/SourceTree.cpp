// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lessonlift::testing
{

namespace
{

QStringList captures(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

QStringList SourceTree::files(const QString &folder, const QStringList &endings) const
{
    QStringList paths;
    QDirIterator all(m_root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next().mid(m_root.size() + 1);
        bool wanted = endings.isEmpty();
        for (const auto &ending : endings)
            wanted = wanted || path.endsWith(ending);
        if (wanted)
            paths.append(path);
    }
    paths.sort();
    return paths;
}

QString SourceTree::read(const QString &path) const
{
    QFile file(m_root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

QStringList SourceTree::appFolders() const
{
    return captures(u"^add_subdirectory\\((\\w+)\\)"_s, read(u"app/CMakeLists.txt"_s));
}

QSet<QString> SourceTree::linked(const QString &cmakeLists) const
{
    const QString text = read(cmakeLists);
    const auto own = captures(u"lessonlift_library\\((\\w+)"_s, text);
    QSet<QString> folders;
    for (const auto &link : captures(u"\\bLINK\\s+([^)]*)\\)"_s, text)) {
        for (const auto &name : captures(u"lessonlift_(\\w+)"_s, link)) {
            if (!own.contains(name))
                folders.insert(name);
        }
    }
    return folders;
}

QSet<QString> SourceTree::closure(const QSet<QString> &folders) const
{
    QSet<QString> all;
    auto todo = folders.values();
    while (!todo.isEmpty()) {
        const auto folder = todo.takeLast();
        if (all.contains(folder))
            continue;
        all.insert(folder);
        todo += linked(u"app/%1/CMakeLists.txt"_s.arg(folder)).values();
    }
    return all;
}

QSet<QString> SourceTree::includedFolders(const QString &source)
{
    const auto folders = captures(u"^\\s*#\\s*include \"([\\w-]+)/"_s, source);
    return {folders.cbegin(), folders.cend()};
}

QStringList SourceTree::systemIncludes(const QString &source)
{
    return captures(u"^\\s*#\\s*include <([^>]+)>"_s, source);
}

} // namespace lessonlift::testing
