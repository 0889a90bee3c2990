// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// The feed with sequences as CouchDB's look: long, opaque, worth nothing in another database.
const { Refused } = require('./access.js');

const SEQUENCE = /^(\d+)-(.+)$/;

class Changes {
    constructor(databases) {
        this.databases = databases;
    }

    async info(req, res) {
        const { identity, since } = await this.databases.aside(req.db);
        const { doc_count, update_seq } = await req.db.info();
        const instance_start_time = String(Math.floor(since / 1000));
        res.json({ db_name: req.db.name, doc_count, update_seq: `${update_seq}-${identity}`, instance_start_time });
    }

    async feed(req, res) {
        const { feed = 'normal', filter } = req.query;
        if (!['normal', 'longpoll'].includes(feed) || filter) {
            throw new Refused(400, 'bad_request', 'not offered by this server');
        }
        const { identity } = await this.databases.aside(req.db);
        const asked = {
            since: await this.since(req, identity),
            limit: req.query.limit === undefined ? undefined : Math.max(1, Number(req.query.limit)),
            include_docs: req.query.include_docs === 'true',
            style: req.query.style || 'main_only',
        };
        const now = await req.db.changes(asked);
        if (feed === 'longpoll' && now.results.length === 0) return this.wait(req, res, asked, identity);
        res.json({ ...this.named(now.results, now.last_seq, identity), pending: await this.pending(req.db, now.last_seq) });
    }

    async since(req, identity) {
        const { since = '0' } = req.query;
        if (since === 'now') return 'now';
        if (since === '0') return 0;
        const [, number, suffix] = SEQUENCE.exec(since) || [];
        if (!suffix) throw new Refused(400, 'bad_request', 'Malformed sequence supplied in \'since\' parameter.');
        return suffix === identity ? Number(number) : 0; // of another database: everything once more
    }

    named(results, last, identity) {
        const named = results.map((change) => ({ ...change, seq: `${change.seq}-${identity}` }));
        return { results: named, last_seq: `${last}-${identity}` };
    }

    async pending(db, last) {
        return Math.max(0, (await db.info()).update_seq - last);
    }

    // Headers and the first line go out at once, then blank lines (heartbeat) until something comes or the time is over.
    wait(req, res, asked, identity) {
        const { heartbeat, timeout = 60000 } = req.query;
        res.type('json').write('{"results":[\n');
        const live = req.db.changes({ ...asked, live: true });
        const beat = heartbeat && setInterval(() => res.write('\n'), heartbeat === 'true' ? 60000 : Number(heartbeat));
        let over = null;
        const finish = (results, last) => {
            clearInterval(beat);
            clearTimeout(over);
            live.cancel();
            const said = this.named(results, last, identity);
            const lines = said.results.map((one) => JSON.stringify(one)).join(',\n');
            res.end(`${lines}\n],\n"last_seq":"${said.last_seq}","pending":0}\n`);
        };
        if (!heartbeat) over = setTimeout(async () => finish([], (await req.db.info()).update_seq), Number(timeout));
        live.on('change', (change) => finish([change], change.seq));
        res.on('close', () => { clearInterval(beat); clearTimeout(over); live.cancel(); });
    }
}

module.exports = { Changes };
