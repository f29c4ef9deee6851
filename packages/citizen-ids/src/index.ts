export { ageOn } from './age-on.ts';
export { citizenIdCheckCharacter, parseCitizenId } from './citizen-id.ts';
export type {
  CitizenId,
  CitizenIdCode,
  CitizenIdKind,
  ParsedCitizenId,
  Sex,
} from './citizen-id.ts';
export { creditCodeCheckCharacter, parseCreditCode } from './credit-code.ts';
export type { CreditCode, CreditCodeProblem, ParsedCreditCode } from './credit-code.ts';
export { maskCitizenId, maskMobile, maskName } from './masks.ts';
export { parseMobile } from './mobile.ts';
export type { Mobile, ParsedMobile } from './mobile.ts';
export { normaliseCode } from './normalise-code.ts';
export { parsePassport, parseTravelPermit } from './passport.ts';
export type { ParsedPassport, ParsedTravelPermit, PassportNumber } from './passport.ts';
export { parsePlate } from './plate.ts';
export type { ParsedPlate, Plate } from './plate.ts';
export { citizenIdProblems } from './problems.ts';
export type { CitizenIdsProblemCode } from './problems.ts';
