// SPDX-License-Identifier: GPL-3.0-or-later
// prystan-screenshots OUT [--lang uk] [--size 1080x1920] [--page home] [--text 200] [--contrast]:
// every page as <page>.<language>.<size>.png.
#include "gallery.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>

#include <cstdio>

using namespace prystan;

namespace {

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.width() >= 320 && size.height() >= 480 && size.width() <= 4000 && size.height() <= 4000
        ? std::optional(size)
        : std::nullopt;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QT_IM_MODULE", "qtvirtualkeyboard");
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("OUT"), QStringLiteral("Folder for the pictures."));
    const QCommandLineOption lang(QStringLiteral("lang"), QStringLiteral("One language only: uk, ru, nl, en."),
                                  QStringLiteral("LANG"));
    const QCommandLineOption only(QStringLiteral("size"), QStringLiteral("One size only."), QStringLiteral("WxH"));
    const QCommandLineOption pageOnly(QStringLiteral("page"), QStringLiteral("One page only, by the name in its file."),
                                      QStringLiteral("PAGE"));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("Text size in per cent: 100 to 200."),
                                  QStringLiteral("N"), QStringLiteral("100"));
    const QCommandLineOption contrast(QStringLiteral("contrast"), QStringLiteral("With strong contrast."));
    parser.addOptions({lang, only, pageOnly, text, contrast});
    parser.process(application);

    visual::Plan plan;
    if (parser.isSet(lang) && !plan.languages.contains(parser.value(lang)))
        parser.showHelp(2);
    if (parser.isSet(lang))
        plan.languages = {parser.value(lang)};
    const auto size = sizeFrom(parser.value(only));
    const int percent = parser.value(text).toInt();
    if (parser.positionalArguments().size() != 1 || (parser.isSet(only) && !size) || percent < 100 || percent > 200)
        parser.showHelp(2);
    plan.reading = {percent / 100.0, parser.isSet(contrast)};
    if (size)
        plan.sizes = {*size};
    const QDir out(parser.positionalArguments().constFirst());
    if (!out.mkpath(QStringLiteral(".")))
        return 1;
    int count = 0;
    try {
        visual::walkThrough({plan}, [&](journey::Driver &driver, const visual::Shot &shot) {
            if (!parser.isSet(pageOnly) || parser.value(pageOnly) == shot.page)
                count += driver.picture().save(out.filePath(shot.name() + QStringLiteral(".png"))) ? 1 : 0;
        });
    } catch (const journey::Lost &lost) {
        std::fprintf(stderr, "prystan-screenshots: %s\n", lost.what());
        return 1;
    }
    std::printf("%d pictures in %s\n", count, qPrintable(out.absolutePath()));
    return count > 0 ? 0 : 1; // no page has that name
}
