// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "primitives.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace prystan::visual {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kWalkingSize{768, 1024};

// Longer words than any language has: what does not break here will not break there.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (text.contains(u"%n"))
            text.replace(u"%n"_s, QString::number(n));
        static const QRegularExpression vowel(QStringLiteral("([aeiou])(?![^<]*>)"));
        return text.replace(vowel, QStringLiteral("\\1\\1"));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// Installed for one look only.
class Spoken
{
public:
    Spoken(journey::Driver &driver, const QString &language)
        : m_driver(driver)
    {
        m_driver.speak(language == u"pseudo" ? u"en"_s : language);
        if (language == u"pseudo") {
            m_pseudo = std::make_unique<PseudoLanguage>();
            QCoreApplication::installTranslator(m_pseudo.get());
            m_driver.engine().retranslate();
        }
    }
    ~Spoken()
    {
        if (m_pseudo)
            QCoreApplication::removeTranslator(m_pseudo.get());
    }
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;

private:
    journey::Driver &m_driver;
    std::unique_ptr<PseudoLanguage> m_pseudo;
};

} // namespace

void walkThrough(const Plan &plan, const Look &look)
{
    const QTemporaryDir scratch;
    const platform::SystemClock clock;
    storage::DataDirectory::InitOptions create;
    create.orgName = QStringLiteral("Demo");
    create.mode = QStringLiteral("demo");
    create.demo = true;
    const QString dir = scratch.filePath(QStringLiteral("demo"));
    if (!crypto::initCrypto() || !storage::DataDirectory::init(dir, create, clock))
        throw journey::Lost("no demo store");
    journey::RecordingProcess process;
    Program::Options options;
    options.dir = dir;
    options.process = &process;
    auto program = Program::open(options);
    if (!program)
        throw journey::Lost("the demo store does not open");

    journey::Driver driver(**program, kWalkingSize);
    const QString walked = QStringLiteral("uk");
    journey::Journey walk(driver, walked, [&](const QString &page) {
        for (const QString &language : plan.languages) {
            const Spoken spoken(driver, language);
            for (const QSize size : plan.sizes) {
                driver.resize(size);
                look(driver, page, language, size);
            }
        }
        driver.speak(walked);
        driver.resize(kWalkingSize);
    });
    walk.arrive();
    walk.fillIn();
    walk.saveAndRead();
    walk.volunteer();
    (*program)->context().cover->forget();
    driver.settle(300);
    walk.findAsStaff();
}

} // namespace prystan::visual
