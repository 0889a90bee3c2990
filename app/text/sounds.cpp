// SPDX-License-Identifier: GPL-3.0-or-later
#include "sounds.h"

#include "soundtable.h"

#include <algorithm>
#include <array>
#include <map>

namespace prystan::text {

namespace {

constexpr float kUnread = 0.3F; // a sign that no table has
constexpr std::string_view kVowels = "aeiouy";

constexpr bool isVowel(char sound)
{
    return kVowels.find(sound) != std::string_view::npos;
}

// One sound that came or went.
constexpr std::array<float, 128> lostCosts()
{
    std::array<float, 128> costs{};
    for (std::size_t sound = 1; sound < 128; ++sound)
        costs[sound] = sound == 'j' ? 0.15F : isVowel(char(sound)) ? 0.7F : 1.0F;
    return costs;
}

constexpr std::array<float, 128> kLostCosts = lostCosts();

struct Confusion {
    char a, b;
    float cost;
};

// Sounds that change places between the two languages, the romanisations and the ears of those who write.
constexpr Confusion kConfusions[] = {
    {'i', 'y', 0},    {'e', 'i', 0.45F}, {'e', 'y', 0.5F},  {'o', 'a', 0.4F}, {'o', 'u', 0.7F},  {'e', 'a', 0.8F},
    {'i', 'o', 0.6F}, {'e', 'o', 0.55F}, {'g', 'x', 0.15F}, {'g', 'k', 0.8F}, {'v', 'f', 0.4F},  {'v', 'u', 0.3F},
    {'s', 'z', 0.5F}, {'s', 'c', 0.6F},  {'z', 'c', 0.3F},  {'c', 'C', 0.6F}, {'S', 'W', 0.25F}, {'S', 'C', 0.6F},
    {'S', 'Z', 0.6F}, {'Z', 'z', 0.6F},  {'s', 'S', 0.6F},  {'d', 't', 0.7F}, {'b', 'p', 0.7F},  {'k', 'x', 0.5F},
    {'j', 'i', 0.1F}, {'j', 'y', 0.1F},  {'W', 'C', 0.5F},  {'x', 'f', 0.6F}, {'t', 'f', 0.5F},  {'b', 'v', 0.5F},
};

using Costs = std::array<std::array<float, 128>, 128>;

constexpr Costs confusionCosts()
{
    Costs costs{};
    for (std::size_t a = 0; a < 128; ++a) {
        for (std::size_t b = 0; b < 128; ++b) {
            const bool vowelA = isVowel(char(a)), vowelB = isVowel(char(b));
            costs[a][b] = a == b ? 0 : vowelA && vowelB ? 0.8F : vowelA != vowelB ? 1.4F : 1.0F;
        }
    }
    for (const Confusion &pair : kConfusions)
        costs[std::size_t(pair.a)][std::size_t(pair.b)] = costs[std::size_t(pair.b)][std::size_t(pair.a)] = pair.cost;
    return costs;
}

const Costs kCosts = confusionCosts();

bool isSilent(QChar sign)
{
    return QStringView(u"'’ʼ`ʹʺ\"´‘′ʻ-‐‑–. ").contains(sign);
}

// The arcs of one word while they are made. Ways that begin at one letter share their first sounds.
class Maker
{
public:
    explicit Maker(const QString &letters)
        : m_letters(letters)
    {
        for (qsizetype at = 0; at < letters.size(); ++at)
            readFrom(at);
    }
    std::vector<std::vector<SoundArc>> nodes() &&
    {
        // Only now is it known which node a letter begins with.
        std::vector<std::vector<SoundArc>> nodes(m_count + 1);
        m_ofLetter.push_back(m_count);
        for (const Way &way : m_ways) {
            const std::size_t to = way.inside ? way.to : m_ofLetter[way.to];
            addCheapest(nodes[way.from], {std::uint16_t(to), way.sound, way.cost});
        }
        return nodes;
    }

private:
    struct Way {
        std::size_t from, to;
        bool inside; // `to` is a node, and else a letter
        char sound;
        float cost;
    };

    void readFrom(qsizetype at)
    {
        m_ofLetter.push_back(m_count++);
        m_shared.clear();
        const std::u16string_view rest(reinterpret_cast<const char16_t *>(m_letters.utf16()) + at,
                                       std::size_t(m_letters.size() - at));
        bool any = false;
        for (std::size_t length = 1; length <= std::min(rest.size(), kLongestLetters); ++length) {
            for (const Reading &reading : readingsOf(rest.substr(0, length)))
                any = add(reading.sounds, reading.cost, std::size_t(at) + length);
        }
        if (rest.size() > 1 && rest[0] == rest[1]) { // doubled letters count once
            for (const Reading &reading : readingsOf(rest.substr(0, 1)))
                any = add(reading.sounds, reading.cost, std::size_t(at) + 2);
        }
        if (!any)
            add({}, kUnread, std::size_t(at) + 1);
    }

