import type { Viewer } from '@hub/kit/viewer.ts';
import type { Register } from './register.ts';

/** What tests ask of an import. */
const facts = `
  id version status kind fileType encoding separator sheet headerRow digest
  sheets { name isHidden }
  columns { column header field confidence reason }
  rowCount createCount updateCount unchangedCount refusedCount waitingCount errorCount noticeCount
  organization { id }
  progress { rowsRead rowsChecked rowsWritten isStalled }
  problems(first: 200) { totalCount nodes { severity row address fault refusal message messageZh value } }
  matches(first: 200) { totalCount nodes { id name divisionCode status firstRow organization { id } candidates { name confidence reasons organization { id } } } }
`;

export interface ImportedFile {
  kind: string;
  content: Buffer | string;
  fileName?: string;
}

const stems: Record<string, string> = {
  UNITS: 'Organization',
  ORGANIZATIONS: 'Organization',
  MEMBERS: 'Member',
  NEEDS: 'Alliance',
  PACTS: 'Alliance',
};

/** Takes a file through the steps of an import, as a client would. */
export function importing(register: Register, viewer: Viewer, kind: string) {
  const stem = stems[kind]!;
  const lower = stem[0]!.toLowerCase() + stem.slice(1);

  async function mutate(field: string, type: string, input: object): Promise<any> {
    const { data, errors } = await register.ask(
      `mutation ($input: ${type}!) { done: ${field}(input: $input) { import { ${facts} } userErrors { code message messageZh path } } }`,
      { input },
      viewer,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  }

  async function read(id: string): Promise<any> {
    const { data, errors } = await register.ask(
      `query ($id: ID!) { import: ${lower}Import(id: $id) { ${facts} } }`,
      { id },
      viewer,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.import;
  }

  /** Waits for a step that goes on after its mutation has answered. */
  async function settled(one: any): Promise<any> {
    let now = one;
    while (/^(READING|CHECKING|COMMITTING|UNDOING)$/.test(now.status)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      now = await read(now.id);
    }
    return now;
  }

  async function upload(content: Buffer | string, fileName = 'test.csv', pieceSize = 200_000): Promise<any> {
    const bytes = Buffer.from(content);
    let { import: one, userErrors } = await mutate(`open${stem}Import`, 'OpenImportInput', {
      kind,
      fileName,
      size: bytes.length,
    });
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    const pieces = Math.max(1, Math.ceil(bytes.length / pieceSize));
    for (let position = 0; position < pieces; position++) {
      const piece = bytes.subarray(position * pieceSize, (position + 1) * pieceSize);
      ({ import: one, userErrors } = await mutate(`appendTo${stem}Import`, 'AppendToImportInput', {
        importId: one.id,
        position,
        content: piece.toString('base64'),
        isLast: position === pieces - 1,
      }));
      if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    }
    return await settled(one);
  }

  const step =
    (verb: string, type = 'ImportStepInput') =>
    async (one: { id: string; version: number }, more: object = {}): Promise<any> => {
      const input = { importId: one.id, version: one.version, ...more };
      const done = await mutate(`${verb}${stem}Import`, type, input);
      return { ...done, import: done.import && (await settled(done.import)) };
    };

  async function rows(id: string, args = 'first: 200'): Promise<any[]> {
    const { data, errors } = await register.ask(
      `query ($id: ID!) { import: ${lower}Import(id: $id) { rows(${args}) { nodes { number action nodeId cells { field value before } } } } }`,
      { id },
      viewer,
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data.import.rows.nodes;
  }

  const check = step('check');
  const commit = step('commit');
  return {
    mutate,
    read,
    settled,
    upload,
    rows,
    check,
    commit,
    map: step('map', 'MapImportInput'),
    decide: step('decideMatchesOf', 'DecideMatchesInput'),
    undo: step('undo'),
    discard: step('discard'),
    /** Uploads and checks. */
    async checked(content: Buffer | string, fileName?: string): Promise<any> {
      const one = await upload(content, fileName);
      if (one.status !== 'MAPPED') return one;
      return (await check(one)).import;
    },
    /** Uploads, checks and commits; throws where it cannot. */
    async committed(content: Buffer | string, fileName?: string): Promise<any> {
      const one = await this.checked(content, fileName);
      if (one.status !== 'CHECKED') throw new Error(`${one.status} ${JSON.stringify(one.problems)}`);
      const done = await commit(one);
      if (done.userErrors.length > 0) throw new Error(JSON.stringify(done.userErrors));
      return done.import;
    },
  };
}

/** Rows as a file of separated values, quoted where they must be. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}
