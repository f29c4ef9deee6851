import {
  dueOf,
  onApplicantsSide,
  papersOwed,
  readCase,
  type Cases,
  type CaseNotice,
  type CaseSubscription,
} from '@tongban/cases';
import type { Catalogue } from '@tongban/catalogue';
import type { Queryable } from '@tongban/database';
import type { Identity } from '@tongban/identity';
import { dayOf, type Bilingual, type Clock } from '@tongban/kernel';
import type { Notice, Notifications } from '@tongban/notifications';
import type { Organisations } from '@tongban/organisations';

interface MessageParts {
  readonly cases: Cases;
  readonly catalogue: Catalogue;
  readonly organisations: Organisations;
  readonly notifications: Notifications;
  readonly identity: Pick<Identity, 'hasAccount' | 'accountKept' | 'mandates'>;
  readonly clock: Clock;
}

type Told = Pick<Notice, 'template'> & { readonly parameters?: Notice['parameters'] };

/** Tells applicants what happened to their case, in the transaction that marks the event as read. */
export function messagesSubscription(parts: MessageParts): CaseSubscription {
  return {
    name: 'notifications.case-messages',
    async run(tx, notices) {
      for (const notice of notices) {
        const common = commonParameters(parts, notice);
        const told = await toldOf(parts, tx, notice);
        for (const personId of told.length === 0 ? [] : await toldTo(parts, tx, notice)) {
          for (const { template, parameters } of told) {
            await parts.notifications.notify(
              {
                eventId: notice.eventId,
                personId,
                caseId: notice.caseId,
                template,
                parameters: { ...common, ...parameters },
              },
              tx,
            );
          }
        }
      }
    },
  };
}

/**
 * The applicant, and whoever filed for them while their leave to do so holds. A child without an account and an organisation hear
 * through that agent, and when the agent's leave is over through their guardians and their representative.
 */
async function toldTo(
  { identity, clock }: MessageParts,
  tx: Queryable,
  { filing }: CaseNotice,
): Promise<readonly string[]> {
  const applicantId = await identity.accountKept(tx, filing.applicantId);
  if (filing.agentId === undefined) return [applicantId];
  const on = dayOf(clock());
  const agent = await identity.accountKept(tx, filing.agentId);
  const { ok } = await onApplicantsSide(identity.mandates, filing, { personId: agent, on });
  const agents = ok ? [agent] : [];
  if (await identity.hasAccount(applicantId)) return [...new Set([applicantId, ...agents])];
  return ok ? agents : identity.mandates.speakersFor(filing.applicantId, on);
}

