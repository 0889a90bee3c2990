// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The databases behind the server. What CouchDB keeps beside the documents of a database (its identity, `_security`) lies
// in one local document, so that it goes with the database.
const { randomBytes } = require('node:crypto');
const { getOrCreateDB, deleteDB } = require('express-pouchdb/lib/create-or-delete-dbs');

const ASIDE = '_local/beside-the-documents';
// What a new database of CouchDB 3 has: for server admins only.
const CLOSED = { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles: ['_admin'] } };

class Databases {
    constructor(PouchDB) {
        this.PouchDB = PouchDB;
    }

    async exists(name) {
        return (await this.PouchDB.allDbs()).includes(name);
    }

    open(name) {
        return getOrCreateDB(this.PouchDB, name);
    }

    async aside(db) {
        const kept = await db.get(ASIDE).catch(() => null);
        if (kept) return kept;
        const made = { _id: ASIDE, security: CLOSED, identity: randomBytes(60).toString('base64url'), since: Date.now() };
        await db.put(made).catch(() => {}); // somebody was faster
        return db.get(ASIDE);
    }

    async setSecurity(db, security) {
        await db.put({ ...(await this.aside(db)), security });
    }

    // As after an older backup: the named documents never were, the rest got new and lower sequences.
    async lose(name, { ids = [], last = 0 }) {
        const old = await this.open(name);
        const { _rev, ...aside } = await this.aside(old);
        const everything = (await old.changes({ since: 0 })).results.map((change) => change.id);
        const lost = new Set([...ids, ...everything.slice(everything.length - last)]);
        const kept = [];
        for (const id of everything.filter((one) => !lost.has(one))) {
            for (const leaf of await old.get(id, { open_revs: 'all', revs: true })) kept.push(leaf.ok);
        }
        await deleteDB(this.PouchDB, name, {});
        const db = await this.open(name);
        await db.put(aside);
        await db.bulkDocs(kept, { new_edits: false });
        return lost.size;
    }
}

module.exports = { Databases, ASIDE };
