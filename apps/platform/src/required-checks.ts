import type { PinnedItem } from '@tongban/catalogue';
import type { CaseCheckName } from '@tongban/sharing';

/** Which sources are asked about the applicant of an item. A case is not granted while one of them contradicts. */
export function requiredChecks({ audience, results }: PinnedItem): readonly CaseCheckName[] {
  const gives = (words: RegExp) => results.some((name) => words.test(name));
  const checks: CaseCheckName[] = audience.includes('person') ? ['population'] : [];
  // 公安机关办理犯罪记录查询工作规定: the certificate states what the records say.
  if (gives(/无犯罪记录/)) checks.push('crime-record');
  // 护照法 Art 13, 出境入境管理法 Art 12: who may not leave the country gets no passport.
  if (gives(/护照/)) checks.push('passport-restrictions');
  return checks;
}
