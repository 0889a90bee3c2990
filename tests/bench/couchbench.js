// SPDX-License-Identifier: GPL-3.0-or-later
// couchbench.js MODE DATABASE FILE: what else there is to deliver with, on the same server: `bare`, a loop over
// _bulk_docs and _changes that checks nothing, and `pouchdb`, PouchDB's own replicator. FILE has a document a line.
// Prints milliseconds, processor seconds and bytes of each way, and largest resident size, as JSON.
const { readFileSync } = require('node:fs');

const [mode, database, file] = process.argv.slice(2);
const url = new URL(database);
const authorization = 'Basic ' + Buffer.from(`${url.username}:${url.password}`).toString('base64');
url.username = url.password = '';
const lines = readFileSync(file, 'utf8').trim().split('\n');

async function ask(path, body) {
    const answer = await fetch(url.href + path, {
        method: body ? 'POST' : 'GET',
        headers: { authorization, 'content-type': 'application/json' },
        body,
    });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer.json();
}

const bare = {
    async push() {
        for (let at = 0; at < lines.length; at += 100)
            await ask('/_bulk_docs', `{"new_edits":false,"docs":[${lines.slice(at, at + 100).join(',')}]}`);
    },
    async pull() {
        let since = '0', count = 0;
        for (;;) {
            const page = await ask(`/_changes?since=${encodeURIComponent(since)}&limit=250&include_docs=true&style=all_docs`);
            if (page.results.length === 0) return count;
            count += page.results.length;
            since = String(page.last_seq);
        }
    },
};

function pouchdb() {
    const PouchDB = require('pouchdb').plugin(require('pouchdb-adapter-memory'));
    const remote = new PouchDB(url.href, { auth: false, fetch: (where, options = {}) => {
        options.headers.set('Authorization', authorization);
        return PouchDB.fetch(where, options);
    }, skip_setup: true });
    const local = new PouchDB('local', { adapter: 'memory' });
    const fresh = new PouchDB('fresh', { adapter: 'memory' });
    return {
        prepare: () => local.bulkDocs(lines.map((line) => JSON.parse(line)), { new_edits: false }),
        push: () => PouchDB.replicate(local, remote),
        pull: async () => (await PouchDB.replicate(remote, fresh)).docs_written,
    };
}

// Only the server of the tests counts them.
async function wire() {
    const answer = await fetch(new URL('/_wire', url), { headers: { authorization } });
    return answer.ok ? answer.json() : { up: 0, down: 0 };
}

async function timed(job) {
    const before = await wire();
    const cpu = process.cpuUsage(), start = process.hrtime.bigint();
    const count = await job();
    const used = process.cpuUsage(cpu), ms = Number(process.hrtime.bigint() - start) / 1e6;
    const { up, down } = await wire();
    return { ms, cpu: (used.user + used.system) / 1e6, up: up - before.up, down: down - before.down, count };
}

async function main() {
    const way = mode === 'bare' ? bare : pouchdb();
    if (way.prepare) await way.prepare();
    const push = await timed(way.push), pull = await timed(way.pull);
    console.log(JSON.stringify({ push, pull, mb: process.resourceUsage().maxRSS / 1024 }));
}

main().catch((error) => {
    console.error(error.message);
    process.exit(1);
});
