# SPDX-License-Identifier: GPL-3.0-or-later
# Reads apt sources, one-line and deb822, and prints a deb822 entry for the backports of one release, made from the
# first active entry for that release's main archive: same address, same options (Signed-By, even a whole key).
# awk -v suite=bookworm -f backports.awk FILE…

function finish() {
    if (!done && has_types && has_suite && has_main && !disabled) {
        printf "%s", text
        done = 1
    }
    text = ""
    has_types = has_suite = has_main = disabled = 0
}

function one_line(line,    options, n, i, at, name, value, option) {
    sub(/^[ \t]*deb[ \t]+/, "", line)
    if (match(line, /^\[[^]]*\][ \t]*/)) {
        options = substr(line, 2, index(line, "]") - 2)
        line = substr(line, RLENGTH + 1)
    }
    sub(/[ \t]*#.*/, "", line)
    $0 = line
    if ($1 ~ /^cdrom:/ || $2 != suite || !/[ \t]main([ \t]|$)/) return
    text = "Types: deb\nURIs: " $1 "\nSuites: " suite "-backports\nComponents: main\n"
    n = split(options, option, /[ \t]+/)
    for (i = 1; i <= n; i++) {
        if ((at = index(option[i], "=")) == 0) continue
        name = substr(option[i], 1, at - 1)
        sub(/[-+]$/, "", name)
        sub(/^arch$/, "Architectures", name)
        sub(/^lang$/, "Languages", name)
        sub(/^target$/, "Targets", name)
        value = substr(option[i], at + 1)
        gsub(/,/, " ", value)
        text = text name ": " value "\n"
    }
    has_types = has_suite = has_main = 1
    finish()
}

function stanza_line(line,    words, colon) {
    colon = index(line, ":")
    starts = line ~ /^[^ \t]/
    if (starts) field = tolower(substr(line, 1, colon - 1))
    words = " " (starts ? substr(line, colon + 1) : line) " "
    gsub(/\t/, " ", words)
    if (field == "types" && words ~ / deb /) has_types = 1
    if (field == "suites" && index(words, " " suite " ")) has_suite = 1
    if (field == "components" && words ~ / main /) has_main = 1
    if (field == "enabled" && tolower(words) ~ / (no|false|0|off|without|disable) /) disabled = 1
    if (field !~ /^(types|suites|components|enabled)$/) text = text line "\n"
    else if (starts && field == "types") text = text "Types: deb\n"
    else if (starts && field == "suites") text = text "Suites: " suite "-backports\n"
    else if (starts && field == "components") text = text "Components: main\n"
}

FNR == 1 || /^[ \t]*$/ { finish() }
/^[ \t]*(#|$)/ { next }
/^[ \t]*deb[ \t]/ { one_line($0); next }
/^[ \t]*deb-src[ \t]/ { next }
{ stanza_line($0) }
END { finish() }
