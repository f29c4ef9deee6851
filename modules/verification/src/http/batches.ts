import { Readable } from 'node:stream';
import { declareProblems, fileAnswer, Type, type Server } from '@tongban/http';
import { answerBatch, largestBatch, type AnsweredPart } from '../answer-batch.ts';
import type { Verification } from '../create-verification.ts';
import { receiptNumberText } from '../domain/words.ts';
import { verificationProblems } from '../problems.ts';
import { askingFields, signedQuestion } from './asking-fields.ts';
import { personFields, questionProblems } from './calls.ts';
import { problemOf } from './question-problem.ts';
import { signedBy } from './signed-requests.ts';

const largestBody = 4 * 1024 * 1024;

const BatchBody = Type.Object({
  ...askingFields,
  persons: Type.Array(Type.Object(personFields), { minItems: 1, maxItems: largestBatch }),
});

/** Many questions of one matter at once; the answers come as lines while the later ones are still asked. */
export async function batchRoutes(app: Server, verification: Verification): Promise<void> {
  app.post(
    '/api/verifications/name-and-number/batches',
    {
      bodyLimit: largestBody,
      schema: {
        operationId: 'verifyNamesAndNumbers',
        summary:
          'Up to 10,000 names and numbers; one line of JSON for each, in their order, as they are answered',
        body: BatchBody,
        response: {
          200: fileAnswer('A line a person: position, result, receipt', 'application/x-ndjson'),
          ...declareProblems(verificationProblems, ...questionProblems),
        },
      },
      config: signedQuestion,
    },
    async (request, reply) => {
      const { purpose, legalBasis, matter, persons } = request.body;
      const answer = await answerBatch(verification.batches, signedBy(request), {
        call: 'name-and-number',
        asking: { purpose, legalBasis, matter },
        statements: persons,
      });
      if (!answer.ok) throw problemOf(answer.refusal);
      return reply.type('application/x-ndjson').send(Readable.from(linesOf(answer.value)));
    },
  );
}

async function* linesOf(parts: AsyncIterable<AnsweredPart>): AsyncGenerator<string> {
  for await (const { first, receipt, results } of parts) {
    let lines = '';
    for (const [index, result] of results.entries()) {
      const number = receiptNumberText(receipt, index);
      const line = `{"position":${first + index},"result":"${result}","receipt":"${number}"}`;
      lines += `${line.padEnd(lineLength)}\n`;
    }
    yield lines;
  }
}

// The words differ in length; the lines do not.
const lineLength = 80;
