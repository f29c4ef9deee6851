import { readMasterKey } from '@tongban/crypto';
import type { Bilingual } from '@tongban/kernel';
import type { Environment, VariableName } from './read-environment.ts';

/** A value that keeps the platform from starting. */
export interface ConfigurationFault {
  readonly name: VariableName;
  readonly what: Bilingual;
}

/** Reads single values and notes what is wrong with them; a faulty value gets a stand-in that is never used. */
export interface EnvironmentReader {
  readonly faults: ConfigurationFault[];
  oneOf<Word extends string>(name: VariableName, words: readonly [Word, ...Word[]]): Word;
  number(name: VariableName, least: number, most: number): number;
  port(name: VariableName): number;
  /** The origin of an http address. */
  origin(name: VariableName): string;
  databaseUrl(name: VariableName): string | undefined;
  masterKey(name: VariableName): Uint8Array | undefined;
  /** A text of this length or none. */
  token(name: VariableName, leastLength: number): string | undefined;
  /** Production does not start without it. */
  needed(name: VariableName): string;
  list(name: VariableName): string[];
  /** A text of this form. */
  matching(name: VariableName, form: RegExp, what: Bilingual): string;
}

export function createEnvironmentReader(environment: Environment): EnvironmentReader {
  const faults: ConfigurationFault[] = [];
  const fault = (name: VariableName, zh: string, en: string) =>
    void faults.push({ name, what: { zh, en } });
  return {
    faults,
    oneOf(name, words) {
      const word = words.find((one) => one === environment[name]);
      if (word !== undefined) return word;
      fault(name, `应为 ${words.join('、')}`, `must be one of ${words.join(', ')}`);
      return words[0];
    },
    number: readNumber,
    port: (name) => readNumber(name, 0, 65_535),
    origin(name) {
      const given = environment[name];
      if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
        return new URL(given).origin;
      }
      fault(name, '应为 http 或 https 网址', 'must be an http or https address');
      return '';
    },
    databaseUrl(name) {
      const given = environment[name];
      if (given === '') return undefined;
      if (!URL.canParse(given) || !/^postgres(ql)?:$/.test(new URL(given).protocol)) {
        fault(name, '应为 postgresql:// 开头的地址', 'must begin with postgresql://');
      }
      return given;
    },
    masterKey(name) {
      const given = environment[name];
      const key = given === '' ? undefined : readMasterKey(given);
      if (given !== '' && key === undefined) {
        fault(name, '应为 32 字节（十六进制或 base64）', 'must be 32 bytes in hex or base64');
      }
      return key;
    },
    token(name, leastLength) {
      const given = environment[name];
      if (given !== '' && given.length < leastLength) {
        fault(name, `至少 ${leastLength} 个字符`, `must have ${leastLength} characters or more`);
      }
      return given === '' ? undefined : given;
    },
    needed(name) {
      if (environment[name] === '') {
        fault(name, '生产模式必须设置', 'must be set in production');
      }
      return environment[name];
    },
    matching(name, form, { zh, en }) {
      if (!form.test(environment[name])) fault(name, zh, en);
      return environment[name];
    },
    list: (name) => listOf(environment[name]),
  };

  function readNumber(name: VariableName, least: number, most: number): number {
    const value = Number(environment[name]);
    if (/^\d{1,9}$/.test(environment[name]) && value >= least && value <= most) return value;
    fault(
      name,
      `应为 ${least} 到 ${most} 的整数`,
      `must be a whole number from ${least} to ${most}`,
    );
    return least;
  }
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
