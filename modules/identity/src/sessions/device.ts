import { createHash } from 'node:crypto';

export interface Device {
  /** For the list of sessions: `Chrome · Android`. */
  readonly label: string;
  /** Of browser and system without versions: an update of the browser does not end a session. */
  readonly agentHash: Uint8Array;
  /** Of the long-lived cookie by which a browser is known again; absent where there are no cookies. */
  readonly token?: string;
}

const browsers: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/i, 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/HuaweiBrowser/i, 'Huawei Browser'],
  [/MiuiBrowser/i, 'MIUI Browser'],
  [/SamsungBrowser/i, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/iPhone|iPad|iPod/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux|X11/, 'Linux'],
];

/** What the browser says it is, in words that do not change from day to day. */
export function deviceOf(userAgent: string | undefined, token?: string): Device {
  const agent = userAgent ?? '';
  const label = `${nameIn(browsers, agent)} · ${nameIn(systems, agent)}`;
  const agentHash = createHash('sha256').update(`agent/${label}`).digest();
  return { label, agentHash, ...(token !== undefined && { token }) };
}

function nameIn(names: readonly (readonly [RegExp, string])[], agent: string): string {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? '—';
}
