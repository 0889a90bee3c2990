// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// platform/server/validator.js by itself, and in the database by every route there is.
const assert = require('node:assert/strict');
const { after, before, test } = require('node:test');
const vm = require('node:vm');
const { event, publicRules, rules, security, tombstone } = require('./events.js');
const { random, startSite } = require('./site.js');

const account = 'w0123456789abcdef';
const other = 'wfedcba9876543210';
const DEVICE = { name: account, roles: ['device'] };
const CARRIER = { name: 'rcar0123456789ab', roles: ['device', 'carrier', 'reader'] };
const HUB = { name: 'rhub0123456789ab', roles: ['hub'] };
const OK = undefined;
const hex = (length) => 'f'.repeat(length);

const validator = vm.runInNewContext(rules);
function verdict(doc, { user = DEVICE, old = null } = {}) {
    try {
        return validator(doc, old, user, security);
    } catch (thrown) {
        assert.deepEqual(Object.keys(thrown), ['forbidden']);
        return thrown.forbidden;
    }
}

const good = event(account);
const hash = good._id.split(':')[1];
const but = (change) => ({ ...good, ...change });
const without = (field) => Object.fromEntries(Object.entries(good).filter(([name]) => name !== field));
const grave = (change) => ({ ...tombstone(good), ...change });
// As a plain DELETE or PUT shows it to a validator: the revision is the parent's.
const plainGrave = (change) => ({ ...grave({ _rev: good._rev, _revisions: undefined }), ...change });
const buried = (field) => Object.fromEntries(Object.entries(grave()).filter(([name]) => name !== field));
const later = { start: 2, ids: [hex(32), hash.slice(0, 32)] };

// [document, verdict]: first writes by the device itself, also sent to the server one by one.
const FIRST_WRITES = [
    ...[4296, 8392, 16584, 32968, 65736].map((sealed) => [event(account, { sealed }), OK]),
    [event(account, { seq: 2, prev: hex(64) }), OK],
    [event(account, { seq: Number.MAX_SAFE_INTEGER }), OK],
    [event(account, { seq: 7 }), OK], // the file before was lost

    [event(other), 'another device'],
    [but({ _id: `${account}x:${hash}` }), 'another device'],
    [but({ _id: `x${account}:${hash}` }), 'another device'],
    [but({ _id: `short:${hash}` }), 'not an id'],
    [but({ _id: `${account}:${hash.toUpperCase()}` }), 'not an id'],
    [but({ _id: `${account}:${hash.slice(1)}` }), 'not an id'],
    [but({ _id: `${account}:${hash}0` }), 'not an id'],
    [but({ _id: `${account}:${hash}\n` }), 'not an id'],
    [but({ _id: `${account}:${hash}:${hash}` }), 'not an id'],
    [but({ _id: `${account.toUpperCase()}:${hash}` }), 'not an id'],
    [but({ _id: hash }), 'not an id'],
    [but({ _id: account }), 'not an id'],

    [but({ _rev: `1-${hex(32)}` }), 'not the pinned revision'],
    [but({ _rev: `1-${hash.slice(32)}` }), 'not the pinned revision'],
    [but({ _rev: `1-${hash}` }), 'not the pinned revision'],
    [but({ _rev: `2-${hash.slice(0, 32)}` }), 'not the pinned revision'],
    [but({ _rev: `3-${hex(32)}`, _revisions: { start: 3, ids: [hex(32), ...later.ids] } }), 'not the pinned revision'],
    [but({ _rev: `2-${hex(32)}`, _revisions: later }), 'not the pinned revision'],
    [but({ _revisions: { start: 1, ids: [hash.slice(0, 32), hex(32)] } }), 'not the pinned revision'],
    [but({ _revisions: { start: 1, ids: [hex(32)] } }), 'not the pinned revision'],

    [but({ type: 'child' }), 'unknown field'],
    [but({ device: 'K7' }), 'unknown field'],
    [but({ _attachments: { a: { content_type: 'text/plain', data: 'eA==' } } }), 'unknown field'],

    ...[0, 2, '1', null, true].map((v) => [but({ v }), 'unknown version']),
    ...[0, -1, 1.5, '1', null, [1]].map((seq) => [but({ seq }), 'seq']),
    ...['0', hex(63), hex(65), hex(64).toUpperCase(), `${hex(64)}\n`, null, 0, [hex(64)]]
        .map((prev) => [but({ prev }), 'prev']),
    ...['', good.sig.slice(1), `${good.sig}=`, `${good.sig.slice(0, 85)}===`, `*${good.sig.slice(1)}`, null, [good.sig]]
        .map((sig) => [but({ sig }), 'sig']),
    ...['', good.ct.slice(4), `${good.ct}AAAA`, 'A'.repeat(200000), null, 5728, [good.ct], { length: 5728 }]
        .map((ct) => [but({ ct }), 'size']),
    ...['{"name":"Olena"}'.padEnd(5728), 'A'.repeat(5728), `${good.ct.slice(0, -4)}A===`, `${good.ct.slice(0, -1)}*`,
        `${good.ct.slice(0, 100)}\n${good.ct.slice(101)}`, `${good.ct.slice(0, 100)}і${good.ct.slice(101)}`]
        .map((ct) => [but({ ct }), 'not sealed']),

    [without('v'), 'unknown version'], [without('seq'), 'seq'], [without('prev'), 'prev'], [without('sig'), 'sig'],
    [without('ct'), 'size'],
    [grave(), 'only a hub erases'],
    [{ _id: good._id, _rev: good._rev, _deleted: true }, 'only a hub erases'],
    [but({ _deleted: true }), 'only a hub erases'],
];

