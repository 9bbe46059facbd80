import { placeOf } from '@hub/kit/columns.ts';
import { divisionId, divisionsBelow } from '@hub/kit/demo/divisions.ts';
import {
  guigangDepartments,
  kunmingUnits,
  luoyangUnits,
  xijiangUnits,
  type DemoParty,
} from '@hub/kit/demo/world.ts';
import type { UnitKind } from '@hub/kit/generated/words.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { creditCodeCheckCharacter } from '@hub/kit/scalars/credit-code.ts';
import { searchColumns } from '../search.ts';
import type { units } from '../tables.ts';

type NewUnit = typeof units.$inferInsert;

/** A credit code with a sound check character under a registering department that GB 32100 assigns to nobody. */
function demoCreditCode(divisionCode: string, i: number): string {
  const first17 = `Y1${divisionCode.slice(0, 6).padEnd(6, '0')}${String(i).padStart(9, '0')}`;
  return first17 + creditCodeCheckCharacter(first17);
}

/** Every unit of the demonstration data. */
export function unitRows(): NewUnit[] {
  const town = divisionsBelow('4103', 'TOWNSHIP');
  const stations: DemoParty[] = Array.from({ length: 50 }, (_, i) => {
    const divisionCode = town[i % town.length]!.code;
    const key = `luoyang-guide-station:${i}`;
    const name = `洛阳非公党建指导站${String(i + 1).padStart(4, '0')}`;
    return { id: idFromKey('unt', key), key, name, divisionCode, divisionId: divisionId(divisionCode) };
  });
  const groups: [readonly DemoParty[], UnitKind, string][] = [
    [kunmingUnits, 'PRIVATE_ENTERPRISE', 'S1'],
    [luoyangUnits, 'PUBLIC_INSTITUTION', 'S2'],
    [stations, 'PUBLIC_INSTITUTION', 'S2'],
    [xijiangUnits, 'STATE_ENTERPRISE', 'S0'],
    [guigangDepartments, 'GOVERNMENT_BODY', 'S0'],
  ];
  let i = 0;
  const standing = groups.flatMap(([parties, kind, source]) =>
    parties.map((one) => ({
      id: one.id,
      ...placeOf(one.divisionCode),
      unifiedSocialCreditCode: demoCreditCode(one.divisionCode, ++i),
      name: one.name,
      kind,
      divisionId: one.divisionId,
      divisionCode: one.divisionCode,
      validFrom: null,
      validTo: null,
      source,
      synthetic: true,
      ...searchColumns(one.name),
    })),
  );
  return [...standing, closedPropertyCompany()];
}

/** 一家已注销的物业服务企业: what is asked as of an earlier day still finds it. */
function closedPropertyCompany(): NewUnit {
  const { code } = divisionsBelow('4508', 'TOWNSHIP').find(({ name }) => name.includes('街道'))!;
  const name = '贵港先锋物业服务公司（已注销）';
  return {
    id: idFromKey('unt', 'guigang-property:closed'),
    ...placeOf(code),
    unifiedSocialCreditCode: null,
    name,
    kind: 'PROPERTY_COMPANY',
    divisionId: divisionId(code),
    divisionCode: code,
    validFrom: null,
    validTo: '2022-07-01',
    source: 'S0',
    synthetic: true,
    ...searchColumns(name),
  };
}
