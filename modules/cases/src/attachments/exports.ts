export { viewAttachments } from './attachment-view.ts';
export type { AttachmentView } from './attachment-view.ts';
export type { CaseAccess } from './case-access.ts';
export { createContentStore } from './content-store.ts';
export type { ContentStore } from './content-store.ts';
export { attachmentRoutes } from './http/attachments.ts';
export { attachmentProblems } from './problems.ts';
export type { AttachmentProblemCode } from './problems.ts';
export { resolveAttachments } from './resolve-attachments.ts';
export { scanAttachmentJob } from './scan-attachment.ts';
export type { ContentScanner } from './scan-attachment.ts';
export { listAttachments } from './store/attachment-rows.ts';
export { sweepContent } from './sweep-content.ts';
export { standardAttachmentSettings } from './take-attachment.ts';
export type {
  AttachmentParts,
  AttachmentSettings,
  PhotoToJudge,
  PhotoVerdict,
  UploadRule,
} from './take-attachment.ts';
