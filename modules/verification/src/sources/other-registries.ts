import { newId, type Branded } from '@tongban/kernel';
import type { OutsideSystem } from '@tongban/outside-calls';
import type { KnownSystem } from '../directory.ts';
import type { DocumentType } from '../domain/documents.ts';
import type { VerificationResult } from '../domain/words.ts';
import { fairQueue, FairQueueFull, type Turn } from './fair-queue.ts';
import { sandboxRegistries } from './sandbox-registries.ts';

export interface DocumentAsked {
  readonly documentType: DocumentType;
  readonly number: string;
  readonly name: string;
}

export interface EnterpriseAsked {
  readonly creditCode: string;
  readonly enterpriseName: string;
  readonly representativeName: string;
  readonly representativeNumber: string;
}

/** 网号: what the network identity service calls a person. */
export type CredentialAnswer =
  | { readonly result: 'match'; readonly netNumber: string }
  | { readonly result: Exclude<VerificationResult, 'match'> };

type Asked<Statement> = Statement & { readonly system: KnownSystem; readonly turn: Turn };

/**
 * The registries that answer for other documents, enterprises and network identity credentials. Each is asked in its own weighted fair
 * queue, with the time limit, one retry and circuit breaker of `outside-calls`; what they do not clearly say is `unable`.
 */
export interface OtherRegistries {
  askDocument(asked: Asked<DocumentAsked>): Promise<VerificationResult>;
  askEnterprise(asked: Asked<EnterpriseAsked>): Promise<VerificationResult>;
  askCredential(asked: Asked<{ readonly credential: string }>): Promise<CredentialAnswer>;
}

export interface OutsideRegistries {
  readonly exitEntry: OutsideSystem;
  readonly business: OutsideSystem;
  readonly networkIdentity: OutsideSystem;
}

export function otherRegistries(systems: OutsideRegistries): OtherRegistries {
  const documents = inTurn(systems.exitEntry, '/registries/exit-entry/document-verifications');
  const enterprises = inTurn(systems.business, '/registries/business/verifications');
  const credentials = inTurn(systems.networkIdentity, '/network-identity/credential-verifications');
  const isSandbox = ({ tenant }: KnownSystem) => tenant.kind === 'sandbox';
  return {
    async askDocument({ system, turn, ...document }) {
      if (isSandbox(system)) return sandboxRegistries.document(document);
      return resultIn(await documents(turn, { ...asRequested(), ...document }));
    },
    async askEnterprise({ system, turn, ...enterprise }) {
      if (isSandbox(system)) return sandboxRegistries.enterprise(enterprise);
      return resultIn(await enterprises(turn, { ...asRequested(), ...enterprise }));
    },
    async askCredential({ system, turn, credential }) {
      if (isSandbox(system)) return sandboxRegistries.credential(credential);
      // A credential that was given to another system is no use to this one.
      const answer = await credentials(turn, { credential, audience: system.code });
      const result = resultIn(answer);
      if (result !== 'match') return { result };
      const netNumber = answer?.['netNumber'];
      const isWhole = typeof netNumber === 'string' && /^[\w-]{32,128}$/.test(netNumber);
      return isWhole ? { result, netNumber } : { result: 'unable' };
    },
  };
}

function asRequested() {
  return { requestId: newId<Branded<'RequestId'>>(), purpose: '实名核验服务' };
}

type Body = Readonly<Record<string, unknown>> | undefined;

/** What the registry sends, or undefined when it could not be asked in time. */
function inTurn(registry: OutsideSystem, path: string) {
  const queue = fairQueue({ lanes: 16, mostWaiting: 500 });
  return async function ask(turn: Turn, body: object): Promise<Body> {
    try {
      const answer = await queue.run(turn, () => registry.call({ method: 'POST', path, body }));
      return answer.ok && answer.value.status === 200 ? (answer.value.body as Body) : undefined;
    } catch (error) {
      if (error instanceof FairQueueFull) return undefined;
      throw error;
    }
  };
}

function resultIn(body: Body): VerificationResult {
  const outcome = body?.['outcome'];
  if (outcome === 'match') return 'match';
  return outcome === 'mismatch' ? 'no_match' : 'unable';
}
