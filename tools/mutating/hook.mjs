// Gives the program the mutated source of one file instead of the real one; nothing on the disk is changed.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';

const { MUTATED_URL: mutated, MUTATED_SOURCE: path } = process.env;

registerHooks({
  load(url, context, next) {
    if (url !== mutated) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(path, 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
