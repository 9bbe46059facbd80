import type { Transaction } from '@hub/kit/database.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { badInput } from '@hub/kit/errors.ts';
import { placesOf, type Place } from '@hub/kit/places.ts';
import type { Refusals } from '@hub/kit/refusals.ts';
import { expectId, type HubContext } from '@hub/kit/subgraph.ts';
import { eq, sql } from 'drizzle-orm';
import { codelist } from '@hub/kit/codelists.ts';
import type { EmergencyPlanContentInput as GivenContent } from '../generated/resolvers.ts';
import { statusOn } from '../lists/pact-status.ts';
import { knowParties, organization, type KnownParty } from '../parties.ts';
import { limitLists, requireTexts } from '@hub/kit/answering.ts';
import { needsPact } from '../rules/emergency-steps.ts';
import {
  emergencyPlanAccesses,
  emergencyPlanCalls,
  emergencyPlans,
  emergencyPlanSides,
  pactParties,
  pacts,
} from '../tables.ts';

/** The input with its lists, empty where none was given. */
type Content = GivenContent & Required<Pick<GivenContent, 'calls' | 'accesses'>>;

/** What a plan's content says, with what the hub knows of those it names. */
export interface KnownContent {
  input: Content;
  area: Place;
  sides: KnownParty[];
  /** Of each call, in order. */
  callers: KnownParty[];
}

const contentPath = ['input', 'content'];

/** Refuses what is wrong in shape, before anybody is asked about it. */
export function soundContent(given: GivenContent): Content {
  const content = { ...given, calls: given.calls ?? [], accesses: given.accesses ?? [] };
  const { calls, accesses, sideIds, maxHours, pactId, divisionId } = content;
  limitLists({ sideIds }, 20);
  limitLists({ calls, accesses });
  for (const { calledIds } of calls) limitLists({ calledIds }, 50);
  if (sideIds.length === 0) throw badInput('请至少填写一个参与方。', 'Name at least one side.');
  if (maxHours < 1 || maxHours > 720)
    throw badInput('时限须为 1 至 720 小时。', 'The limit lies between 1 and 720 hours.');
  if (calls.some(({ minutes }) => minutes < 1 || minutes > 1440))
    throw badInput('到位时限须为 1 至 1440 分钟。', 'Those called have between 1 and 1440 minutes.');
  if (calls.some(({ sidePosition }) => sidePosition < 0 || sidePosition >= sideIds.length))
    throw badInput(
      'sidePosition 须指向 sideIds 中的一方，从 0 数起。',
      'sidePosition points to one of the sides, counted from 0.',
    );
  if (calls.some(({ calledIds }) => calledIds.length === 0))
    throw badInput('哨链每一环须填写被召集的党组织。', 'Each whistle of the chain names whom it calls.');
  if (pactId) expectId(pactId, 'pact', '共建协议');
  expectId(divisionId, 'div', '行政区划');
  return content;
}

/** Asks the other subgraphs about all that a plan names. Nothing is locked yet. */
export async function knowContent(
  context: HubContext,
  input: Content,
  refusals: Refusals,
): Promise<KnownContent> {
  requireTexts(input, ['name', 'conditions'], refusals, contentPath);
  const [area] = await placesOf(context, refusals, [
    { id: input.divisionId, path: ['content', 'divisionId'] },
  ]);
  const sides = await knowParties(context, input.sideIds.map(organization), context.today, refusals, (i) => [
    ...contentPath,
    'sideIds',
    i,
  ]);
  const called = [...new Set(input.calls.flatMap(({ callerId, calledIds }) => [callerId, ...calledIds]))];
  const where = (id: string): (string | number)[] => {
    const i = input.calls.findIndex((call) => call.callerId === id || call.calledIds.includes(id));
    return [...contentPath, 'calls', i, input.calls[i]!.callerId === id ? 'callerId' : 'calledIds'];
  };
  const known = await knowParties(context, called.map(organization), context.today, refusals, (i) =>
    where(called[i]!),
  );
  const byId = new Map(called.map((id, i) => [id, known[i]]));
  refusals.settle();

  input.calls.forEach(({ callerId, sidePosition }, i) => {
    if (!byId.get(callerId)!.divisionCode.startsWith(sides[sidePosition]!.divisionCode))
      refusals.add('OUTSIDE_SIDE', [...contentPath, 'calls', i, 'callerId']);
  });
  input.accesses.forEach(({ divisionCode }, i) => {
    if (!sides.some((side) => divisionCode.startsWith(side!.divisionCode)))
      refusals.add('ANNEX_OUTSIDE_PARTIES', [...contentPath, 'accesses', i, 'divisionCode'], {
        code: divisionCode,
      });
  });
  return {
    input,
    area: area!,
    sides: sides.map((side) => side!),
    callers: input.calls.map(({ callerId }) => byId.get(callerId)!),
  };
}

