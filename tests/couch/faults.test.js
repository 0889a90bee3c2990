// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The test server itself: each switch does what it says, and the server starts, keeps and ends as promised.
const assert = require('node:assert/strict');
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const os = require('node:os');
const path = require('node:path');
const { after, before, beforeEach, test } = require('node:test');
const { basic, random, startServer } = require('./site.js');

const REV = '1-0123456789abcdef0123456789abcdef';
let site; let db;
before(async () => {
    site = await startServer();
    db = await site.database();
});
beforeEach(() => set());
after(() => site.stop());

const set = (...faults) => site.must('PUT', '/_fault', faults);
const wire = () => site.must('GET', '/_wire');
const batch = (id) => ({ docs: [{ _id: id, _rev: REV }], new_edits: false });
const put = (id) => site.ask(site.admin, 'POST', `/${db}/_bulk_docs`, batch(id));
const has = async (id) => (await site.ask(site.admin, 'GET', `/${db}/${id}`)).status === 200;

// Bytes of the body that arrived, and whether the answer was whole.
function raw(method, where, body) {
    return new Promise((resolve) => {
        let got = 0;
        const headers = { Authorization: basic(site.admin), 'Content-Type': 'application/json' };
        const request = http.request(site.url + where, { method, headers, agent: false }, (answer) => {
            answer.on('data', (chunk) => { got += chunk.length; });
            answer.on('error', () => {});
            answer.on('close', () => resolve({ got, whole: answer.complete }));
        });
        request.on('error', () => resolve({ got, whole: false }));
        request.end(body);
    });
}

test('bytes are counted both ways, over connections that have ended as well', async () => {
    const first = await wire();
    await raw('POST', `/${db}/_bulk_docs`, JSON.stringify({ ...batch('counted'), more: ' '.repeat(100000) }));
    const second = await wire();
    assert.ok(second.up - first.up > 100000 && second.up - first.up < 102000, `${second.up - first.up}`);
    assert.ok(second.down - first.down < 2000, `${second.down - first.down}`);
    await set({ on: 'counted', garbage: 'bytes' });
    await raw('GET', `/${db}/counted`);
    const third = await wire();
    assert.ok(third.down - second.down > 4096 && third.up - second.up < 2000);
    assert.equal((await site.ask(await site.account(['reader']), 'GET', '/_wire')).status, 401);
});

test('an answer instead', async () => {
    for (const status of [413, 429, 503]) {
        const id = random();
        await set({ on: '_bulk_docs', status, retryAfter: 7, times: 1 });
        const answer = await put(id);
        assert.equal(answer.status, status);
        assert.equal(answer.headers.get('retry-after'), '7');
        assert.equal(await has(id), false);
        assert.equal((await put(id)).status, 201, 'once is once');
        assert.equal(await has(id), true);
    }
});

test('slow', async () => {
    await set({ on: '_bulk_docs', delay: 300 });
    const id = random();
    const slow = put(id);
    assert.equal(await has(id), false, 'others are not held up, and nothing is stored yet');
    assert.equal((await slow).status, 201);
});

test('garbage', async () => {
    for (const garbage of ['html', 'json', 'bytes']) {
        await set({ on: '_changes', garbage });
        const { status, said } = await site.ask(site.admin, 'GET', `/${db}/_changes`);
        assert.equal(status, 200);
        assert.equal(typeof said, 'string', 'no JSON');
    }
});

test('an answer without an end', async () => {
    await set({ on: '_changes', garbage: 'endless' });
    const got = await new Promise((resolve) => {
        let bytes = 0;
        http.get(`${site.url}/${db}/_changes`, (answer) => answer.on('data', (chunk) => {
            bytes += chunk.length;
            if (bytes > 5e6) { answer.destroy(); resolve(bytes); }
        }));
    });
    assert.ok(got > 5e6);
    await set();
    assert.equal((await put(random())).status, 201, 'the server goes on');
});

