// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// GET /_wire (server admin only): bytes that came in and went out over all connections since the start, as {"up","down"}.

class Wire {
    constructor() {
        this.open = new Set();
        this.closed = { up: 0, down: 0 };
    }

    watch(server) {
        server.on('connection', (socket) => {
            this.open.add(socket);
            socket.on('close', () => {
                this.open.delete(socket);
                this.add(this.closed, socket);
            });
        });
    }

    add(sum, socket) {
        sum.up += socket.bytesRead;
        sum.down += socket.bytesWritten;
    }

    count() {
        const sum = { ...this.closed };
        for (const socket of this.open) this.add(sum, socket);
        return sum;
    }
}

module.exports = { Wire };
