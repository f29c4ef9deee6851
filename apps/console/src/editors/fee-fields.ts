import type { FieldSpec } from './field-spec.ts';

/** One thing that is charged for; the same of an item and of a locality. */
export const feeRowFields: readonly FieldSpec[] = [
  { kind: 'text', name: ['name'], label: 'feeName' },
  { kind: 'text', name: ['standard'], label: 'feeStandard', hint: 'feeStandardHelp' },
  { kind: 'number', name: ['amountYuan'], label: 'feeAmount', optional: true },
  { kind: 'text', name: ['basis'], label: 'feeBasis' },
  { kind: 'text', name: ['reduction'], label: 'feeReduction', optional: true },
];