test('the answer is cut at every byte, the work is done', async () => {
    await put('one');
    const { got: length } = await raw('GET', `/${db}/one`);
    for (let cut = 0; cut <= length; ++cut) {
        await set({ on: '/one', cut });
        assert.deepEqual(await raw('GET', `/${db}/one`), { got: cut, whole: cut === length });
    }
    await set({ on: '_bulk_docs', cut: 0 });
    assert.equal((await raw('POST', `/${db}/_bulk_docs`, JSON.stringify(batch('cut')))).whole, false);
    assert.equal(await has('cut'), true);
    console.log(`${length + 1} offsets`);
});

test('the request is cut at every byte, nothing is done', async () => {
    const body = JSON.stringify(batch('lost'));
    for (let cutRequest = 0; cutRequest <= body.length; ++cutRequest) {
        await set({ on: '_bulk_docs', cutRequest });
        assert.deepEqual(await raw('POST', `/${db}/_bulk_docs`, body), { got: 0, whole: false });
    }
    assert.equal(await has('lost'), false);
    console.log(`${body.length + 1} offsets`);
});

test('told stored, and forgotten', async () => {
    await set({ on: '_bulk_docs', swallow: true, times: 1 });
    const answer = await put('swallowed');
    assert.deepEqual([answer.status, answer.said, await has('swallowed')], [201, [], false]);
});

test('an older backup comes back: documents gone, sequence lower, security as it was', async () => {
    const own = await site.database({ members: { names: ['somebody'] } });
    const docs = Array.from({ length: 9 }, (_, n) => ({ _id: `d${n}`, _rev: REV }));
    await site.must('POST', `/${own}/_bulk_docs`, { docs, new_edits: false });
    const sibling = { _id: 'd0', _rev: `1-${'f'.repeat(32)}` };
    await site.must('POST', `/${own}/_bulk_docs`, { docs: [sibling], new_edits: false });
    const number = async () => Number.parseInt((await site.must('GET', `/${own}`)).update_seq, 10);
    assert.equal(await number(), 10);
    assert.deepEqual(await site.must('POST', '/_fault/lose', { db: own, ids: ['d3'], last: 2 }), { lost: 3 });
    assert.ok(await number() < 10);
    const { results } = await site.must('GET', `/${own}/_changes?style=all_docs`);
    assert.deepEqual(results.map(({ id }) => id).sort(), ['d1', 'd2', 'd4', 'd5', 'd6', 'd7']);
    assert.deepEqual(await site.must('GET', `/${own}/_security`), { members: { names: ['somebody'] } });
});

test('another server', async () => {
    const { uuid } = await site.must('GET', '/');
    await site.must('POST', '/_fault/uuid');
    assert.notEqual((await site.must('GET', '/')).uuid, uuid);
});

test('only the admin switches faults', async () => {
    assert.equal((await site.ask(undefined, 'PUT', '/_fault', [{ status: 503 }])).status, 401);
    assert.equal((await site.ask(await site.account(['device']), 'GET', '/_fault')).status, 401);
    const other = await startServer({ env: { PRYSTAN_COUCH_FAULT: '[{"status":503}]' } });
    assert.equal((await other.ask(undefined, 'GET', '/_up')).status, 503);
    await other.stop();
});

test('a folder keeps what was acknowledged, also when the process is killed', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'couch-'));
    const first = await startServer({ folder });
    const own = await first.database({ members: { names: ['somebody'] } });
    const docs = Array.from({ length: 500 }, (_, n) => ({ _id: `d${n}`, _rev: REV }));
    await first.must('POST', `/${own}/_bulk_docs`, { docs, new_edits: false });
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await startServer({ folder });
    assert.equal((await second.must('GET', `/${own}`)).doc_count, 500);
    assert.deepEqual(await second.must('GET', `/${own}/_security`), { members: { names: ['somebody'] } });
    await second.stop();
    fs.rmSync(folder, { recursive: true });
});

test('ends with SIGTERM and with its standard input', async () => {
    for (const end of [(child) => child.kill('SIGTERM'), (child) => child.stdin.end()]) {
        const other = await startServer();
        end(other.child);
        const [code] = await once(other.child, 'exit');
        assert.equal(code, 0);
    }
});
