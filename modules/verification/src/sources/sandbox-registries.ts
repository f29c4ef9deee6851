import type { VerificationResult } from '../domain/words.ts';
import type { CredentialAnswer, DocumentAsked, EnterpriseAsked } from './other-registries.ts';

/** The documented documents, enterprise and credential of the sandbox; all invented (docs/verification.md). */
export const sandboxDocuments: readonly DocumentAsked[] = [
  { documentType: 'passport', number: 'E00000001', name: '测试甲' },
  { documentType: 'foreign-permanent-residence', number: '911840198101010010', name: 'TESTPERSON' },
  { documentType: 'from-hong-kong-macao-permit', number: 'H00000001', name: '测试丁' },
  { documentType: 'from-taiwan-permit', number: '00000001', name: '测试戊' },
];

export const sandboxEnterprise: EnterpriseAsked = {
  creditCode: '91440300MA5EXAMP0C',
  enterpriseName: '测试科技有限公司',
  representativeName: '测试甲',
  representativeNumber: '110101199003070134',
};

export const sandboxCredential = 'sandbox-credential-0001';

export const sandboxRegistries = {
  document(asked: DocumentAsked): VerificationResult {
    return isAmong(sandboxDocuments, asked) ? 'match' : 'no_match';
  },
  enterprise(asked: EnterpriseAsked): VerificationResult {
    return isAmong([sandboxEnterprise], asked) ? 'match' : 'no_match';
  },
  credential(credential: string): CredentialAnswer {
    return credential === sandboxCredential
      ? { result: 'match', netNumber: 'sandbox-net-number-0000000000000001' }
      : { result: 'no_match' };
  },
};

function isAmong<Asked extends object>(known: readonly Asked[], asked: Asked): boolean {
  return known.some((one) =>
    (Object.keys(one) as (keyof Asked)[]).every((field) => one[field] === asked[field]),
  );
}
