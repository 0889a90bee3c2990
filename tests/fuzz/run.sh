#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh PROGRAM SEEDS: fuzzes for a while from the seeds; what it finds on the way stays in a folder that is thrown away.
# Prints the number of executions; a finding ends with an error and the input in base64, to be repeated.
set -eu
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
"$1" "$corpus" "$2" -max_total_time="${PRYSTAN_FUZZ_SECONDS:-60}" -max_len=70000 -rss_limit_mb=3000 -timeout=20 \
    -artifact_prefix="$corpus/" -print_final_stats=1 2>&1 | grep -E 'ERROR|SUMMARY|Base64|seed corpus|Seed:|stat::(number_of_executed|average_exec|peak_rss)|runtime error|^ +#[0-9]' || true
# grep hides the exit code, so a finding is told by the file it leaves.
for left in "$corpus"/crash-* "$corpus"/timeout-* "$corpus"/oom-* "$corpus"/leak-*; do
    [ ! -e "$left" ] || { echo "finding: $(basename "$left")"; base64 -w 0 "$left"; exit 1; }
done
