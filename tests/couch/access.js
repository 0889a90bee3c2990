// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Who somebody is and what he may ask, as CouchDB 3 answers it: Basic authentication against the server admin and `_users`,
// `_security` of each database, nobody an admin by default. Validators are in writes.js, the feed in changes.js.
//
// Where this server and Apache CouchDB differ; a test that passes here has not shown these:
// - `_changes` is in total order and repeats nothing; CouchDB's goes by shard and may repeat after a node was lost. Only the
//   feeds normal and longpoll; no filter.
// - There is one copy of everything: no 202, no 201 without a quorum, no node to lose, no split.
// - A denied `PUT _security` or `_revs_limit` is answered 401; CouchDB answers 500 and changes nothing.
// - `_bulk_get` of what is missing gives an object without `error: not_found`; it never answers multipart.
// - `_revs_diff` has no `possible_ancestors`. Revisions made here (new_edits:true) are other hashes than CouchDB's.
// - No attachments, COPY, `_find`, `_purge`, `_replicator`, `_replicate`, `_node`, cookies, JWT, proxy authentication, TLS.
//   `POST /_session` is 404, upon which CouchDB's replicator falls back to Basic.
// - `X-HTTP-Method-Override` is ignored; CouchDB obeys it, so an entrance must take it away.
// - No lock-out after wrong passwords, and a password is hashed 10 times only: attempts cost nothing here.
// - LevelDB does not sync: what was acknowledged survives the end of the process, not of the machine.
const { pbkdf2Sync, randomBytes, timingSafeEqual } = require('node:crypto');

const NOBODY = { name: null, roles: [] };
const NEEDS_DB_ADMIN = new Set(['_compact', '_view_cleanup', '_purge', '_revs_limit', '_purged_infos_limit', '_temp_view']);

class Refused extends Error {
    constructor(status, error, reason) {
        super(reason);
        Object.assign(this, { status, error, reason });
    }
}

const derive = (password, salt, iterations) => pbkdf2Sync(password, salt, iterations, 20, 'sha1');

// What `_users` stores: the password never.
function userDocument({ password, ...doc }) {
    if (doc._deleted || String(doc._id).startsWith('_')) return doc;
    if (doc._id !== `org.couchdb.user:${doc.name}` || doc.type !== 'user' || !Array.isArray(doc.roles)) {
        throw new Refused(403, 'forbidden', 'not a user document');
    }
    if (doc.roles.some((role) => String(role).startsWith('_'))) {
        throw new Refused(403, 'forbidden', 'No system roles (starting with underscore) in users db.');
    }
    if (password === undefined) return doc;
    const salt = randomBytes(16).toString('hex');
    const key = derive(password, salt, 10).toString('hex');
    return { ...doc, password_scheme: 'pbkdf2', iterations: 10, salt, derived_key: key };
}

function parts(req) {
    try {
        return req.path.slice(1).split('/').map(decodeURIComponent);
    } catch {
        throw new Refused(400, 'bad_request', 'Malformed path');
    }
}

// Who may make this request: anyone, admin (of the server), owner (of that user document), dbadmin or member.
function demanded(method, [first, ...rest]) {
    const reading = method === 'GET' || method === 'HEAD';
    const inside = rest.join('/');
    if (first === '' || (reading && (first === '_up' || first === '_session'))) return 'anyone';
    if (first === '_users' && reading && inside.startsWith('org.couchdb.user:')) return 'owner';
    if (first.startsWith('_')) return 'admin';
    if (inside === '') return reading || method === 'POST' ? 'member' : 'admin';
    if (NEEDS_DB_ADMIN.has(rest[0])) return 'dbadmin';
    if (!reading && (inside.startsWith('_design/') || rest[0] === '_security')) return 'dbadmin';
    return 'member';
}

const listed = ({ names = [], roles = [] } = {}, user) =>
    names.includes(user.name) || roles.some((role) => user.roles.includes(role));
const isAdmin = (user) => user.roles.includes('_admin');
const isDbAdmin = (user, security) => isAdmin(user) || listed(security.admins, user);

function isMember(user, security) {
    const { names = [], roles = [] } = security.members || {};
    return (names.length === 0 && roles.length === 0) || isDbAdmin(user, security) || listed(security.members, user);
}

class Access {
    constructor(databases, admin) {
        this.databases = databases;
        this.admin = admin;
        this.known = new Map(); // credentials that were right, so that each is hashed once
    }

    async user(header) {
        if (header === undefined) return NOBODY;
        const given = /^Basic (.+)$/.exec(header);
        const [name, password] = given ? Buffer.from(given[1], 'base64').toString().split(/:(.*)/s) : [];
        if (password !== undefined) {
            if (`${name}:${password}` === this.admin) return { name, roles: ['_admin'] };
            const users = await this.databases.open('_users');
            const doc = await users.get(`org.couchdb.user:${name}`).catch(() => null);
            if (doc && this.fits(doc, password)) return { name, roles: doc.roles };
        }
        throw new Refused(401, 'unauthorized', 'Name or password is incorrect.');
    }

    fits(doc, password) {
        const same = `${doc._id} ${doc._rev} ${password}`;
        if (this.known.has(same)) return true;
        const key = Buffer.from(String(doc.derived_key), 'hex');
        const right = key.length === 20 && timingSafeEqual(derive(password, doc.salt, doc.iterations), key);
        if (right) this.known.set(same, true);
        return right;
    }

    async check(req) {
        const path = parts(req);
        const user = await this.user(req.headers.authorization);
        req.couchSession = { userCtx: user };
        const demand = demanded(req.method, path);
        if (demand === 'anyone') return;
        if (demand === 'owner' && path[1] === `org.couchdb.user:${user.name}`) return;
        if (demand === 'admin' || demand === 'owner') {
            if (!isAdmin(user)) throw new Refused(401, 'unauthorized', 'You are not a server admin.');
            return;
        }
        await this.checkInside(req, path, user, demand);
    }

    async checkInside(req, [name, ...rest], user, demand) {
        if (!(await this.databases.exists(name))) throw new Refused(404, 'not_found', 'Database does not exist.');
        req.db = await this.databases.open(name);
        req.inside = rest;
        req.security = (await this.databases.aside(req.db)).security;
        if (!isMember(user, req.security)) {
            if (user === NOBODY) throw new Refused(401, 'unauthorized', 'You are not authorized to access this db.');
            throw new Refused(403, 'forbidden', 'You are not allowed to access this db.');
        }
        if (demand === 'dbadmin' && !isDbAdmin(user, req.security)) {
            throw new Refused(401, 'unauthorized', 'You are not a db or server admin.');
        }
    }
}

module.exports = { Access, Refused, isDbAdmin, userDocument };
