import { usualThresholds, type WatchThresholds } from '@tongban/verification';
import type { Configuration } from './configuration.ts';
import type { EnvironmentReader } from './environment-reader.ts';
import type { Environment } from './read-environment.ts';

const names = Object.keys(usualThresholds) as (keyof WatchThresholds)[];

/** The thresholds of the watch over abuse that differ from the usual ones; absent when none does. */
export function watchThresholdsOf(
  environment: Environment,
  read: EnvironmentReader,
): Pick<Configuration, 'watchThresholds'> {
  if (environment.WATCH_THRESHOLDS === '') return {};
  const one = `(${names.join('|')})=[1-9]\\d{0,11}`;
  read.matching('WATCH_THRESHOLDS', new RegExp(`^${one}(, ?${one})*$`), {
    zh: `应为“名称=正整数”，以逗号分隔；名称有 ${names.join('、')}`,
    en: `must be name=positive integer, separated by commas; the names are ${names.join(', ')}`,
  });
  const pairs = read.list('WATCH_THRESHOLDS').map((text) => text.split('='));
  return {
    watchThresholds: Object.fromEntries(pairs.map(([name, value]) => [name, Number(value)])),
  };
}
