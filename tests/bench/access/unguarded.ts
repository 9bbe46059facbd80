import { registerHooks } from 'node:module';

/**
 * Imported before the hub by the contestant that has no policies, no row-level security and no signatures: the modules
 * that enforce them are replaced by ones that let everything through. Nothing of this exists in the hub itself.
 */
const replaced: Record<string, string> = {
  '/subgraphs/kit/access/guard.ts': 'export function guardFields() {}',
  '/subgraphs/kit/access/row-scope.ts': 'export const readerOf = ({ db }) => db;',
  '/subgraphs/kit/signature.ts': `
    export const viewerSigner = () => (audience, body, facts) => JSON.stringify({ asOf: null, purpose: null, requestId: '', ...facts });
    export const viewerVerifier = () => ({ read: (header) => JSON.parse(header), take: () => true });`,
};

const original = '?original';

registerHooks({
  load(url, context, next) {
    const name = Object.keys(replaced).find((one) => url.endsWith(one));
    if (!name) return next(url, context);
    const source = `export * from ${JSON.stringify(url + original)};\n${replaced[name]}`;
    return { format: 'module', source, shortCircuit: true };
  },
});
