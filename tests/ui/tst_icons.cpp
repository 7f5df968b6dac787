// SPDX-FileCopyrightText: 2026 The LessonLift authors
// SPDX-License-Identifier: MIT

#include "models/Icons.h"
#include "support/TestMain.h"

#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMetaEnum>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QTest>

using namespace lessonlift;
using namespace Qt::StringLiterals;

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileHasItsName();
    void drawnInTheColour_data();
    void drawnInTheColour();
    void aSeeThroughColourStaysSo();
    void modes();
    void followsThePalette();
    void sharpAtEveryRatio();
    void paintedInTheMiddle();
};

namespace
{

/// How much is drawn, and whether all of it has the colour (edges are see-through, not mixed).
struct Drawn {
    int pixels = 0;
    int strangers = 0;
};

Drawn drawn(const QImage &image, const QColor &colour)
{
    Drawn found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++found.pixels;
            const int off = qAbs(pixel.red() - colour.red()) +
                            qAbs(pixel.green() - colour.green()) +
                            qAbs(pixel.blue() - colour.blue());
            if (off > 6) // premultiplied, so rounded
                ++found.strangers;
        }
    }
    return found;
}

QPalette palette(const QColor &text, const QColor &disabled, const QColor &selected)
{
    QPalette made;
    made.setColor(QPalette::WindowText, text);
    made.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    made.setColor(QPalette::HighlightedText, selected);
    return made;
}

} // namespace

void IconsTest::init()
{
    QPixmapCache::clear();
    QGuiApplication::setPalette(palette(Qt::black, Qt::gray, Qt::white));
}

void IconsTest::everyFileHasItsName()
{
    QStringList names;
    const auto all = QMetaEnum::fromType<Icon>();
    static const QRegularExpression wordBegins(u"(?<=.)(?=[A-Z0-9])"_s);
    for (int i = 0; i < all.keyCount(); ++i)
        names.append(QString::fromLatin1(all.key(i)).replace(wordBegins, u"-"_s).toLower() +
                     u".svg"_s);
    names.sort();
    QCOMPARE(QDir(u":/icons"_s).entryList(QDir::Files, QDir::Name), names);
}

void IconsTest::drawnInTheColour_data()
{
    QTest::addColumn<Icon>("name");
    const auto all = QMetaEnum::fromType<Icon>();
    for (int i = 0; i < all.keyCount(); ++i)
        QTest::newRow(all.key(i)) << static_cast<Icon>(all.value(i));
}

void IconsTest::drawnInTheColour()
{
    QFETCH(Icon, name);
    const QColor blue(0x25, 0x63, 0xc9);
    for (const qreal dpr : {1.0, 2.0}) {
        const auto pixmap = tinted(name, blue, 16, dpr);
        QCOMPARE(pixmap.size(), QSize(16, 16) * dpr);
        QCOMPARE(pixmap.devicePixelRatio(), dpr);
        const auto found = drawn(pixmap.toImage(), blue);
        QVERIFY2(found.pixels > 4, "hardly anything is drawn");
        QCOMPARE(found.strangers, 0);
    }
}

void IconsTest::aSeeThroughColourStaysSo()
{
    const auto solid = tinted(Icon::Plus, QColor(0, 0, 0, 255), 24, 1).toImage();
    const auto faint = tinted(Icon::Plus, QColor(0, 0, 0, 100), 24, 1).toImage();
    QCOMPARE(solid.pixelColor(12, 12).alpha(), 255);
    QCOMPARE(faint.pixelColor(12, 12).alpha(), 100);
}

void IconsTest::modes()
{
    QGuiApplication::setPalette(palette(Qt::red, Qt::green, Qt::blue));
    const auto plus = icon(Icon::Plus);
    const auto centre = [&plus](QIcon::Mode mode) {
        return plus.pixmap(QSize(24, 24), 1.0, mode).toImage().pixelColor(12, 12);
    };
    QCOMPARE(centre(QIcon::Normal), QColor(Qt::red));
    QCOMPARE(centre(QIcon::Active), QColor(Qt::red));
    QCOMPARE(centre(QIcon::Disabled), QColor(Qt::green));
    // Chosen rows are tinted, and their words keep their colour.
    QCOMPARE(centre(QIcon::Selected), QColor(Qt::red));
}

void IconsTest::followsThePalette()
{
    const auto plus = icon(Icon::Plus);
    QCOMPARE(plus.pixmap(24).toImage().pixelColor(12, 12), QColor(Qt::black));
    QGuiApplication::setPalette(palette(Qt::white, Qt::gray, Qt::black));
    QCOMPARE(plus.pixmap(24).toImage().pixelColor(12, 12), QColor(Qt::white));
}

void IconsTest::sharpAtEveryRatio()
{
    for (const qreal dpr : {1.0, 1.25, 2.0, 3.0}) {
        const auto pixmap = icon(Icon::Layers).pixmap(QSize(16, 16), dpr);
        QCOMPARE(pixmap.size(), QSize(qRound(16 * dpr), qRound(16 * dpr)));
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
    }
}

void IconsTest::paintedInTheMiddle()
{
    QImage paper(80, 48, QImage::Format_ARGB32_Premultiplied);
    paper.setDevicePixelRatio(2);
    paper.fill(Qt::transparent);
    QPainter painter(&paper);
    icon(Icon::CircleCheck).paint(&painter, QRect(0, 0, 40, 24));
    painter.end();
    // 24 logical pixels square, that is 48, in the middle of 80: nothing beside it, and not a
    // small picture made larger.
    QCOMPARE(drawn(paper.copy(0, 0, 16, 48), Qt::black).pixels, 0);
    QCOMPARE(drawn(paper.copy(64, 0, 16, 48), Qt::black).pixels, 0);
    QCOMPARE(paper.copy(16, 0, 48, 48), tinted(Icon::CircleCheck, Qt::black, 24, 2).toImage());
}

WINDOW_TEST(icons, IconsTest)
#include "tst_icons.moc"
