// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// For tests: a CouchDB to talk to. With PRYSTAN_COUCH_URL and PRYSTAN_COUCH_ADMIN (name:password) in the environment it is
// that one, a real one for instance; else the server here, started for the test. What a test makes there it takes away.
const { randomBytes } = require('node:crypto');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');
const readline = require('node:readline');

const basic = (credentials) => `Basic ${Buffer.from(credentials).toString('base64')}`;
const random = () => randomBytes(10).toString('hex');

class Site {
    constructor(url, admin, child) {
        Object.assign(this, { url, admin, child, made: [] });
    }

    // The answer's status and body, JSON taken apart where it is JSON. `as` is name:password or nothing.
    async ask(as, method, where, body, headers = {}) {
        const answer = await fetch(this.url + where, {
            method,
            headers: {
                ...(as && { Authorization: basic(as) }),
                ...(body && { 'Content-Type': 'application/json' }),
                ...headers,
            },
            body: body && (typeof body === 'string' ? body : JSON.stringify(body)),
        });
        const text = await answer.text();
        let said = text;
        try { said = JSON.parse(text); } catch { /* no JSON: the text */ }
        return { status: answer.status, said, headers: answer.headers };
    }

    async must(method, where, body) {
        const { status, said } = await this.ask(this.admin, method, where, body);
        if (status >= 300) throw new Error(`${method} ${where}: ${status} ${JSON.stringify(said)}`);
        return said;
    }

    async database(security) {
        const name = `t${random()}`;
        await this.must('PUT', `/${name}`);
        this.made.push(`/${name}`);
        if (security) await this.must('PUT', `/${name}/_security`, security);
        return name;
    }

    // name:password of a new account.
    async account(roles, name = `w${random()}`) {
        const password = random();
        const where = `/_users/org.couchdb.user:${name}`;
        await this.must('PUT', where, { _id: `org.couchdb.user:${name}`, name, type: 'user', roles, password });
        this.made.push(where);
        return `${name}:${password}`;
    }

    async remove(where) {
        if (!where.startsWith('/_users/')) return this.must('DELETE', where);
        return this.must('DELETE', `${where}?rev=${(await this.must('GET', where))._rev}`);
    }

    async stop() {
        if (this.child) {
            this.child.stdin.end();
            if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
        } else {
            for (const where of this.made) await this.remove(where);
        }
    }
}

async function startServer({ folder, env = {} } = {}) {
    const admin = `admin:${random()}`;
    const child = spawn(process.execPath, [path.join(__dirname, 'server.js'), ...(folder ? [folder] : [])], {
        stdio: ['pipe', 'pipe', 'inherit'],
        env: { ...process.env, PRYSTAN_COUCH_ADMIN: admin, ...env },
    });
    for await (const line of readline.createInterface({ input: child.stdout })) {
        return new Site(line, env.PRYSTAN_COUCH_ADMIN || admin, child);
    }
    throw new Error('the test server did not start; are its modules there (NODE_PATH)?');
}

async function startSite() {
    const { PRYSTAN_COUCH_URL: url, PRYSTAN_COUCH_ADMIN: admin } = process.env;
    return url ? new Site(url.replace(/\/$/, ''), admin, null) : startServer();
}

module.exports = { Site, basic, random, startServer, startSite };
