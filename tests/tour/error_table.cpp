// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// The table of everything that can go wrong with a lesson, as docs/GUIDE.md has it.
//   error_table            prints it
//   error_table --write F  puts it between the markers in F
//   error_table --check F  fails where F has another
#include "wording/ErrorWording.h"
#include "wording/Remedy.h"

#include <cstdio>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace lessonlift;

namespace
{

const QString begin = u"<!-- errors: written by tests/tour/error_table -->\n"_s;
const QString end = u"<!-- end of errors -->\n"_s;

QString table()
{
    QString text = u"| What you read | What it means, and what to do | Button |\n|---|---|---|\n"_s;
    for (int value = 0; !kindName(Kind(value)).isEmpty(); ++value) {
        const auto kind = Kind(value);
        QStringList buttons;
        for (const auto remedy : remediesFor(kind))
            buttons.append(remedyText(remedy));
        text +=
            u"| %1 | %2 | %3 |\n"_s.arg(whatHappened(kind), whatNext(kind), buttons.join(u", "_s));
    }
    return text;
}

/// Nothing where the markers are missing.
QString withTable(const QString &guide)
{
    const auto from = guide.indexOf(begin);
    const auto to = guide.indexOf(end);
    if (from < 0 || to < from)
        return {};
    return guide.left(from + begin.size()) + table() + guide.mid(to);
}

int work(const QString &verb, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const auto guide = QString::fromUtf8(file.readAll());
    file.close();
    const auto wanted = withTable(guide);
    if (wanted.isEmpty()) {
        std::fprintf(stderr, "%s has no markers for the table\n", qPrintable(path));
        return 1;
    }
    if (wanted == guide)
        return 0;
    if (verb == u"--check"_s) {
        std::fprintf(stderr, "The table in %s is out of date: error_table --write %s\n",
                     qPrintable(path), qPrintable(path));
        return 1;
    }
    const bool written = file.open(QIODevice::WriteOnly) && file.write(wanted.toUtf8()) > 0;
    return written ? 0 : 2;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && (arguments[1] == u"--check"_s || arguments[1] == u"--write"_s))
        return work(arguments[1], arguments[2]);
    std::fputs(table().toUtf8().constData(), stdout);
    return 0;
}
