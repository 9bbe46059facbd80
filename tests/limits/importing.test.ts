import fc from 'fast-check';
import { importSteps, mayTake, statusesOf } from '@hub/kit/import/steps.ts';
import { ImportStatus } from '@hub/kit/generated/words.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asOfficial } from '../_kit/people.ts';
import { mode, openRegister } from '../_kit/register.ts';
import { expectSameStatements } from '../_kit/statements.ts';
import { csvLine, csvMark } from '@hub/kit/import/write-csv.ts';
import { bytesOf } from '@hub/kit/import/read/file-bytes.ts';
import { openFile } from '@hub/kit/import/read/open-file.ts';
import { readCell } from '@hub/kit/import/fields.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
const header = ['单位名称', '单位类别', '所在区划'];

test('each step is taken in the statuses of its table and in no other', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const { id } = await imports.checked(csv([header, ['古城镇中心小学', '事业单位', '450922111']]));
  const fields: Record<(typeof importSteps)[number], [string, string]> = {
    append: ['appendToOrganizationImport', 'AppendToImportInput'],
    map: ['mapOrganizationImport', 'MapImportInput'],
    check: ['checkOrganizationImport', 'ImportStepInput'],
    decide: ['decideMatchesOfOrganizationImport', 'DecideMatchesInput'],
    commit: ['commitOrganizationImport', 'ImportStepInput'],
    undo: ['undoOrganizationImport', 'ImportStepInput'],
    discard: ['discardOrganizationImport', 'ImportStepInput'],
  };
  for (const status of ImportStatus) {
    for (const step of importSteps) {
      await register.rows(`update organizations.imports set status = '${status}' where id = '${id}'`);
      await register.rows(
        `update organizations.import_progress set at = clock_timestamp(), owner = 'x' where import_id = '${id}'`,
      );
      const { version } = await imports.read(id);
      const more = step === 'append' ? { position: 0, content: '' } : { version: version + 1000 };
      const input = { importId: id, ...more, ...(step === 'decide' ? { decisions: [] } : {}) };
      const { userErrors } = await imports.mutate(...fields[step], input);
      // A version nobody has seen: where the step may be taken it is that which stops it.
      const allowed = step === 'append' ? [] : ['VERSION_CONFLICT'];
      expect([step, status, userErrors.map(({ code }: any) => code)]).toEqual([
        step,
        status,
        statusesOf[step].includes(status) ? allowed : ['STATUS_NOT_ALLOWED'],
      ]);
    }
  }
  expect(mayTake('commit', 'COMMITTING', true)).toBe(true);
  expect(mayTake('check', 'COMMITTING', true)).toBe(false);
});

test('what an export writes is what an import reads, and no spreadsheet program takes it for a formula', async () => {
  const field = {
    name: 'name',
    zh: '名称',
    headers: [],
    type: { kind: 'TEXT' as const, isMultiline: true },
    example: '',
  };
  const text = fc
    .tuple(
      fc.constantFrom('', '=', '+', '-', '@', "'", '"', ',', '，'),
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const kept = texts.flatMap((one) => {
        const read = readCell(field, `'=`.includes(one[0]!) || /^[+\-@＝＋－＠]/.test(one) ? `'${one}` : one);
        return 'value' in read && typeof read.value === 'string' ? [read.value] : [];
      });
      fc.pre(kept.length > 0);
      const file = csvMark + csvLine(['名称']) + kept.map((one) => csvLine([one])).join('');
      for (const line of file.split('\r\n').slice(1)) expect(line).not.toMatch(/^"?[=+\-@＝＋－＠]/);
      const opened = await openFile(bytesOf(Buffer.from(file)));
      const cells: (string | null)[] = [];
      for await (const rows of opened.rows(null))
        cells.push(...rows.map(({ cells: [first] }) => first ?? null));
      const again = cells.slice(1).map((cell) => readCell(field, cell!));
      expect(again).toEqual(kept.map((value) => ({ value })));
    }),
    { numRuns: 300, examples: [[[';', ' ']], [['a|b']], [['a\tb']]] },
  );
});

test.skipIf(mode === 'distributed')(
  'a page of imports asks the same statements however long it is',
  async () => {
    await using register = await openRegister();
    const imports = importing(register, asLuchuan, 'UNITS');
    for (let i = 0; i < 6; i++)
      await imports.checked(
        csv([header, [`单位${i}`, '不知道', '450922111'], [`厂${i}`, '机关', '450922111']]),
      );
    const page = (first: number) =>
      register.statements(
        `query ($first: Int!) { organizationImports(first: $first) { nodes { organization { name } progress { rowsRead } problems { totalCount nodes { address } } rows { nodes { cells { value } } } matches { nodes { name } } } } }`,
        { first },
        asLuchuan,
      );
    expectSameStatements(await page(2), await page(6));
  },
);
