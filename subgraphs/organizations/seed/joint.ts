import { placeOf } from '@hub/kit/columns.ts';
import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { estateCovers, estates, organizationProposals, proposalSponsors } from '../tables.ts';

/** 贵港先锋物业小区: the 32 estates whose branches are on the list, and eight without one. */
export function estateRows(): (typeof estates.$inferInsert)[] {
  const streets = divisionsBelow('4508', 'TOWNSHIP').filter(({ name }) => name.includes('街道'));
  return Array.from({ length: 40 }, (_, i) => {
    const { code } = streets[i % streets.length]!;
    return {
      id: idFromKey('est', `guigang-estate:${i}`),
      ...placeOf(code),
      name: `贵港先锋物业小区${String(i + 1).padStart(4, '0')}`,
      divisionId: divisionId(code),
      divisionCode: code,
      validFrom: null,
      validTo: null,
      source: 'S0',
      synthetic: true,
    };
  });
}

export function estateCoverRows(): (typeof estateCovers.$inferInsert)[] {
  return Array.from({ length: 32 }, (_, i) => ({
    organizationId: idFromKey('org', `guigang-estate:${i}`),
    estateId: idFromKey('est', `guigang-estate:${i}`),
    validFrom: '2020-07-01',
  }));
}

const proposal = idFromKey('opr', 'jiuzhou-river-temporary-committee');

/** 九洲江护河临时党委: proposed from 陆川, approved there, and waiting for 廉江 across the line. */
export function proposalRows(): (typeof organizationProposals.$inferInsert)[] {
  return [
    {
      id: proposal,
      ...placeOf('450922'),
      code: 'L450922001',
      name: '九洲江流域护河临时党委',
      kind: 'TEMPORARY_COMMITTEE',
      tier: 'COUNTY',
      divisionId: divisionId('450922'),
      divisionCode: '450922',
      superiorId: committeeOf('450922').id,
      task: '九洲江汛期联合护河',
      startsOn: '2026-04-01',
      synthetic: true,
    },
  ];
}

export function proposalSponsorRows(): (typeof proposalSponsors.$inferInsert)[] {
  return (['450922', '440881'] as const).map((code) => ({
    proposalId: proposal,
    sponsorId: committeeOf(code).id,
    divisionCode: code,
    decision: code === '450922' ? ('APPROVED' as const) : ('PENDING' as const),
    decidedOn: code === '450922' ? '2026-03-10' : null,
  }));
}
