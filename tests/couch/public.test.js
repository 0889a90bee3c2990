// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// platform/server/public.js by itself, and in a database that everybody may read.
const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const vm = require('node:vm');
const { publicRules, publicSecurity } = require('./events.js');
const { random, startSite } = require('./site.js');

const READER = { name: 'r0123456789abcdef', roles: ['device', 'carrier', 'reader'] };
const ADMIN = { name: 'admin', roles: ['_admin'] };
const OK = undefined;
const hex = '0123456789abcdef0123456789abcdef';
const file = 'prystan-signed-v1 manifest\nc2ln\n{}';
const good = { _id: 'manifest', _rev: `1-${hex}`, _revisions: { start: 1, ids: [hex] }, file };
const but = (change) => ({ ...good, ...change });
const without = (field) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));

const validator = vm.runInNewContext(publicRules);
function verdict(doc, user, old = null) {
    try {
        return validator(doc, old, user, publicSecurity);
    } catch (thrown) {
        assert.deepEqual(Object.keys(thrown), ['forbidden']);
        return thrown.forbidden;
    }
}

// [document, verdict] of a reader, also sent to the server one by one.
const WRITES = [
    ...['manifest', 'letters', `receipt-${hex}`, `let-in-${hex}`, 'content-pack', 'content-uk', 'content-0', `content-${'a'.repeat(40)}`]
        .map((_id) => [but({ _id }), OK]),
    [but({ _id: 'letters', file: file.padEnd(1048576) }), OK],
    ...['manifests', 'Manifest', 'manifest.json', 'receipt', `receipt-${hex}0`, `let-in-${hex}0`, 'let-in', `receipt-${hex.slice(1)}`, 'content-',
        `receipt-${hex.toUpperCase()}`, `content-${'a'.repeat(41)}`, 'content-UK', 'content-a b', 'xmanifest', 'manifest\n']
        .map((_id) => [but({ _id }), 'not a name']),
    ...[undefined, null, 7, [file], { length: 3 }, file.padEnd(1048577)].map((value) => [but({ file: value }), 'size']),
    ...['', '{}', ` ${file}`, file.toUpperCase(), 'prystan-signed-v2 manifest\n', 'prystan-signed-v1']
        .map((value) => [but({ file: value }), 'not signed']),
    [but({ by: 'me' }), 'unknown field'],
    [but({ _attachments: { a: { content_type: 'text/plain', data: 'eA==' } } }), 'unknown field'],
    [{ _id: 'manifest', _deleted: true }, 'nobody deletes'],
    [but({ _deleted: true }), 'nobody deletes'],
];
const JUDGED = [
    ['no name', without('_id'), READER, null, 'not a name'],
    ['a later one', but({ _rev: `2-${hex}` }), READER, good, OK],
    ['a device', good, { name: 'w0123456789abcdef', roles: ['device'] }, null, 'this account writes nothing'],
    ['a hub', good, { name: 'r0123456789abcdef', roles: ['hub', 'carrier'] }, null, 'this account writes nothing'],
    ['nobody', good, { name: null, roles: [] }, null, 'this account writes nothing'],
    ['a server admin', good, ADMIN, null, OK],
    ['a server admin with something else', but({ file: 'hello' }), ADMIN, null, 'not signed'],
    ['taken away by a server admin', { _id: 'manifest', _rev: good._rev, _deleted: true }, ADMIN, good, OK],
    ['taken away with a word', { _id: 'manifest', _deleted: true, why: 'old' }, ADMIN, good, 'unknown field'],
];

test('each rule, one document', () => {
    for (const [doc, expected] of WRITES) assert.equal(verdict(doc, READER), expected, JSON.stringify(doc).slice(0, 300));
    for (const [what, doc, user, old, expected] of JUDGED) assert.equal(verdict(doc, user, old), expected, what);
    console.log(`${WRITES.length + JUDGED.length} documents`);
});

let site; let db; let reader; let device;
before(async () => {
    site = await startSite();
    db = await site.database(publicSecurity);
    await site.must('PUT', `/${db}/_design/prystan`, { validate_doc_update: publicRules });
    reader = await site.account(['device', 'carrier', 'reader'], `r${random()}`);
    device = await site.account(['device']);
});
after(() => site.stop());

const put = (as, { _id, ...doc }) => site.ask(as, 'PUT', `/${db}/${encodeURIComponent(_id)}`, doc);
const get = (name, as) => site.ask(as, 'GET', `/${db}/${name}`);

test('the database takes and refuses the same', async () => {
    const fit = new Set();
    for (const [{ _rev, _revisions, ...doc }, expected] of WRITES) {
        const there = (await get(encodeURIComponent(doc._id), site.admin)).said;
        const { said } = await put(reader, { ...doc, ...(there._rev && { _rev: there._rev }) });
        assert.equal(said.reason, expected, JSON.stringify(doc).slice(0, 300));
        if (!expected) fit.add(doc._id);
    }
    const { said } = await site.ask(site.admin, 'GET', `/${db}/_all_docs`);
    assert.deepEqual(new Set(said.rows.map(({ id }) => id).filter((id) => id[0] !== '_')), fit);
});

test('everybody reads; readers write and replace, nobody else', async () => {
    for (const as of [undefined, device]) {
        assert.equal((await put(as, { _id: 'content-nl', file })).status >= 401, true);
        assert.equal((await get('content-nl', as)).status, 404);
    }
    const { said: first } = await put(reader, { _id: 'content-nl', file });
    assert.match(first.rev, /^1-[0-9a-f]{32}$/);
    for (const as of [undefined, device, reader]) {
        const { status, said } = await get('content-nl', as);
        assert.deepEqual([status, said], [200, { _id: 'content-nl', _rev: first.rev, file }]);
    }
    assert.equal((await put(reader, { _id: 'content-nl', file: `${file} ` })).status, 409, 'without knowing what is there');
    const later = await put(reader, { _id: 'content-nl', _rev: first.rev, file: `${file} ` });
    assert.match(later.said.rev, /^2-[0-9a-f]{32}$/);
    assert.equal((await put(reader, { _id: 'content-nl', _rev: first.rev, file })).status, 409);
    assert.equal((await get('content-nl')).said.file, `${file} `);
});

test('only a server admin takes away', async () => {
    const { said: { rev } } = await put(reader, { _id: 'content-en', file });
    for (const as of [undefined, device, reader]) {
        assert.ok((await site.ask(as, 'DELETE', `/${db}/content-en?rev=${rev}`)).status >= 401);
    }
    assert.equal((await get('content-en')).status, 200);
    await site.must('DELETE', `/${db}/content-en?rev=${rev}`);
    assert.equal((await get('content-en')).status, 404);
    assert.equal((await put(reader, { _id: 'content-en', file })).status, 201, 'and comes back');
});
