import { createHash } from 'node:crypto';

export interface Officer {
  organizationId: string;
  role: string;
  /** The subject of their token. */
  subject: string;
}

/** What stands for an official in a statement: their subject is nobody's business who reads one. */
export function officerMark({ organizationId, role, subject }: Officer): string {
  return createHash('sha256').update(`${organizationId}\n${role}\n${subject}`).digest('hex');
}
