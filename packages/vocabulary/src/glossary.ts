import { caseTerms } from './glossary/case-terms.ts';
import { exchangeTerms } from './glossary/exchange-terms.ts';
import { itemTerms } from './glossary/item-terms.ts';
import { organTerms } from './glossary/organ-terms.ts';
import { verificationTerms } from './glossary/verification-terms.ts';
import type { GlossaryTerm } from './glossary/term.ts';

/** Every word of the platform with one meaning. A new concept is first a row here. */
export const glossaryTerms: readonly GlossaryTerm[] = [
  ...itemTerms,
  ...caseTerms,
  ...organTerms,
  ...verificationTerms,
  ...exchangeTerms,
];
