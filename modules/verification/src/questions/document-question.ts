import { ok, type Day } from '@tongban/kernel';
import { readDocumentNumber, type DocumentType } from '../domain/documents.ts';
import { normalName } from '../domain/normal-forms.ts';
import type { DigestPerson } from '../sources/person-digests.ts';
import type { OtherRegistries } from '../sources/other-registries.ts';
import { malformed, type ReadQuestion } from './asked-question.ts';

export interface DocumentStatement {
  readonly documentType: DocumentType;
  readonly number: string;
  readonly name: string;
}

/** Whether a document of that number is in force and its holder has that name. */
export function documentQuestion(
  parts: {
    readonly digestPerson: DigestPerson;
    today(): Day;
    readonly registries: OtherRegistries;
  },
  { documentType, number: text, name: given }: DocumentStatement,
): ReadQuestion {
  return function read({ system, turn }) {
    const parsed = readDocumentNumber(documentType, text, parts.today());
    if (!parsed.ok) return malformed(parsed.refusal.detail);
    const number = parsed.value;
    const name = normalName(given);
    return ok({
      number: `${documentType} ${number}`,
      name,
      digests: parts.digestPerson(`${documentType} ${number}`),
      ask: () => parts.registries.askDocument({ system, turn, documentType, number, name }),
    });
  };
}
