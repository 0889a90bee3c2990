// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// What can go wrong between a device and the server, switched on by tests (server admin only):
//   PUT /_fault [FAULT…]   instead of what was set before; the environment's PRYSTAN_COUCH_FAULT is set from the start
//   GET /_fault            what is still to come
//   POST /_fault/lose {"db","ids":[…],"last":N}   an older backup came back: these documents, and the last N, never were
//   POST /_fault/uuid      the server is another one
// FAULT = {"on": part of the URL (all), "times": N (always), and one or more of
//   "delay": milliseconds before anything happens
//   "cutRequest": N        the connection ends when N bytes of the request's body are there; nothing is stored
//   "cut": N               everything is done, but the connection ends after N bytes of the answer's body
//   "status": 429, "retryAfter": "30"             answered instead of doing it
//   "garbage": "html" | "json" | "bytes" | "endless"   200 and that, instead of doing it
//   "swallow": true        a bulk write is answered 201 [] and forgotten
// }
const { randomBytes, randomUUID } = require('node:crypto');

const GARBAGE = {
    html: ['text/html', '<!DOCTYPE html><html><body><h1>Welcome to our free network</h1></body></html>'],
    json: ['application/json', '{"results":[{"seq":{"a":[]},"id":7,"changes":"no"}],"last_seq":'],
    bytes: ['application/json', randomBytes(4096)],
};

const REASONS = { 413: 'too_large', 429: 'too_many_requests', 503: 'service_unavailable' };

function cutAnswer(res, limit) {
    const write = res.write.bind(res);
    let left = limit;
    const send = (chunk, encoding) => {
        const bytes = Buffer.from(chunk, typeof encoding === 'string' ? encoding : 'utf8');
        const part = bytes.subarray(0, left);
        left -= part.length;
        const end = left === 0 ? () => res.socket && res.socket.destroySoon() : undefined;
        if (part.length > 0) write(part, end);
        else res.socket.destroy();
    };
    res.write = (chunk, encoding) => { send(chunk, encoding); return true; };
    res.end = (chunk, encoding) => {
        if (chunk && typeof chunk !== 'function') send(chunk, encoding);
        if (res.socket) res.socket.destroySoon();
        return res;
    };
}

function cutRequest(req, limit) {
    let seen = 0;
    if (limit === 0) req.socket.destroy();
    req.on('data', (chunk) => {
        seen += chunk.length;
        if (seen >= limit) req.socket.destroy();
    });
    req.on('end', () => req.socket.destroy());
}

function endless(res) {
    res.type('json').write('{"results":[');
    const more = () => {
        while (res.writable && res.write('{"seq":"1-x","id":"x","changes":[]},'.repeat(100)));
    };
    res.on('drain', more);
    more();
}

class Faults {
    constructor(databases, set = '[]') {
        this.databases = databases;
        this.uuid = randomUUID().replaceAll('-', '');
        this.faults = JSON.parse(set);
    }

    // True when the fault has answered, so that nobody else shall.
    async strike(req, res) {
        const fault = this.faults.find((one) => one.times !== 0 && req.url.includes(one.on || ''));
        if (!fault || req.path.startsWith('/_fault')) return false;
        if (fault.times) fault.times -= 1;
        if (fault.delay) await new Promise((resolve) => { setTimeout(resolve, fault.delay); });
        if (fault.cut !== undefined) cutAnswer(res, fault.cut);
        return this.instead(fault, req, res);
    }

    instead(fault, req, res) {
        if (fault.cutRequest !== undefined) cutRequest(req, fault.cutRequest);
        else if (fault.status) this.refuse(fault, res);
        else if (fault.garbage === 'endless') endless(res);
        else if (fault.garbage) res.type(GARBAGE[fault.garbage][0]).send(GARBAGE[fault.garbage][1]);
        else if (fault.swallow) res.status(201).json([]);
        else return false;
        return true;
    }

    refuse({ status, retryAfter }, res) {
        if (retryAfter !== undefined) res.set('Retry-After', String(retryAfter));
        res.status(status).json({ error: REASONS[status] || 'fault', reason: 'as the test asked' });
    }

    async control(req, res) {
        const what = `${req.method} ${req.path}`;
        if (what === 'PUT /_fault') this.faults = req.body;
        else if (what === 'POST /_fault/uuid') this.uuid = randomUUID().replaceAll('-', '');
        else if (what === 'POST /_fault/lose') return res.json({ lost: await this.databases.lose(req.body.db, req.body) });
        else if (what !== 'GET /_fault') return res.status(404).json({ error: 'not_found', reason: 'no such fault' });
        return res.json(this.faults);
    }
}

module.exports = { Faults };
