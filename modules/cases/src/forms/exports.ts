export { checkPartialForm, checkWholeForm } from './check-form.ts';
export type { CheckedForm } from './check-form.ts';
export { createFormCompiler } from './compile-form.ts';
export type { CompiledForm, FormFormats } from './compile-form.ts';
export type { FieldDefinition, FormDefinition, FormProblem } from './form-definition.ts';
export { messageFor } from './form-messages.ts';
export { dropUnasked, normaliseForm } from './normalise-form.ts';
export { principalOf } from './principal-of.ts';
