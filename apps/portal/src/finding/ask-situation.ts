import type { APIContext } from 'astro';
import type { SituationQuestion } from '../api/situation-types.ts';
import { paths } from '../paths.ts';
import { findGuide, type GuideView } from './find-guide.ts';
import { readSituation, situationBefore } from './situation-address.ts';

export interface SituationView {
  readonly view: GuideView;
  readonly question: SituationQuestion;
  /** Counts from 1. */
  readonly number: number;
  readonly previous: string;
  /** The form was sent without a choice. */
  readonly missing: boolean;
}

/** One question a page, answers in the address; at the end the guide, with what applies. */
export async function askSituation(context: APIContext): Promise<Response | SituationView> {
  const { url, locals, params } = context;
  const given = url.searchParams.get('region') ?? locals.reader.regionCode;
  const itemCode = params['itemCode'] ?? '';
  const regionCode = /^\d{6}$/.test(given) ? given : '';
  const situation = readSituation(url.searchParams);
  const view = await findGuide(locals.api, { itemCode, regionCode, situation });
  const asked = view.guide.situation;
  const question = asked?.questions.find(({ key }) => key === asked.next);
  const guide = { itemCode, region: regionCode, situation: view.situation };
  if (asked === undefined || question === undefined) return context.redirect(paths.guide(guide));
  const answered = asked.questions.filter((one) => one.answered !== undefined);
  const last = answered.at(-1);
  return {
    view,
    question,
    number: answered.length + 1,
    previous:
      last === undefined
        ? paths.guide({ itemCode, region: regionCode })
        : paths.situation({ ...guide, situation: situationBefore(asked, last.key) }),
    missing: url.searchParams.has('question') && !url.searchParams.has('answer'),
  };
}
