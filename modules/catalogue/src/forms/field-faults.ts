import type { FieldSchema } from './form.ts';
import type { FormFault } from './form-faults.ts';

type Fault = readonly [rule: FormFault['rule'], zh: string, en: string];

/** What an answer to the question could never satisfy, or would give away. */
export function fieldFaults(at: string, field: FieldSchema): FormFault[] {
  const own = faultsOf(field).map(([rule, zh, en]) => ({
    rule,
    at,
    text: { zh: `“${field.ui.title.zh}”${zh}`, en: `“${field.ui.title.en}” ${en}` },
  }));
  if (field.type === 'array') return [...own, ...fieldFaults(at, field.items)];
  if (field.type !== 'object') return own;
  return [...own, ...Object.values(field.properties).flatMap((inner) => fieldFaults(at, inner))];
}

const personalFormats: readonly string[] = ['citizen-id', 'identity-number', 'mobile'];

function faultsOf(field: FieldSchema): Fault[] {
  const found: (Fault | false)[] = [
    hasNoBounds(field) && ['unbounded', '没有长度或数量的上下限', 'has no bounds'],
    isEmptyRange(field) && ['never-right', '的下限大于上限', 'has a lower bound above its upper'],
    field.personal === true &&
      field.purpose === undefined && [
        'no-purpose',
        '是个人信息，须写明用途',
        'is personal: say what for',
      ],
    field.type === 'string' &&
      personalFormats.includes(field.format ?? '') &&
      field.personal !== true && [
        'not-personal',
        '须标明为个人信息',
        'has to be marked as personal',
      ],
    ...choiceFaults(field),
    field.type === 'object' &&
      Object.keys(field.properties).length === 0 && ['empty', '里没有问题', 'asks nothing'],
  ];
  return found.filter((one) => one !== false);
}

function choiceFaults({ type, ui }: FieldSchema): (Fault | false)[] {
  if (ui.choices === undefined) return [];
  const values = ui.choices.map(({ value }) => value);
  return [
    (type !== 'string' || values.length < 2) && [
      'few-choices',
      '至少要有两个选项',
      'offers less than two',
    ],
    new Set(values).size < values.length && ['choice-twice', '有重复的选项', 'offers one twice'],
  ];
}

function hasNoBounds(field: FieldSchema): boolean {
  const bounds = boundsOf(field);
  return bounds !== undefined && bounds.some((bound) => typeof bound !== 'number');
}

function isEmptyRange(field: FieldSchema): boolean {
  const [least, most] = boundsOf(field) ?? [0, 0];
  return typeof least === 'number' && typeof most === 'number' && least > most;
}

/** The least and the most of an answer; a plan that was sent may lack them. */
function boundsOf(field: FieldSchema): readonly [least?: number, most?: number] | undefined {
  switch (field.type) {
    case 'string':
      return [field.minLength, field.maxLength];
    case 'integer':
    case 'number':
      return [field.minimum, field.maximum];
    case 'array':
      return [field.minItems, field.maxItems];
    default:
      return undefined;
  }
}
