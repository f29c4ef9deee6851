import { registerHooks } from 'node:module';

/** The types of the API's client from its OpenAPI document, as the text of `src/generated.ts`. */
export async function printClientTypes(document: string): Promise<string> {
  const { default: openapiTypescript, astToString } = await loadGenerator();
  const ast = await openapiTypescript(document, { alphabetize: false, immutable: true });
  return `// Generated from docs/api/openapi.json by tools/print-openapi.ts. Do not edit.\n\n${astToString(ast)}`;
}

const classic = import.meta.resolve('typescript-classic');

/** openapi-typescript builds its text with the classic compiler API, which TypeScript 7 does not have. */
async function loadGenerator(): Promise<typeof import('openapi-typescript')> {
  const hooks = registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'typescript' && context.parentURL?.includes('/openapi-typescript/') === true
        ? { url: classic, shortCircuit: true }
        : next(specifier, context),
  });
  try {
    return await import('openapi-typescript');
  } finally {
    hooks.deregister();
  }
}
