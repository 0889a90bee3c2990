// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// First lines that no entrance may let through; $ is the database, @ that of the public files.

// Refused at either entrance to CouchDB, with every account there is.
const NOWHERE = [
    // other methods
    ...['HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'COPY', 'get'].map((method) => `${method} /_up`),
    ...['GET', 'HEAD', 'PUT', 'DELETE', 'COPY', 'PATCH', 'OPTIONS', 'post'].map((method) => `${method} /$/_bulk_docs`),
    ...['GET', 'PUT', 'DELETE'].map((method) => `${method} /$/_revs_diff`),
    ...['POST', 'PUT', 'DELETE'].map((method) => `${method} /$`),
    'POST /$/_changes', 'PUT /$/_changes', 'POST /', 'CONNECT localhost:5984',
    // other paths
    'GET /$/_all_docs', 'POST /$/_all_docs', 'POST /$/_all_docs/queries', 'GET /$/_local_docs', 'GET /$/_local/x',
    'PUT /$/_local/x', 'GET /$/_design/prystan', 'PUT /$/_design/x', 'GET /$/_design/prystan/_view/x',
    'POST /$/_find', 'POST /$/_index', 'GET /$/_security', 'PUT /$/_security', 'POST /$/_purge', 'POST /$/_compact',
    'POST /$/_ensure_full_commit', 'POST /$/_missing_revs', 'GET /$/_revs_limit', 'GET /$/_partition/x',
    'GET /$/_shards', 'GET /$/w1:1', 'PUT /$/w1:1', 'DELETE /$/w1:1?rev=1-1', 'GET /_all_dbs', 'GET /_session',
    'POST /_session', 'GET /_users', 'GET /_users/_all_docs', 'GET /_users/_changes',
    'PUT /_users/org.couchdb.user:x', 'POST /_users/_bulk_docs', 'GET /_node/_local/_config', 'GET /_config',
    'GET /_utils/', 'GET /_active_tasks', 'POST /_replicate', 'POST /_replicator/_bulk_docs', 'GET /_scheduler/jobs',
    'GET /_membership', 'GET /_uuids', 'GET /_dbs_info', 'PUT /other', 'POST /other/_bulk_docs',
    'GET /other/_changes', 'POST /$2/_bulk_docs', 'POST /x$/_bulk_docs', 'GET /_fault', 'GET /favicon.ico', 'GET *',
    'OPTIONS *',
    // tricks with the path
    'POST /$/_bulk_docs/', 'POST /$//_bulk_docs', 'POST //$/_bulk_docs', 'POST /$/./_bulk_docs',
    'POST /x/../$/_bulk_docs', 'POST /$/%5Fbulk_docs', 'POST /$/_bulk%5fdocs', 'POST /$%2F_bulk_docs',
    'POST /$/_BULK_DOCS', 'POST /$/_bulk_docs;x', 'POST /$/_bulk_docs%00', 'POST /$/_bulk_docs%20',
    'POST /$/_bulk_docs%0a', 'POST /$/_bulk_docs\t', 'POST /$/_bulk_docs\\', 'POST /$/_bulk_docs/../_all_docs',
    'POST /$/_bulk_docs/%2e%2e/_all_docs', 'POST /$/_bulk_docs/..%2f_all_docs', 'GET /_up/../_all_dbs',
    'GET /_up/%2e%2e/_all_dbs', 'GET /_up/..%2f_all_dbs', 'GET /_up/..;/_all_dbs', 'GET /_up%2f..%2f_all_dbs',
    'GET /_up/', 'GET //_up', 'GET /%5fup', 'GET /_up%3f', 'GET /$/_changes/', 'GET /$/%5fchanges',
    'GET /$//_changes', 'GET /$/_changes/../_all_docs?since=0', 'GET /$/', 'GET //$', 'GET /%2f', 'GET /./',
    'GET http://localhost/$/_all_docs', 'GET http://localhost/_all_dbs',
    // questions
    'POST /$/_bulk_docs?', 'POST /$/_bulk_docs?new_edits=true', 'POST /$/_bulk_docs?batch=ok',
    'POST /$/_revs_diff?x', 'GET /_up?x', 'GET /_up?', 'POST /$/_bulk_docs#x', 'GET /?x', 'GET /$?x',
    'POST /$/_bulk_get?attachments=true', 'GET /$/_changes?', 'GET /$/_changes?since=0&', 'GET /$/_changes?&since=0',
    'GET /$/_changes?since=', 'GET /$/_changes?feed=continuous', 'GET /$/_changes?feed=eventsource',
    'GET /$/_changes?filter=_view', 'GET /$/_changes?filter=_doc_ids&doc_ids=[]',
    'GET /$/_changes?since=0&conflicts=true', 'GET /$/_changes?since=0&attachments=true',
    'GET /$/_changes?limit=10000', 'GET /$/_changes?heartbeat=1', 'GET /$/_changes?heartbeat=true',
    'GET /$/_changes?style=main_only', 'GET /$/_changes?since=0;limit=1', 'GET /$/_changes?since=0#',
    'GET /$/_changes?since=a b', `GET /$/_changes?since=${'1'.repeat(4001)}`, 'GET /$/_changes?SINCE=0',
    'GET /$/_changes?since=0&since', 'GET /$/_changes??since=0',
];

// Fine at the reader entrance, not at the write-only one.
const READING = [
    'GET /', 'GET /$', 'GET /$/_changes', 'GET /$/_changes?since=0', 'GET /$/_changes?feed=longpoll&since=now',
    'POST /$/_bulk_get',
];

// Beside the public files, for everybody.
const NO_FILE = [
    'GET /@', 'GET /@/', 'GET /@/_changes', 'GET /@/_all_docs', 'GET /@/_design/prystan', 'GET /@/_local/x', 'GET /@/_security',
    'POST /@', 'POST /@/_bulk_docs', 'POST /@/_bulk_get', 'POST /@/_revs_diff', 'POST /@/_find', 'PUT /@/_local/x',
    'PUT /@/_design/x', 'PUT /@/_security', 'PUT /@', 'DELETE /@', 'GET /@/linked', 'GET /@/receipt', 'GET /@/receipt-x', 'GET /@/let-in-x', 'GET /@/let-in',
    `GET /@/receipt-${'A'.repeat(32)}`, `GET /@/receipt-${'a'.repeat(33)}`, 'GET /@/content-', 'GET /@/content-UK',
    `GET /@/content-${'a'.repeat(41)}`, 'GET /@/manifest.json', 'GET /@/Manifest', 'GET /manifest', 'GET /$/manifest',
    'HEAD /@/manifest', 'POST /@/manifest', 'DELETE /@/manifest', 'DELETE /@/manifest?rev=1-x', 'OPTIONS /@/manifest',
    'COPY /@/manifest', 'MKCOL /@/manifest', 'TRACE /@/manifest', 'GET /@/manifest?', 'GET /@/manifest?x=1',
    'GET /@/manifest?rev=1-x', 'GET /@/manifest?revs=true', 'GET /@/manifest?open_revs=all', 'GET /@/manifest?attachments=true',
    'GET /@/manifest/', 'GET /@/manifest/file', 'GET /@//manifest', 'GET //@/manifest', 'GET /./@/manifest', 'GET /x/../@/manifest',
    'GET /@/%6danifest', 'GET /%40/manifest', 'GET /@%2fmanifest', 'GET /@/manifest%00', 'GET /@/manifest%20', 'GET /@/manifest%2f',
    'GET /@/manifest#x', 'GET /@/../$/_all_docs', 'GET /@/manifest/../_all_docs', 'GET /@/..%2f$', 'GET /@/content-..',
    'GET /@2/manifest', 'GET /x@/manifest', `GET /@/${'a'.repeat(9000)}`,
    'PUT /@/other', 'PUT /@/manifest/', 'PUT /@/manifest/file', 'PUT /@/manifest?', 'PUT /@/manifest?rev=', 'PUT /@/manifest?rev=1-x',
    `PUT /@/manifest?rev=1-${'a'.repeat(32)}&new_edits=false`, 'PUT /@/manifest?new_edits=false', 'PUT /@/manifest?batch=ok',
    `PUT /@/manifest?rev=1-${'a'.repeat(32)}%26x`, 'PUT /@/receipt-x', 'PUT /$/manifest',
];

module.exports = { NO_FILE, NOWHERE, READING };
