// SPDX-License-Identifier: GPL-3.0-or-later
// What the database of public files takes: validate_doc_update of its _design/prystan; ECMAScript 5, like validator.js.
// Everybody may read it. Each document is one signed file: {_id: its name, file: its text}; a later one takes its place.
// That the signature is right is for readers to check, and that a file is newer than the one that they know.
(function (newDoc, oldDoc, userCtx) {
    var NAME = /^(manifest|letters|(?:receipt|let-in)-[0-9a-f]{32}|content-[a-z0-9-]{1,40})$/;
    var FIELDS = ['_id', '_rev', '_revisions', 'file'];
    var SIGNED = 'prystan-signed-v1 '; // how a signed file begins
    var LONGEST = 1048576;

    function refuse(reason) {
        throw { forbidden: reason };
    }

    function is(role) {
        return userCtx.roles.indexOf(role) !== -1;
    }

    if (!is('reader') && !is('_admin')) refuse('this account writes nothing');
    if (newDoc._deleted) {
        if (!is('_admin')) refuse('nobody deletes');
        FIELDS = ['_id', '_rev', '_revisions', '_deleted'];
    } else {
        if (typeof newDoc._id !== 'string' || !NAME.test(newDoc._id)) refuse('not a name');
        if (typeof newDoc.file !== 'string' || newDoc.file.length > LONGEST) refuse('size');
        if (newDoc.file.indexOf(SIGNED) !== 0) refuse('not signed');
    }
    for (var field in newDoc) {
        if (FIELDS.indexOf(field) === -1) refuse('unknown field');
    }
})
