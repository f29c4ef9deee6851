// Runs the test files given in one process; the first failure ends it: the mutant is noticed.
import { run } from 'node:test';

const stream = run({ files: process.argv.slice(2), isolation: 'none', concurrency: false });
stream.on('test:fail', () => process.exit(1));
stream.on('test:summary', ({ success }) => process.exit(success ? 0 : 1));
stream.resume();
