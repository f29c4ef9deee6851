import { ok, refuse, type Bilingual, type Refusal, type Result } from '@tongban/kernel';

/** What a deployment calls itself: the file that BRANDING_FILE names, checked. */
export interface Branding {
  readonly name: Bilingual;
  readonly subtitle: Bilingual;
  readonly operator: Bilingual;
  readonly phone: string;
  /** A picture beside the file, SVG or PNG; ours when it is left out. */
  readonly emblem?: string;
  readonly accent?: string;
  readonly accentDark?: string;
}

const texts = ['name', 'subtitle', 'operator'] as const;
const colours = ['accent', 'accentDark'] as const;
const known: readonly string[] = [...texts, ...colours, 'phone', 'emblem'];
const longest = { name: 20, subtitle: 40, operator: 60 } as const;

/** Reads the file, or says everything that is wrong with it at once. Texts are short, or the header would not hold them. */
export function readBranding(json: string): Result<Branding, Refusal> {
  const given = parseObject(json);
  if (given === undefined) return faulty(['不是 JSON 对象 is not a JSON object']);
  const faults: string[] = [];
  for (const key of Object.keys(given))
    if (!known.includes(key)) faults.push(`${key} 未知 is unknown`);
  for (const key of texts) {
    const { zh, en } = (given[key] ?? {}) as Partial<Bilingual>;
    if (!isText(zh, longest[key]) || !isText(en, longest[key] * 3)) {
      faults.push(
        `${key} 应有 zh、en 文字 needs texts zh and en (≤ ${longest[key]}, ${longest[key] * 3})`,
      );
    }
  }
  if (!/^[0-9-]{3,20}$/.test(String(given['phone'] ?? ''))) {
    faults.push('phone 应为电话号码 must be a telephone number');
  }
  const emblem = given['emblem'];
  if (emblem !== undefined && !/^[\w-]{1,60}\.(svg|png)$/.test(String(emblem))) {
    faults.push('emblem 应为同目录 .svg 或 .png 文件名 must name an .svg or .png beside the file');
  }
  for (const key of colours) {
    const colour = given[key];
    if (colour !== undefined && !isReadable(String(colour))) {
      faults.push(
        `${key} 应为 #rrggbb，与白色对比度不低于 4.5 must be #rrggbb with a contrast to white of 4.5 or more`,
      );
    }
  }
  return faults.length === 0 ? ok(given as unknown as Branding) : faulty(faults);
}

function faulty(faults: readonly string[]): { ok: false; refusal: Refusal } {
  const list = faults.join('; ');
  return refuse('branding/faulty', {
    zh: `BRANDING_FILE 有误：${list}`,
    en: `BRANDING_FILE is wrong: ${list}`,
  });
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown, most: number): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most;
}

/** WCAG 2.2, 1.4.3: white text on the colour, and the colour on white, have a contrast of 4.5 or more. */
function isReadable(colour: string): boolean {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return false;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= 4.5;
}
