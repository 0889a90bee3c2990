// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What the client may rely on, at the test server and at a real CouchDB alike.
const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const { random, startSite } = require('./site.js');

const REV = '1-0123456789abcdef0123456789abcdef';
const OTHER = '1-ffffffffffffffffffffffffffffffff';
let site; let db; let people;

before(async () => {
    site = await startSite();
    db = await site.database({ members: { roles: ['device'] }, admins: { roles: ['keeper'] } });
    people = {
        nobody: undefined,
        member: await site.account(['device']),
        keeper: await site.account(['keeper']),
        stranger: await site.account(['else']),
        liar: `${(await site.account(['device'])).split(':')[0]}:wrong`,
        admin: site.admin,
    };
    await site.must('PUT', `/${db}/_design/rules`, {
        validate_doc_update: `(function (newDoc, oldDoc, userCtx, secObj) {
            if (newDoc.refuse) throw { forbidden: 'asked to' };
            if (newDoc.onlyBy && newDoc.onlyBy !== userCtx.name) throw { unauthorized: 'somebody else' };
            if (newDoc.firstOnly && oldDoc) throw { forbidden: 'there was one before' };
            if (newDoc.revision && newDoc.revision !== newDoc._rev) throw { forbidden: 'it is ' + newDoc._rev };
            if (newDoc.parent && newDoc.parent !== newDoc._revisions.ids[1]) throw { forbidden: 'another parent' };
            if (newDoc.members && secObj.members.roles[0] !== newDoc.members) throw { forbidden: 'not its roles' };
        })`,
    });
});
after(() => site.stop());

const bulk = (as, docs, newEdits = false) =>
    site.ask(as, 'POST', `/${db}/_bulk_docs`, { docs, new_edits: newEdits });
const ask = (method, where, body, headers) => site.ask(people.member, method, `/${db}${where}`, body, headers);

test('who may ask what', async () => {
    const anyDoc = { _id: random() };
    const table = [
        ['nobody', 'GET', '/', 200], ['nobody', 'GET', '/_up', 200],
        ['nobody', 'GET', '/$', 401], ['nobody', 'GET', '/$/_changes', 401],
        ['nobody', 'POST', '/$/_bulk_docs', 401, { docs: [] }],
        ['nobody', 'PUT', '/$x', 401], ['nobody', 'DELETE', '/$', 401], ['nobody', 'GET', '/_all_dbs', 401],
        ['liar', 'GET', '/', 401], ['liar', 'GET', '/$', 401], ['liar', 'POST', '/$/_bulk_docs', 401, { docs: [] }],
        ['stranger', 'GET', '/$', 403], ['stranger', 'GET', '/$/_changes', 403], ['stranger', 'GET', '/$/_all_docs', 403],
        ['stranger', 'POST', '/$/_bulk_docs', 403, { docs: [] }], ['stranger', 'PUT', '/$/_local/x', 403, {}],
        ['member', 'GET', '/$', 200], ['member', 'GET', '/$/_changes', 200], ['member', 'GET', '/$/_security', 200],
        ['member', 'POST', '/$/_bulk_docs', 201, { docs: [] }], ['member', 'POST', '/$/_revs_diff', 200, {}],
        ['member', 'PUT', '/$/_local/x', 201, {}], ['member', 'PUT', `/$/${anyDoc._id}`, 201, anyDoc],
        ['member', 'PUT', '/$x', 401], ['member', 'DELETE', '/$', 401], ['member', 'GET', '/_all_dbs', 401],
        ['member', 'PUT', '/$/_design/x', 401, {}], ['member', 'PUT', '/$/_security', [401, 500], {}],
        ['member', 'POST', '/$/_compact', 401, {}], ['member', 'GET', '/no-such-db', 404],
        ['keeper', 'PUT', '/$/_design/x', 201, {}], ['keeper', 'PUT', '/$x', 401],
        ['admin', 'GET', '/$', 200], ['admin', 'PUT', '/$', 412], ['admin', 'GET', '/no-such-db', 404],
    ];
    for (const [who, method, where, expected, body] of table) {
        const { status } = await site.ask(people[who], method, where.replace('$', db), body);
        assert.ok([expected].flat().includes(status), `${who} ${method} ${where}: ${status} instead of ${expected}`);
    }
    console.log(`${table.length} requests`);
});

test('an account shows itself to its owner only, and never its password', async () => {
    const [name, password] = people.member.split(':');
    const own = await site.ask(people.member, 'GET', `/_users/org.couchdb.user:${name}`);
    assert.equal(own.status, 200);
    assert.ok(!JSON.stringify(own.said).includes(password));
    const other = await site.ask(people.stranger, 'GET', `/_users/org.couchdb.user:${name}`);
    assert.ok([401, 403, 404].includes(other.status), String(other.status));
});

test('what members may do goes with the security of the database', async () => {
    const closed = await site.database();
    assert.equal((await site.ask(people.member, 'GET', `/${closed}`)).status, 403, 'new databases are for admins');
    await site.must('PUT', `/${closed}/_security`, { members: { names: [people.member.split(':')[0]] } });
    assert.equal((await site.ask(people.member, 'GET', `/${closed}`)).status, 200);
    assert.equal((await site.ask(people.stranger, 'GET', `/${closed}`)).status, 403);
});