// [what, document, {user, old}, verdict]: what one alone does not show.
const JUDGED = [
    ['no revision, as in a plain create', without('_rev'), {}, 'not the pinned revision'],
    ['no id', without('_id'), {}, 'not an id'],
    ['an id that is no string', but({ _id: [good._id] }), {}, 'not an id'],
    ['a plain edit: the parent is the pinned one', but({ _revisions: { start: 1, ids: [hash.slice(0, 32)] } }), { old: good },
        'an event is never changed'],
    ['a longer history than it says', but({ _revisions: { start: 1, ids: [hex(32), hash.slice(0, 32)] } }), {},
        'not the pinned revision'],
        ['endless seq', but({ seq: Infinity }), {}, 'seq'],
    ['seq beyond what is exact', but({ seq: 2 ** 53 }), {}, 'seq'],
    ['anonymous', good, { user: { name: null, roles: [] } }, 'this account writes nothing'],
    ['a reader', good, { user: { name: account, roles: ['reader'] } }, 'this account writes nothing'],
    ['a server admin', good, { user: { name: account, roles: ['_admin'] } }, 'this account writes nothing'],
    ['an account without a name', { ...good, _id: `null:${hash}` }, { user: { name: null, roles: ['device'] } }, 'not an id'],
    ['a carrier with another device\'s', event(other), { user: CARRIER }, OK],
    ['a carrier with its own', event(CARRIER.name), { user: CARRIER }, OK],
    ['a carrier with another revision', { ...event(other), _rev: `1-${hex(32)}` }, { user: CARRIER }, 'not the pinned revision'],
    ['a carrier with more fields', but({ type: 'child' }), { user: CARRIER }, 'unknown field'],
    ['a plain edit by a carrier', good, { user: CARRIER, old: good }, 'an event is never changed'],
    ['erased by a carrier', grave(), { user: CARRIER, old: good }, 'only a hub erases'],
    ['a role that is none', event('proles0123456789'), { user: { name: 'proles0123456789', roles: ['carriers'] } },
        'this account writes nothing'],
    ['a hub with an event', event(other), { user: HUB }, 'another device'],
    ['a hub with its own event', event(HUB.name), { user: HUB }, 'another device'],
    ['erased by a hub', grave(), { user: HUB, old: good }, OK],
    ['erased by a hub in a plain edit', plainGrave(), { user: HUB, old: good }, OK],
    ['erased, replicated before the event', grave(), { user: HUB }, OK],
    ['erased, under another second revision', grave({ _rev: `2-${hex(32)}`, _revisions: later }), { user: HUB, old: good }, OK],
    ['erased before it was there', plainGrave(), { user: HUB }, 'nothing to erase'],
    ['erased, but the history is another', grave({ _revisions: { start: 2, ids: [hex(32), hex(32)] } }), { user: HUB },
        'not the pinned revision'],
    ['erased twice over', grave({ _revisions: { start: 3, ids: [hex(32), ...later.ids] } }), { user: HUB, old: good },
        'not the pinned revision'],
    ['erased without its place', { _id: good._id, _rev: good._rev, _deleted: true }, { user: HUB, old: good }, 'unknown version'],
    ...[['v', 'unknown version'], ['seq', 'seq'], ['prev', 'prev'], ['sig', 'sig']]
        .map(([field, said]) => [`erased without ${field}`, buried(field), { user: HUB, old: good }, said]),
    ...[[{ v: 2 }, 'unknown version'], [{ seq: 0 }, 'seq'], [{ prev: 'x' }, 'prev'], [{ sig: 'x' }, 'sig']]
        .map(([change, said]) => [`erased with ${said}`, grave(change), { user: HUB, old: good }, said]),
    ['erased with its body', but({ _deleted: true }), { user: HUB, old: good }, 'unknown field'],
    ['erased with a word', grave({ why: 'asked' }), { user: HUB, old: good }, 'unknown field'],
    ['erased a little', grave({ _deleted: 1 }), { user: HUB, old: good }, 'unknown field'],
    ['erased by its own device', grave(), { old: good }, 'only a hub erases'],
    ['erased by a server admin', grave(), { user: { name: 'admin', roles: ['_admin'] }, old: good },
        'this account writes nothing'],
    ['erased without an id', { _deleted: true }, { user: HUB }, 'not an id'],
];

