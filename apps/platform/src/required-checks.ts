import type { PinnedItem } from '@tongban/catalogue';
import type { CaseCheckName } from '@tongban/sharing';

/** Which sources are asked about the applicant of an item. A case is not granted while one of them contradicts. */
export function requiredChecks({
  itemCode,
  audience,
  results,
}: PinnedItem): readonly CaseCheckName[] {
  const gives = (words: RegExp) => results.some((name) => words.test(name));
  const checks: CaseCheckName[] = audience.includes('person') ? ['population'] : [];
  // 公安机关办理犯罪记录查询工作规定: the certificate states what the records say.
  if (gives(/无犯罪记录/)) checks.push('crime-record');
  // 护照法 Art 13, 出境入境管理法 Art 12: who may not leave the country gets no passport.
  if (gives(/护照/)) checks.push('passport-restrictions');
  // 户口登记条例 Art 7: a birth is registered on its certificate, which the health authority shares.
  if (bornInChina.has(itemCode)) checks.push('birth-certificate');
  // 易制毒化学品管理条例 Art 20: who drives must be qualified, which the transport authority shares.
  if (drivenBySomebodyNamed.has(itemCode)) checks.push('driver-qualification');
  // The same, Arts 20, 24: no more than was filed to be bought; twelve months only after six that were safe.
  if (boughtByFiling.has(itemCode)) checks.push('purchase-filing');
  if (afterSafeMonths.has(itemCode)) checks.push('transport-safety');
  // 大型群众性活动安全管理条例 Art 10: nobody beyond the approved capacity of the venue.
  if (inAVenue.has(itemCode)) checks.push('venue-capacity');
  return checks;
}

/** Registrations whose form asks for the number of a 出生医学证明; one that was issued abroad is in no register here. */
const bornInChina: ReadonlySet<string> = new Set(['GA-HZ-0001', 'GA-HZ-0002', 'GA-HZ-0103']);

/** Transports of class 1 and 2 precursors whose form names the driver; the permit for twelve months names none. */
const drivenBySomebodyNamed: ReadonlySet<string> = new Set(['GA-JD-0003', 'GA-JD-0004']);

/** Transports of class 2, whose form names the filing (备案证明) by which the goods were bought. */
const boughtByFiling: ReadonlySet<string> = new Set(['GA-JD-0004']);

/** Permits of large events whose form names the venue and how many people are expected. */
const inAVenue: ReadonlySet<string> = new Set(['GA-ZA-0033', 'GA-ZA-0034']);

const afterSafeMonths: ReadonlySet<string> = new Set(['GA-JD-0005']);
