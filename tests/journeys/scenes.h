// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace prystan::journey {

// One program holds the scenes of every subject, so that the whole window is linked once; CTest runs each
// subject by its word. A test file adds itself: `const Subject<IdleTest> subject("idle");`
class Subjects
{
public:
    using Make = std::function<std::unique_ptr<QObject>()>;
    static std::map<std::string, Make> &all();
};

template<typename Test> class Subject
{
public:
    explicit Subject(const char *word)
    {
        Subjects::all()[word] = [] { return std::make_unique<Test>(); };
    }
};

} // namespace prystan::journey
