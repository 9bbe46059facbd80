import { hash } from 'node:crypto';
import { Fault } from '@hub/kit/errors.ts';
import type { OfficialViewer } from '@hub/kit/viewer.ts';
import type { Reach } from '../reach.ts';
import { writeCalendar, type CalendarEntry } from './write.ts';

const keeper = 'alliances';

interface Address {
  feedId: string;
  label: string;
  organizationId: string;
  divisionCode: string;
  isRevoked: boolean;
}

/** Reads a calendar for whoever holds its token. */
export interface Calendars {
  /** Its text; or why there is none: a guess finds nothing, what was revoked is gone. */
  read(token: string, requestId: string): Promise<{ text: string } | { missing: 'UNKNOWN' | 'REVOKED' }>;
}

const whoseQuery = `query ($digest: String!) {
  calendarAddress(digest: $digest) { feedId label organizationId divisionCode isRevoked }
}`;

const entriesQuery = `query ($feedId: ID!) {
  calendarEntries(feedId: $feedId) {
    uid kind summary location startsAt endsAt day isTentative isCancelled sequence changedAt
  }
}`;

export function openCalendars(reach: Reach): Calendars {
  async function ask<Data>(
    ...[request, facts]: Parameters<Reach['ask']> extends [string, ...infer Rest] ? Rest : never
  ) {
    const { data, errors } = await reach.ask(keeper, request, facts);
    if (errors?.length || !data) throw new Fault('SUBGRAPH_UNAVAILABLE');
    return data as Data;
  }
  return {
    async read(token, requestId) {
      const digest = hash('sha256', token, 'hex');
      const { calendarAddress: address } = await ask<{ calendarAddress: Address | null }>(
        { query: whoseQuery, variables: { digest } },
        { viewer: { kind: 'SERVICE', service: 'calendar' }, asOf: null, requestId },
      );
      if (!address) return { missing: 'UNKNOWN' };
      if (address.isRevoked) return { missing: 'REVOKED' };
      const { feedId, label, organizationId, divisionCode } = address;
      // The eyes of a clerk of the organization that made it: what it may see now, and nothing written.
      const viewer: OfficialViewer = {
        kind: 'OFFICIAL',
        subject: `calendar ${feedId}`,
        organizationId,
        divisionCode,
        role: 'CLERK',
      };
      const { calendarEntries: entries } = await ask<{ calendarEntries: CalendarEntry[] }>(
        { query: entriesQuery, variables: { feedId } },
        { viewer, asOf: null, purpose: 'calendar', requestId },
      );
      return { text: writeCalendar(label, entries) };
    },
  };
}
