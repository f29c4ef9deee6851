import { maskName } from '@tongban/citizen-ids';
import { paperTypes } from '@tongban/exchange-protocol';
import type { FieldSeal } from '@tongban/exchange-protocol';
import type { ApplicantWords } from './case-words.ts';

/** 申请人: a person masked, with the number sealed for the receiver; an organisation by its public name and code. */
export function applicantFields(
  applicant: ApplicantWords | undefined,
  seal: FieldSeal,
  caseNumber: string,
) {
  const { name, type, paperType, code } = partyOf(applicant, seal, caseNumber);
  return {
    applyer_name: name,
    applyer_type: type,
    applyer_page_type: paperType,
    applyer_page_code: code,
  };
}

/** 持证主体, by the same rule. */
export function holderFields(
  applicant: ApplicantWords | undefined,
  seal: FieldSeal,
  caseNumber: string,
) {
  const { name, paperType, code } = partyOf(applicant, seal, caseNumber);
  return { holder_name: name, holder_code: code, holder_code_type: paperType };
}

function partyOf(applicant: ApplicantWords | undefined, seal: FieldSeal, caseNumber: string) {
  const { name, idNumber, creditCode } = applicant ?? {};
  if (creditCode !== undefined) {
    return { name: name ?? '', type: '2', paperType: paperTypes.organisation, code: creditCode };
  }
  return {
    name: name === undefined ? '' : maskName(name),
    type: '1',
    paperType: paperTypes.citizen,
    code: idNumber === undefined ? null : seal.seal(idNumber, caseNumber),
  };
}
