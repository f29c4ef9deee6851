import type { VerificationResult } from '../domain/words.ts';
import type { PersonQuestion, PopulationSource } from './population-source.ts';

/** The documented persons of the sandbox: invented, with numbers that follow GB 11643 and belong to nobody. */
export const sandboxPersons = [
  {
    number: '110101199003070134',
    name: '测试甲',
    validUntil: '2035-12-31',
    phone: '13900000001',
    state: 'in-order',
  },
  {
    number: '310101198805120247',
    name: '测试乙',
    validUntil: 'long-term',
    phone: '13900000002',
    state: 'in-order',
  },
  {
    number: '440105200001010354',
    name: '测试丙',
    validUntil: '2030-06-30',
    phone: '13900000003',
    state: 'under-correction',
  },
] as const;

/** Answers about the sandbox persons only. A system that tries itself out never reaches a real source. */
export function sandboxSource(): PopulationSource {
  function answer({ number, name, validUntil, phone }: PersonQuestion): VerificationResult {
    const known = sandboxPersons.find((person) => person.number === number);
    if (known === undefined) return 'no_match';
    if (known.state === 'under-correction') return 'unable';
    const same =
      known.name === name &&
      (validUntil === undefined || validUntil === known.validUntil) &&
      (phone === undefined || phone === known.phone);
    return same ? 'match' : 'no_match';
  }
  return {
    name: 'sandbox',
    ask: (question) => Promise.resolve(answer(question)),
    askAll: (questions) => Promise.resolve(questions.map(answer)),
    state: () => 'ready',
  };
}
