import type { BorderGapKind } from '@hub/kit/generated/words.ts';

/** A neighbourhood across a line, seen from the division that was asked about. */
export interface Neighbours {
  adjacencyId: string;
  near: string;
  far: string;
}

interface Spanning {
  aCode: string;
  bCode: string;
}

export interface OpenCase extends Spanning {
  id: string;
  reportedOn: string;
}

export interface OverdueLine extends Spanning {
  boundaryId: string;
  inspectionId: string | null;
  dueOn: string;
}

/** A zone with rosters of which none has the day; since the day after the last one that had a party. */
export interface OpenDuty {
  zoneId: string;
  codes: readonly string[];
  since: string | null;
}

export interface JointWork {
  isBound: boolean;
  unboundSince: string | null;
  overdueMeetings: readonly { id: string; dueOn: string }[];
  overdueTurns: readonly { id: string; dueOn: string }[];
}

export interface Gap extends Neighbours {
  kind: BorderGapKind;
  since: string | null;
  meetingId: string | null;
  /** A turn of an obligation, which alliances owns. */
  occurrenceId: string | null;
  boundaryId: string | null;
  inspectionId: string | null;
  caseId: string | null;
  zoneId: string | null;
}

/** Whether one side of a record lies at or below the one place and its other side at or below the other. */
const liesWithin = ({ aCode, bCode }: Spanning, near: string, far: string): boolean =>
  (aCode.startsWith(near) && bCode.startsWith(far)) || (aCode.startsWith(far) && bCode.startsWith(near));

/** Whether two places lie on the two sides of a line: each at its side or below. */
const liesAlong = ({ aCode, bCode }: Spanning, near: string, far: string): boolean =>
  (near.startsWith(aCode) && far.startsWith(bCode)) || (near.startsWith(bCode) && far.startsWith(aCode));

/** Everything that is missing between neighbours, in a stable order. */
export function gapsBetween(
  neighbours: readonly Neighbours[],
  works: readonly JointWork[],
  cases: readonly OpenCase[],
  lines: readonly OverdueLine[],
  duties: readonly OpenDuty[],
): Gap[] {
  const gaps = neighbours.flatMap((pair, i): Gap[] => {
    const { near, far } = pair;
    const { isBound, unboundSince, overdueMeetings, overdueTurns } = works[i]!;
    const gap = (kind: BorderGapKind, since: string | null, subject: Partial<Gap> = {}): Gap => ({
      ...pair,
      kind,
      since,
      meetingId: null,
      occurrenceId: null,
      boundaryId: null,
      inspectionId: null,
      caseId: null,
      zoneId: null,
      ...subject,
    });
    const takesIn = (codes: readonly string[], place: string) => codes.some((code) => place.startsWith(code));
    return [
      ...(isBound ? [] : [gap('NO_PACT', unboundSince)]),
      ...overdueMeetings.map(({ id, dueOn }) => gap('MEETING_OVERDUE', dueOn, { meetingId: id })),
      ...overdueTurns.map(({ id, dueOn }) => gap('OBLIGATION_OVERDUE', dueOn, { occurrenceId: id })),
      ...lines
        .filter((line) => liesAlong(line, near, far))
        .map(({ boundaryId, inspectionId, dueOn }) =>
          gap('INSPECTION_OVERDUE', dueOn, { boundaryId, inspectionId }),
        ),
      ...cases
        .filter((one) => liesWithin(one, near, far))
        .map(({ id, reportedOn }) => gap('CASE_WITHOUT_PACT', reportedOn, { caseId: id })),
      ...duties
        .filter(({ codes }) => takesIn(codes, near) && takesIn(codes, far))
        .map(({ zoneId, since }) => gap('DUTY_HOLE', since, { zoneId })),
    ];
  });
  return gaps.sort((x, y) => (order(x) < order(y) ? -1 : 1));
}

/** Where a gap stands among all: by place, then by kind and what it is about. */
export function positionOf(gap: Gap): string[] {
  const { meetingId, occurrenceId, inspectionId, boundaryId, caseId, zoneId } = gap;
  const subject = meetingId ?? occurrenceId ?? inspectionId ?? boundaryId ?? caseId ?? zoneId ?? '';
  return [gap.near, gap.far, gap.kind, subject, gap.adjacencyId];
}

const order = (gap: Gap): string => positionOf(gap).join('\n');

/** The rest of a list after a position. */
export function after(gaps: readonly Gap[], position: readonly (string | null)[]): Gap[] {
  const beyond = position.join('\n');
  return gaps.filter((gap) => order(gap) > beyond);
}
