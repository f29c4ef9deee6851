import { kinship } from '../blocks/person.ts';
import { page, type Page } from '../page.ts';

export { childFields, otherCitizen, parentFields } from '../blocks/person.ts';

/** One page that asks how the applicant is related to the person concerned. */
export function relationPages(zh: string, en: string): Page[] {
  return [
    page('relation', '与您的关系', 'Your relation', {
      applicantRelation: kinship(`${zh}是您的`, `The ${en} is your`),
    }),
  ];
}
