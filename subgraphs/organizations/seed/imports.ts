import { placeOf } from '@hub/kit/columns.ts';
import { committeeOf, luoyangUnits } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import type { imports, importWrites } from '../tables.ts';

const division = '4103';
const id = idFromKey('oim', 'luoyang-units');
const written = luoyangUnits.slice(0, 12);

/** A file of units as it was imported in 洛阳; organizations have come to cover these units since, so that it stands. */
export function importRowsOfDemo(): (typeof imports.$inferInsert)[] {
  const columns = ['单位名称', '单位类别', '所在区划'].map((header, index) => ({
    index,
    header,
    field: ['name', 'kind', 'division'][index]!,
    confidence: 1,
    reason: 'SAME' as const,
  }));
  return [
    {
      id,
      ...placeOf(division),
      kind: 'UNITS',
      status: 'COMMITTED',
      fileName: '契约共建单位.csv',
      fileType: 'CSV',
      size: 1024,
      encoding: 'utf-8',
      separator: ',',
      headerRow: 1,
      columns,
      organizationId: committeeOf(division).id,
      divisionCode: division,
      rowCount: written.length,
      createCount: written.length,
      checkedOn: '2024-03-01',
      committedAt: '2024-03-01T09:00:00+08:00',
      synthetic: true,
    },
  ];
}

export function importWriteRows(): (typeof importWrites.$inferInsert)[] {
  return written.map((unit) => ({
    importId: id,
    nodeId: unit.id,
    action: 'CREATE',
    versionAfter: 1,
    ...placeOf(division),
  }));
}
