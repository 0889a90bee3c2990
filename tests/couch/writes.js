// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Every write of a document, judged as CouchDB does it. PouchDB's own validation is not used: it shows a validator the
// current winner where CouchDB shows null (a second first revision), so that a rule would hold here and fail there.
const vm = require('node:vm');
const { randomUUID } = require('node:crypto');
const { Refused, isDbAdmin, userDocument } = require('./access.js');

const isDesign = (id) => String(id).startsWith('_design/');
const isLocal = (id) => String(id).startsWith('_local/');

function compile(source) {
    const helpers = { isArray: Array.isArray, toJSON: JSON.stringify, log: () => {} };
    return vm.runInNewContext(`(${source.trim().replace(/;$/, '')}\n)`, helpers);
}

// [generation, hash, hash before, …] as the writer says it.
function history(doc) {
    if (doc._revisions) return [doc._revisions.start, ...doc._revisions.ids];
    const [, generation, hash] = /^(\d+)-(.+)$/.exec(doc._rev) || [];
    return hash ? [Number(generation), hash] : [0];
}

class Writes {
    constructor() {
        this.validators = new WeakMap();
    }

    async validatorsOf(db) {
        if (!this.validators.has(db)) {
            const designs = await db.allDocs({ startkey: '_design/', endkey: '_design0', include_docs: true });
            const sources = designs.rows.map((row) => row.doc.validate_doc_update).filter(Boolean);
            this.validators.set(db, sources.map(compile));
        }
        return this.validators.get(db);
    }

    // What the validator sees as oldDoc: the nearest stored ancestor, so null for every first revision.
    async before(db, doc, newEdits) {
        const [generation, ...hashes] = history(doc);
        for (let back = newEdits ? 0 : 1; back < hashes.length; ++back) {
            const rev = `${generation - back}-${hashes[back]}`;
            const found = await db.get(doc._id, { rev, revs: true }).catch(() => null);
            if (found) return found;
        }
        return null;
    }

    // Throws Refused when this document may not be written.
    async judge(db, doc, newEdits, user, security) {
        if (isLocal(doc._id)) return; // CouchDB asks no validator about these
        if (isDesign(doc._id)) {
            if (!isDbAdmin(user, security)) throw new Refused(401, 'unauthorized', 'You are not a db or server admin.');
            if (typeof doc.validate_doc_update === 'string') compile(doc.validate_doc_update);
            this.validators.delete(db);
            return;
        }
        const validators = await this.validatorsOf(db);
        if (validators.length === 0) return;
        const [start, ...ids] = history(doc);
        const shown = { ...doc, ...(start && { _rev: `${start}-${ids[0]}` }), _revisions: { start, ids } };
        const old = await this.before(db, doc, newEdits);
        for (const validator of validators) this.ask(validator, shown, old, { ...user, db: db.name }, security);
    }

    ask(validator, ...given) {
        try {
            validator(...given);
        } catch (thrown) {
            if (thrown.forbidden !== undefined) throw new Refused(403, 'forbidden', thrown.forbidden);
            if (thrown.unauthorized !== undefined) throw new Refused(401, 'unauthorized', thrown.unauthorized);
            throw new Refused(500, 'unknown_error', String(thrown));
        }
    }

    async bulk(req, res) {
        const { docs, new_edits: newEdits = true } = req.body;
        if (!Array.isArray(docs)) throw new Refused(400, 'bad_request', 'POST body must include `docs` parameter.');
        const stored = newEdits ? new Set() : await this.stored(req.db, docs);
        const answers = [];
        const fit = [];
        for (const [at, doc] of docs.entries()) {
            if (newEdits && doc._id === undefined) doc._id = randomUUID();
            try {
                // A revision that is there already is passed over before any validator is asked.
                if (!stored.has(at)) await this.judge(req.db, doc, newEdits, req.couchSession.userCtx, req.security);
                fit.push([at, this.prepared(req, doc)]);
            } catch (refused) {
                answers[at] = this.failure(doc, refused);
            }
        }
        const results = await req.db.bulkDocs(fit.map(([, doc]) => doc), { new_edits: newEdits });
        if (newEdits) results.forEach((result, i) => { answers[fit[i][0]] = this.result(result); });
        else results.forEach((result) => answers.push(this.result(result)));
        res.status(201).json(answers.filter(Boolean));
    }

    prepared(req, doc) {
        return req.db.name === '_users' ? userDocument(doc) : doc;
    }

    failure(doc, { error = 'unknown_error', reason = 'unknown' }) {
        return { id: doc._id, ...(doc._rev && { rev: doc._rev }), error, reason };
    }

    result(result) {
        return result.error ? { id: result.id, error: result.name, reason: result.message } : result;
    }

    async stored(db, docs) {
        const asked = {};
        for (const { _id, _rev } of docs) (asked[_id] ||= []).push(_rev);
        const missing = await db.revsDiff(asked);
        const is = ({ _id, _rev }) => !(missing[_id] && missing[_id].missing.includes(_rev));
        return new Set([...docs.keys()].filter((at) => docs[at]._rev && is(docs[at])));
    }

    // PUT, POST or DELETE of one document; PouchDB does the rest when it may pass.
    async single(req) {
        const [first, second] = req.inside;
        if (req.method === 'COPY' || req.inside.length > (first === '_design' || first === '_local' ? 2 : 1)) {
            throw new Refused(405, 'method_not_allowed', 'not offered by this server');
        }
        const id = second === undefined ? first : `${first}/${second}`;
        const newEdits = req.query.new_edits !== 'false';
        const doc = { ...req.body, _id: id || req.body._id || randomUUID() };
        doc._rev = doc._rev || req.query.rev || (req.headers['if-match'] || '').replaceAll('"', '') || undefined;
        if (req.method === 'DELETE') doc._deleted = true;
        await this.judge(req.db, doc, newEdits, req.couchSession.userCtx, req.security);
        if (req.method !== 'DELETE') req.body = this.prepared(req, doc);
    }
}

module.exports = { Writes };
