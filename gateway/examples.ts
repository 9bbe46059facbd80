import { readdir, readFile } from 'node:fs/promises';

/** One query of the console's collection, as its file says. */
export interface Example {
  /** The file's name without its ending. */
  name: string;
  title: string;
  about: string;
  /** The demonstration identity it is written for, by its Chinese name; nobody when missing. */
  identity?: string;
  variables?: Record<string, unknown>;
  query: string;
}

export interface ExampleGroup {
  title: string;
  examples: Example[];
}

const folder = new URL('./console/examples/', import.meta.url);

const groups: Record<string, string> = {
  township: '区县与边界乡镇 · Townships',
  coordinator: '联盟协调员 · Coordinators',
  dashboard: '数据看板 · Dashboards',
};

/** The example queries by user, in the order of their file names. */
export async function readExamples(): Promise<ExampleGroup[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  const examples = await Promise.all(files.map(readExample));
  return Object.entries(groups).map(([prefix, title]) => ({
    title,
    examples: examples.filter(({ name }) => name.startsWith(`${prefix}-`)),
  }));
}

async function readExample(file: string): Promise<Example> {
  const text = await readFile(new URL(file, folder), 'utf8');
  const header = (name: string) => new RegExp(`^# ${name}: *(.+)$`, 'm').exec(text)?.[1];
  const title = header('标题');
  const about = header('说明');
  if (!title || !about) throw new Error(`${file} needs the lines "# 标题:" and "# 说明:"`);
  const variables = header('变量');
  return {
    name: file.slice(0, -'.graphql'.length),
    title,
    about,
    identity: header('身份'),
    variables: variables ? (JSON.parse(variables) as Record<string, unknown>) : undefined,
    query: text.replace(/^# (变量|身份): .*\n/gm, ''),
  };
}
