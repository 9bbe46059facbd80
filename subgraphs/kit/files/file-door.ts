import type { HubContext } from '../subgraph.ts';

/** What is said of a file before its bytes come. */
export interface FileHead {
  /** As it was called where it comes from; not to be trusted. */
  fileName: string | null;
  /** The media type the client states; not to be trusted. */
  mediaType: string | null;
  /** Of the bytes to come, 64 hexadecimal digits; null where none was declared. */
  sha256: string | null;
}

/** What whoever sent a file is told: JSON with the HTTP status it goes out with. */
export interface FileAnswer {
  status: number;
  body: object;
}

export interface OpenedFile {
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  /** Fails before its last bytes when they are not those the digest was made of. */
  content: AsyncIterable<Uint8Array>;
}

/** A subgraph's road for bytes, beside its graph. */
export interface FileDoor {
  /** Takes a file whole or not at all. */
  receive(context: HubContext, head: FileHead, body: AsyncIterable<Uint8Array>): Promise<FileAnswer>;
  /** Null for what there is not, and for whom it is not. */
  open(context: HubContext, id: string): Promise<OpenedFile | null>;
}

/** Where a subgraph of its own process serves its file door. */
export const filesPath = '/files';
/** What is asked of the file door, as base64url of JSON: signed in the place of a body, and with it the digest of what is sent. */
export const fileHeader = 'hub-file';

export type FileQuestion = { receive: FileHead } | { open: string };

export function encodeHeader(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

export function decodeHeader<Value>(text: string): Value {
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Value;
}
