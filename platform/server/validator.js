// SPDX-License-Identifier: GPL-3.0-or-later
// What the database takes: validate_doc_update of _design/prystan. CouchDB runs it for every write, by whatever route; it
// is ECMAScript 5, for the oldest engine that CouchDB 3 comes with.
//   _id   <account>:<SHA-256 of the sealed file, hex>
//   _rev  1-<first 32 hex digits of that hash>
// One id can have one revision only, so the same event by any route is one document and sending it twice changes nothing.
// oldDoc alone protects no document: a second first revision finds it null, and a plain edit carries its parent's _rev.
// Nobody is exempt, server admins neither: a replication that they run must not let in what a device may not write.
// Roles: a device writes its own events, a carrier anybody's, a hub tombstones and nothing else.
// That ct has this hash and sig is the device's are for readers to check; a validator cannot.
(function (newDoc, oldDoc, userCtx) {
    var LENGTHS = [5728, 11192, 22112, 43960, 87648]; // sealed: 4, 8, 16, 32, 64 KiB and 200 bytes, in base64
    var AGE = 'YWdlLWVuY3J5cHRpb24ub3JnL3Yx'; // how an age file begins
    var EVENT = ['_id', '_rev', '_revisions', 'v', 'seq', 'prev', 'sig', 'ct'];
    var TOMBSTONE = ['_id', '_rev', '_revisions', '_deleted', 'v', 'seq', 'prev', 'sig'];

    // The reasons are fixed words: nothing of the document gets into an answer or a log.
    function refuse(reason) {
        throw { forbidden: reason };
    }

    function is(role) {
        return userCtx.roles.indexOf(role) !== -1;
    }

    function fits(pattern, value) {
        return typeof value === 'string' && pattern.test(value);
    }

    function onlyFields(allowed) {
        for (var field in newDoc) {
            if (allowed.indexOf(field) === -1) refuse('unknown field');
        }
    }

    // The revisions that lead here, newest first. A plain edit shows its parent's.
    function history() {
        if (newDoc._revisions) return newDoc._revisions;
        var rev = /^([0-9]+)-(.*)$/.exec(newDoc._rev || '');
        return rev ? { start: Number(rev[1]), ids: [rev[2]] } : { start: 0, ids: [] };
    }

    // It begins with the pinned revision and is not longer than `longest`.
    function pinned(longest) {
        var revs = history();
        if (revs.start > longest || revs.ids.length !== revs.start) refuse('not the pinned revision');
        var first = revs.ids[revs.ids.length - 1];
        if (first !== newDoc._id.split(':')[1].slice(0, 32)) refuse('not the pinned revision');
        return revs.start;
    }

    function whole(value) {
        return typeof value === 'number' && value >= 1 && value <= 9007199254740991 && Math.floor(value) === value;
    }

    // Its place in the device's chain, signed: a tombstone keeps it, so that the chain goes on.
    function place() {
        if (newDoc.v !== 1) refuse('unknown version');
        if (!whole(newDoc.seq)) refuse('seq');
        if (!fits(/^([0-9a-f]{64})?$/, newDoc.prev)) refuse('prev');
        if (!fits(/^[A-Za-z0-9+\/]{86}==$/, newDoc.sig)) refuse('sig');
    }

    function ownEvent() {
        return is('device') && newDoc._id.indexOf(userCtx.name + ':') === 0;
    }

    function event() {
        if (!ownEvent() && !is('carrier')) refuse('another device');
        onlyFields(EVENT);
        pinned(1);
        if (oldDoc) refuse('an event is never changed');
        place();
        if (typeof newDoc.ct !== 'string' || LENGTHS.indexOf(newDoc.ct.length) === -1) refuse('size');
        if (newDoc.ct.indexOf(AGE) !== 0 || !fits(/^[A-Za-z0-9+\/]+={0,2}$/, newDoc.ct)) refuse('not sealed');
    }

    // Erasing takes the place of what is there; one that was replicated may come before it, or long after.
    function tombstone() {
        if (!is('hub')) refuse('only a hub erases');
        onlyFields(TOMBSTONE);
        if (newDoc._deleted !== true) refuse('unknown field');
        if (pinned(2) === 1 && !oldDoc) refuse('nothing to erase');
        place();
    }

    if (!is('device') && !is('carrier') && !is('hub')) refuse('this account writes nothing');
    if (!fits(/^[a-z0-9]{8,40}:[0-9a-f]{64}$/, newDoc._id)) refuse('not an id');
    if (newDoc._deleted) tombstone();
    else event();
})
