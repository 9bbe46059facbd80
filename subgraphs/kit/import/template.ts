import { codelist } from '../codelists.ts';
import type { ImportKind } from './kind.ts';
import { csvLine, csvMark } from './write-csv.ts';

/** A file to fill in: the headers of a kind, and one row as an example. */
export function templateOf({ fields }: Pick<ImportKind, 'fields'>): string {
  return csvMark + csvLine(fields.map(({ zh }) => zh)) + csvLine(fields.map(({ example }) => example));
}

/** What each column of a template takes, for people. */
export function fieldNotes({ fields }: Pick<ImportKind, 'fields'>): string {
  return fields
    .map(({ name, zh, isRequired, type }) => {
      const words = type.kind === 'WORD' ? codelist(type.list).map((word) => word.zh) : [];
      return `${zh} (${name})${isRequired ? ' 必填 required' : ''}${words.length > 0 ? `: ${words.join('、')}` : ''}`;
    })
    .join('\n');
}
