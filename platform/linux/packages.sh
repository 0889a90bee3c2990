# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced. Installs what is missing and nothing else: with everything there, apt is not called and no network used.

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "packages are missing: run this as root, or as a user with sudo"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

apt_updated=no
apt_update_once() {
    [ "$apt_updated" = no ] || return 0
    apt_get update
    apt_updated=yes
}

# With what they provide: a nodejs from elsewhere has npm inside and bars Debian's.
installed_packages() {
    # shellcheck disable=SC2016  # dpkg-query fills these in, not the shell
    dpkg-query -W -f='${db:Status-Status} ${Package} ${Provides}\n' | sed -n 's/^installed //p' | tr -s ', ' '\n'
}

# missing_from LIST…: the packages of platform/linux/packages-LIST that are not installed.
missing_from() {
    (cd "$root/platform/linux" && sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "${@/#/packages-}") |
        grep -vxF -f <(installed_packages) || true
}

# install_lists LIST…
install_lists() {
    command -v dpkg-query >/dev/null || die "this needs Debian 12 or later; the packages are named in platform/linux"
    local missing
    mapfile -t missing < <(missing_from "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "Installing: ${missing[*]}"
    apt_update_once
    apt_get install --no-install-recommends "${missing[@]}"
}

# install_offered LIST…: as above, but a package that this release does not have is left out.
install_offered() {
    local package
    for package in $(missing_from "$@"); do
        [ -n "$(apt-cache madison cmake)" ] || apt_update_once
        [ -n "$(apt_candidate "$package")" ] || continue
        apt_get install --no-install-recommends "$package"
    done
}

# apt_candidate PACKAGE: the version apt would install; nothing when there is none.
apt_candidate() {
    LC_ALL=C apt-cache policy "$1" | sed -n 's/^ *Candidate: //p' | grep -vxF '(none)' || true
}
