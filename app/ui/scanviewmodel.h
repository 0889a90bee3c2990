// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framereader.h"
#include "scanwords.h"

#include <QImage>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>
#include <atomic>
#include <memory>

namespace prystan::ui {

class LanguageController;

// A code before the camera: which one is wanted, what is seen, and whom it is handed to. The camera is on while
// somebody holds a code before it and for a minute at most. Nothing that was seen is kept, and what is not wanted is
// said in a sentence that does not repeat it.
class ScanViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool on READ on NOTIFY changed) // shown
    Q_PROPERTY(bool running READ running NOTIFY changed) // the camera is on
    Q_PROPERTY(QString help READ help NOTIFY changed)
    Q_PROPERTY(QString otherWay READ otherWay NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) // of the camera; empty: none
    Q_PROPERTY(QString note READ note NOTIFY changed) // of the last code that was not the wanted one

public:
    using Take = std::function<void(const text::ScannedCode &)>;
    static constexpr int kLongestMs = 60'000;

    ScanViewModel(scan::Camera &camera, LanguageController &language, QObject *parent = nullptr);
    ~ScanViewModel() override;

    void open(Wanted wanted, Take take);
    Q_INVOKABLE void again(); // switches the camera on once more
    Q_INVOKABLE void close();

    [[nodiscard]] bool on() const { return m_on; }
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] QString help() const { return ScanWords::help(m_wanted); }
    [[nodiscard]] QString otherWay() const { return ScanWords::otherWay(m_wanted); }
    [[nodiscard]] QString problem() const { return m_problem ? m_problem() : QString(); }
    [[nodiscard]] QString note() const { return m_note ? m_note() : QString(); }
    [[nodiscard]] const QImage &picture() const { return m_picture; } // small and grey, to aim by; null: none yet

Q_SIGNALS:
    void changed();
    void pictureChanged();
    void taken(); // the wanted code was read

private:
    using Sentence = std::function<QString()>;
    void start();
    void stop(Sentence problem);
    void look(int turn, const scan::FrameReader::Seen &seen);
    void judge(const std::vector<scan::FoundCode> &codes);
    void handOver(const text::ScannedCode &code);
    void say(Sentence note);
    [[nodiscard]] bool isWanted(const text::ScannedCode &code) const;

    scan::Camera &m_camera;
    Wanted m_wanted = Wanted::Receipt;
    Take m_take;
    bool m_on = false, m_running = false;
    std::atomic<int> m_turn = 0; // grows whenever the camera is switched: what was seen before is not looked at
    int m_read = 0; // the turn of the frame that is being read; the reader's thread alone uses it
    std::atomic<bool> m_shown = true; // the last picture has reached the window
    Sentence m_problem, m_note; // in the language of the moment
    QImage m_picture;
    QTimer m_limit{this};
    std::unique_ptr<scan::FrameReader> m_reader; // from the first use on; last, its thread uses what stands above
};

} // namespace prystan::ui
