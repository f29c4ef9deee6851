import { readSettings } from './read-settings.ts';
import { startOutsideWorld } from './start-outside-world.ts';

const settings = readSettings(process.env);
if (!settings.ok) {
  process.stderr.write(`${settings.refusal.detail.zh}\n${settings.refusal.detail.en}\n`);
  process.exit(1);
}
const outsideWorld = await startOutsideWorld(settings.value);
process.stdout.write(`外部系统（演示） Outside world: ${outsideWorld.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void outsideWorld.stop());
}
