import { contracts, type Contract } from '@hub/gateway/contracts.ts';
import { subgraphs } from '@hub/gateway/hub.ts';
import { composedFiles, composedFrom, composeHub, hubServices } from '@hub/gateway/supergraph.ts';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes the composed graph of each contract into schema/, where a changed promise shows in review. */
const banner = `# Composed by \`pnpm compose\`; never edited.\n${composedFrom(hubServices(subgraphs))}`;
for (const contract of Object.keys(contracts) as Contract[]) {
  const { supergraphSdl, apiSdl } = composeHub(subgraphs, contract);
  const { supergraph, api } = composedFiles(contract);
  writeFileSync(supergraph, `${banner}${supergraphSdl}\n`);
  writeFileSync(api, `${banner}${apiSdl}`);
  console.log(contract, ...[supergraph, api].map((file) => `schema/${basename(fileURLToPath(file))}`));
}
