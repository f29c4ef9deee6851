import assert from 'node:assert/strict';
import { it } from 'node:test';
import { publishedDocument } from './published-document.ts';

const problem = {
  description: 'tea/cold: The tea is cold',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};
const tea = (title: string, more = {}) => ({
  title,
  type: 'object',
  properties: { kind: { type: 'string' }, ...more },
});
const language = { name: 'accept-language', in: 'header', schema: { type: 'string' } };

function operation(schema: object, codes = ['tea/cold']) {
  return {
    parameters: [language],
    responses: { 200: { content: { 'application/json': { schema } } }, 409: problem },
    'x-problems': codes.map((code) => ({ code, status: 409, title: { zh: '凉', en: 'cold' } })),
  };
}

it('writes what stands in several operations once, and tells each which problems are its own', () => {
  const published = publishedDocument({
    components: { schemas: { Problem: { type: 'object' } } },
    paths: {
      '/teas': { get: operation(tea('Tea')), put: operation({ type: 'array', items: tea('Tea') }) },
      '/cups': { get: operation({ type: 'null' }, ['tea/spilt']) },
    },
  });
  const at = (...path: string[]) =>
    path.reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], published);
  const namesAt = (...path: string[]) => Object.keys(at(...path) as object);
  assert.deepEqual(namesAt('components', 'schemas'), ['Problem', 'Tea']);
  assert.deepEqual(at('components', 'schemas', 'Tea'), {
    type: 'object',
    properties: { kind: { type: 'string' } },
  });
  assert.deepEqual(namesAt('components', 'responses'), ['Problem409']);
  assert.deepEqual(at('components', 'parameters'), { 'accept-language': language });
  const put = ['paths', '/teas', 'put'];
  assert.deepEqual(at(...put, 'responses', '200', 'content', 'application/json', 'schema'), {
    type: 'array',
    items: { $ref: '#/components/schemas/Tea' },
  });
  assert.deepEqual(at(...put, 'responses', '409'), { $ref: '#/components/responses/Problem409' });
  assert.deepEqual(at('paths', '/cups', 'get', 'x-problems'), ['tea/spilt']);
  assert.deepEqual(namesAt('x-problem-codes'), ['tea/cold', 'tea/spilt']);
});

it('refuses two schemas of one name', () => {
  const paths = {
    '/teas': { get: operation(tea('Tea')), put: operation(tea('Tea', { hot: {} })) },
  };
  assert.throws(() => publishedDocument({ paths }), /called Tea/);
});
