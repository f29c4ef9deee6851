// A program that starts PostgreSQL, names its process, and waits to be killed.
import { startEmbeddedPostgres } from '../src/index.ts';

const postgres = await startEmbeddedPostgres({ folder: process.argv[2]! });
console.log(postgres.pid());
setInterval(() => {}, 60_000);
