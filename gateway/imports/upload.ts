import { Fault, type FaultCode } from '@hub/kit/errors.ts';
import { pieceSize } from '@hub/kit/import/limits.ts';

/** Asks the graph as whoever uploads. */
export type AskGraph = (query: string, variables: Record<string, unknown>) => Promise<GraphAnswer>;

export interface GraphAnswer {
  data?: Record<string, any> | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

export interface UploadedFile {
  kind: string;
  /** What the mutations of its subgraph are called by, as in openOrganizationImport. */
  stem: string;
  fileName: string;
  sha256?: string | null;
}

export interface UploadAnswer {
  import: { id: string; status: string; version: number } | null;
  userErrors: readonly { code: string; message: string; messageZh: string; path: readonly string[] }[];
}

/** Sends a file to the subgraph that imports its kind, piece by piece as it comes. */
export async function uploadFile(
  ask: AskGraph,
  { kind, stem, fileName, sha256 }: UploadedFile,
  body: AsyncIterable<Uint8Array>,
): Promise<UploadAnswer> {
  const opened = await mutate(ask, `open${stem}Import`, 'OpenImportInput', { kind, fileName, sha256 });
  if (!opened.import) return opened;
  const { id: importId } = opened.import;
  let position = 0;
  const send = async (piece: Uint8Array, isLast: boolean): Promise<UploadAnswer> => {
    const content = Buffer.from(piece).toString('base64');
    const input = { importId, position: position++, content, isLast };
    return await mutate(ask, `appendTo${stem}Import`, 'AppendToImportInput', input);
  };
  try {
    // One piece is held back: only the last one says that it is.
    let held: Uint8Array | null = null;
    for await (const piece of pieces(body)) {
      if (held) {
        const { userErrors } = await send(held, false);
        if (userErrors.length > 0) return { import: null, userErrors };
      }
      held = piece;
    }
    return await send(held ?? new Uint8Array(), true);
  } catch (error) {
    // Half a file is of no use to anybody.
    await discard(ask, stem, importId).catch(() => {});
    throw error;
  }
}

async function discard(ask: AskGraph, stem: string, importId: string): Promise<void> {
  const field = `${stem[0]!.toLowerCase()}${stem.slice(1)}Import`;
  const { data } = await ask(`query ($id: ID!) { left: ${field}(id: $id) { version } }`, { id: importId });
  const { version } = data!.left as { version: number };
  await mutate(ask, `discard${stem}Import`, 'ImportStepInput', { importId, version });
}

async function* pieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    waiting.push(chunk);
    size += chunk.length;
    while (size >= pieceSize) {
      const whole = Buffer.concat(waiting);
      yield whole.subarray(0, pieceSize);
      waiting = [whole.subarray(pieceSize)];
      size -= pieceSize;
    }
  }
  if (size > 0) yield Buffer.concat(waiting);
}

async function mutate(ask: AskGraph, field: string, type: string, input: object): Promise<UploadAnswer> {
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) { done: ${field}(input: $input) { import { id status version } userErrors { code message messageZh path } } }`,
    { input },
  );
  const answer = data?.done as UploadAnswer | null | undefined;
  if (answer && !errors?.length) return answer;
  throw faultOf(errors);
}

/** The fault the graph has answered with. */
export function faultOf(errors: GraphAnswer['errors']): Fault {
  const { code = 'INTERNAL_SERVER_ERROR', messages, ...extensions } = errors?.[0]?.extensions ?? {};
  return new Fault(code as FaultCode, { ...(messages as { zh: string; en: string }), extensions });
}
