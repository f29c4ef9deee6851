import type { Day } from '@tongban/kernel';
import { addDays } from '@tongban/kernel';
import type { Filing } from '../../src/domain/filing.ts';
import type { PublishedFlow } from '../../src/domain/flow.ts';
import type { Handling, Join } from '../../src/domain/handling.ts';
import { standardSettings } from '../../src/domain/settings.ts';
import { isService } from '../../src/domain/prove-flow.ts';
import type { CaseActor, DeliveryMethod } from '../../src/domain/words.ts';
import { publishedFlows } from '../../src/flows/published-flows.ts';
import { filingOf, organId, upperOrganId, workingDays } from '../given-case.ts';
import { applicants, windowOrganId } from './cast.ts';
import type { Random } from './random.ts';

/** What somebody hands in, and through whom: themselves, an agent, or an officer at a window. */
export interface SomeFiling {
  readonly template: string;
  readonly filing: Omit<Filing, 'flow' | 'entersAt' | 'caseNumber'>;
  readonly actor: CaseActor;
}

/** A query leaves no case. */
const flows = publishedFlows().filter((flow) => !isService(flow));

export function someFiling(random: Random, today: Day): SomeFiling {
  const flow = random.of(flows);
  const applicantId = random.of(applicants);
  const agentId = random.chance(0.1) ? 'sun' : undefined;
  const windowAt = agentId === undefined && random.chance(0.15) ? someWindow(random) : undefined;
  const { caseNumber: _number, ...filing } = filingOf({
    applicantId,
    ...(agentId !== undefined && { agentId, agency: { kind: 'mandate', mandateId: 'm' } }),
    ...(windowAt !== undefined && {
      channel: 'window',
      window: { organId: windowAt, confirmedBy: 'phone-code' },
    }),
    delivery: { method: random.of<DeliveryMethod>(['courier', 'window', 'electronic']) },
    // Who is checked is not granted anything before; the others get further without.
    requiredChecks: applicantId === applicants[0] ? ['population'] : [],
    handling: someHandling(random, flow, today),
  });
  return { template: flow.template, filing, actor: whoHandsIn(applicantId, agentId, windowAt) };
}

/** The own window of the organ, or one in another province (异地受理). */
function someWindow(random: Random): string {
  return random.chance(0.5) ? organId : windowOrganId;
}

function whoHandsIn(
  applicantId: string,
  agentId: string | undefined,
  windowAt: string | undefined,
): CaseActor {
  if (windowAt !== undefined) {
    const officerId = windowAt === organId ? 'acceptor-1' : 'window-acceptor';
    return { kind: 'officer', officerId, actsFor: applicantId };
  }
  return agentId === undefined
    ? { kind: 'person', personId: applicantId }
    : { kind: 'person', personId: agentId, actsFor: applicantId };
}

const departments = [
  { organId, branchCode: 'JG' },
  { organId, branchCode: 'WA' },
] as const;
const joins: readonly Join[] = [{ by: 'all' }, { by: 'quorum', agreeing: 1 }, { by: 'veto' }];

/** As much of what an item may add as the flow can use. */
function someHandling(random: Random, { commands }: PublishedFlow, today: Day): Handling {
  return {
    ...(commands.forward &&
      random.chance(0.7) && {
        legs: [
          { organId, as: 'first', limit: workingDays(10) },
          { organId: upperOrganId, as: random.chance(0.5) ? 'superior' : 'peer' },
        ],
      }),
    ...(commands['request-opinions'] &&
      random.chance(0.7) && {
        joint: {
          departments,
          join: random.of(joins),
          silence: random.of(['proceeds', 'waits'] as const),
          withinWorkingDays: 5,
        },
      }),
    ...(commands['record-inspection'] && random.chance(0.7) && { inspectors: 2 }),
    ...(commands.accept &&
      random.chance(0.3) && {
        deferrable: [mayFollow('id_card'), mayFollow('lease'), mayFollow('plan')],
        deferral: {
          ...standardSettings.deferral,
          onLapse: random.of(['terminate', 'decide-without'] as const),
        },
      }),
    ...(random.chance(0.4) && { fees: random.of([[2_000, 4_000], [2_000]]) }),
    ...(commands['deem-renewed'] && random.chance(0.7) && { expiresOn: addDays(today, 35) }),
    ...(commands['finish-part'] && {
      parts: [part('household', 'HZ'), part('licence', 'JG', 'household'), part('filing', 'WA')],
    }),
  };
}

/** The card was handed in, the others were not. */
function mayFollow(materialKey: string) {
  return { materialKey, name: { zh: materialKey, en: materialKey } };
}

function part(key: string, branchCode: string, ...requires: string[]) {
  const name = { zh: key, en: key };
  return { key, name, department: { organId, branchCode }, requires, withinWorkingDays: 5 };
}
