import { openSealedForm, principalOf } from '@tongban/cases';
import type { CaseId, Check, CheckSources, Filing } from '@tongban/cases';
import type { Database } from '@tongban/database';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import { listOfficersOfOrgan } from '@tongban/organisations';
import {
  purposes,
  type CaseCheckName,
  type CaseCheckQuestion,
  type CheckedPerson,
  type PrecursorClaim,
  type Sharing,
} from '@tongban/sharing';
import { materialsHeldBy } from './materials-held.ts';

const mostOfficers = 200;

/** The sources of `sharing`, asked about the applicant of a case. */
export function checkSources(parts: {
  db: Database;
  clock: Clock;
  sharing: Sharing;
  identity: Identity;
}): CheckSources {
  const { db, clock, sharing, identity } = parts;
  return {
    async ask({ caseId, filing, checks }) {
      const { organId, itemCode } = filing;
      const person = await personAskedAbout(filing);
      if (person === undefined) return [];
      const asking = {
        personId: person.personId,
        by: { kind: 'system' },
        organId,
        caseId,
        itemCode,
        purpose: purposes.checkingCase.zh,
      } as const;
      const named = { name: person.name, idNumber: person.idNumber };
      const form = await formOf(caseId, filing);
      const answers = await Promise.all(
        checks.map(async (check) => {
          const question = questionOf(check as CaseCheckName, named, form);
          return question && sharing.runCaseCheck(asking, question);
        }),
      );
      return answers.map((answer, at): Check => {
        const check = checks[at] ?? '';
        const held = materialsHeldBy([check]).filter((key) => filing.sharedMaterials.includes(key));
        const field = answerDoubtedBy[check as CaseCheckName];
        return {
          ...(answer?.ok === true ? answer.value : { check, outcome: 'failed' }),
          ...(held.length > 0 && { materialKeys: held }),
          ...(field !== undefined && { field }),
        };
      });
    },
    // Only where the checks themselves are the whole substance; everything else is for an officer to examine.
    responsibleApprover: async (filing, caseId) =>
      filing.requiredChecks.includes('crime-record') && !(await isForAnother(filing, caseId))
        ? approverInPost(db, clock, filing)
        : undefined,
    approverOfParts: async (filing, caseId) =>
      (await isForAnother(filing, caseId)) ? undefined : approverInPost(db, clock, filing),
  };

  /** The applicant; for an organisation, which is in no register of persons, whoever acts for it. */
  async function personAskedAbout({
    applicantId,
    agentId,
  }: Filing): Promise<(CheckedPerson & { personId: string }) | undefined> {
    for (const personId of [applicantId, agentId]) {
      const known = personId === undefined ? undefined : await identity.readOwnDetails(personId);
      if (personId === undefined || known === undefined) return undefined;
      const { name, idNumber, creditCode } = known;
      if (name !== undefined && idNumber !== undefined) return { personId, name, idNumber };
      if (creditCode === undefined) return undefined;
    }
    return undefined;
  }

  /** Whether somebody may act for another is for an officer to see. */
  async function isForAnother(filing: Filing, caseId: CaseId): Promise<boolean> {
    if (filing.agentId !== undefined) return true;
    return principalOf(await formOf(caseId, filing)) !== undefined;
  }

  async function formOf(caseId: CaseId, { form }: Filing): Promise<Form> {
    const opened = await openSealedForm(db, identity.personKeys, { caseId, formId: form.blobId });
    return (opened.ok ? opened.value : undefined) ?? {};
  }
}

/** Which answer of the form is to be put right where the source contradicts it. */
const answerDoubtedBy: Partial<Record<CaseCheckName, string>> = {
  'birth-certificate': 'birthCertificateNumber',
  'driver-qualification': 'driverIdNumber',
  'purchase-filing': 'purchaseFiling',
  'venue-capacity': 'expectedAttendance',
};

type Form = Readonly<Record<string, unknown>>;

/** What a source is asked; undefined where the form does not say enough to ask anything. */
function questionOf(
  check: CaseCheckName,
  applicant: CheckedPerson,
  form: Form,
): CaseCheckQuestion | undefined {
  switch (check) {
    case 'birth-certificate': {
      const birth = birthIn(form);
      return birth && { check, person: applicant, birth };
    }
    case 'driver-qualification': {
      const { driverName: name, driverIdNumber: idNumber } = form;
      return typeof name === 'string' && typeof idNumber === 'string'
        ? { check, person: { name, idNumber } }
        : undefined;
    }
    case 'purchase-filing': {
      const precursors = precursorsIn(form);
      return precursors && { check, person: applicant, precursors };
    }
    case 'transport-safety': {
      const { unitCreditCode: creditCode } = form;
      return typeof creditCode === 'string' ? { check, person: applicant, creditCode } : undefined;
    }
    case 'venue-capacity': {
      const venue = venueIn(form);
      return venue && { check, person: applicant, venue };
    }
    // Who applies is known by their own name; the record that is queried is the principal's.
    case 'crime-record':
      return { check, person: principalOf(form) ?? applicant };
    default:
      return { check, person: applicant };
  }
}

function birthIn({ birthCertificateNumber, childBornOn: bornOn, childName }: Form) {
  return typeof birthCertificateNumber === 'string' &&
    typeof bornOn === 'string' &&
    typeof childName === 'string'
    ? { certificateNumber: birthCertificateNumber, bornOn, childName }
    : undefined;
}

function venueIn({ venueName: name, venueAddress, expectedAttendance: attendance }: Form) {
  const { regionCode } = (venueAddress ?? {}) as Form;
  return typeof name === 'string' &&
    typeof regionCode === 'string' &&
    typeof attendance === 'number'
    ? { name, regionCode, attendance }
    : undefined;
}

/** The form was checked when it was handed in; what has another shape is not asked about. */
function precursorsIn({ purchaseFiling: filingNumber, unitCreditCode: creditCode, goods }: Form) {
  if (typeof filingNumber !== 'string' || typeof creditCode !== 'string') return undefined;
  if (!Array.isArray(goods)) return undefined;
  const entries = goods.map(({ name, quantity, unit }: Form) => ({ name, quantity, unit }));
  return { filingNumber, creditCode, goods: entries as PrecursorClaim['goods'] };
}

/** 秒批 is decided by the organ's rule set, and an approver of it answers for that. */
async function approverInPost(
  db: Database,
  clock: Clock,
  { organId, branchCode }: Filing,
): Promise<string | undefined> {
  const on = dayOf(clock());
  const inPost = await listOfficersOfOrgan(db, { organId, on, limit: mostOfficers });
  const approvers = inPost.filter(({ role }) => role === 'approver');
  const ofBranch = approvers.find((officer) => officer.branchCode === branchCode);
  return (ofBranch ?? approvers.find((officer) => officer.branchCode === 'all'))?.officerId;
}
