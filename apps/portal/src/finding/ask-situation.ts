import type { APIContext } from 'astro';
import type { SituationQuestion } from '../api/situation-types.ts';
import { postedFrom } from '../forms/posted.ts';
import { paths } from '../paths.ts';
import { findGuide, type GuideView } from './find-guide.ts';
import { answersBefore, keepSituation, readSituation, withAnswer } from './situation-answers.ts';

export interface SituationView {
  readonly view: GuideView;
  readonly question: SituationQuestion;
  /** Counts from 1. */
  readonly number: number;
  readonly previous: string;
  /** The form was sent without a choice. */
  readonly missing: boolean;
}

/** One question a page; at the end the guide, with what applies. A question can be asked again, from there on. */
export async function askSituation(context: APIContext): Promise<Response | SituationView> {
  const { request, url, cookies } = context;
  const itemCode = context.params['itemCode'] ?? '';
  const told = readSituation(cookies, itemCode);
  if (request.method !== 'POST') {
    return ask(context, { told: answersBefore(told, url.searchParams.get('from') ?? '') });
  }
  const posted = postedFrom(await request.formData());
  const question = posted.text('question') ?? '';
  const answers = withAnswer(told, { question, chosen: posted.text('answer') ?? '' });
  if (answers === undefined) {
    return ask(context, { told: answersBefore(told, question), missing: true });
  }
  keepSituation(cookies, itemCode, answers);
  return context.redirect(paths.situation({ itemCode, region: regionOf(context) }), 303);
}

async function ask(
  context: APIContext,
  { told, missing = false }: { told: string; missing?: boolean },
): Promise<Response | SituationView> {
  const itemCode = context.params['itemCode'] ?? '';
  const regionCode = regionOf(context);
  const view = await findGuide(context.locals.api, { itemCode, regionCode, situation: told });
  const asked = view.guide.situation;
  const question = asked?.questions.find(({ key }) => key === asked.next);
  const guide = { itemCode, region: regionCode };
  if (asked === undefined || question === undefined) {
    return context.redirect(paths.guide(guide), 303);
  }
  const answered = asked.questions.filter((one) => one.answered !== undefined);
  const last = answered.at(-1);
  return {
    view,
    question,
    number: answered.length + 1,
    previous:
      last === undefined ? paths.guide(guide) : paths.situation({ ...guide, from: last.key }),
    missing,
  };
}

function regionOf({ url, locals }: APIContext): string {
  const given = url.searchParams.get('region') ?? locals.reader.regionCode;
  return /^\d{6}$/.test(given) ? given : '';
}
