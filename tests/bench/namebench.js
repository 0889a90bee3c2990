// SPDX-License-Identifier: GPL-3.0-or-later
// namebench.js NAMES QUERIES SECONDS: MiniSearch over the names, as they are written and in Latin letters. NAMES has two
// columns with a tab, QUERIES one; no query begins after SECONDS. Prints seconds of building, megabytes, milliseconds
// of each query and the first ten found, as JSON.
const { readFileSync } = require('node:fs');
const MiniSearch = require('minisearch');

const [namesFile, queriesFile, seconds] = process.argv.slice(2);
const linesOf = (file) => readFileSync(file, 'utf8').trim().split('\n');
const megabytes = () => process.memoryUsage.rss() / 1024 / 1024;

const people = linesOf(namesFile).map((line, id) => {
    const [name, latin] = line.split('\t');
    return { id, name, latin };
});
const before = megabytes(), start = process.hrtime.bigint();
const index = new MiniSearch({ fields: ['name', 'latin'], searchOptions: { fuzzy: 0.2, prefix: true } });
index.addAll(people);
const secondsSince = (then) => Number(process.hrtime.bigint() - then) / 1e9;
const build = secondsSince(start), mb = megabytes() - before;

const ms = [], found = [];
const queries = linesOf(queriesFile);
index.search(queries[0]);
const asked = process.hrtime.bigint();
for (const query of queries) {
    if (secondsSince(asked) > Number(seconds)) break;
    const one = process.hrtime.bigint();
    const results = index.search(query).slice(0, 10);
    ms.push(secondsSince(one) * 1000);
    found.push(results.map((result) => result.id));
}
console.log(JSON.stringify({ build, mb, ms, found }));
