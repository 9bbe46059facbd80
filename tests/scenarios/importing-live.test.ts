import type { EventStream, StreamAnswer } from '@hub/gateway/engine/engine.ts';
import type { Viewer } from '@hub/kit/viewer.ts';
import { expect, test } from 'vitest';
import { csv, importing } from '../_kit/importing.ts';
import { asCoordinator, asDashboard, asOfficial } from '../_kit/people.ts';
import { openRegister, type Register } from '../_kit/register.ts';

const asLuchuan = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });

async function follow(register: Register, viewer: Viewer, field: string, id: string) {
  return await register.hub.graph.subscribe(
    {
      query: `subscription ($id: ID!) { ${field}(id: $id) { importId status rowsRead rowsChecked rowsWritten isWorking } }`,
      variables: { id },
    },
    { viewer, asOf: null, requestId: 'r' },
    new AbortController().signal,
  );
}

async function* updates(stream: EventStream, field: string): AsyncGenerator<any> {
  for (;;) {
    const { value, done } = (await stream.next()) as IteratorResult<StreamAnswer, undefined>;
    if (done) return;
    if (value.errors) throw new Error(value.body);
    yield value.result().data![field];
  }
}

test('progress is told to whoever subscribes, up to the end of the step', async () => {
  await using register = await openRegister();
  const imports = importing(register, asLuchuan, 'UNITS');
  const field = 'organizationImportProgress';
  const lines = Array.from({ length: 6000 }, (_, i) => [`古城镇第${i}号企业`, '非公企业', '450922111']);
  const uploaded = await imports.upload(csv([['单位名称', '单位类别', '所在区划'], ...lines]));
  const steps: [string, string, string][] = [
    ['check', 'CHECKING', 'CHECKED'],
    ['commit', 'COMMITTING', 'COMMITTED'],
    ['undo', 'UNDOING', 'UNDONE'],
  ];
  for (const [verb, working, done] of steps) {
    const now = await imports.read(uploaded.id);
    const taking = imports.mutate(`${verb}OrganizationImport`, 'ImportStepInput', {
      importId: now.id,
      version: now.version,
    });
    while ((await imports.read(now.id)).status === now.status)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const stream = await follow(register, asLuchuan, field, now.id);
    if (!('ended' in stream)) throw new Error(stream.body);
    const heard: any[] = [];
    for await (const one of updates(stream, field)) heard.push(one);
    await taking;
    expect(heard.at(-1)).toMatchObject({ importId: now.id, status: done, isWorking: false });
    for (const one of heard.slice(0, -1)) expect(one).toMatchObject({ status: working, isWorking: true });
    const counts = heard.map(({ rowsChecked, rowsWritten }) => rowsChecked + rowsWritten);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(heard.at(-1)[verb === 'check' ? 'rowsChecked' : 'rowsWritten']).toBe(6000);
  }
});

test('progress of an import is told in its own line only, and that of members as well', async () => {
  await using register = await openRegister();
  const members = importing(register, asLuchuan, 'MEMBERS');
  const { id } = await members.upload(csv([['组织内编号', '所在党组织', '党员类别']]));
  const field = 'memberImportProgress';
  const own = await follow(register, asLuchuan, field, id);
  if (!('ended' in own)) throw new Error(own.body);
  const heard: any[] = [];
  for await (const one of updates(own, field)) heard.push(one);
  expect(heard).toMatchObject([{ importId: id, status: 'MAPPED', isWorking: false }]);
  for (const viewer of [asCoordinator('440881'), asCoordinator('450922111'), asDashboard()]) {
    const refused = await follow(register, viewer, field, id);
    const said = 'ended' in refused ? ((await refused.next()) as any).value.body : refused.body;
    expect(said).toContain('errors');
    expect(said).not.toContain(id);
  }
});
