import type { Transaction } from '@hub/kit/database.ts';
import { recordWrite } from '@hub/kit/audit/write.ts';
import { lineOf } from '@hub/kit/access/row-scope.ts';
import {
  done,
  notDone,
  preparedOtherwise,
  type EmergencyChange,
  type EmergencyChanged,
} from '@hub/kit/emergency-plan.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { insertRows } from '@hub/kit/insert-rows.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { pathLabel } from '../history.ts';
import { searchColumns } from '../search.ts';
import {
  divisions,
  emergencyParts,
  foundedOrganizations,
  idempotency,
  partyOrganizations,
  plannedOrganizations,
  type PlannedOrganizationRow,
} from '../tables.ts';
import { growTree } from '../tree-lock.ts';
import { preparedDigest } from './prepared.ts';

/** Of what is joint; PostgreSQL takes no null in a key. */
const joint = -1;

/** Founds or dissolves what a plan prepared for one side, in one transaction; asked again, it says the same again. */
export async function changeOrganizations(
  context: HubContext,
  input: EmergencyChange,
): Promise<EmergencyChanged> {
  const side = input.side ?? joint;
  return await context.db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtext(${`emergency organizations ${input.activationId}`}))`,
    );
    const answer =
      input.step === 'OPEN' ? await open(tx, context, input, side) : await close(tx, context, input, side);
    await recordWrite(tx, context, idempotency, 'changeEmergencyOrganizations', 'DONE');
    return answer;
  }, lineOf(context));
}

async function partOf(tx: Transaction, activationId: string, side: number) {
  const [part] = await tx
    .select()
    .from(emergencyParts)
    .where(and(eq(emergencyParts.activationId, activationId), eq(emergencyParts.side, side)));
  return part;
}

async function open(
  tx: Transaction,
  context: HubContext,
  { activationId, planId, number, isDrill, digest }: EmergencyChange,
  side: number,
): Promise<EmergencyChanged> {
  const known = await partOf(tx, activationId, side);
  if (known) return done(known.closedAt === null ? known.count : 0);
  if ((await preparedDigest(tx, planId)) !== digest) return preparedOtherwise();
  const planned = await tx
    .select()
    .from(plannedOrganizations)
    .where(
      and(
        eq(plannedOrganizations.planId, planId),
        side === joint
          ? isNull(plannedOrganizations.sidePosition)
          : eq(plannedOrganizations.sidePosition, side),
      ),
    )
    .orderBy(plannedOrganizations.code);
  await growTree(tx);
  const { rows, objection } = await toFound(tx, planned, { activationId, number, today: context.today });
  if (objection) return objection;
  if (!isDrill && rows.length > 0) await found(tx, rows, activationId, side, context.today);
  await tx
    .insert(emergencyParts)
    .values({ activationId, side, openedAt: sql`now()` as never, count: rows.length });
  return done(rows.length);
}

interface Founding {
  planned: PlannedOrganizationRow;
  id: string;
  code: string;
  superiorId: string;
  path: string;
}

/** The organizations to be, superiors first; or why they cannot be founded. */
async function toFound(
  tx: Transaction,
  planned: readonly PlannedOrganizationRow[],
  { activationId, number, today }: { activationId: string; number: number; today: string },
): Promise<{ rows: Founding[]; objection: EmergencyChanged | null }> {
  const no = (zh: string, en: string) => ({ rows: [], objection: notDone(zh, en) });
  if (planned.length === 0) return { rows: [], objection: null };
  const byCode = new Map<string, { id: string; path: string }>();
  // A side's organizations may stand below a joint one, founded before them or with them.
  const already = await tx
    .select({ code: plannedOrganizations.code, id: partyOrganizations.id, path: partyOrganizations.path })
    .from(foundedOrganizations)
    .innerJoin(plannedOrganizations, eq(plannedOrganizations.id, foundedOrganizations.plannedId))
    .innerJoin(partyOrganizations, eq(partyOrganizations.id, foundedOrganizations.organizationId))
    .where(and(eq(foundedOrganizations.activationId, activationId), isNull(partyOrganizations.dissolvedOn)));
  for (const { code, id, path } of already) byCode.set(code, { id, path });

  const ids = [...new Set(planned.flatMap(({ superiorId }) => superiorId ?? []))];
  const standing = ids.length
    ? await tx
        .select()
        .from(partyOrganizations)
        .where(inArray(partyOrganizations.id, ids))
        .orderBy(partyOrganizations.id)
        .for('share')
    : [];
  const superiors = new Map(standing.map((one) => [one.id, one]));
  const ended = ids.filter((id) => !superiors.has(id) || superiors.get(id)!.dissolvedOn !== null);
  if (ended.length > 0)
    return no(
      `预备的上级党组织已撤销（${ended.join('、')}）。`,
      `A superior that was planned on has been dissolved (${ended.join(', ')}).`,
    );
  const seats = [...new Set(planned.map(({ divisionId }) => divisionId))];
  const gone = await tx
    .select({ code: divisions.code })
    .from(divisions)
    .where(and(inArray(divisions.id, seats), sql`${divisions.validTo} <= ${today}`));
  if (gone.length > 0)
    return no(
      `所在区划已撤销（${gone.map(({ code }) => code).join('、')}）。`,
      `A division has ended (${gone.map(({ code }) => code).join(', ')}).`,
    );

  const rows: Founding[] = [];
  let left = [...planned];
  while (left.length > 0) {
    const later: PlannedOrganizationRow[] = [];
    for (const one of left) {
      const superior = one.superiorId ? superiors.get(one.superiorId)! : byCode.get(one.superiorCode!);
      if (!superior) {
        later.push(one);
        continue;
      }
      const id = newId('org');
      const path = `${superior.path}${pathLabel(id)}/`;
      byCode.set(one.code, { id, path });
      rows.push({ planned: one, id, code: `${one.code}-${number}`, superiorId: superior.id, path });
    }
    if (later.length === left.length)
      return no(
        `上级党组织尚未成立（${later.map(({ superiorCode }) => superiorCode).join('、')}）。`,
        `The organizations above have not been founded (${later.map(({ superiorCode }) => superiorCode).join(', ')}).`,
      );
    left = later;
  }
  const codes = rows.map(({ code }) => code);
  const taken = await tx
    .select({ code: partyOrganizations.code })
    .from(partyOrganizations)
    .where(inArray(partyOrganizations.code, codes));
  if (taken.length > 0)
    return no(
      `党组织代码已被使用（${taken.map(({ code }) => code).join('、')}）。`,
      `A code is in use already (${taken.map(({ code }) => code).join(', ')}).`,
    );
  return { rows, objection: null };
}

async function found(
  tx: Transaction,
  rows: readonly Founding[],
  activationId: string,
  side: number,
  today: string,
): Promise<void> {
  await insertRows(
    tx,
    partyOrganizations,
    rows.map(({ planned, id, code, superiorId, path }) => ({
      id,
      ...placeOf(planned.divisionCode),
      code,
      name: planned.name,
      kind: planned.kind,
      tier: planned.tier,
      divisionId: planned.divisionId,
      divisionCode: planned.divisionCode,
      superiorId,
      path,
      foundedOn: today,
      mandateTask: planned.taskName,
      mandateApprovedById: planned.approvedById,
      mandateStartedOn: today,
      ...searchColumns(planned.name, code),
    })),
  );
  await insertRows(
    tx,
    foundedOrganizations,
    rows.map(({ planned, id }) => ({
      activationId,
      plannedId: planned.id,
      organizationId: id,
      side,
      ...placeOf(planned.divisionCode),
    })),
  );
}

async function close(
  tx: Transaction,
  { today }: HubContext,
  { activationId, isDrill }: EmergencyChange,
  side: number,
): Promise<EmergencyChanged> {
  const known = await partOf(tx, activationId, side);
  if (!known) {
    // Taken back before it was done: it is not to be done any more.
    await tx.insert(emergencyParts).values({ activationId, side, closedAt: sql`now()` as never, count: 0 });
    return done(0);
  }
  if (known.closedAt === null) {
    const founded = sql`(select organization_id from ${foundedOrganizations}
      where activation_id = ${activationId} and side = ${side})`;
    await tx
      .update(partyOrganizations)
      .set({ dissolvedOn: today })
      .where(and(sql`${partyOrganizations.id} in ${founded}`, isNull(partyOrganizations.dissolvedOn)));
    await tx
      .update(emergencyParts)
      .set({ closedAt: sql`now()` as never })
      .where(and(eq(emergencyParts.activationId, activationId), eq(emergencyParts.side, side)));
  }
  return done(isDrill && known.openedAt === null ? 0 : known.count);
}
