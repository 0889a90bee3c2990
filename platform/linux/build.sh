# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced. Configures and builds with a CMake preset; with nothing changed it does nothing.

# A compiler cache is used where one is, never asked for.
if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi

# Ninja configures again by itself when a CMake file changes; it does not see the presets and newly installed packages.
configured() {
    local stamp=$root/build/$1/.configured
    [ -e "$stamp" ] && [ ! "$root/CMakePresets.json" -nt "$stamp" ] && [ ! /var/lib/dpkg/status -nt "$stamp" ]
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    (
        cd "$root" || exit
        if ! configured "$preset"; then
            cmake --preset "$preset"
            touch "build/$preset/.configured"
        fi
        cmake --build --preset "$preset" --parallel "${PRYSTAN_JOBS:-$(nproc)}" ${1:+--target "$@"}
    )
}
