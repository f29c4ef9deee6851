// The process of one peer: makes a database for it, drives it, and tells what it reached.
import { connectDatabase, identifier, sql } from '@tongban/database';
import { newId } from '@tongban/kernel';
import { databaseOf } from './bench-server.ts';
import { dbosPeer } from './dbos-peer.ts';
import { makeDesk } from './desk.ts';
import { emmettPeer } from './emmett-peer.ts';
import { measure } from './measure.ts';
import type { peerNames } from './peers.ts';
import { fourteenSteps, newCaseId } from './walk.ts';

const [name, url, clients, seconds] = process.argv.slice(2) as [
  (typeof peerNames)[number],
  string,
  string,
  string,
];
const open = { emmett: emmettPeer, dbos: dbosPeer };

const server = connectDatabase({ url, role: 'none', size: 1 });
await server.run(sql`create database ${identifier(`peer_${name}`)}`);
await server.close();
const peer = await open[name](databaseOf(url, `peer_${name}`));
const desk = makeDesk();
const measured = await measure({
  clients: Number(clients),
  warmUpMs: 3_000,
  measuredMs: Number(seconds) * 1_000,
  async client(_index, run) {
    while (!run.stopped) {
      await peer.carryOut(newCaseId(), fourteenSteps(desk, newId()), (ms) => run.done(ms));
    }
  },
});
process.send?.({ name: peer.name, ...measured });
await peer.close();
process.exit(0);
