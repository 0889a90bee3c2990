// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The entrances of platform/server/nginx: what is allowed passes, whatever else one can write does not reach CouchDB.
const assert = require('node:assert/strict');
const { spawnSync } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const net = require('node:net');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { event, publicRules, publicSecurity, rules, security } = require('./events.js');
const { NO_FILE, NOWHERE, READING } = require('./forbidden.js');
const { fill, recorder, startNginx } = require('./nginx.js');
const { basic, random, startSite } = require('./site.js');

let site; let between; let nginx; let db; let files; let device; let staff; let stored;

before(async () => {
    site = await startSite();
    db = await site.database(security);
    await site.must('PUT', `/${db}/_design/prystan`, { validate_doc_update: rules });
    files = await site.database(publicSecurity);
    await site.must('PUT', `/${files}/_design/prystan`, { validate_doc_update: publicRules });
    device = await site.account(['device']);
    staff = await site.account(['device', 'carrier', 'reader'], `r${random()}`);
    stored = event(device.split(':')[0]);
    between = await recorder(site.url);
    nginx = await startNginx(between.at, db, files);
});
after(async () => {
    await nginx.stop();
    between.stop();
    await site.stop();
});

const account = (as) => (as ? [`Authorization: ${basic(as)}`] : []);
const bulk = (...docs) => JSON.stringify({ docs, new_edits: false });

const named = (call) => call.replace('$', db).replace('@', files);

function ask(entrance, as, call, body, headers = []) {
    return nginx.line(entrance, `${named(call)} HTTP/1.1`, { headers: [...account(as), ...headers], body });
}

test('the write-only entrance: three calls', async () => {
    assert.equal((await ask('WRITE', undefined, 'GET /_up')).status, 200);
    assert.match((await ask('WRITE', device, 'POST /$/_bulk_docs', bulk(stored))).text, /^HTTP\/1.1 201 [^]*\[\]/);
    const missing = JSON.stringify({ [stored._id]: [stored._rev], other: ['1-a'] });
    const { text } = await ask('WRITE', device, 'POST /$/_revs_diff', missing);
    assert.match(text, /"other"/);
    assert.ok(!text.includes(stored._id));
    assert.equal((await ask('WRITE', staff, 'POST /$/_bulk_docs', bulk(event(staff.split(':')[0])))).status, 201);
});

test('the reader entrance: the feed, leaves, who the server is', async () => {
    const calls = [
        'GET /', 'GET /_up', 'GET /$', 'GET /$/_changes?since=0',
        'GET /$/_changes?limit=500&since=0&include_docs=true&style=all_docs',
        'GET /$/_changes?feed=longpoll&heartbeat=30000&since=0', 'GET /$/_changes?feed=longpoll&timeout=1000&since=now',
    ];
    for (const call of calls) assert.equal((await ask('READER', staff, call)).status, 200, call);
    const asked = JSON.stringify({ docs: [{ id: stored._id, rev: stored._rev }] });
    assert.ok((await ask('READER', staff, 'POST /$/_bulk_get', asked)).text.includes(stored.ct));
    assert.equal((await ask('READER', staff, 'POST /$/_revs_diff', '{}')).status, 200);
    assert.equal((await ask('READER', staff, 'POST /$/_bulk_docs', bulk(event(staff.split(':')[0])))).status, 201);
});

test('a sequence comes to CouchDB as it was written', async () => {
    const { text } = await ask('READER', staff, 'GET /$/_changes?since=0&limit=1');
    const { last_seq: seq } = JSON.parse(text.slice(text.indexOf('{')));
    const odd = encodeURIComponent(`${seq}+/=&limit=7#\r\n`);
    between.arrived.length = 0;
    await ask('READER', staff, `GET /$/_changes?since=${odd}`);
    assert.equal(between.arrived[0].line, `GET /${db}/_changes?since=${odd}`);
});

