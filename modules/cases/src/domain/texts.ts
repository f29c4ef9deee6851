import type { Defect, TextRef } from './filing.ts';
import type { CaseCommand, CaseContext, DefectInput } from './commands.ts';
import type { TextId } from './words.ts';

/** A free text that comes with a command. It may name people, so it is sealed and kept outside the ledger. */
export interface CommandText {
  readonly textId: TextId;
  readonly text: string;
}

/** Every free text of the command, under the names the events use for them. */
export function textsOf(command: CaseCommand, commandId: string): CommandText[] {
  const texts: CommandText[] = [];
  for (const field of freeTextFields) {
    const text = (command as Partial<Record<string, unknown>>)[field];
    if (typeof text === 'string' && isSaid(text)) {
      texts.push({ textId: textIdOf(commandId, field), text });
    }
  }
  if ('defects' in command) {
    for (const [index, { reason }] of command.defects.entries()) {
      texts.push({ textId: textIdOf(commandId, `defects/${index}`), text: reason });
    }
  }
  return texts;
}

/** The fields of commands, and of the events they become, that hold free text. */
export const freeTextFields = [
  'reason',
  'grounds',
  'opinion',
  'result',
  'text',
  'question',
  'findings',
  'reply',
  'place',
  'facts',
  'statement',
] as const;

export type FreeTextField = (typeof freeTextFields)[number];

export function refTo(context: CaseContext, field: FreeTextField, text: string): TextRef {
  return { textId: textIdOf(context.commandId, field), digest: context.digest(text) };
}

export function defectRefs(context: CaseContext, defects: readonly DefectInput[]): Defect[] {
  return defects.map(({ materialKey, field, reason }, index) => ({
    ...(materialKey !== undefined && { materialKey }),
    ...(field !== undefined && { field }),
    reason: {
      textId: textIdOf(context.commandId, `defects/${index}`),
      digest: context.digest(reason),
    },
  }));
}

/** The question of the form in whose answer something is wrong: `parents` for `/parents/0/name`. */
export function questionOf(field: string): string {
  return field.replace(/^\//, '').split(/[./]/)[0] ?? '';
}

export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function textIdOf(commandId: string, field: string): TextId {
  return `${commandId}/${field}` as TextId;
}
