export { chained, writeArchive } from './archive-package.ts';
export type {
  ArchivedFile,
  ArchivedStream,
  ArchiveInput,
  ArchiveSigner,
  ChainedEntry,
  Manifest,
} from './archive-package.ts';
export type { Damage, Finding } from './tar.ts';
export { verifyArchive } from './verify-archive.ts';
export type { ArchiveReport } from './verify-archive.ts';
