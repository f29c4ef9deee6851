import { address } from '../forms/blocks/address.ts';
import { plateKinds } from '../forms/blocks/vehicle.ts';
import {
  agreement,
  amount,
  choice,
  citizenId,
  day,
  type Field,
  type FieldOptions,
  identityNumber,
  futureDay,
  list,
  longText,
  mobile,
  pastDay,
  personName,
  region,
  telephone,
  text,
  wholeNumber,
  yesNo,
} from '../forms/field.ts';

export interface FieldRow {
  readonly zh: string;
  readonly en: string;
  /** `text:60`, `number:1..9`, `choice`, `day` … */
  readonly type: string;
  readonly choices: readonly string[];
  readonly options: FieldOptions;
}

/** The field a row of the field table describes, or undefined when there is no such type. */
export function fieldOfType({ zh, en, type, choices, options }: FieldRow): Field | undefined {
  const [kind = '', size = ''] = type.split(':');
  const range = /^(\d+)\.\.(\d+)$/.exec(size);
  const least = Number(range?.[1]);
  const most = range === null ? Number(size) : Number(range[2]);
  if (['number', 'amount', 'list', 'digits'].includes(kind) && !(range !== null && least <= most)) {
    return undefined;
  }
  if (['text', 'long'].includes(kind) && !(Number.isInteger(most) && most > 0)) return undefined;
  const make: Readonly<Record<string, () => Field | undefined>> = {
    text: () => text(zh, en, { ...options, most }),
    long: () => longText(zh, en, { ...options, most }),
    digits: () => text(zh, en, { ...options, least, most, pattern: '^\\d+$' }),
    number: () => wholeNumber(zh, en, { ...options, least, most }),
    amount: () => amount(zh, en, { ...options, least, most }),
    list: () => list(zh, en, {}, { ...options, least, most, entry: entryTitle(choices[0] ?? zh) }),
    choice: () => choiceOf(zh, en, choices, options),
    'yes-no': () => yesNo(zh, en, options),
    agree: () => agreement(zh, en, options),
    day: () => day(zh, en, options),
    'past-day': () => pastDay(zh, en, options),
    'future-day': () => futureDay(zh, en, options),
    name: () => personName(zh, en, options),
    'own-name': () => personName(zh, en, { ...options, prefill: 'name', autocomplete: 'name' }),
    'credit-code': () => text(zh, en, { ...options, least: 18, most: 18, format: 'credit-code' }),
    email: () => text(zh, en, { ...options, least: 5, most: 100, format: 'email' }),
    mobile: () => mobile(zh, en, options),
    telephone: () => telephone(zh, en, options),
    region: () => region(zh, en, options),
    'own-hukou-region': () => region(zh, en, { ...options, prefill: 'hukouRegion' }),
    address: () => address(zh, en, options),
    'citizen-id': () => citizenId(zh, en, options),
    'identity-number': () => identityNumber(zh, en, options),
    plate: () => text(zh, en, { ...options, least: 7, most: 8, format: 'plate-number' }),
    'plate-kind': () => choice(zh, en, plateKinds, options),
  };
  return make[kind]?.();
}

function choiceOf(
  zh: string,
  en: string,
  choices: readonly string[],
  options: FieldOptions,
): Field | undefined {
  const parsed = choices.map((each) => /^([a-z0-9-]+)=(.+?)\/(.+)$/i.exec(each));
  if (parsed.length < 2 || parsed.includes(null)) return undefined;
  const values = parsed.map((match) => [match![1]!, match![2]!, match![3]!] as const);
  return new Set(values.map(([value]) => value)).size === values.length
    ? choice(zh, en, values, options)
    : undefined;
}

function entryTitle(words: string) {
  const [zh = words, en = words] = words.split('/');
  return { zh, en };
}
