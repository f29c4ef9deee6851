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
  const { components, paths, ...rest } = publishedDocument({
    components: { schemas: { Problem: { type: 'object' } } },
    paths: {
      '/teas': { get: operation(tea('Tea')), put: operation({ type: 'array', items: tea('Tea') }) },
      '/cups': { get: operation({ type: 'null' }, ['tea/spilt']) },
    },
  }) as Record<string, Record<string, any>>;
  assert.deepEqual(Object.keys(components!['schemas']), ['Problem', 'Tea']);
  assert.deepEqual(components!['schemas'].Tea, {
    type: 'object',
    properties: { kind: { type: 'string' } },
  });
  assert.deepEqual(Object.keys(components!['responses']), ['Problem409']);
  assert.deepEqual(components!['parameters'], { 'accept-language': language });
  const { put } = paths!['/teas'];
  assert.deepEqual(put.responses[200].content['application/json'].schema.items, {
    $ref: '#/components/schemas/Tea',
  });
  assert.deepEqual(put.responses[409], { $ref: '#/components/responses/Problem409' });
  assert.deepEqual(paths!['/cups'].get['x-problems'], ['tea/spilt']);
  assert.deepEqual(Object.keys(rest['x-problem-codes']!), ['tea/cold', 'tea/spilt']);
});

it('refuses two schemas of one name', () => {
  const paths = {
    '/teas': { get: operation(tea('Tea')), put: operation(tea('Tea', { hot: {} })) },
  };
  assert.throws(() => publishedDocument({ paths }), /called Tea/);
});