/** Refuses sides of several counties without a pact in force that binds every one of them. */
export async function checkPact(
  tx: Transaction,
  today: string,
  pactId: string | null,
  divisionCodes: readonly string[],
  refusals: Refusals,
  paths: { pact: string[]; side: (i: number) => (string | number)[] },
): Promise<void> {
  if (pactId === null) {
    if (needsPact(divisionCodes)) refusals.add('PACT_NEEDED', paths.pact);
    return;
  }
  const [pact] = await tx
    .select({ status: sql<string>`${statusOn(pacts, today)}` })
    .from(pacts)
    .where(eq(pacts.id, pactId));
  if (!pact) refusals.add('UNKNOWN_RECORD', paths.pact);
  else if (pact.status !== 'IN_FORCE') {
    const word = codelist('PactStatus').find(({ code }) => code === pact.status);
    refusals.add('PACT_NOT_IN_FORCE', paths.pact, { status: `${pact.status} ${word?.zh ?? ''}`.trim() });
  }
  refusals.settle();
  const parties = await tx
    .select({ divisionCode: pactParties.divisionCode })
    .from(pactParties)
    .where(
      sql`${pactParties.pactId} = ${pactId} and ${pactParties.status} = 'SIGNED' and ${pactParties.withdrawnOn} is null`,
    );
  divisionCodes.forEach((code, i) => {
    const isBound = parties.some(({ divisionCode: of }) => code.startsWith(of) || of.startsWith(code));
    if (!isBound) refusals.add('NOT_A_PACT_PARTY', paths.side(i));
  });
}

export const contentPaths = {
  pact: [...contentPath, 'pactId'],
  side: (i: number) => [...contentPath, 'sideIds', i],
};

/** The plan's own columns. */
export function planColumns({ input, area }: KnownContent) {
  return {
    divisionId: area.id,
    divisionCode: area.code,
    name: input.name.trim(),
    conditions: input.conditions.trim(),
    level: input.level,
    maxHours: input.maxHours,
    pactId: input.pactId ?? null,
  };
}

/** Writes sides, chain and accesses in the place of those there were. */
export async function writeParts(
  tx: Transaction,
  planId: string,
  { input, area, sides, callers }: KnownContent,
): Promise<void> {
  const home = placeOf(area.code);
  for (const table of [emergencyPlanSides, emergencyPlanCalls, emergencyPlanAccesses])
    await tx.delete(table).where(eq(table.planId, planId));
  await tx.insert(emergencyPlanSides).values(
    sides.map(({ partyId, name, divisionCode }, position) => ({
      planId,
      position,
      organizationId: partyId,
      name,
      divisionCode,
      ...home,
    })),
  );
  const calls = input.calls.map((call, position) => ({
    planId,
    position,
    sidePosition: call.sidePosition,
    callerId: call.callerId,
    callerDivisionId: callers[position]!.divisionId,
    callerDivisionCode: callers[position]!.divisionCode,
    calledIds: [...new Set(call.calledIds)],
    level: call.level,
    subject: call.subject.trim(),
    minutes: call.minutes,
    ...home,
  }));
  if (calls.length > 0) await tx.insert(emergencyPlanCalls).values(calls);
  const accesses = input.accesses.map((access, position) => ({ planId, position, ...access, ...home }));
  if (accesses.length > 0) await tx.insert(emergencyPlanAccesses).values(accesses);
}

/** The plan's row, held until the transaction ends, and its sides. */
export async function lockPlan(tx: Transaction, id: string, refusals: Refusals) {
  const [plan] = await tx.select().from(emergencyPlans).where(eq(emergencyPlans.id, id)).for('update');
  if (!plan) refusals.add('UNKNOWN_RECORD', ['input', 'planId']);
  refusals.settle();
  const sides = await tx
    .select()
    .from(emergencyPlanSides)
    .where(eq(emergencyPlanSides.planId, id))
    .orderBy(emergencyPlanSides.position);
  return { plan: plan!, sides };
}
