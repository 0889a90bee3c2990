// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "texts.h"

#include <QGuiApplication>
#include <QInputMethod>

namespace prystan::journey {

using namespace Qt::StringLiterals;

Stage::Stage(const QString &mode, QSize size)
    : m_size(size)
{
    traces.useHere();
    dir = traces.path(u"XDG_DATA_HOME/site"_s);
    storage::DataDirectory::InitOptions create;
    create.mode = mode;
    create.demo = mode == u"demo";
    const auto created = storage::DataDirectory::init(dir, create, clock);
    if (!created)
        throw Lost("no organisation");
    passphrase = QString::fromUtf8(reinterpret_cast<const char *>(created->passphrase.data()),
                                   qsizetype(created->passphrase.size()));
    enter();
}

Stage::Stage(const QString &there, StickRound::Sticks sticks, QSize size)
    : dir(there)
    , m_size(size)
    , m_sticks(std::move(sticks))
{
    traces.useHere();
    enter();
}

Stage::~Stage()
{
    leave();
}

void Stage::enter()
{
    Program::Options options;
    options.dir = dir;
    options.clock = &clock;
    options.process = &process;
    options.sticks = m_sticks;
    options.camera = &camera;
    auto program = Program::open(options);
    if (!program)
        throw Lost("the program does not open");
    m_program = std::move(*program);
    m_driver = std::make_unique<Driver>(*m_program, m_size);
}

void Stage::leave()
{
    m_driver.reset();
    m_program.reset();
}

QStringList Stage::placesOf(const QString &text)
{
    return journey::placesOf(text, {m_driver->window(), &app(), QGuiApplication::inputMethod()});
}

void play(const std::function<void()> &scene)
{
    try {
        scene();
    } catch (const Lost &lost) {
        QFAIL(lost.what());
    }
}

} // namespace prystan::journey