// The limit is for a heartbeat that never comes.
test('a waiting feed: its heartbeats come through, then what was written', { timeout: 60000 }, async () => {
    const socket = nginx.connect('READER');
    socket.write(`GET /${db}/_changes?feed=longpoll&heartbeat=1000&since=now HTTP/1.1\r\nHost: localhost\r\n`
        + `Connection: close\r\n${account(staff)[0]}\r\n\r\n`);
    let text = '';
    socket.on('data', (chunk) => { text += chunk; });
    const until = async (pattern) => { while (!pattern.test(text)) await once(socket, 'data'); };
    await until(/"results":\[\r?\n[^]*\n\n/);
    const late = event(device.split(':')[0]);
    await ask('WRITE', device, 'POST /$/_bulk_docs', bulk(late));
    await until(/last_seq/);
    assert.ok(text.includes(late._id));
    socket.destroy();
});

async function refused(entrance, as, call, headers = [], who = as) {
    between.arrived.length = 0;
    const { statuses, text } = await ask(entrance, as, call, undefined, headers);
    const what = `${entrance} ${JSON.stringify(call).slice(0, 120)} by ${who}`;
    assert.deepEqual(between.arrived, [], what);
    for (const status of statuses) assert.ok([400, 401, 403, 405, 414].includes(status), `${status}: ${what}`);
    assert.ok(!text.includes('seq') && !text.includes('"ct"'), what);
}

test('nothing else reaches CouchDB', async () => {
    let tried = 0;
    for (const as of [undefined, device, staff, site.admin]) {
        for (const call of NOWHERE) {
            for (const entrance of ['WRITE', 'READER']) {
                await refused(entrance, as, call);
                tried += 1;
            }
        }
        for (const call of READING) {
            await refused('WRITE', as, call);
            tried += 1;
        }
    }
    console.log(`${tried} requests refused`);
});

test('only accounts of readers read, only accounts of devices write', async () => {
    const [name, password] = staff.split(':');
    const encoded = Buffer.from(staff).toString('base64');
    const strange = [
        ['no account', []],
        ['a device', account(device)],
        ['a server admin', account(site.admin)],
        ['a device that says it is a reader afterwards', [...account(device), ...account(staff)]],
        ['a name beginning alike', account(`R${name.slice(1)}:${password}`)],
        ['a name with more behind it', account(`${name} x:${password}`)],
        ['an empty name', account(`:${password}`)],
        ['another spelling of Basic', [`Authorization: basic ${encoded}`]],
        ['two spaces', [`Authorization: Basic  ${encoded}`]],
        ['something behind', [`Authorization: Basic ${encoded} ${Buffer.from(device).toString('base64')}`]],
        ['another alphabet', [`Authorization: Basic ${encoded.slice(0, -4)}-_-_`]],
        ['two in one', [`Authorization: Basic ${Buffer.from(device).toString('base64')}==${encoded}`]],
        ['a bearer', ['Authorization: Bearer x.y.z']],
        ['a cookie', ['Cookie: AuthSession=eDp4Ong=']],
        ['a proxy\'s word', ['X-Auth-CouchDB-UserName: r1234567', 'X-Auth-CouchDB-Roles: _admin']],
    ];
    for (const [what, headers] of strange) {
        for (const call of ['GET /$/_changes?since=0', 'GET /$', 'POST /$/_bulk_get', 'GET /']) {
            await refused('READER', undefined, call, headers, what);
        }
        if (headers.includes(account(device)[0])) continue; // that may write
        await refused('WRITE', undefined, 'POST /$/_bulk_docs', headers, what);
    }
    // The first of two is the one that counts, here and at CouchDB.
    between.arrived.length = 0;
    await ask('READER', undefined, 'GET /$', undefined, [...account(staff), ...account(device)]);
    for (const { headers } of between.arrived) assert.ok(!headers.includes(basic(device)));
    // A reader's name opens nothing without the password.
    assert.equal((await ask('READER', `${name}:wrong`, 'GET /$/_changes?since=0')).status, 401);
});

test('CouchDB gets the headers that it needs and no other', async () => {
    const tricks = [
        'X-HTTP-Method-Override: GET', 'X-HTTP-Method: DELETE', 'X-Method-Override: PUT', 'x_http_method_override: GET',
        'X-Auth-CouchDB-UserName: admin', 'X-Auth-CouchDB-Roles: _admin', 'X-Auth-CouchDB-Token: 0',
        'Cookie: AuthSession=x', 'X-Forwarded-For: 127.0.0.1', 'Forwarded: for=127.0.0.1', 'X-Couch-Full-Commit: false',
        'If-Match: 1-x', 'Destination: x', 'Range: bytes=0-1', 'X-Original-URL: /_all_dbs', 'X-Rewrite-URL: /_all_dbs',
        'Accept: multipart/mixed', 'Origin: null', 'Upgrade: websocket', 'Accept-Encoding: gzip', 'Referer: x',
        'User-Agent: Prystan/1', 'Expect: 100-continue',
    ];
    for (const [entrance, as, call, body] of [
        ['WRITE', device, 'POST /$/_bulk_docs', bulk()], ['READER', staff, 'POST /$/_bulk_docs', bulk()],
        ['READER', staff, 'GET /$/_changes?since=0'], ['READER', staff, 'PUT /@/content-ru', signed('first')],
    ]) {
        between.arrived.length = 0;
        await ask(entrance, as, call, body, tricks);
        const [{ line, headers }] = between.arrived;
        assert.equal(line, named(call));
        const names = headers.filter((_, i) => i % 2 === 0).sort();
        assert.deepEqual(names, ['Accept', 'Authorization', ...(body ? ['Content-Length'] : []), 'Content-Type', 'Host'], call);
        assert.equal(headers[headers.indexOf('Host') + 1], 'localhost');
        assert.equal(headers[headers.indexOf('Accept') + 1], 'application/json');
    }
    console.log(`${tricks.length} headers taken away`);
});

test('one request is one request', async () => {
    between.arrived.length = 0;
    const hidden = `GET /${db}/_all_docs HTTP/1.1\r\nHost: x\r\n${account(staff)[0]}\r\n\r\n`;
    const both = await nginx.line('WRITE', `POST /${db}/_bulk_docs HTTP/1.1`, {
        headers: [...account(device), 'Transfer-Encoding: chunked'], body: `0\r\n\r\n${hidden}`,
    });
    assert.equal(both.status, 400);
    const socket = nginx.connect('WRITE');
    socket.write(`POST /${db}/_bulk_docs HTTP/1.1\r\nHost: x\r\n${account(device)[0]}\r\n`
        + `Content-Length: ${bulk().length}\r\n\r\n${bulk()}${hidden}`);
    let text = '';
    socket.on('data', (chunk) => { text += chunk; });
    while (!/ 403 /.test(text)) await once(socket, 'data');
    socket.destroy();
    assert.deepEqual(between.arrived.map(({ line }) => line), [`POST /${db}/_bulk_docs`]);
});

test('too much is not passed on', async () => {
    between.arrived.length = 0;
    const much = 'x'.repeat(4 * 1024 * 1024 + 1);
    assert.equal((await ask('WRITE', device, 'POST /$/_bulk_docs', much)).status, 413);
    const chunked = `${much.length.toString(16)}\r\n${much}\r\n0\r\n\r\n`;
    const socket = nginx.connect('READER');
    socket.on('error', () => {});
    socket.write(`POST /${db}/_bulk_docs HTTP/1.1\r\nHost: x\r\n${account(staff)[0]}\r\n`
        + `Transfer-Encoding: chunked\r\n\r\n${chunked}`);
    assert.match(String((await once(socket, 'data'))[0]), /^HTTP\/1.1 413/);
    socket.destroy();
    assert.deepEqual(between.arrived, []);
    const full = bulk(...Array.from({ length: 44 }, () => event(device.split(':')[0], { sealed: 65736 })));
    assert.ok(full.length > 3.8e6);
    assert.equal((await ask('WRITE', device, 'POST /$/_bulk_docs', full)).status, 201);
});

const signed = (text) => JSON.stringify({ file: `prystan-signed-v1 manifest\nc2ln\n${text}` });
const bodyOf = (text) => JSON.parse(text.slice(text.indexOf('\r\n\r\n{') + 4));

test('public files: readers write them, everybody reads them, at either entrance', async () => {
    const receipt = `receipt-${'0123456789abcdef'.repeat(2)}`;
    for (const name of ['manifest', 'letters', receipt, receipt.replace('receipt', 'let-in'), 'content-uk']) {
        assert.equal((await ask('WRITE', undefined, `GET /@/${name}`)).status, 404);
        const put = await ask('READER', staff, `PUT /@/${name}`, signed('first'));
        assert.equal(put.status, 201, name);
        const later = await ask('READER', staff, `PUT /@/${name}?rev=${bodyOf(put.text).rev}`, signed('second'));
        assert.equal(later.status, 201, name);
        assert.equal((await ask('READER', staff, `PUT /@/${name}`, signed('third'))).status, 409, name);
        for (const entrance of ['WRITE', 'READER']) {
            for (const as of [undefined, device, staff, `${device.split(':')[0]}:wrong`, site.admin]) {
                const { status, text } = await ask(entrance, as, `GET /@/${name}`);
                assert.equal(status, 200);
                assert.deepEqual(bodyOf(text), { _id: name, _rev: bodyOf(later.text).rev, ...JSON.parse(signed('second')) });
            }
        }
    }
    const largest = signed('x'.repeat(1048576 - signed('').length + '{"file":""}'.length));
    assert.equal((await ask('READER', staff, 'PUT /@/content-nl', largest)).status, 201);
    assert.ok((await ask('WRITE', undefined, 'GET /@/content-nl')).text.length > 1048576);
});

test('who asks for a public file, or whether the server is up, is not told to CouchDB', async () => {
    for (const call of ['GET /@/manifest', 'GET /_up']) {
        for (const entrance of ['WRITE', 'READER']) {
            between.arrived.length = 0;
            await ask(entrance, staff, call, undefined, ['Cookie: AuthSession=x', 'If-None-Match: "1"', 'Range: bytes=0-1']);
            const [{ line, headers }] = between.arrived;
            assert.equal(line, named(call));
            assert.deepEqual(headers.filter((_, i) => i % 2 === 0).sort(), ['Accept', 'Content-Type', 'Host'], call);
        }
    }
});

test('public files: nothing else is read, nobody else writes', async () => {
    let tried = 0;
    for (const as of [undefined, device, staff, site.admin]) {
        for (const call of NO_FILE) {
            for (const entrance of ['WRITE', 'READER']) {
                await refused(entrance, as, call);
                tried += 1;
            }
        }
        const rev = `1-${'a'.repeat(32)}`;
        for (const call of ['PUT /@/manifest', `PUT /@/manifest?rev=${rev}`, 'PUT /@/content-en']) {
            await refused('WRITE', as, call);
            if (as !== staff) await refused('READER', as, call);
            tried += 2;
        }
    }
    console.log(`${tried} requests refused`);
});

test('a body where none belongs is not passed on', async () => {
    for (const entrance of ['WRITE', 'READER']) {
        for (const call of ['GET /@/manifest', 'GET /_up', ...(entrance === 'READER' ? ['GET /$', 'GET /$/_changes?since=0'] : [])]) {
            between.arrived.length = 0;
            assert.equal((await ask(entrance, staff, call, 'a body')).status, 413, call);
            const chunked = await nginx.line(entrance, `${named(call)} HTTP/1.1`, {
                headers: [...account(staff), 'Transfer-Encoding: chunked'], body: '0\r\n\r\n',
            });
            assert.ok([400, 413].includes(chunked.status), call);
            assert.deepEqual(between.arrived, [], call);
        }
    }
});

test('nothing but TLS, and no old one', async () => {
    for (const entrance of ['WRITE', 'READER']) {
        const secure = nginx.connect(entrance);
        await once(secure, 'secureConnect');
        assert.match(secure.getProtocol(), /^TLSv1\.[23]$/);
        secure.destroy();
        const old = nginx.connect(entrance, { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' });
        await assert.rejects(once(old, 'secureConnect'));
        const plain = net.connect(nginx.port(entrance), '127.0.0.1');
        plain.write('GET /_up HTTP/1.1\r\nHost: x\r\n\r\n');
        assert.match(String((await once(plain, 'data'))[0]), /^HTTP\/1.1 400/);
        plain.destroy();
    }
});

test('CouchDB away: an answer', async () => {
    const nowhere = await startNginx('127.0.0.1:1', db, files);
    assert.equal((await nowhere.line('WRITE', 'GET /_up HTTP/1.1')).status, 502);
    await nowhere.stop();
});

test('the template is filled in whole or not at all', () => {
    const all = ['WRITE_LISTEN=1', 'WRITE_NAME=a', 'READER_LISTEN=2', 'READER_NAME=b', 'CERTIFICATE=/c',
        'CERTIFICATE_KEY=/k', 'COUCH=127.0.0.1:5984', 'DATABASE=intake', 'FILES=public', 'LOGS=/l'];
    const to = path.join(nginx.folder, 'filled');
    const run = (...values) => spawnSync(fill, [to, ...values]).status;
    for (let left = 0; left < all.length; ++left) assert.equal(run(...all.filter((_, i) => i !== left)), 1, all[left]);
    for (const bad of ['DATABASE=a b', 'DATABASE=.*', 'LOGS=/l;', 'FILES=/f', 'FILES=intake', 'COUCH=$x', 'OTHER=1', 'FILES']) {
        assert.equal(run(...all, bad), 1, bad);
    }
    assert.equal(fs.existsSync(to), false);
    assert.equal(run(...all), 0);
    for (const file of fs.readdirSync(to)) assert.doesNotMatch(fs.readFileSync(path.join(to, file), 'utf8'), /@[A-Z_]+@/, file);
});

test('a flood is slowed down', async () => {
    for (const [entrance, call] of [['WRITE', '/_up'], ['READER', '/_up']]) {
        // One connection, far more at once than what comes in during the time that it takes.
        const many = `GET ${call} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(600);
        const { text, statuses } = await nginx.line(entrance, `${many}GET ${call} HTTP/1.1`);
        assert.equal(statuses.length, 601);
        const later = statuses.filter((status) => status === 429).length;
        assert.ok(later > 0, entrance);
        assert.equal(text.match(/\r\nRetry-After: 5\r/g).length, later);
    }
});

// The last: all of the above has been logged by now.
test('the logs tell neither who nor what', () => {
    const read = (folder) => fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8')).join('');
    const text = read(nginx.logs) + fs.readFileSync(path.join(nginx.folder, 'start.log'), 'utf8');
    const lines = text.split('\n').filter(Boolean);
    assert.ok(lines.length > 500);
    const secrets = [db, files, stored._id.split(':')[1], stored.ct.slice(0, 40), '127.0.0.1', '_bulk_docs', 'since', 'manifest'];
    for (const who of [device, staff]) secrets.push(...who.split(':'), basic(who).slice(6));
    for (const secret of secrets) {
        assert.ok(!text.includes(secret), lines.filter((line) => line.includes(secret)).slice(0, 3).join('\n'));
    }
    const shape = /^\d{4}-\d\d-\d\dT[\d:+-]+ \d+ (?:[A-Z_a-z]+|-)? ?\d{3} \d+ \d+ [\d.]+$/;
    for (const line of lines) assert.match(line, shape);
    console.log(`${lines.length} lines`);
});
