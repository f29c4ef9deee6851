import type { Problem } from '../api/problem.ts';
import type { FieldError } from './check-answers.ts';

/** The fields a refusal names: `problems: [{ pointer, message }]`, the shape of form errors on the wire. */
export function wrongFields(problem: Problem): readonly FieldError[] {
  const { problems } = problem.more;
  if (!Array.isArray(problems)) return [];
  return problems.flatMap((one: unknown) => {
    const pointer = fieldOf(one, 'pointer');
    const zh = fieldOf(fieldOf(one, 'message'), 'zh');
    const en = fieldOf(fieldOf(one, 'message'), 'en');
    if (typeof pointer !== 'string' || typeof zh !== 'string' || typeof en !== 'string') return [];
    return [{ path: pathOf(pointer), message: { zh, en } }];
  });
}

/** `/parents/0/idNumber` and `/form/parents/0/idNumber` are the field `parents.0.idNumber`. */
export function pathOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .replace(/^form\//, '')
    .replaceAll('/', '.');
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