    bool add(std::string_view sounds, float cost, std::size_t toLetter)
    {
        std::size_t from = m_ofLetter.back();
        for (std::size_t length = 1; length < sounds.size(); ++length) {
            const auto [shared, isNew] = m_shared.try_emplace(sounds.substr(0, length), m_count);
            if (isNew)
                m_ways.push_back({from, m_count++, true, sounds[length - 1], 0});
            from = shared->second;
        }
        m_ways.push_back({from, toLetter, false, sounds.empty() ? '\0' : sounds.back(), cost});
        return true;
    }

    static void addCheapest(std::vector<SoundArc> &arcs, SoundArc arc)
    {
        const auto same = std::ranges::find_if(
            arcs, [&](const SoundArc &other) { return other.to == arc.to && other.sound == arc.sound; });
        if (same == arcs.end())
            arcs.push_back(arc);
        else
            same->cost = std::min(same->cost, arc.cost);
    }

    const QString &m_letters;
    std::size_t m_count = 0;
    std::vector<std::size_t> m_ofLetter;
    std::vector<Way> m_ways;
    std::map<std::string_view, std::size_t> m_shared; // of this letter: sounds so far → node
};

// The cheapest way to each pair of nodes, row by row of the first graph. Nobody goes on from a pair that is too far.
class Alignment
{
public:
    Alignment(const Sounds &a, const Sounds &b, float most)
        : m_a(a)
        , m_b(b)
        , m_tooFar(most + 0.001F)
    {
        m_best.assign(a.nodes() * b.nodes(), m_tooFar);
        m_best[0] = 0;
        for (std::size_t u = 0; u <= m_furthest; ++u) {
            for (std::size_t v = 0; v < b.nodes(); ++v)
                goOn(u, v);
        }
    }
    [[nodiscard]] float toEnd() const { return known(m_best.back()); }
    // The whole of the first, and any beginning of the second.
    [[nodiscard]] float toEndOfFirst() const
    {
        return known(*std::min_element(m_best.end() - std::ptrdiff_t(m_b.nodes()), m_best.end()));
    }

private:
    [[nodiscard]] float known(float cost) const { return cost < m_tooFar ? cost : kTooFar; }
    void goOn(std::size_t u, std::size_t v)
    {
        const float here = m_best[u * m_b.nodes() + v];
        if (here >= m_tooFar)
            return;
        for (const SoundArc *second = m_b.begin(v); second != m_b.end(v); ++second)
            improve(u, second->to, here + second->cost + kLostCosts[std::size_t(second->sound)]);
        for (const SoundArc *first = m_a.begin(u); first != m_a.end(u); ++first) {
            improve(first->to, v, here + first->cost + kLostCosts[std::size_t(first->sound)]);
            if (first->sound == 0)
                continue;
            const auto &costs = kCosts[std::size_t(first->sound)];
            for (const SoundArc *second = m_b.begin(v); second != m_b.end(v); ++second) {
                if (second->sound != 0)
                    improve(first->to, second->to,
                            here + first->cost + second->cost + costs[std::size_t(second->sound)]);
            }
        }
    }
    void improve(std::size_t u, std::size_t v, float cost)
    {
        float &best = m_best[u * m_b.nodes() + v];
        if (cost >= best)
            return;
        best = cost;
        m_furthest = std::max(m_furthest, u);
    }

    const Sounds &m_a, &m_b;
    const float m_tooFar;
    std::size_t m_furthest = 0; // row that was reached
    static thread_local std::vector<float> m_best; // one for all: there are many, one after the other
};

thread_local std::vector<float> Alignment::m_best;

} // namespace

QString lettersOf(const QString &word)
{
    QString letters;
    for (const QChar sign : word.normalized(QString::NormalizationForm_KC).toLower()) {
        if (isSilent(sign) || sign.isMark())
            continue;
        const QString parts = isRead(sign) ? QString() : QString(sign).normalized(QString::NormalizationForm_D);
        letters += parts.isEmpty() ? sign : parts.front();
    }
    return letters;
}

bool isCyrillic(const QString &word)
{
    return std::ranges::any_of(word, [](QChar sign) { return sign.script() == QChar::Script_Cyrillic; });
}

Sounds::Sounds(const QString &word)
{
    const QString letters = lettersOf(word).left(kMostLetters);
    for (const std::vector<SoundArc> &arcs : Maker(letters).nodes()) {
        m_first.push_back(std::uint32_t(m_arcs.size()));
        m_arcs.insert(m_arcs.end(), arcs.begin(), arcs.end());
    }
    m_first.push_back(std::uint32_t(m_arcs.size()));
}

float distance(const Sounds &a, const Sounds &b, float most)
{
    return most < 0 ? kTooFar : Alignment(a, b, most).toEnd();
}

float distanceToBeginning(const Sounds &beginning, const Sounds &whole, float most)
{
    return most < 0 ? kTooFar : Alignment(beginning, whole, most).toEndOfFirst();
}

} // namespace prystan::text
