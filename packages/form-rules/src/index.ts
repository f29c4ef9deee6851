export { ruleBreaches } from './rule-breaches.ts';
export type { RuleBreach, RuledForm } from './rule-breaches.ts';
export { relationNames } from './form-rule.ts';
export type { FormRule, Relation } from './form-rule.ts';
