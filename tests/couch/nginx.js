// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// For tests: nginx with platform/server/nginx filled in, on free ports, with a certificate made for the occasion.
const { execFileSync, spawn } = require('node:child_process');
const { once } = require('node:events');
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const os = require('node:os');
const path = require('node:path');
const tls = require('node:tls');
const { setTimeout: pause } = require('node:timers/promises');

const server = path.join(__dirname, '../../platform/server');
const ENTRANCES = ['WRITE', 'READER'];

async function freePorts(count) {
    const held = await Promise.all(Array.from({ length: count }, async () => {
        const socket = net.createServer().listen(0, '127.0.0.1');
        await once(socket, 'listening');
        return socket;
    }));
    const ports = held.map((socket) => socket.address().port);
    held.forEach((socket) => socket.close());
    return ports;
}

// Stands between nginx and CouchDB and remembers what came.
async function recorder(url) {
    const arrived = [];
    const between = http.createServer((request, answer) => {
        const seen = { line: `${request.method} ${request.url}`, headers: request.rawHeaders };
        arrived.push(seen);
        const onward = http.request(url + request.url, { method: request.method, headers: request.headers }, (back) => {
            answer.writeHead(back.statusCode, back.headers);
            back.pipe(answer);
        });
        onward.on('error', () => answer.destroy());
        answer.on('close', () => onward.destroy());
        request.pipe(onward);
    }).listen(0, '127.0.0.1');
    await once(between, 'listening');
    return { arrived, at: `127.0.0.1:${between.address().port}`, stop: () => between.closeAllConnections() || between.close() };
}

class Nginx {
    constructor(folder, ports) {
        Object.assign(this, { folder, ports, logs: path.join(folder, 'logs') });
    }

    get certificate() {
        return path.join(this.folder, 'cert.pem');
    }

    fill(couch, database, files) {
        fs.mkdirSync(this.logs);
        execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2',
            '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', path.join(this.folder, 'key.pem'),
            '-out', this.certificate], { stdio: 'pipe' });
        const values = {
            CERTIFICATE: this.certificate, CERTIFICATE_KEY: path.join(this.folder, 'key.pem'),
            COUCH: couch, DATABASE: database, FILES: files, LOGS: this.logs,
        };
        ENTRANCES.forEach((name, i) => {
            values[`${name}_LISTEN`] = `127.0.0.1:${this.ports[i]}`;
            values[`${name}_NAME`] = 'localhost';
        });
        execFileSync(path.join(server, 'nginx/fill'), [path.join(this.folder, 'prystan'),
            ...Object.entries(values).map(([name, value]) => `${name}=${value}`)]);
        const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
            .map((kind) => `${kind}_temp_path ${this.folder}/${kind};`).join('\n');
        fs.writeFileSync(path.join(this.folder, 'nginx.conf'), `daemon off;
            ${process.getuid() === 0 ? 'user root;' : ''}
            pid ${this.folder}/pid; error_log ${this.folder}/start.log;
            events {} http { access_log off; ${temporary} include ${this.folder}/prystan/entrances.conf; }`);
    }

    async start() {
        const program = fs.existsSync('/usr/sbin/nginx') ? '/usr/sbin/nginx' : 'nginx';
        const options = ['-p', this.folder, '-c', 'nginx.conf', '-e', path.join(this.folder, 'start.log')];
        this.child = spawn(program, options, { stdio: ['ignore', 'inherit', 'inherit'] });
        this.child.on('error', () => { throw new Error('no nginx here: platform/test installs Debian\'s package'); });
        while (this.child.exitCode === null) {
            if (await this.line('WRITE', 'GET /nothing HTTP/1.1').catch(() => null)) return;
            await pause(20);
        }
        throw new Error('nginx did not start');
    }

    port(entrance) {
        return this.ports[ENTRANCES.indexOf(entrance)];
    }

    connect(entrance, options = {}) {
        const ca = fs.readFileSync(this.certificate);
        return tls.connect({ host: '127.0.0.1', port: this.port(entrance), ca, ...options });
    }

    // Sends exactly these bytes; the statuses and the text that came back until the connection ended.
    async line(entrance, first, { headers = [], body = '' } = {}) {
        const socket = this.connect(entrance);
        const length = body ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
        socket.on('error', () => {});
        socket.write(`${[first, 'Host: localhost', 'Connection: close', ...length, ...headers].join('\r\n')}\r\n\r\n${body}`);
        let text = '';
        socket.on('data', (chunk) => { text += chunk; });
        await once(socket, 'close');
        if (!text) throw new Error('no answer');
        const statuses = [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
        return { status: statuses[0] || 400, statuses, text };
    }

    async stop() {
        this.child.kill('SIGTERM');
        if (this.child.exitCode === null) await once(this.child, 'exit');
        fs.rmSync(this.folder, { recursive: true });
    }
}

async function startNginx(couch, database, files) {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
    const nginx = new Nginx(folder, await freePorts(ENTRANCES.length));
    nginx.fill(couch, database, files);
    await nginx.start();
    return nginx;
}

module.exports = { recorder, startNginx, fill: path.join(server, 'nginx/fill') };
