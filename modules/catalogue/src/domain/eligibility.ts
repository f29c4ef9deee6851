import { ageOn } from '@tongban/citizen-ids';
import {
  addMonths,
  type Bilingual,
  type Day,
  daysBetween,
  parseDay,
  type Refusal,
  refuse,
} from '@tongban/kernel';

/** What the caller found out about the applicant. What is left out is not known. */
export interface EligibilityFacts {
  /** The legal day of the application. */
  readonly on: Day;
  readonly birthOn?: Day;
  readonly hukouRegionCode?: string;
  readonly holdsDocument?: boolean;
  readonly reportedLost?: boolean;
  readonly fingerprintOnFile?: boolean;
  readonly registeredStateFunctionary?: boolean;
  readonly authorisationPresented?: boolean;
  /** The form as filled in, for conditions on what is typed. */
  readonly form?: Readonly<Record<string, unknown>>;
  /** Whether the applicant stands before an officer: nobody is sent to a window from there. */
  readonly atWindow?: boolean;
}

export type YesNoFact =
  | 'holdsDocument'
  | 'reportedLost'
  | 'fingerprintOnFile'
  | 'registeredStateFunctionary'
  | 'authorisationPresented';

export type FactName = YesNoFact | 'birthOn' | 'hukouRegionCode' | `form.${string}`;

/** Where the applicant can turn instead of applying on-line. */
export type Instead = 'window' | 'other-item' | 'supplement' | 'none';

export type EligibilityCheck =
  | { readonly check: 'age-at-least'; readonly years: number }
  | { readonly check: 'region-listed'; readonly fact: 'hukouRegionCode'; readonly list: string }
  | { readonly check: 'fact-is'; readonly fact: YesNoFact; readonly value: boolean }
  | {
      readonly check: 'form-fact';
      readonly property: string;
      readonly equals: string | boolean;
      readonly fact: YesNoFact;
      readonly value: boolean;
    }
  | {
      readonly check: 'form-number-between';
      readonly property: string;
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly check: 'form-answer-not'; readonly property: string; readonly answer: string }
  | {
      /** No entry of a list has one of these words in a member, whatever the spaces and the width of letters. */
      readonly check: 'form-entries-without';
      readonly property: string;
      readonly member: string;
      readonly words: readonly string[];
    }
  | { readonly check: 'form-days-ahead'; readonly property: string; readonly days: number }
  | { readonly check: 'form-days-since'; readonly property: string; readonly days: number }
  | { readonly check: 'form-months-since'; readonly property: string; readonly months: number };

export type EligibilityRule = EligibilityCheck & {
  /** Left out on line, where another rule sends the applicant to the window. */
  readonly only?: 'window';
  readonly refuse: {
    readonly code: `eligibility/${string}`;
    readonly detail: Bilingual;
    readonly instead: Instead;
  };
};

/** Lists a rule names, such as the pilot cities: region codes, a city covering its counties. */
export type RegionLists = Readonly<Record<string, readonly string[]>>;

export interface Eligibility {
  /** Nothing refused; with `unknown` empty the applicant is eligible beyond doubt. */
  readonly refusals: readonly Refusal[];
  /** Facts a rule needs that the caller did not give: neither a yes nor a no. */
  readonly unknown: readonly FactName[];
}

/** Everything that is not met, at once (行政许可法 Art 32: told once and all together). */
export function evaluateEligibility(
  rules: readonly EligibilityRule[],
  facts: EligibilityFacts,
  lists: RegionLists,
): Eligibility {
  const refusals: Refusal[] = [];
  const unknown = new Set<FactName>();
  for (const rule of rules.filter((one) => appliesTo(one, facts))) {
    const met = isMet(rule, facts, lists);
    if (met === 'unknown') {
      unknown.add(factOf(rule));
    } else if (!met) {
      const { code, detail, instead } = rule.refuse;
      refusals.push(refuse(code, detail, { instead }).refusal);
    }
  }
  return { refusals, unknown: [...unknown] };
}

function appliesTo(
  { only, refuse: { instead } }: EligibilityRule,
  { atWindow = false }: EligibilityFacts,
) {
  return atWindow ? instead !== 'window' : only !== 'window';
}

type Met = boolean | 'unknown';

function isMet(rule: EligibilityRule, facts: EligibilityFacts, lists: RegionLists): Met {
  switch (rule.check) {
    case 'age-at-least':
      return facts.birthOn === undefined ? 'unknown' : ageOn(facts.birthOn, facts.on) >= rule.years;
    case 'region-listed': {
      const code = facts.hukouRegionCode;
      return code === undefined
        ? 'unknown'
        : (lists[rule.list] ?? []).some((area) => lies(code, area));
    }
    case 'fact-is':
      return facts[rule.fact] === undefined ? 'unknown' : facts[rule.fact] === rule.value;
    case 'form-fact':
      if (facts.form === undefined) return 'unknown';
      if (facts.form[rule.property] !== rule.equals) return true;
      return facts[rule.fact] === undefined ? 'unknown' : facts[rule.fact] === rule.value;
    case 'form-number-between': {
      const value = facts.form?.[rule.property];
      return typeof value !== 'number' ? 'unknown' : value >= rule.minimum && value <= rule.maximum;
    }
    case 'form-answer-not': {
      const value = facts.form?.[rule.property];
      return value === undefined ? 'unknown' : value !== rule.answer;
    }
    case 'form-entries-without':
      return entriesWithout(facts.form?.[rule.property], rule);
    case 'form-days-since': {
      const day = dayIn(facts.form, rule.property);
      return day === undefined ? 'unknown' : daysBetween(day, facts.on) >= rule.days;
    }
    case 'form-days-ahead': {
      const day = dayIn(facts.form, rule.property);
      return day === undefined ? 'unknown' : daysBetween(facts.on, day) >= rule.days;
    }
    case 'form-months-since': {
      const day = dayIn(facts.form, rule.property);
      return day === undefined ? 'unknown' : addMonths(day, rule.months) <= facts.on;
    }
  }
}

function entriesWithout(
  entries: unknown,
  { member, words }: { readonly member: string; readonly words: readonly string[] },
): Met {
  if (!Array.isArray(entries)) return 'unknown';
  const barred = new Set(words.map(plain));
  return entries.every((entry: Readonly<Record<string, unknown>>) => {
    const value = entry[member];
    return typeof value !== 'string' || !barred.has(plain(value));
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
}

function factOf(rule: EligibilityRule): FactName {
  if (rule.check === 'age-at-least') return 'birthOn';
  if ('fact' in rule) return rule.fact;
  return `form.${rule.property}`;
}

/** A city code covers its counties: `440300` holds `440305`; `110000` holds all of Beijing. */
function lies(regionCode: string, area: string): boolean {
  const prefix = area.endsWith('0000')
    ? area.slice(0, 2)
    : area.endsWith('00')
      ? area.slice(0, 4)
      : area;
  return regionCode.startsWith(prefix);
}

function dayIn(form: EligibilityFacts['form'], property: string): Day | undefined {
  const value = form?.[property];
  return typeof value === 'string' ? parseDay(value) : undefined;
}
