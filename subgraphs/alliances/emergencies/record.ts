import type { Transaction } from '@hub/kit/database.ts';
import type { EmergencyEventKind } from '@hub/kit/generated/words.ts';
import { newId } from '@hub/kit/ids.ts';
import { eq, max } from 'drizzle-orm';
import { emergencyEvents, type EmergencyActivationRow } from '../tables.ts';

export interface Happening {
  kind: EmergencyEventKind;
  /** Whose official acted; left out where the hub did. */
  organizationId?: string;
  /** The side it concerns; left out for all. */
  sideOrganizationId?: string | null;
  note?: string | null;
  count?: number | null;
}

/** Adds to the record of an activation, in order; whoever calls holds its row. Returns the ids. */
export async function record(
  tx: Transaction,
  { id: activationId, province, countyCode, isDrill }: EmergencyActivationRow,
  happenings: readonly Happening[],
): Promise<string[]> {
  if (happenings.length === 0) return [];
  const [last] = await tx
    .select({ number: max(emergencyEvents.number) })
    .from(emergencyEvents)
    .where(eq(emergencyEvents.activationId, activationId));
  const first = (last?.number ?? 0) + 1;
  const rows = happenings.map(({ kind, organizationId, sideOrganizationId, note, count }, i) => ({
    id: newId('eme'),
    province,
    countyCode,
    activationId,
    number: first + i,
    kind,
    organizationId: organizationId ?? null,
    sideOrganizationId: sideOrganizationId ?? null,
    note: note ?? null,
    count: count ?? null,
    isDrill,
  }));
  await tx.insert(emergencyEvents).values(rows);
  return rows.map(({ id }) => id);
}
