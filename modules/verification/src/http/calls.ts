import { declareProblems, InstantText, oneOf, Type, type Server, type Static } from '@tongban/http';
import type { FastifyRequest } from 'fastify';
import { answerQuestion } from '../answer-question.ts';
import { personQuestion } from '../questions/person-question.ts';
import type { Verification } from '../create-verification.ts';
import { receiptNumberText, verificationResults, type CallName } from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import { askingFields, signedQuestion } from './asking-fields.ts';
import { problemOf } from './question-problem.ts';
import { signedBy } from './signed-requests.ts';

export const personFields = {
  name: Type.String({ minLength: 1, maxLength: 100 }),
  number: Type.String({ minLength: 15, maxLength: 24 }),
};

export const AnswerBody = Type.Object({
  result: oneOf(verificationResults),
  receipt: Type.String(),
  answeredAt: InstantText,
});

export const signatureProblems = [
  'verification/signature-missing',
  'verification/signature-wrong',
  'verification/time-out-of-window',
  'verification/system-suspended',
  'verification/network-not-allowed',
] as const;

export const questionProblems = [
  ...signatureProblems,
  'verification/not-in-contract',
  'verification/envelope-key-unknown',
  'verification/envelope-broken',
  'verification/fields-not-sealed',
  'verification/number-malformed',
  'verification/enumeration-suspected',
  'verification/too-fast',
  'verification/quota-used-up',
  'verification/nonce-reused',
  'verification/overloaded',
] as const;

const signedHeader =
  'Signed: header authorization is "Tongban algorithm system key time nonce signature" over ten lines. All fields but purpose, legalBasis and matter may stand in sealed {keyId, dataKey, fields} instead; see docs/verification.md.';

const NameAndNumber = Type.Object({ ...askingFields, ...personFields });
const WithValidity = Type.Object({
  ...askingFields,
  ...personFields,
  validUntil: Type.String({ pattern: '^(\\d{4}-\\d{2}-\\d{2}|long-term)$', maxLength: 10 }),
});
const WithPhone = Type.Object({
  ...askingFields,
  ...personFields,
  phone: Type.String({ pattern: '^1[3-9]\\d{9}$', maxLength: 11 }),
});

/** The questions about one person. The answer is one of three words and a receipt number, always of the same length. */
export async function callRoutes(app: Server, verification: Verification): Promise<void> {
  const response = {
    200: AnswerBody,
    ...declareProblems(verificationProblems, ...questionProblems),
  };
  const config = signedQuestion;

  app.post(
    '/api/verifications/name-and-number',
    {
      schema: {
        operationId: 'verifyNameAndNumber',
        summary: 'Whether a name and a citizen number belong together',
        description: signedHeader,
        body: NameAndNumber,
        response,
      },
      config,
    },
    (request, reply) => {
      reply.type(json).serializer(inOneLength);
      return answer(request, 'name-and-number');
    },
  );
  app.post(
    '/api/verifications/name-number-and-validity',
    {
      schema: {
        operationId: 'verifyNameNumberAndValidity',
        summary:
          'Whether a name, a citizen number and the last day of the identity card belong together',
        description: signedHeader,
        body: WithValidity,
        response,
      },
      config,
    },
    (request, reply) => {
      reply.type(json).serializer(inOneLength);
      return answer(request, 'name-number-and-validity');
    },
  );
  app.post(
    '/api/verifications/name-number-and-phone',
    {
      schema: {
        operationId: 'verifyNameNumberAndPhone',
        summary: 'Whether a name, a citizen number and a mobile phone belong together',
        description: signedHeader,
        body: WithPhone,
        response,
      },
      config,
    },
    (request, reply) => {
      reply.type(json).serializer(inOneLength);
      return answer(request, 'name-number-and-phone');
    },
  );

  async function answer(request: FastifyRequest<{ Body: QuestionBody }>, call: CallName) {
    const { purpose, legalBasis, matter, ...statement } = request.body;
    const asking = { purpose, legalBasis, matter };
    const { questions } = verification;
    const given = { call, asking, read: personQuestion(questions, statement) };
    const answered = await answerQuestion(questions, signedBy(request), given);
    if (!answered.ok) throw problemOf(answered.refusal);
    const { result, receipt, answeredAt } = answered.value;
    return { result, receipt: receiptNumberText(receipt), answeredAt };
  }
}

type QuestionBody = Static<typeof NameAndNumber> &
  Partial<
    Pick<Static<typeof WithValidity>, 'validUntil'> & Pick<Static<typeof WithPhone>, 'phone'>
  >;

/** The words differ in length, and an encrypted line shows lengths: blanks after the object make them equal. */
export function inOneLength(payload: unknown): string {
  const { result, receipt, answeredAt, pseudonym } = payload as Static<typeof AnswerBody> & {
    pseudonym?: string;
  };
  const more = pseudonym === undefined ? '' : `,"pseudonym":"${pseudonym}"`;
  const text = `{"result":"${result}","receipt":"${receipt}","answeredAt":"${answeredAt}"${more}}`;
  return text.padEnd(answerLength);
}

const answerLength = 192;
export const json = 'application/json; charset=utf-8';
