import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const source = new URL('../subgraphs/alliances/bundle/page/', import.meta.url);
export const verifierPage = new URL('../gateway/console/verify.html', import.meta.url);

/** The page that verifies bundles: one file with everything it needs in it. */
export async function buildVerifier(): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(new URL('page.js', source)), platform: 'browser' });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    const [{ code }] = output;
    const template = readFileSync(new URL('page.html', source), 'utf8');
    // In a script element `</script` ends it, wherever it stands.
    const script = code.trim().replaceAll('</script', '<\\/script');
    return template.replace(/<script>[\s\S]*<\/script>/, () => `<script>${script}</script>`);
  } finally {
    await build.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const page = await buildVerifier();
  writeFileSync(verifierPage, page);
  console.log(`gateway/console/verify.html ${(page.length / 1024).toFixed(0)} KB`);
}
