import { parseCitizenId, parseCreditCode, parseMobile, parsePlate } from '@tongban/citizen-ids';
import type { Bilingual } from '@tongban/kernel';
import type { FieldDefinition } from './form-definition.ts';

/**
 * What a person is told about one answer. No Node and no validator in this file: a browser may use it beside its
 * own validator and say the same words.
 */
export function messageFor(
  failure: { keyword: string; value: unknown; params?: Readonly<Record<string, unknown>> },
  field: FieldDefinition | undefined,
): Bilingual {
  const { keyword, value } = failure;
  const name = nameOf(field);
  switch (keyword) {
    case 'required':
      return isChosen(field)
        ? { zh: `请选择${name.zh}。`, en: `Choose an answer: ${name.en}.` }
        : { zh: `请填写${name.zh}。`, en: `Fill in: ${name.en}.` };
    case 'additionalProperties':
      return { zh: '表单中没有这一项。', en: 'The form has no such question.' };
    case 'type':
      return { zh: `${name.zh}的填写格式不正确。`, en: `${name.en} is not in the right form.` };
    case 'enum':
      return {
        zh: `请从给出的选项中选择${name.zh}。`,
        en: `Choose one of the answers offered: ${name.en}.`,
      };
    case 'const':
      return { zh: `请确认“${name.zh}”。`, en: `Please confirm: ${name.en}.` };
    case 'minLength':
      return {
        zh: `${name.zh}至少 ${field?.minLength} 个字，现为 ${lengthOf(value)} 个字。`,
        en: `${name.en} needs at least ${field?.minLength} characters; it has ${lengthOf(value)}.`,
      };
    case 'maxLength':
      return {
        zh: `${name.zh}最多 ${field?.maxLength} 个字，现为 ${lengthOf(value)} 个字。`,
        en: `${name.en} may have ${field?.maxLength} characters; it has ${lengthOf(value)}.`,
      };
    case 'minimum':
      return {
        zh: `${name.zh}不能小于 ${field?.minimum}。`,
        en: `${name.en} cannot be below ${field?.minimum}.`,
      };
    case 'maximum':
      return {
        zh: `${name.zh}不能大于 ${field?.maximum}。`,
        en: `${name.en} cannot be above ${field?.maximum}.`,
      };
    case 'minItems':
      return {
        zh: `${name.zh}至少填写 ${field?.minItems} 项。`,
        en: `${name.en}: at least ${field?.minItems}.`,
      };
    case 'maxItems':
      return {
        zh: `${name.zh}最多填写 ${field?.maxItems} 项。`,
        en: `${name.en}: at most ${field?.maxItems}.`,
      };
    case 'uniqueItems':
      return { zh: `${name.zh}中有重复的内容。`, en: `${name.en} names the same thing twice.` };
    case 'format':
      return formatMessage(field?.format, String(value), name);
    case 'region-unknown':
      return {
        zh: `没有代码为 ${shorten(value)} 的行政区划，请重新选择${name.zh}。`,
        en: `There is no region with code ${shorten(value)}. Choose again: ${name.en}.`,
      };
    case 'missing-file':
      return { zh: `请上传${name.zh}。`, en: `Upload: ${name.en}.` };
    default:
      return {
        zh: `${name.zh}不符合要求，请核对。`,
        en: `${name.en} is not as required. Please check.`,
      };
  }
}

/** A format says itself what is wrong: which digit, which day, which length. */
function formatMessage(format: string | undefined, text: string, name: Bilingual): Bilingual {
  const refused = parsers[format ?? '']?.(text);
  if (refused !== undefined && !refused.ok) return refused.refusal.detail;
  switch (format) {
    case 'day':
      return dayMessage(text, name);
    case 'identity-number': {
      const parsed = parseCitizenId(text);
      if (/^\d{17}[\dXx]$/.test(text) && !parsed.ok) return parsed.refusal.detail;
      return {
        zh: `${name.zh}应为 5 至 20 位字母或数字。`,
        en: `${name.en} has 5 to 20 letters or digits.`,
      };
    }
    case 'email':
      return {
        zh: '电子邮箱格式不正确，例如 name@example.cn。',
        en: 'An e-mail address looks like name@example.cn.',
      };
    case 'region-code':
      return {
        zh: `${name.zh}应为 6 位行政区划代码，请从列表中选择。`,
        en: `${name.en} is a region code of 6 digits. Choose from the list.`,
      };
    case 'telephone':
      return {
        zh: '电话号码格式不正确，例如 0755-84460000 或者 11 位手机号码。',
        en: 'A telephone number looks like 0755-84460000 or has the 11 digits of a mobile.',
      };
    default:
      return { zh: `${name.zh}的格式不正确。`, en: `${name.en} is not in the right form.` };
  }
}

const parsers: Readonly<
  Record<string, (text: string) => { ok: true } | { ok: false; refusal: { detail: Bilingual } }>
> = {
  'citizen-id': (text) => parseCitizenId(text),
  'credit-code': (text) => parseCreditCode(text),
  mobile: (text) => parseMobile(text),
  'plate-number': (text) => parsePlate(text),
};

function dayMessage(text: string, name: Bilingual): Bilingual {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) {
    return {
      zh: `${name.zh}应写成“年-月-日”，例如 2026-09-18。`,
      en: `Write ${name.en} as year-month-day, such as 2026-09-18.`,
    };
  }
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  return {
    zh: `${year}年${month}月${day}日这一天不存在，请核对${name.zh}。`,
    en: `There is no ${year}-${parts[2]}-${parts[3]}. Check: ${name.en}.`,
  };
}

function nameOf(field: FieldDefinition | undefined): Bilingual {
  return field?.ui?.title ?? { zh: field?.title ?? '此项', en: field?.title ?? 'this answer' };
}

function isChosen(field: FieldDefinition | undefined): boolean {
  const widget = field?.ui?.widget;
  return (
    field?.enum !== undefined || widget === 'radio' || widget === 'select' || widget === 'region'
  );
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? [...value].length : 0;
}

// An answer is repeated only where it cannot be personal, and never at length.
function shorten(value: unknown): string {
  return String(value).slice(0, 12);
}
