# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced after packages.sh. SQLCipher from the release itself where it is new enough (Debian 13), else from the
# release's backports (Debian 12), at the address that this machine takes its own packages from.

sqlcipher_needed=4.6
backports_file=/etc/apt/sources.list.d/prystan-backports.sources

new_enough() {
    [ -n "$1" ] && dpkg --compare-versions "$1" ge "$sqlcipher_needed"
}

sqlcipher_installed() {
    # shellcheck disable=SC2016  # dpkg-query fills these in, not the shell
    dpkg-query -W -f='${db:Status-Status} ${Version}\n' libsqlcipher-dev 2>/dev/null |
        sed -n 's/^installed //p' || true
}

sqlcipher_offered() {
    local version
    for version in $(apt-cache madison libsqlcipher-dev | awk '{ print $3 }'); do
        if new_enough "$version"; then return 0; fi
    done
    return 1
}

# backports_entry SUITE FOLDER: what to add, out of the sources in FOLDER (/etc/apt).
backports_entry() {
    find "$2" \( -name '*.sources' -o -name '*.list' \) -type f |
        sort | xargs -r -d '\n' awk -v suite="$1" -f "$root/platform/linux/backports.awk"
}

add_backports() {
    local entry
    entry=$(backports_entry "$1" /etc/apt)
    [ -n "$entry" ] || die "no apt source for the main archive of $1 found, so none for $1-backports can be added"
    echo "Adding $1-backports: $backports_file"
    printf '%s\n' "$entry" | as_root tee "$backports_file" >/dev/null
    as_root chmod 644 "$backports_file"
    apt_get update
}

install_sqlcipher() {
    if new_enough "$(sqlcipher_installed)"; then return 0; fi
    apt_update_once
    if new_enough "$(apt_candidate libsqlcipher-dev)"; then
        apt_get install --no-install-recommends libsqlcipher-dev
        return
    fi
    local suite
    suite=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    sqlcipher_offered || add_backports "$suite"
    apt_get install --no-install-recommends -t "$suite-backports" libsqlcipher-dev
    new_enough "$(sqlcipher_installed)" || die "SQLCipher $sqlcipher_needed or later is needed, and $suite-backports has none"
}
