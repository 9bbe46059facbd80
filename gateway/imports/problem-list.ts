import type { Importer } from '@hub/kit/import/importer.ts';
import { csvLine, csvMark } from '@hub/kit/import/write-csv.ts';
import { faultOf, type AskGraph } from './upload.ts';

interface Problem {
  severity: string;
  row: number | null;
  address: string | null;
  fault: string | null;
  refusal: string | null;
  message: string;
  messageZh: string;
  value: string | null;
}

interface Page {
  fileName: string;
  problems: { nodes: Problem[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

const header = ['级别 severity', '单元格 cell', '行 row', '代码 code', '说明', 'message', '内容 value'];

/** The problems of an import as a file of separated values, page by page; null for an import that is not there. */
export async function problemList(
  ask: AskGraph,
  { stem }: Importer,
  id: string,
): Promise<AsyncGenerator<string> | null> {
  const field = `${stem[0]!.toLowerCase()}${stem.slice(1)}Import`;
  async function read(after: string | null): Promise<Page | null> {
    const { data, errors } = await ask(
      `query ($id: ID!, $after: String) { found: ${field}(id: $id) { fileName
        problems(first: 200, after: $after) { pageInfo { hasNextPage endCursor }
          nodes { severity row address fault refusal message messageZh value } } } }`,
      { id, after },
    );
    if (!data || errors?.length) throw faultOf(errors);
    return data.found as Page | null;
  }
  // Read before anything is sent: what is refused is answered as a refusal.
  const first = await read(null);
  if (!first) return null;
  return (async function* () {
    yield csvMark + csvLine(header);
    for (let page: Page | null = first; page;) {
      for (const { severity, row, address, fault, refusal, message, messageZh, value } of page.problems.nodes)
        yield csvLine([severity, address, row, fault ?? refusal, messageZh, message, value]);
      const { hasNextPage, endCursor }: Page['problems']['pageInfo'] = page.problems.pageInfo;
      page = hasNextPage ? await read(endCursor) : null;
    }
  })();
}
