import { SaxesParser } from 'saxes';
import { TextDecoder } from 'node:util';
import { FileFault } from './file-fault.ts';

/** Feeds a part to a parser, and yields after each piece so that what was found can be taken. */
export async function* parsePart(
  pieces: AsyncIterable<Buffer>,
  parser: SaxesParser,
): AsyncGenerator<void, void, undefined> {
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
  };
  // Entities of a file's own could grow without end; no spreadsheet program writes any.
  parser.on('doctype', () => fail(new FileFault('FILE_BROKEN')));
  parser.on('error', () => fail(new FileFault('FILE_BROKEN')));
  let decoder: TextDecoder | undefined;
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece);
    parser.write(decode(decoder, piece));
    if (failure) throw failure;
    yield;
  }
  if (decoder) parser.write(decode(decoder)).close();
  if (failure || !decoder) throw failure ?? new FileFault('FILE_BROKEN');
  yield;
}

export function newParser(): SaxesParser {
  return new SaxesParser({ position: false });
}

/** Names as spreadsheet programs write them, with or without a prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoderFor(piece: Buffer): TextDecoder {
  const isWide = piece.length > 1 && (piece[0] === 0xff || piece[0] === 0xfe);
  return new TextDecoder(isWide ? (piece[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true });
}

function decode(decoder: TextDecoder, piece?: Buffer): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new FileFault('FILE_BROKEN');
  }
}
