import type { Bilingual } from './text.ts';

/** What a function answers that may decline for an expected reason. Bugs throw; refusals are values. */
export type Result<Value, No extends Refusal = Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: No };

/** An expected no: a code from the module's problem table, what is wrong here, and facts for programs. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  /** No personal data: it is logged and shown as it is. */
  readonly detail: Bilingual;
  /** Extension members of the RFC 9457 problem, such as the fields concerned. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refuse<Code extends string>(
  code: Code,
  detail: Bilingual,
  more?: Readonly<Record<string, unknown>>,
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: more === undefined ? { code, detail } : { code, detail, more } };
}
