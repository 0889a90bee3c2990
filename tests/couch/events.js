// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// For tests: documents as devices send them (of the right shape; what is inside is noise), and the rules they must pass.
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const AGE = 'age-encryption.org/v1\n';
const read = (name) => fs.readFileSync(path.join(__dirname, '../../platform/server', name), 'utf8');
const rules = read('validator.js');
const publicRules = read('public.js');
// As `prystanctl server prepare` sets it.
const admins = { names: [], roles: ['_admin'] };
const security = { admins, members: { names: [], roles: ['device', 'carrier', 'reader', 'hub'] } };
const publicSecurity = { admins, members: { names: [], roles: [] } };

function event(account, { seq = 1, sealed = 4296, prev = '' } = {}) {
    const bytes = Buffer.concat([Buffer.from(AGE), randomBytes(sealed - AGE.length)]);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return {
        _id: `${account}:${hash}`,
        _rev: `1-${hash.slice(0, 32)}`,
        v: 1,
        seq,
        prev,
        sig: randomBytes(64).toString('base64'),
        ct: bytes.toString('base64'),
    };
}

// What is left of an event: its place, signed, as a second revision.
function tombstone({ _id, _rev, v, seq, prev, sig }) {
    const rev = createHash('sha256').update(`prystan tombstone 1\n${_id}`).digest('hex').slice(0, 32);
    return { _id, _rev: `2-${rev}`, _revisions: { start: 2, ids: [rev, _rev.slice(2)] }, _deleted: true, v, seq, prev, sig };
}

module.exports = { event, publicRules, publicSecurity, rules, security, tombstone };