test('validators judge every way to write', async () => {
    const id = random();
    const ways = {
        'bulk, revision given': (doc) => bulk(people.member, [{ ...doc, _rev: REV }]).then(({ said }) => said[0]),
        'bulk, new revision': (doc) => bulk(people.member, [doc], true).then(({ said }) => said[0]),
        'put': (doc) => ask('PUT', `/${doc._id}`, doc).then(({ said }) => said),
        'post': (doc) => ask('POST', '', doc).then(({ said }) => said),
    };
    for (const [name, write] of Object.entries(ways)) {
        assert.equal((await write({ _id: id, refuse: true })).error, 'forbidden', name);
        assert.equal((await write({ _id: id, onlyBy: 'nobody' })).error, 'unauthorized', name);
        assert.equal((await write({ _id: id, members: 'else' })).error, 'forbidden', name);
        assert.equal((await site.ask(site.admin, 'GET', `/${db}/${id}`)).status, 404, name);
    }
    // A server admin is judged like anybody else.
    assert.equal((await bulk(site.admin, [{ _id: id, _rev: REV, refuse: true }])).said[0].error, 'forbidden');
});

test('of a mixed batch the fit are stored, the unfit named', async () => {
    const [good, bad, best] = [random(), random(), random()];
    const docs = [{ _id: good, _rev: REV }, { _id: bad, _rev: REV, refuse: true }, { _id: best, _rev: REV }];
    const { status, said } = await bulk(people.member, docs);
    assert.equal(status, 201);
    assert.deepEqual(said.map(({ id, error }) => [id, error]), [[bad, 'forbidden']]);
    const missing = (await ask('POST', `/_revs_diff`, { [good]: [REV], [bad]: [REV], [best]: [REV, OTHER] })).said;
    assert.equal(missing[good], undefined);
    assert.deepEqual(missing[bad].missing, [REV]);
    assert.deepEqual(missing[best].missing, [OTHER]);
});

test('a repeat changes nothing, also with another body', async () => {
    const id = random();
    for (const what of ['first', 'first', 'second']) {
        assert.deepEqual((await bulk(people.member, [{ _id: id, _rev: REV, what }])).said, []);
    }
    assert.equal((await ask('GET', `/${id}`)).said.what, 'first');
});

test('a second first revision is a sibling: its validator sees no older document', async () => {
    const id = random();
    await bulk(people.member, [{ _id: id, _rev: REV }]);
    assert.deepEqual((await bulk(people.member, [{ _id: id, _rev: OTHER, firstOnly: true }])).said, []);
    const change = (await ask('GET', `/_changes?style=all_docs`)).said.results.find((one) => one.id === id);
    assert.deepEqual(change.changes.map(({ rev }) => rev).sort(), [REV, OTHER]);
});

test('an edit shows the validator its parent, however it comes', async () => {
    const id = random();
    await bulk(people.member, [{ _id: id, _rev: REV }]);
    const chain = { start: 2, ids: ['a'.repeat(32), REV.slice(2)] };
    const edit = { _id: id, _rev: `2-${'a'.repeat(32)}`, _revisions: chain, firstOnly: true };
    assert.equal((await bulk(people.member, [edit])).said[0].error, 'forbidden');
    // Here the revision is the parent's: that of a first write. Only oldDoc tells them apart.
    const plain = await ask('PUT', `/${id}`, { _id: id, _rev: REV, revision: REV, firstOnly: true });
    assert.equal(plain.said.reason, 'there was one before');
    assert.deepEqual((await bulk(people.member, [{ ...edit, firstOnly: undefined, parent: REV.slice(2) }])).said, []);
});

test('the feed: opaque sequences, limits, documents, waiting', async () => {
    const own = await site.database({ members: { roles: ['device'] } });
    const docs = Array.from({ length: 25 }, (_, n) => ({ _id: `d${n}`, _rev: REV }));
    await site.ask(people.member, 'POST', `/${own}/_bulk_docs`, { docs, new_edits: false });
    const seen = new Set();
    let since = '0';
    for (let pages = 0; pages < 20; ++pages) {
        const query = `since=${encodeURIComponent(since)}&limit=10&include_docs=true&style=all_docs`;
        const { said } = await site.ask(people.member, 'GET', `/${own}/_changes?${query}`);
        if (said.results.length === 0) break;
        said.results.forEach((change) => { assert.equal(change.doc._id, change.id); seen.add(change.id); });
        since = said.last_seq;
        assert.match(since, /^\d+-.{20,}/);
    }
    assert.equal(seen.size, 25);

    const query = `feed=longpoll&heartbeat=1000&since=${encodeURIComponent(since)}`;
    const waiting = site.ask(people.member, 'GET', `/${own}/_changes?${query}`);
    const later = { docs: [{ _id: 'later', _rev: REV }], new_edits: false };
    await site.ask(people.member, 'POST', `/${own}/_bulk_docs`, later);
    assert.deepEqual((await waiting).said.results.map(({ id }) => id), ['later']);
    const silent = await site.ask(people.member, 'GET', `/${own}/_changes?feed=longpoll&timeout=50&since=now`);
    assert.deepEqual(silent.said.results, []);
    assert.equal((await site.ask(people.member, 'GET', `/${own}/_changes?since=nonsense`)).status, 400);
});

test('what is no JSON, or not called so, is refused and not stored', async () => {
    assert.equal((await ask('POST', '/_bulk_docs', '{"docs":[')).status, 400);
    assert.equal((await ask('POST', '/_bulk_docs', '{}')).status, 400);
    const plain = { 'Content-Type': 'text/plain' };
    assert.equal((await ask('POST', '/_bulk_docs', '{"docs":[]}', plain)).status, 415);
    assert.equal((await bulk(people.member, [{ _id: '_reserved', _rev: REV }])).status, 400);
    assert.equal((await site.ask(undefined, 'POST', '/_session', '{}')).status >= 400, true);
});
