import type { Actor } from '@tongban/http';
import { ok, refuse, type Bilingual, type Result } from '@tongban/kernel';
import type { Provider } from 'oidc-provider';
import type { IdentityParts } from '../parts.ts';
import { scopeData, scopesNow, type KnownSystem } from '../relying-systems/relying-system.ts';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { askedScopes } from './asked-scopes.ts';
import { giveConsent } from './consents.ts';
import { nextStep, type SignOnStep } from './interaction-steps.ts';

/** What a page needs to let somebody go on to the system that sent them. */
export interface SignOn {
  readonly step: SignOnStep;
  /** Where it goes on when nothing is left to do. */
  readonly continueTo?: string;
  readonly system: {
    readonly name: Bilingual;
    readonly ownerName: string;
    readonly purpose: Bilingual;
    readonly legalBasis: string;
    readonly isSandbox: boolean;
  };
  /** Each datum the system asks for, in plain words. */
  readonly data: readonly Bilingual[];
}

export interface SignOnParts {
  readonly identity: Pick<IdentityParts, 'db' | 'clock'>;
  readonly systems: SystemMemory;
  provider(): Promise<Provider>;
}

/** An interaction as the library keeps it. */
interface Interaction {
  readonly prompt: {
    readonly name: string;
    readonly reasons: readonly string[];
    readonly details: object;
  };
  readonly params: Readonly<Record<string, unknown>>;
  readonly returnTo: string;
  readonly lastSubmission?: object;
  readonly session?: { uid?: string };
  readonly iat: number;
  readonly exp: number;
  result?: object;
  save(seconds: number): Promise<unknown>;
}

/** Finds out what is left to do; when that is nothing, the provider may go on. */
export async function continueSignOn(
  parts: SignOnParts,
  { signOnId, actor }: { signOnId: string; actor: Actor },
): Promise<Result<SignOn>> {
  const found = await findSignOn(parts, signOnId);
  if (!found.ok) return found;
  const { interaction, system } = found.value;
  const step = nextStep({ prompt: interaction.prompt, startedAt: interaction.iat }, actor);
  const signOn = { step, system: describe(system), data: dataOf(system, interaction) };
  if (step !== 'continue') return ok(signOn);
  await finish(interaction, {
    ...interaction.lastSubmission,
    login: { accountId: accountOf(actor) },
  });
  return ok({ ...signOn, continueTo: pathOf(interaction.returnTo) });
}

/** The person agrees to everything the page named, or goes back without it. */
export async function answerSignOn(
  parts: SignOnParts,
  answer: { readonly signOnId: string; readonly actor: Actor; readonly agrees: boolean },
): Promise<Result<{ continueTo: string }>> {
  const { signOnId, actor, agrees } = answer;
  const found = await findSignOn(parts, signOnId);
  if (!found.ok) return found;
  const { interaction, system } = found.value;
  if (!agrees) {
    await finish(interaction, { error: 'access_denied', error_description: 'declined' });
    return ok({ continueTo: pathOf(interaction.returnTo) });
  }
  // Only the session that was asked can agree.
  if (actor.kind !== 'person' || interaction.session?.uid !== actor.sessionId)
    return refuseSignOn();
  const scopes = scopesOf(system, interaction);
  await parts.identity.db.transaction((tx) =>
    giveConsent(tx, {
      personId: actor.personId,
      clientId: system.clientId,
      scopes,
      at: parts.identity.clock(),
    }),
  );
  await finish(interaction, { ...interaction.lastSubmission, consent: {} });
  return ok({ continueTo: pathOf(interaction.returnTo) });
}

async function findSignOn(
  { systems, provider }: SignOnParts,
  signOnId: string,
): Promise<Result<{ interaction: Interaction; system: KnownSystem }>> {
  const { Interaction } = await provider();
  const interaction = (await Interaction.find(signOnId)) as unknown as Interaction | undefined;
  const clientId = interaction?.params['client_id'];
  const system = typeof clientId === 'string' ? await systems.find(clientId) : undefined;
  if (interaction === undefined || system === undefined) return refuseSignOn();
  return ok({ interaction, system });
}

async function finish(interaction: Interaction, result: object): Promise<void> {
  interaction.result = result;
  // Signing in gave the browser another session; which one it is, is asked again when the provider goes on.
  if ('login' in result) delete interaction.session?.uid;
  await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
}

function scopesOf(system: KnownSystem, interaction: Interaction): readonly string[] {
  const now = scopesNow(system);
  return askedScopes(interaction.params).filter((scope) => now.includes(scope));
}

function dataOf(system: KnownSystem, interaction: Interaction): readonly Bilingual[] {
  return scopesOf(system, interaction).flatMap((scope) => scopeData[scope] ?? []);
}

function describe(system: KnownSystem): SignOn['system'] {
  const { name, ownerName, purpose, legalBasis, environment } = system;
  return { name, ownerName, purpose, legalBasis, isSandbox: environment === 'sandbox' };
}

function accountOf(actor: Actor): string {
  if (actor.kind === 'person') return actor.personId;
  if (actor.kind === 'officer') return `officer/${actor.officerId}`;
  throw new Error('Only who is signed in comes this far.');
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

function refuseSignOn() {
  return refuse('identity/sign-on-over', {
    zh: '登录请求已过期、已完成或不属于当前会话，请回到原系统重新登录。',
    en: 'This sign-in request is over or belongs to another session. Go back to the system and sign in again.',
  });
}
