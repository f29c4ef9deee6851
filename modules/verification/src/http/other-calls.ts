import { declareProblems, oneOf, Type, type Server } from '@tongban/http';
import type { FastifyRequest } from 'fastify';
import { answerQuestion, type Asking } from '../answer-question.ts';
import type { Verification } from '../create-verification.ts';
import { documentTypeNames } from '../domain/documents.ts';
import { receiptNumberText, type CallName } from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import type { ReadQuestion } from '../questions/asked-question.ts';
import { documentQuestion } from '../questions/document-question.ts';
import { enterpriseQuestion } from '../questions/enterprise-question.ts';
import { networkIdentityQuestion } from '../questions/network-identity-question.ts';
import { pseudonymFor } from '../store/pseudonyms.ts';
import { AnswerBody, inOneLength, json, questionProblems } from './calls.ts';
import { askingFields, signedQuestion } from './asking-fields.ts';
import { problemOf } from './question-problem.ts';
import { signedBy } from './signed-requests.ts';

const name = Type.String({ minLength: 1, maxLength: 100 });

const DocumentBody = Type.Object({
  ...askingFields,
  documentType: oneOf(documentTypeNames),
  number: Type.String({ minLength: 5, maxLength: 24 }),
  name,
});
const EnterpriseBody = Type.Object({
  ...askingFields,
  creditCode: Type.String({ minLength: 18, maxLength: 24 }),
  enterpriseName: Type.String({ minLength: 2, maxLength: 200 }),
  representativeName: name,
  representativeNumber: Type.String({ minLength: 15, maxLength: 24 }),
});
const CredentialBody = Type.Object({
  ...askingFields,
  credential: Type.String({ minLength: 16, maxLength: 4_000 }),
});
const CredentialAnswer = Type.Object({
  ...AnswerBody.properties,
  /** What the organ may call the person from here on; only with a match. */
  pseudonym: Type.Optional(Type.String()),
});

/** Questions the population register does not answer: other documents, enterprises, network identity credentials. */
export async function otherCallRoutes(app: Server, verification: Verification): Promise<void> {
  const { questions } = verification;
  const problems = declareProblems(verificationProblems, ...questionProblems);
  const config = signedQuestion;

  app.post(
    '/api/verifications/document',
    {
      schema: {
        operationId: 'verifyOtherDocument',
        summary:
          'Whether a passport, a travel permit or a permanent residence card is in force and belongs to the name',
        body: DocumentBody,
        response: { 200: AnswerBody, ...problems },
      },
      config,
    },
    async (request, reply) => {
      const { purpose, legalBasis, matter, ...statement } = request.body;
      reply.type(json).serializer(inOneLength);
      const asking = { purpose, legalBasis, matter };
      return answer(request, {
        call: 'document',
        asking,
        read: documentQuestion(questions, statement),
      });
    },
  );
  app.post(
    '/api/verifications/enterprise-and-representative',
    {
      schema: {
        operationId: 'verifyEnterpriseAndRepresentative',
        summary: 'Whether an enterprise has that code and name and that person represents it',
        body: EnterpriseBody,
        response: { 200: AnswerBody, ...problems },
      },
      config,
    },
    async (request, reply) => {
      const { purpose, legalBasis, matter, ...statement } = request.body;
      reply.type(json).serializer(inOneLength);
      const asking = { purpose, legalBasis, matter };
      const read = enterpriseQuestion(questions, statement);
      return answer(request, { call: 'enterprise-and-representative', asking, read });
    },
  );
  app.post(
    '/api/verifications/network-identity',
    {
      schema: {
        operationId: 'verifyNetworkIdentity',
        summary:
          'Whether a network identity credential is good; with a match the name the organ may call the person by',
        body: CredentialBody,
        response: { 200: CredentialAnswer, ...problems },
      },
      config,
    },
    async (request, reply) => {
      const { purpose, legalBasis, matter, credential } = request.body;
      reply.type(json).serializer(inOneLength);
      let netNumber: string | undefined;
      const found = (number: string) => void (netNumber = number);
      const asking = { purpose, legalBasis, matter };
      const read = networkIdentityQuestion(questions, { credential, found });
      const answered = await answer(request, { call: 'network-identity', asking, read });
      if (answered.result !== 'match' || netNumber === undefined) return answered;
      const { tenantNo } = signedBy(request).system.tenant;
      return { ...answered, pseudonym: await pseudonymFor(verification, { tenantNo, netNumber }) };
    },
  );

  async function answer(
    request: FastifyRequest,
    given: { call: CallName; asking: Asking; read: ReadQuestion },
  ) {
    const answered = await answerQuestion(questions, signedBy(request), given);
    if (!answered.ok) throw problemOf(answered.refusal);
    const { result, receipt, answeredAt } = answered.value;
    return { result, receipt: receiptNumberText(receipt), answeredAt };
  }
}
