import {
  canonicalDivisionCode,
  divisionLevelOfCode,
  parentDivisionCode,
} from '@hub/kit/scalars/division-code.ts';
import { isLocalDate } from '@hub/kit/scalars/local-date.ts';
import { malformedText } from '@hub/kit/text/free-text.ts';
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';

/** One division as a file lists it. */
export interface ListedDivision {
  code: string;
  name: string;
  parentCode: string | null;
  validFrom: string | null;
  isStatisticalOnly: boolean;
}

/** One thing wrong with one line, said in both languages. */
export interface LineProblem {
  file: string;
  line: number;
  /** Stable, for programs that read the output. */
  code: string;
  zh: string;
  en: string;
}

export interface DivisionFile {
  path: string;
  /** Columns the file must have; others are passed over. */
  required: readonly string[];
}

const mostProblems = 50;

/** Reads division files line by line. Stops telling problems after fifty; one is enough to write nothing. */
export async function readDivisionFiles(
  files: readonly DivisionFile[],
): Promise<{ divisions: Map<string, ListedDivision>; problems: LineProblem[] }> {
  const divisions = new Map<string, ListedDivision>();
  const lines = new Map<string, { file: string; line: number }>();
  const problems: LineProblem[] = [];

  for (const { path, required } of files) {
    const tell = (line: number, code: string, zh: string, en: string) =>
      problems.push({ file: path, line, code, zh, en });
    const records = createReadStream(path).pipe(
      parse({ bom: true, info: true, columns: true, skip_empty_lines: true, relax_column_count: true }),
    );
    let seen = false;
    for await (const { record, info } of records as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      if (problems.length >= mostProblems) break;
      const line = info.lines;
      if (!seen) {
        seen = true;
        const missing = required.filter((column) => !(column in record));
        if (missing.length > 0) {
          tell(
            1,
            'COLUMN_MISSING',
            `首行缺少列：${missing.join('、')}。`,
            `The first line lacks: ${missing.join(', ')}.`,
          );
          break;
        }
      }
      const written = (record.code ?? '').trim();
      const code = canonicalDivisionCode(written);
      if (!code) {
        tell(
          line,
          'CODE_MALFORMED',
          `区划代码有误：${written.slice(0, 20)}。`,
          `Not a division code: ${written.slice(0, 20)}.`,
        );
        continue;
      }
      const name = (record.name ?? '').trim();
      if (malformedText(name, { maxLength: 100 })) {
        tell(
          line,
          'NAME_MALFORMED',
          '名称为空、过长或含不可用的字符。',
          'The name is blank, too long or has characters that cannot be kept.',
        );
        continue;
      }
      if (record.level && record.level !== divisionLevelOfCode(code)) {
        tell(
          line,
          'LEVEL_DISAGREES',
          `级别与代码 ${code} 的位数不符。`,
          `The level does not agree with the length of code ${code}.`,
        );
        continue;
      }
      const parent = record.parent?.trim();
      if (parent && canonicalDivisionCode(parent) !== parentDivisionCode(code)) {
        tell(
          line,
          'PARENT_DISAGREES',
          `上级与代码 ${code} 不符。`,
          `The parent does not agree with code ${code}.`,
        );
        continue;
      }
      if (record.valid_to?.trim()) {
        tell(
          line,
          'DIVISION_ENDED',
          `代码 ${code} 已撤销；文件只列现行区划，撤销由 --as-of 记录。`,
          `Code ${code} has ended; a file lists what stands, and --as-of records what ended.`,
        );
        continue;
      }
      const validFrom = record.valid_from?.trim() || null;
      if (validFrom && !isLocalDate(validFrom)) {
        tell(line, 'DATE_MALFORMED', 'valid_from 须为 YYYY-MM-DD。', 'valid_from must be YYYY-MM-DD.');
        continue;
      }
      const earlier = divisions.get(code);
      if (earlier) {
        // Two zeros-padded spellings of one place, as the statistics table writes cities without counties.
        if (earlier.name === name) continue;
        const at = lines.get(code)!;
        tell(
          line,
          'CODE_TWICE',
          `代码 ${code} 已见于 ${at.file}:${at.line}。`,
          `Code ${code} stands in ${at.file}:${at.line} as well.`,
        );
        continue;
      }
      divisions.set(code, {
        code,
        name,
        parentCode: parentDivisionCode(code),
        validFrom,
        isStatisticalOnly: ['1', 'true', 'TRUE'].includes(record.statistical_only ?? ''),
      });
      lines.set(code, { file: path, line });
    }
  }
  return { divisions, problems };
}
