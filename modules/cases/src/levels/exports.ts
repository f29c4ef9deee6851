export { readParts } from './carried-part.ts';
export type { CarriedPart } from './carried-part.ts';
export { keepPaper, readPapers } from './carried-papers.ts';
export type { CarriedPaper, PaperParts } from './carried-papers.ts';
export { takePart } from './take-part.ts';
export type { TakenPart } from './take-part.ts';
export { isGuest, nodeOf } from '../domain/levels.ts';
