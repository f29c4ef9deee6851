import { parseCitizenId } from '@tongban/citizen-ids';
import { narrowCode, tidy } from '../forms/normalise.ts';
import type { Bilingual } from '../messages/language.ts';
import { realNameText } from '../messages/account.ts';
import type { PageError } from '../web/page-errors.ts';

export interface PersonNamed {
  readonly name: string;
  readonly idNumber: string;
}

/** Somebody told by name and citizen number, as typed; with what is wrong with either. */
export function readPerson(
  posted: FormData,
  enterName: Bilingual,
): { typed: PersonNamed; sent: PersonNamed; errors: PageError[] } {
  const name = tidy(String(posted.get('name') ?? ''));
  const idNumber = String(posted.get('idNumber') ?? '');
  const errors: PageError[] = [];
  if (name === '') errors.push({ id: 'name', message: enterName });
  const parsed = parseCitizenId(idNumber);
  if (idNumber.trim() === '') errors.push({ id: 'idNumber', message: realNameText.enterId });
  else if (!parsed.ok) errors.push({ id: 'idNumber', message: parsed.refusal.detail });
  return { typed: { name, idNumber }, sent: { name, idNumber: narrowCode(idNumber) }, errors };
}
