import type { ImportFault } from '../../generated/words.ts';

/** Why a file as a whole cannot be read. */
export class FileFault extends Error {
  readonly code: ImportFault;
  readonly details: Record<string, string | number>;
  constructor(code: ImportFault, details: Record<string, string | number> = {}) {
    super(code);
    this.name = 'FileFault';
    this.code = code;
    this.details = details;
  }
}
