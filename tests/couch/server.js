// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// A place for tests to deliver to: speaks as much of CouchDB's protocol as Prystan uses, on 127.0.0.1 only.
//   NODE_PATH=…/node_modules PRYSTAN_COUCH_ADMIN=name:password node server.js [FOLDER]
// Without FOLDER everything is in memory. Prints its address as the first line; ends by SIGTERM, SIGINT or the end of stdin.
// PRYSTAN_COUCH_PORT: a free port when not given. PRYSTAN_COUCH_FAULT: see faults.js.
// GET /_wire: see wire.js.
const path = require('node:path');
const fs = require('node:fs');
const express = require('express');
const expressPouchDB = require('express-pouchdb');
const { Access, Refused } = require('./access.js');
const { Changes } = require('./changes.js');
const { Databases, ASIDE } = require('./databases.js');
const { Faults } = require('./faults.js');
const { Wire } = require('./wire.js');
const { Writes } = require('./writes.js');

function storage(folder) {
    if (!folder) return require('pouchdb').plugin(require('pouchdb-adapter-memory')).defaults({ adapter: 'memory' });
    fs.mkdirSync(folder, { recursive: true });
    return require('pouchdb').defaults({ prefix: path.join(path.resolve(folder), path.sep) });
}

const READING = ['GET', 'HEAD'];
const BODIES = ['_bulk_docs', '_revs_diff', '_bulk_get'];
const NOT_WRITING = new Set([...BODIES, '_changes', '_all_docs', '_security', '_compact', '_view_cleanup', '_revs_limit']);

// CouchDB's answer to each request; PouchDB gives it where nothing here does.
async function answer({ access, databases, writes, changes, faults, wire }, req, res, next) {
    await access.check(req);
    if (req.path === '/') return res.json({ couchdb: 'Welcome', version: '3-test', uuid: faults.uuid, features: [] });
    if (req.path === '/_up') return res.json({ status: 'ok', seeds: {} });
    if (req.path === '/_session') return res.json({ ok: true, userCtx: req.couchSession.userCtx, info: {} });
    if (req.path === '/_wire') return res.json(wire.count());
    if (req.path.startsWith('/_fault')) return faults.control(req, res);
    if (req.path.startsWith('/_users/')) Object.assign(req, { db: await databases.open('_users'), security: {} });
    if (!req.db) return next();
    req.inside ||= req.path.split('/').slice(2).map(decodeURIComponent);
    return inside({ databases, writes, changes }, req, res, next);
}

async function inside({ databases, writes, changes }, req, res, next) {
    const what = req.inside[0] || '';
    const reading = READING.includes(req.method);
    if (reading && what === '') return changes.info(req, res);
    if (reading && what === '_changes') return changes.feed(req, res);
    if (reading && what === '_security') return res.json(req.security);
    if (BODIES.includes(what) && req.method === 'POST' && !req.is('json')) {
        throw new Refused(415, 'bad_content_type', 'Content-Type must be application/json');
    }
    if (what === '_bulk_docs') return writes.bulk(req, res);
    if (what === '_security') {
        await databases.setSecurity(req.db, req.body);
        return res.json({ ok: true });
    }
    if (req.inside.join('/') === ASIDE) throw new Refused(404, 'not_found', 'missing');
    if (!reading && !NOT_WRITING.has(what) && (what !== '' || req.method === 'POST')) await writes.single(req);
    return next();
}

function explain(error, req, res, next) { // eslint-disable-line no-unused-vars -- express counts the arguments
    if (res.headersSent) return req.socket.destroy();
    const { status = 500, reason = error.message } = error;
    const name = typeof error.error === 'string' ? error.error : error.name; // ours, or PouchDB's and Express's
    if (status === 500) console.error(error);
    if (status === 401) res.set('WWW-Authenticate', 'Basic realm="server"');
    return res.status(status).json({ error: name, reason });
}

async function main() {
    const PouchDB = storage(process.argv[2]);
    const admin = process.env.PRYSTAN_COUCH_ADMIN;
    if (!/^[^:]+:./.test(admin || '')) throw new Error('PRYSTAN_COUCH_ADMIN=name:password is missing');
    const databases = new Databases(PouchDB);
    const faults = new Faults(databases, process.env.PRYSTAN_COUCH_FAULT);
    const access = new Access(databases, admin);
    const wire = new Wire();
    const all = { databases, faults, access, wire, writes: new Writes(), changes: new Changes(databases) };
    const later = (handler) => (req, res, next) => handler(req, res, next).catch(next);

    const app = express();
    app.disable('x-powered-by');
    app.use(later(async (req, res, next) => { if (!(await faults.strike(req, res))) next(); }));
    app.use(express.json({ limit: '64mb' }));
    app.use(later((req, res, next) => answer(all, req, res, next)));
    app.use(expressPouchDB(PouchDB, { mode: 'minimumForPouchDB', overrideMode: { exclude: ['compression'] } }));
    app.use(explain);

    await databases.open('_users');
    const server = app.listen(Number(process.env.PRYSTAN_COUCH_PORT || 0), '127.0.0.1', () => {
        console.log(`http://127.0.0.1:${server.address().port}`);
    });
    wire.watch(server);
    for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => process.exit(0));
    process.stdin.resume().on('end', () => process.exit(0)).on('error', () => process.exit(0));
}

main().catch((error) => {
    console.error(error.message);
    process.exit(1);
});
