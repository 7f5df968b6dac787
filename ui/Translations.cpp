// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace lessonlift
{

namespace
{

void install(QCoreApplication &app, const QLocale &locale, const QString &name,
             const QString &folder)
{
    auto *translator = new QTranslator(&app);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &app, Language language)
{
    if (language == Language::English)
        QLocale::setDefault(QLocale(QLocale::English));
    else if (language == Language::Hindi)
        QLocale::setDefault(QLocale(QLocale::Hindi, QLocale::India));
    const QLocale locale;
    install(app, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, locale, u"qt"_s, u":/translations"_s);
    // English too: its plurals.
    install(app, QLocale(QLocale::English), u"lessonlift"_s, u":/translations"_s);
    install(app, locale, u"lessonlift"_s, u":/translations"_s);
}

} // namespace lessonlift
