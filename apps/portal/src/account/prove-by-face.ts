import type { APIContext } from 'astro';
import type { Answer } from '../api/call-api.ts';
import { faceConsent, faceText } from '../messages/face.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';
import { safeReturnTo } from '../web/return-to.ts';
import { requireSignedIn } from './require-signed-in.ts';

export type FaceStep = 'front' | 'left' | 'right';

export interface FaceView {
  readonly returnTo: string;
  /** Consent is asked for first; then the face; then it is done. */
  readonly stage: 'consent' | 'capture' | 'done';
  readonly challengeId?: string;
  readonly steps: readonly FaceStep[];
  readonly errors: readonly PageError[];
}

interface Challenge {
  readonly challengeId: string;
  readonly turns: readonly ('left' | 'right')[];
}

const mostFrames = 9;
const mostFrameBytes = 400_000;

/** Consent, then pictures from the camera or from files, which are handed on and nowhere kept. */
export async function proveByFace(context: APIContext): Promise<Response | FaceView> {
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const { request, url, locals } = context;
  const returnTo = safeReturnTo(url.searchParams.get('returnTo'), paths.account());
  if (locals.reader.me.assuranceLevel < 2) {
    return context.redirect(paths.realName({ returnTo: paths.face({ returnTo }) }), 303);
  }
  const consent: FaceView = { returnTo, stage: 'consent', steps: [], errors: [] };
  if (request.method !== 'POST') return consent;
  const posted = await request.formData();
  if (posted.get('action') !== 'show') return begin(context, consent, posted);
  return show(context, consent, posted);
}

async function begin(context: APIContext, view: FaceView, posted: FormData): Promise<FaceView> {
  if (posted.get('agree') !== 'yes') {
    return { ...view, errors: [{ id: 'agree', message: faceText.agreeFirst }] };
  }
  const answer = await context.locals.api<Challenge>('/api/face-checks', {
    method: 'POST',
    body: { consent: faceConsent },
  });
  if (!answer.ok) return { ...view, errors: [errorOf(answer.problem, 'agree')] };
  const { challengeId, turns } = answer.value;
  return { ...view, stage: 'capture', challengeId, steps: stepsFor(turns) };
}

/** Straight ahead before each turn and at the end: between the turns the head comes back. */
export function stepsFor(turns: readonly ('left' | 'right')[]): FaceStep[] {
  return [...turns.flatMap((turn): FaceStep[] => ['front', turn]), 'front'];
}

async function show(context: APIContext, view: FaceView, posted: FormData): Promise<FaceView> {
  const frames: string[] = [];
  for (const file of posted.getAll('frames').slice(0, mostFrames)) {
    if (typeof file === 'string' || file.size === 0 || file.size > mostFrameBytes) continue;
    frames.push(Buffer.from(await file.arrayBuffer()).toString('base64'));
  }
  const challengeId = String(posted.get('challengeId') ?? '');
  const answer: Answer<{ result: 'match' | 'no_match' | 'unable' }> = await context.locals.api(
    `/api/face-checks/${encodeURIComponent(challengeId)}/capture`,
    { method: 'POST', body: { frames }, timeoutMs: 60_000 },
  );
  if (!answer.ok) return { ...view, errors: [errorOf(answer.problem, 'agree')] };
  const { result } = answer.value;
  if (result === 'match') return { ...view, stage: 'done' };
  const message = result === 'unable' ? faceText.unable : faceText.noMatch;
  return { ...view, errors: [{ id: 'agree', message }] };
}