test('each rule, one document', () => {
    for (const [doc, expected] of FIRST_WRITES) assert.equal(verdict(doc), expected, JSON.stringify(doc).slice(0, 300));
    for (const [what, doc, circumstances, expected] of JUDGED) assert.equal(verdict(doc, circumstances), expected, what);
    console.log(`${FIRST_WRITES.length + JUDGED.length} documents`);
});

test('every byte of a good document changed: no reason tells what was in it', () => {
    const text = JSON.stringify(event(account));
    const reasons = new Set();
    let refused = 0;
    for (let at = 0; at < 400; ++at) {
        let doc;
        try { doc = JSON.parse(`${text.slice(0, at)}~${text.slice(at + 1)}`); } catch { continue; }
        const said = verdict(doc);
        assert.notEqual(said, OK, `byte ${at}`);
        reasons.add(said);
        refused += 1;
    }
    assert.ok(refused > 200);
    assert.ok([...reasons].every((reason) => /^[a-zA-Z ]{3,30}$/.test(reason)), [...reasons].join());
    console.log(`${refused} documents`);
});

test('every engine of CouchDB 3 can read them', () => {
    for (const text of [rules, publicRules]) {
        assert.equal(typeof vm.runInNewContext(`(${text}\n)`), 'function', 'in brackets as well');
        const code = text.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/'[^']*'/g, '\'\'');
        assert.doesNotMatch(code, /\b(let|const|class)\s|=>|`|\.\.\.|\.(includes|startsWith|endsWith|padEnd)\(/);
    }
});

let site; let db; let device; let carrier; let hub;
before(async () => {
    site = await startSite();
    db = await site.database(security);
    await site.must('PUT', `/${db}/_design/prystan`, { validate_doc_update: rules });
    device = await site.account(['device']);
    carrier = await site.account(['device', 'carrier', 'reader'], `r${random()}`);
    hub = await site.account(['hub'], `r${random()}`);
});
after(() => site.stop());

const nameOf = (credentials) => credentials.split(':')[0];
const mine = (options) => event(nameOf(device), options);
const write = async (as, doc, newEdits = false) => {
    const { status, said } = await site.ask(as, 'POST', `/${db}/_bulk_docs`, { docs: [doc], new_edits: newEdits });
    assert.equal(status, 201, JSON.stringify(said));
    return said[0];
};
const body = async (id, rev) => (await site.ask(hub, 'GET', `/${db}/${encodeURIComponent(id)}?rev=${rev}`)).said;
const leaves = async (id) => {
    const { said } = await site.ask(hub, 'GET', `/${db}/_changes?style=all_docs`);
    return said.results.filter((one) => one.id === id).flatMap((one) => one.changes.map(({ rev }) => rev));
};

test('the database takes and refuses the same, and keeps nothing of what it refused', async () => {
    const ids = new Set();
    for (const [doc, expected] of FIRST_WRITES) {
        const sent = { ...doc, _id: doc._id.replace(account, nameOf(device)) };
        if (!expected) ids.add(sent._id);
        assert.equal((await write(device, sent) || {}).reason, expected, JSON.stringify(sent).slice(0, 300));
    }
    const { said } = await site.ask(hub, 'GET', `/${db}/_changes?style=all_docs`);
    assert.deepEqual(new Set(said.results.map(({ id }) => id).filter((id) => id[0] !== '_')), ids);
});

test('stored once, whatever is sent again', async () => {
    const doc = mine();
    assert.equal(await write(device, doc), undefined);
    assert.equal(await write(device, doc), undefined, 'the same again');
    assert.equal(await write(carrier, doc), undefined, 'by another route');
    const changed = { ...doc, ct: mine().ct };
    assert.equal(await write(device, changed), undefined, 'first write wins, silently');
    assert.equal((await body(doc._id, doc._rev)).ct, doc.ct);
    assert.deepEqual(await leaves(doc._id), [doc._rev]);
});

test('no route changes or removes an event', async () => {
    const doc = mine();
    await write(device, doc);
    const where = `/${db}/${encodeURIComponent(doc._id)}`;
    const changed = { ...doc, ct: mine().ct };
    const second = { start: 2, ids: [hex(32), doc._rev.slice(2)] };
    const everybody = { device, carrier, hub, 'the admin': site.admin };
    for (const [who, as] of Object.entries(everybody)) {
        const edits = [
            await write(as, { ...changed, _rev: `1-${hex(32)}` }),
            await write(as, { ...changed, _rev: `2-${hex(32)}`, _revisions: second }),
            await write(as, changed, true),
            await write(as, { ...changed, _rev: undefined }, true),
            (await site.ask(as, 'PUT', where, changed)).said,
            (await site.ask(as, 'PUT', `${where}?new_edits=false`, { ...changed, _rev: `1-${hex(32)}` })).said,
            (await site.ask(as, 'POST', `/${db}`, changed)).said,
            (await site.ask(as, 'PUT', `${where}/file?rev=${doc._rev}`, '{}')).said,
        ];
        const refusal = /^(forbidden|conflict|method_not_allowed)$/;
        edits.forEach((said, way) => assert.match((said || {}).error || 'done', refusal, `${who} ${way}`));
    }
    for (const [who, as] of Object.entries({ device, carrier, 'the admin': site.admin })) {
        const removals = [
            await write(as, { _id: doc._id, _rev: doc._rev, _deleted: true }, true),
            await write(as, { ...tombstone(doc), _rev: doc._rev, _revisions: undefined }, true),
            await write(as, tombstone(doc)),
            (await site.ask(as, 'DELETE', `${where}?rev=${doc._rev}`)).said,
        ];
        removals.forEach((said, way) => assert.equal((said || {}).error, 'forbidden', `${who} ${way}`));
    }
    assert.deepEqual(await leaves(doc._id), [doc._rev]);
    assert.equal((await body(doc._id, doc._rev)).ct, doc.ct);
});

test('a hub erases; the event does not come back, its place stays, and its id is not missed', async () => {
    const doc = mine({ seq: 7, prev: hex(64) });
    await write(device, doc);
    const grave = tombstone(doc);
    assert.equal(await write(hub, grave), undefined);
    assert.equal(await write(hub, grave), undefined, 'once more');
    assert.equal(await write(device, doc), undefined, 'sent again: no answer that would make a device stop');
    assert.equal(await write(carrier, doc), undefined, 'by somebody who has it still');
    assert.deepEqual(await leaves(doc._id), [grave._rev]);
    const { _revisions, ...shown } = grave;
    assert.deepEqual(await body(doc._id, grave._rev), shown);
    const { said } = await site.ask(carrier, 'GET', `/${db}/_changes?style=all_docs&include_docs=true`);
    assert.deepEqual(said.results.find(({ id }) => id === doc._id).doc, shown);
    assert.equal((await write(device, { ...doc, _rev: undefined }, true)).error, 'forbidden');
    assert.equal((await write(device, { ...doc, _rev: grave._rev }, true)).error, 'forbidden');
    assert.deepEqual((await site.ask(device, 'POST', `/${db}/_revs_diff`, { [doc._id]: [doc._rev] })).said, {});
});

test('an erasure that comes first keeps the event out', async () => {
    const doc = mine();
    assert.equal(await write(hub, tombstone(doc)), undefined);
    assert.equal(await write(device, doc), undefined);
    assert.deepEqual(await leaves(doc._id), [tombstone(doc)._rev]);
});

test('a carrier brings what its device does not, a hub does not', async () => {
    assert.equal((await write(hub, mine())).reason, 'another device');
    assert.equal(await write(carrier, mine()), undefined);
});
