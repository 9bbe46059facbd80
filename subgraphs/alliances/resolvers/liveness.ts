import { dateOf, page, type PageArgs } from '@hub/kit/connection.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { and, sql } from 'drizzle-orm';
import type { LivenessEvidenceResolvers, LivenessPartResolvers } from '../generated/resolvers.ts';
import { allianceList, pactList } from '../lists/index.ts';
import { evidenceOf, isAsleep, livenessOf } from '../liveness/read.ts';
import type { Subject } from '../liveness/source.ts';
import { recordById } from '../liveness/records.ts';
import { yearUntil } from '../rules/liveness.ts';

interface OnArgs {
  on?: string | null;
}

/** The field `liveness` of a type. */
export function livenessField(subject: Subject) {
  return ({ id }: { id: string }, { on }: OnArgs, context: HubContext) =>
    livenessOf(context, subject, id, yearUntil(dateOf(context, on)));
}

export function sleepingAlliances(_root: unknown, { on, ...args }: PageArgs & OnArgs, context: HubContext) {
  const day = dateOf(context, on);
  const period = yearUntil(day);
  return page(context, allianceList, { ...args, asOf: day }, (t) =>
    and(
      sql`${t.status} = 'ACTIVE' and ${t.foundedOn} <= ${period.from}::date`,
      isAsleep('ALLIANCE', period, sql`${t.id}`),
    ),
  );
}

export function sleepingPacts(_root: unknown, { on, ...args }: PageArgs & OnArgs, context: HubContext) {
  const day = dateOf(context, on);
  const period = yearUntil(day);
  // In force on both ends of the year, and not resting.
  return page(context, pactList, args, (t) =>
    and(
      sql`${t.signedOn} <= ${period.from}::date and ${t.effectiveFrom} <= ${period.from}::date
        and coalesce(least(${t.expiresOn}, ${t.terminatedOn}, ${t.renewedOn}, ${t.suspendedOn}) > ${day}::date, true)`,
      isAsleep('PACT', period, sql`${t.id}`),
    ),
  );
}

export const LivenessPart: LivenessPartResolvers = {
  evidence: (part, args, context) => evidenceOf(context, part, args),
};

export const LivenessEvidence: LivenessEvidenceResolvers = {
  node: async ({ type, id }, _args, context) => {
    const row = await recordById[type]!.one(context, id);
    return row ? ({ ...row, __typename: type } as never) : null;
  },
};
