// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the system's camera and the reader. No test here has a camera: what the plugin does with a real
// one, a person has to try.
#include "lazycamera.h"
#ifdef PRYSTAN_CAMERA
#include "camera/cameraplugin.h"
#include "camera/greyframe.h"
#endif

#include <QElapsedTimer>
#include <QFile>
#include <QLibrary>
#include <QPluginLoader>
#include <QTest>
#include <atomic>

using namespace prystan;
using namespace Qt::StringLiterals;

namespace {

#ifdef PRYSTAN_CAMERA
using Format = QVideoFrameFormat::PixelFormat;

// 4 × 2 pixels of brightness 10, 20 … 80, everything else 200.
QVideoFrame frameOf(Format format, int step, int from)
{
    QVideoFrame frame(QVideoFrameFormat({4, 2}, format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::memset(frame.bits(plane), 200, std::size_t(frame.mappedBytes(plane)));
    for (int i = 0; i < 8; ++i)
        frame.bits(0)[i / 4 * frame.bytesPerLine(0) + i % 4 * step + from] = uchar(10 * (i + 1));
    frame.unmap();
    return frame;
}
#endif

int residentKiB()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toInt() * 4 : 0;
}

} // namespace

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Also without the plugin: nobody waits for a picture that never comes. Where there is a camera it comes.
    void aPictureOrAWord()
    {
        platform::LazyCamera camera;
        camera.stop(); // before it was ever on
        QList<scan::CameraFault> faults;
        std::atomic<int> frames = 0;
        const scan::Camera::Listener listener{[&](const std::function<scan::GreyPicture()> &) { ++frames; },
                                              [&](scan::CameraFault fault) { faults << fault; }};
        const int before = residentKiB();
        QElapsedTimer timer;
        timer.start();
        camera.start(listener);
        qInfo("the plugin: %lld ms, %d KiB more", timer.elapsed(), residentKiB() - before);
        QTRY_VERIFY(faults.size() == 1 || frames > 0);
        camera.stop();
        faults.clear();
        frames = 0;
        camera.start(listener);
        QTRY_VERIFY(faults.size() == 1 || frames > 0);
        camera.stop();
    }

#ifdef PRYSTAN_CAMERA
    void theBrightnessOfAFrame_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("from");
        QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12) << 1 << 0;
        QTest::newRow("YUV420P") << int(QVideoFrameFormat::Format_YUV420P) << 1 << 0;
        QTest::newRow("Y8") << int(QVideoFrameFormat::Format_Y8) << 1 << 0;
        QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV) << 2 << 0;
        QTest::newRow("UYVY") << int(QVideoFrameFormat::Format_UYVY) << 2 << 1;
    }
    void theBrightnessOfAFrame()
    {
        QFETCH(int, format);
        QFETCH(int, step);
        QFETCH(int, from);
        QVERIFY(platform::canRead(Format(format)));
        const scan::GreyPicture picture = platform::greyOf(frameOf(Format(format), step, from));
        QCOMPARE(picture.width, 4);
        QCOMPARE(picture.height, 2);
        QCOMPARE(picture.grey, QByteArray("\x0a\x14\x1e\x28\x32\x3c\x46\x50", 8));
    }

    void colours()
    {
        QVideoFrame frame(QVideoFrameFormat({7, 2}, QVideoFrameFormat::Format_BGRX8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        for (int i = 0; i < 14; ++i) // grey of another brightness each
            std::memset(frame.bits(0) + i / 7 * frame.bytesPerLine(0) + i % 7 * 4, 10 * (i + 1), 4);
        frame.unmap();
        const scan::GreyPicture picture = platform::greyOf(frame);
        QVERIFY(picture.isWhole());
        QCOMPARE(picture.grey, QByteArray("\x0a\x14\x1e\x28\x32\x3c\x46\x50\x5a\x64\x6e\x78\x82\x8c", 14));
    }

    // Else every device would say that it has no camera.
    void thePluginLoads()
    {
        QPluginLoader loader(QCoreApplication::applicationDirPath() + u"/prystan-camera.so"_s);
        QVERIFY2(qobject_cast<platform::CameraPlugin *>(loader.instance()), qPrintable(loader.errorString()));
    }

    // What Qt Multimedia makes by name, from packages that nothing else brings.
    void whatGStreamerNeedsIsThere_data()
    {
        QTest::addColumn<QByteArray>("element");
        for (const char *element : {"v4l2src", "videoconvert", "videoscale", "jpegdec"})
            QTest::newRow(element) << QByteArray(element);
    }
    void whatGStreamerNeedsIsThere()
    {
        QFETCH(QByteArray, element);
        QLibrary library(u"gstreamer-1.0"_s, 0);
        const auto init = reinterpret_cast<void (*)(int *, char ***)>(library.resolve("gst_init"));
        const auto find = reinterpret_cast<void *(*)(const char *)>(library.resolve("gst_element_factory_find"));
        QVERIFY2(init && find, qPrintable(library.errorString()));
        init(nullptr, nullptr);
        QVERIFY(find(element.constData()) != nullptr);
    }

    void whatIsNoFrameIsNothing()
    {
        QVERIFY(!platform::greyOf({}).isWhole());
        QVERIFY(!platform::greyOf(QVideoFrame(QVideoFrameFormat({4, 2}, QVideoFrameFormat::Format_P010))).isWhole());
        QVERIFY(!platform::greyOf(QVideoFrame(QVideoFrameFormat({9000, 2}, QVideoFrameFormat::Format_Y8))).isWhole());
        QVideoFrame jpeg(QVideoFrameFormat({64, 64}, QVideoFrameFormat::Format_Jpeg)); // no picture in it
        QVERIFY(!platform::greyOf(jpeg).isWhole());
    }
#endif
};

QTEST_GUILESS_MAIN(CameraTest)
#include "tst_camera.moc"
