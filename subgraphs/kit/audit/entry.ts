import { findPersonalNumber } from '../text/free-text.ts';
import type { Viewer } from '../viewer.ts';

export const auditKinds = ['WRITE', 'PERSONAL_READ', 'REFUSAL', 'ADMIN'] as const;
export type AuditKind = (typeof auditKinds)[number];

/** What the audit log says of one act: ids, names of fields and codes. Values and inputs have no place in it. */
export interface AuditEntry {
  kind: AuditKind;
  viewer: Viewer;
  /** The code the client gave in `Hub-Purpose`; null where it stated none. */
  purpose?: string | null;
  /** The mutation, or the administrator's act. */
  operation?: string;
  coordinates?: readonly string[];
  /** Ids of the nodes touched. */
  nodes?: readonly string[];
  /** How many rows were read, or how often the same was refused. */
  count?: number;
  requestId: string;
  outcome: string;
}

/** A viewer as the log keeps one: who and in which office, without scopes or anything presented. */
export function auditViewer(viewer: Viewer): Record<string, string> {
  switch (viewer.kind) {
    case 'OFFICIAL': {
      const { kind, organizationId, subject, role, divisionCode } = viewer;
      return { kind, organizationId, subject, role, divisionCode };
    }
    case 'DASHBOARD':
      return { kind: viewer.kind, clientId: viewer.clientId };
    case 'SERVICE':
      return { kind: viewer.kind, service: viewer.service };
    case 'ANONYMOUS':
      return { kind: viewer.kind };
  }
}

/** One entry as a row of `audit_entries`; `insertEntries` takes an array of them. */
export function auditRow(entry: AuditEntry): Record<string, unknown> {
  return {
    kind: entry.kind,
    viewer: auditViewer(entry.viewer),
    purpose: entry.purpose ?? null,
    operation: entry.operation ?? null,
    coordinates: entry.coordinates ?? [],
    nodes: entry.nodes ?? [],
    count: entry.count ?? null,
    request_id: entry.requestId,
    outcome: entry.outcome,
  };
}

/** Whether a text may stand as a purpose: a code, in which nobody can hide a person. */
export function isPurpose(text: unknown): text is string {
  return typeof text === 'string' && /^[A-Za-z0-9][\w.:/-]{0,63}$/.test(text) && !findPersonalNumber(text);
}

const columns = 'kind, viewer, purpose, operation, coordinates, nodes, count, request_id, outcome';

/** What whoever appends may say. Key, transaction and time are PostgreSQL's to say. */
export const auditColumns = columns;

/** Inserts a JSON array of rows. The double cast keeps the driver from encoding the text once more. */
export const insertEntries = (schema: string) => `insert into "${schema}".audit_entries (${columns})
  select ${columns} from jsonb_to_recordset($1::text::jsonb) as entry (kind text, viewer jsonb, purpose text,
    operation text, coordinates text[], nodes text[], count bigint, request_id text, outcome text)`;
