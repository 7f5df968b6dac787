// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

// Every window on small screens: a notebook's 1366 x 768, and what is left of it at 150 % and 200
// %. Each fits, frame and all, and whatever it holds can be seen, scrolled to where need be.
#include "EveryWindow.h"
#include "Translations.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryFile>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTranslator>

using namespace lessonlift;
using namespace lessonlift::testing;
using namespace Qt::StringLiterals;

namespace
{

/// In points, as a window sees them; the largest first, for a window that was made smaller stays
/// so.
const QList<QSize> screens{{1366, 768}, {911, 512}, {683, 384}};

QByteArray screensAsJson()
{
    QByteArray json = R"({"screens":[)";
    int x = 0;
    for (const auto &size : screens) {
        json += QStringLiteral(R"({"name":"%1","x":%2,"y":0,"width":%3,"height":%4,)"
                               R"("logicalDpi":96,"logicalBaseDpi":96,"dpr":1},)")
                    .arg(size.width())
                    .arg(x)
                    .arg(size.width())
                    .arg(size.height())
                    .toUtf8();
        x += size.width();
    }
    json.chop(1);
    return json + "]}";
}

/// What somebody reads or uses.
bool counts(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) != nullptr ||
           qobject_cast<const QLineEdit *>(&widget) != nullptr ||
           qobject_cast<const QComboBox *>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr ||
           (label != nullptr && !label->text().isEmpty());
}

/// The part of it that the nearest thing around it that scrolls can show, or else the window does.
bool canBeSeen(const QWidget &widget)
{
    const QWidget *child = &widget;
    for (auto *above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(above);
        if (area != nullptr && area->widget()->isAncestorOf(&widget)) {
            const auto &inside = *area->widget();
            const QRect place(widget.mapTo(&inside, QPoint()), widget.size());
            const QSize reach =
                area->viewport()->size() +
                QSize(area->horizontalScrollBar()->maximum(), area->verticalScrollBar()->maximum());
            return QRect(QPoint(), reach).contains(place) && canBeSeen(*area);
        }
        if (qobject_cast<const QAbstractScrollArea *>(above) != nullptr)
            return true; // a table scrolls what it holds
        if (qobject_cast<const QToolBar *>(above) != nullptr && !widget.isVisible())
            return true; // behind its arrow
        child = above;
        if (above->isWindow())
            break;
    }
    const QRect place(widget.mapTo(widget.window(), QPoint()), widget.size());
    return child->rect().contains(place);
}

} // namespace

class ScreensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_windows.reset(); }
    void everyWindowFits_data();
    void everyWindowFits();

private:
    std::unique_ptr<EveryWindow> m_windows;
    Language m_language = Language::System; ///< nothing installed
};

void ScreensTest::initTestCase()
{
    QCOMPARE(QGuiApplication::screens().size(), screens.size());
    m_windows = std::make_unique<EveryWindow>();
}

void ScreensTest::everyWindowFits_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("window");
    for (const auto &[name, language] :
         {std::pair("English", Language::English), std::pair("Hindi", Language::Hindi)}) {
        for (const auto &window : EveryWindow::names())
            QTest::addRow("%s, %s", name, qPrintable(window)) << language << window;
    }
}

void ScreensTest::everyWindowFits()
{
    QFETCH(const Language, language);
    QFETCH(const QString, window);
    if (std::exchange(m_language, language) != language) {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        installTranslations(*qApp, language);
        m_windows->renew();
    }
    auto &shown = m_windows->show(window);
    QStringList faults;
    for (auto *screen : QGuiApplication::screens()) {
        shown.hide();
        shown.setScreen(screen);
        shown.move(screen->geometry().topLeft() + QPoint(2, 2));
        shown.show();
        QTest::qWait(30); // for layouts that ask again
        QCOMPARE(shown.screen(), screen);
        const auto room = screen->availableSize();
        const auto whole = shown.frameGeometry().size();
        if (whole.width() > room.width() || whole.height() > room.height())
            faults.append(u"%1 x %2 on %3 x %4"_s.arg(whole.width())
                              .arg(whole.height())
                              .arg(room.width())
                              .arg(room.height()));
        for (const auto *widget : visibleIn<QWidget>(shown)) {
            if (counts(*widget) && !canBeSeen(*widget))
                faults.append(u"on %1: %2"_s.arg(screen->name(), described(*widget)));
        }
    }
    QVERIFY(none(faults));
}

int main(int argc, char **argv)
{
    QTemporaryFile config;
    if (!config.open() || config.write(screensAsJson()) < 0)
        return 1;
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + config.fileName().toUtf8());
    QApplication app(argc, argv);
    ScreensTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_screens.moc"
