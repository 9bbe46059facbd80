// A hub that takes one step of an import and stays until it is done, or killed.
import { openGraphHub } from '@hub/gateway/hub.ts';
import { asOfficial } from '../../_kit/people.ts';

const [databaseUrl = '', verb = '', importId = '', version = ''] = process.argv.slice(2);
const viewer = asOfficial({ division: '450922', role: 'ORGANIZATION_ADMIN' });
const hub = await openGraphHub({ databaseUrl });
const { text } = await hub.ask(
  {
    query: `mutation ($input: ImportStepInput!) { ${verb}OrganizationImport(input: $input) { import { status } userErrors { code } } }`,
    variables: { input: { importId, version: Number(version) } },
  },
  viewer,
);
process.stdout.write(`${text}\n`);
// Whoever watches kills it; by itself it ends a minute later.
setTimeout(() => process.exit(0), 60_000);