/** What each case event is worth telling. */
async function toldOf(parts: MessageParts, tx: Queryable, notice: CaseNotice): Promise<Told[]> {
  const { event, filing } = notice;
  // 异地受理: the result is collected at the window that took the application in.
  const organ = parts.organisations.findOrgan(filing.window?.organId ?? filing.organId);
  const place = { place: organ?.address ?? organ?.name ?? '' };
  switch (event.type) {
    case 'CaseSubmitted':
      return [{ template: 'case-submitted' }];
    case 'CorrectionRequested':
      return [{ template: 'correction-requested' }];
    case 'CaseAccepted':
      // What is granted in the same breath needs no word about its time limit.
      if (event.automatic !== undefined) return [];
      return acceptance(parts, tx, notice);
    case 'CaseDeemedAccepted':
      return acceptance(parts, tx, notice);
    case 'DeferredReminded':
      return [{ template: 'papers-owed', parameters: (await owedIn(parts, tx, notice)) ?? {} }];
    case 'DeferredRefused':
      return [
        {
          template: 'papers-refused',
          parameters: (await owedIn(parts, tx, notice, event.defects)) ?? {},
        },
      ];
    case 'DeferredLapsed':
      return [{ template: event.onLapse === 'terminate' ? 'case-terminated' : 'papers-lapsed' }];
    case 'SupplementRequested':
      return [{ template: 'supplement-requested', parameters: await dueIn(parts, tx, notice) }];
    case 'PlaceAssigned':
      return [{ template: 'place-assigned', parameters: { dueOn: event.on } }];
    case 'PenaltyAnnounced':
      return [{ template: 'penalty-announced' }];
    case 'PenaltyImposed':
      return [{ template: 'penalty-decided' }];
    case 'AcceptanceRefused':
      return [{ template: 'acceptance-refused' }];
    case 'CaseNotRequired':
      return [{ template: 'case-not-required' }];
    case 'SpecialProcedureEnded':
    case 'TimeLimitExtended':
      return [{ template: 'time-limit-changed', parameters: await dueIn(parts, tx, notice) }];
    case 'DecisionMade':
      return [{ template: event.outcome === 'granted' ? 'case-granted' : 'case-denied' }];
    case 'CollectionOffered':
      return [{ template: 'result-ready', parameters: place }];
    case 'ParcelShipped':
      return [{ template: 'result-shipped', parameters: { trackingNumber: event.trackingNumber } }];
    case 'DeliveryAttemptFailed':
      return [{ template: 'delivery-failed', parameters: await parcelIn(tx, notice) }];
    case 'ParcelReturned':
      return [{ template: 'parcel-returned', parameters: place }];
    case 'ResultDelivered':
      return [{ template: 'result-delivered' }, { template: 'evaluation-invited' }];
    case 'CaseWithdrawn':
      return [{ template: 'case-withdrawn' }];
    case 'CaseTerminated':
    case 'SupplementLapsed':
      return [{ template: 'case-terminated' }];
    default:
      return [];
  }
}

/** What was accepted without some of its papers says so. */
async function acceptance(parts: MessageParts, tx: Queryable, notice: CaseNotice): Promise<Told[]> {
  const owed = await owedIn(parts, tx, notice);
  return owed === undefined
    ? [{ template: 'case-accepted', parameters: await dueIn(parts, tx, notice) }]
    : [{ template: 'accepted-owing', parameters: owed }];
}

/** From memory: inside the reader's transaction a second connection could wait for one that waits for this. */
function commonParameters({ catalogue }: MessageParts, { filing }: CaseNotice) {
  const { itemCode, caseNumber } = filing;
  const item = catalogue.getServiceItem(itemCode);
  const itemName: Bilingual = item.ok ? item.value.name : { zh: itemCode, en: itemCode };
  return { itemName, caseNumber };
}

/** The day as it stood at the event: the case may have gone on since. */
async function dueIn({ cases }: MessageParts, tx: Queryable, { caseId, version }: CaseNotice) {
  const found = await readCase(tx, caseId, version);
  if (found === undefined) throw new Error('The case of an event is not in the ledger.');
  const { calendarOf, settings } = cases.world;
  const calendar = calendarOf(found.state.filing?.regionCode ?? '');
  return { dueOn: dueOf(found.state, calendar, settings).on ?? '' };
}

/** What was owed right after the event, all of it or only these, and until when. */
async function owedIn(
  { cases }: MessageParts,
  tx: Queryable,
  { caseId, version }: CaseNotice,
  only?: readonly { readonly materialKey?: string | undefined }[],
) {
  const found = await readCase(tx, caseId, version);
  const owed = found === undefined ? undefined : papersOwed(found.state, cases.world);
  if (owed === undefined) return undefined;
  const { dueOn } = owed;
  const papers = owed.papers.filter(
    (paper) => only?.some(({ materialKey }) => materialKey === paper.materialKey) ?? true,
  );
  return {
    papers: {
      zh: papers.map(({ name }) => name.zh).join('、'),
      en: papers.map(({ name }) => name.en).join(', '),
    },
    dueOn,
  };
}

async function parcelIn(tx: Queryable, { caseId, version }: CaseNotice) {
  const found = await readCase(tx, caseId, version);
  return { trackingNumber: found?.state.parcel?.trackingNumber ?? '' };
}
