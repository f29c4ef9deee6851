import { toConfiguration } from './configuration.ts';
import { readEnvironment } from './read-environment.ts';
import { exitCodes, startFailureOf } from './start-failure.ts';
import { describeError } from '@tongban/http';
import type { RunningZone } from './zones/running-zone.ts';
import { startHouse } from './zones/start-house.ts';

const configuration = toConfiguration(readEnvironment(), process.cwd());
if ('faults' in configuration) {
  for (const { name, what } of configuration.faults) {
    process.stderr.write(`${name}：${what.zh}。 ${name} ${what.en}.\n`);
  }
  process.exit(exitCodes.configuration);
}

// What nobody caught ends the program, and its text, which may quote a person, does not reach the terminal.
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'fatal', err: describeError(error) })}\n`);
    process.exit(exitCodes.unexpected);
  });
}

// Whoever closes the terminal, or cuts the output off with a pipe, does not stop the platform.
process.stdout.on('error', () => {});

let stopping = false;
let platform: RunningZone | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => void stop());
}

try {
  const house = await startHouse(configuration);
  platform = house;
  process.stdout.write(house.greeting);
} catch (error) {
  const { exitCode, sentence } = startFailureOf(error);
  process.stderr.write(`${sentence.zh}\n${sentence.en}\n`);
  if (exitCode === exitCodes.unexpected) {
    process.stderr.write(`${JSON.stringify(describeError(error), undefined, 2)}\n`);
  }
  process.exit(exitCode);
}
if (stopping) await stop();

/** The first signal stops in order; a second one, from somebody who does not want to wait, at once. */
async function stop(): Promise<void> {
  if (stopping && platform !== undefined) process.exit(130);
  stopping = true;
  if (platform === undefined) return;
  process.stdout.write('正在停止… Stopping…\n');
  const hard = setTimeout(() => process.exit(1), 10_000);
  await platform.stop();
  clearTimeout(hard);
  process.exit(0);
}
