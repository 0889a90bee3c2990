// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// For tests: documents as devices send them (of the right shape; what is inside is noise), and the rules they must pass.
const { createHash, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const AGE = 'age-encryption.org/v1\n';
const rules = fs.readFileSync(path.join(__dirname, '../../platform/server/validator.js'), 'utf8');
// As `prystanctl server prepare` sets it.
const security = { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles: ['device', 'reader', 'hub'] } };

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

module.exports = { event, rules, security };
