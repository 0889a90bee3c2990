// SPDX-License-Identifier: GPL-3.0-or-later
#include "scanviewmodel.h"

#include "languagecontroller.h"

#include <cstring>

namespace prystan::ui {

namespace {

QImage imageOf(const scan::GreyPicture &picture)
{
    QImage image(picture.width, picture.height, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), picture.grey.constData() + qsizetype(y) * picture.width,
                    std::size_t(picture.width));
    return image;
}

text::CodeKind kindOf(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Receipt:
        return text::CodeKind::Receipt;
    case Wanted::Slip:
        return text::CodeKind::Slip;
    case Wanted::Contact:
        break;
    }
    return text::CodeKind::Contact;
}

} // namespace

ScanViewModel::ScanViewModel(scan::Camera &camera, LanguageController &language, QObject *parent)
    : QObject(parent)
    , m_camera(camera)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLongestMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { stop(&ScanWords::timeOver); });
    connect(&language, &LanguageController::currentChanged, this, &ScanViewModel::changed);
}

ScanViewModel::~ScanViewModel()
{
    if (m_running)
        m_camera.stop();
}

void ScanViewModel::open(Wanted wanted, Take take)
{
    m_wanted = wanted;
    m_take = std::move(take);
    m_on = true;
    start();
}

void ScanViewModel::again()
{
    if (m_on && !m_running)
        start();
}

void ScanViewModel::close()
{
    if (!m_on)
        return;
    m_on = false;
    m_take = nullptr;
    stop(nullptr);
}

// Frames and faults come on any thread, and may come late.
void ScanViewModel::start()
{
    if (m_running)
        m_camera.stop();
    const int turn = ++m_turn;
    m_running = true;
    m_shown = true;
    m_problem = m_note = nullptr;
    if (!m_reader) {
        m_reader = std::make_unique<scan::FrameReader>([this](scan::FrameReader::Seen seen) {
            if (seen.codes.empty() && !m_shown.exchange(false))
                return; // the window is busy: this picture would come late
            QMetaObject::invokeMethod(
                this, [this, then = m_read, seen = std::move(seen)] { look(then, seen); }, Qt::QueuedConnection);
        });
    }
    m_limit.start();
    Q_EMIT changed();
    m_camera.start({[this, turn](std::function<scan::GreyPicture()> frame) {
                        if (turn != m_turn)
                            return;
                        m_reader->offer([this, turn, frame = std::move(frame)] {
                            m_read = turn;
                            return frame();
                        });
                    },
                    [this, turn](scan::CameraFault fault) {
                        const auto tell = [this, turn, fault] {
                            if (turn == m_turn)
                                stop([fault] { return ScanWords::fault(fault); });
                        };
                        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
                    }});
}

void ScanViewModel::stop(Sentence problem)
{
    ++m_turn;
    if (m_running)
        m_camera.stop();
    m_running = false;
    m_limit.stop();
    if (m_reader)
        m_reader->forget();
    m_picture = {};
    m_note = nullptr;
    m_problem = std::move(problem);
    Q_EMIT pictureChanged();
    Q_EMIT changed();
}

void ScanViewModel::look(int turn, const scan::FrameReader::Seen &seen)
{
    m_shown = true;
    if (turn != m_turn || !m_running)
        return;
    m_picture = imageOf(seen.picture);
    Q_EMIT pictureChanged();
    judge(seen.codes);
}

bool ScanViewModel::isWanted(const text::ScannedCode &code) const
{
    return code.kind == kindOf(m_wanted);
}

// Which of two wanted codes is meant, nobody can say; one of them beside others is meant.
void ScanViewModel::judge(const std::vector<scan::FoundCode> &codes)
{
    std::optional<text::ScannedCode> wanted, other;
    for (const scan::FoundCode &found : codes) {
        text::ScannedCode code = text::readScanned(found.text);
        if (isWanted(code) && wanted)
            return say(&ScanWords::several);
        (isWanted(code) ? wanted : other) = std::move(code);
    }
    if (wanted)
        handOver(*wanted);
    else if (other && other->kind == text::CodeKind::Nothing)
        say([why = other->why] { return ScanWords::notOurs(why); });
    else if (other)
        say([kind = other->kind] { return ScanWords::otherKind(kind); });
}

void ScanViewModel::handOver(const text::ScannedCode &code)
{
    const Take take = std::move(m_take);
    close();
    if (take)
        take(code);
    Q_EMIT taken();
}

void ScanViewModel::say(Sentence note)
{
    m_note = std::move(note);
    Q_EMIT changed();
}

} // namespace prystan::ui
