// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace prystan {

// What went wrong, in the program's terms. Sentences for people are made in app/ui;
// an Error never carries personal data, so it may be logged.
enum class ErrorCode {
    InvalidInput, // the caller handed in something that cannot be stored
    NotFound,
    AlreadyExists,
    Locked, // another process owns the data directory
    WrongSecret, // passphrase or PIN does not open the slot
    Delayed, // too many tries; detail = seconds to wait
    LastSlot, // the only slot of a vault cannot be removed
    Corrupt, // stored bytes fail their check
    TooNew, // written by a newer version of the program
    DiskFull,
    Io, // detail = errno
    DiskFailed, // an fsync failed, detail = errno: nothing is acknowledged any more until a restart
    Crypto,
    Refused, // a policy says no (mode, role)
    Unsupported,
};

struct Error {
    ErrorCode code = ErrorCode::Io;
    int detail = 0;
    friend bool operator==(const Error &, const Error &) = default;
};

// Stable machine word of a code ("disk_full"), for prystanctl and logs.
[[nodiscard]] const char *toWord(ErrorCode code);

// Tag for the failing side; same shape as std::unexpected.
template<typename E> class Unexpected
{
public:
    constexpr explicit Unexpected(E error)
        : m_error(std::move(error))
    { }
    [[nodiscard]] constexpr const E &error() const & { return m_error; }
    [[nodiscard]] constexpr E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

[[nodiscard]] inline Unexpected<Error> failure(ErrorCode code, int detail = 0)
{
    return Unexpected<Error>(Error{code, detail});
}

// A value or the reason why there is none. Member names are those of std::expected, so that
// it can be swapped for it once the compiler has one.
template<typename T, typename E = Error> class [[nodiscard]] Result
{
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    { }
    Result(Unexpected<E> bad)
        : m_content(std::in_place_index<1>, std::move(bad).error())
    { }

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] const T &value() const &
    {
        assert(has_value());
        return *std::get_if<0>(&m_content);
    }
    T &&value() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_content));
    }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    [[nodiscard]] const E &error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_content);
    }
    template<typename U> [[nodiscard]] T value_or(U &&other) const &
    {
        return has_value() ? value() : static_cast<T>(std::forward<U>(other));
    }

private:
    std::variant<T, E> m_content;
};

template<typename E> class [[nodiscard]] Result<void, E>
{
public:
    using value_type = void;
    using error_type = E;

    Result() = default;
    Result(Unexpected<E> bad)
        : m_error(std::move(bad).error())
    { }

    [[nodiscard]] bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const E &error() const
    {
        assert(!has_value());
        return *m_error;
    }

private:
    std::optional<E> m_error;
};

using Status = Result<void>;

// Hands the failing side of one result on as that of another type.
template<typename R> [[nodiscard]] auto passOn(const R &bad)
{
    return Unexpected<typename R::error_type>(bad.error());
}

} // namespace prystan
