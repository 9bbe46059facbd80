import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoCredential } from './demo-identities.ts';
import { readExamples } from './examples.ts';

const here = fileURLToPath(new URL('./console/', import.meta.url));
const require = createRequire(import.meta.url);
const packaged = (name: string, file: string) => join(dirname(require.resolve(`${name}/package.json`)), file);

interface Asset {
  file: string;
  type: string;
}

const html = 'text/html; charset=utf-8';
const script = 'text/javascript; charset=utf-8';
const style = 'text/css; charset=utf-8';

/** Everything a browser needs comes from here: the console works without any other network. */
const assets: Record<string, Asset> = {
  '/': { file: join(here, 'index.html'), type: html },
  '/graphql': { file: join(here, 'index.html'), type: html },
  '/console/console.js': { file: join(here, 'console.js'), type: script },
  '/console/console.css': { file: join(here, 'console.css'), type: style },
  '/console/react.js': { file: packaged('react', 'umd/react.production.min.js'), type: script },
  '/console/react-dom.js': { file: packaged('react-dom', 'umd/react-dom.production.min.js'), type: script },
  '/console/graphiql.js': { file: packaged('graphiql', 'graphiql.min.js'), type: script },
  '/console/graphiql.css': { file: packaged('graphiql', 'graphiql.min.css'), type: style },
};

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Answers a browser: the console at / and /graphql, its assets beside it. False when the path is not its own. */
export function consolePage(credentials: readonly DemoCredential[]) {
  return async function page(path: string, response: ServerResponse): Promise<boolean> {
    if (path === '/console/examples.json') {
      send(response, JSON.stringify(await readExamples()), 'application/json; charset=utf-8');
      return true;
    }
    if (path === '/console/identities.json') {
      send(response, JSON.stringify(credentials), 'application/json; charset=utf-8');
      return true;
    }
    if (path === '/verify') {
      const page = await readFile(join(here, 'verify.html'), 'utf8');
      send(response, page, html, verifierPolicy(page));
      return true;
    }
    const asset = assets[path];
    if (!asset) return false;
    send(response, await readFile(asset.file), asset.type);
    return true;
  };
}

/** The verification page is one file, which works without the hub as well: its own script, and no network at all. */
function verifierPolicy(page: string): string {
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
  const hash = createHash('sha256').update(script).digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

function send(response: ServerResponse, body: string | Buffer, type: string, csp = policy): void {
  response.writeHead(200, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': csp,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control':
      type === html || type.startsWith('application/json') ? 'no-store' : 'public, max-age=3600',
  });
  response.end(body);
}
