import type { ImportStatus } from '../generated/words.ts';

export const importSteps = ['append', 'map', 'check', 'decide', 'commit', 'undo', 'discard'] as const;
export type ImportStep = (typeof importSteps)[number];

/** In which status each step may be taken. A step under way may be taken up again only once whoever ran it has gone silent. */
export const statusesOf: Readonly<Record<ImportStep, readonly ImportStatus[]>> = {
  append: ['UPLOADING'],
  map: ['UPLOADED', 'MAPPED', 'FAULTY', 'NEEDS_REVIEW', 'CHECKED'],
  check: ['MAPPED', 'FAULTY', 'NEEDS_REVIEW', 'CHECKED'],
  decide: ['FAULTY', 'NEEDS_REVIEW', 'CHECKED'],
  commit: ['CHECKED'],
  undo: ['COMMITTED'],
  discard: ['UPLOADING', 'UNREADABLE', 'UPLOADED', 'MAPPED', 'FAULTY', 'NEEDS_REVIEW', 'CHECKED'],
};

/** A status in which a process works on the import, and the step that takes it up again. */
export const resumedBy: Readonly<Partial<Record<ImportStatus, ImportStep>>> = {
  READING: 'append',
  CHECKING: 'check',
  COMMITTING: 'commit',
  UNDOING: 'undo',
};

/** How long a process may be silent before its work is taken up by another one. */
export const silentAfterMs = 30_000;

export function mayTake(step: ImportStep, status: ImportStatus, isSilent: boolean): boolean {
  if (statusesOf[step].includes(status)) return true;
  if (step === 'discard' && isSilent) return status === 'READING' || status === 'CHECKING';
  return isSilent && resumedBy[status] === step;
}
