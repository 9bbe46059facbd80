import { subgraphs } from '@hub/gateway/hub.ts';
import { composeHub } from '@hub/gateway/supergraph.ts';
import { writeFileSync } from 'node:fs';

/** Writes the composed graph into schema/, where a changed promise shows in review. */
const { supergraphSdl, apiSdl } = composeHub(subgraphs);
const banner = '# Composed by `pnpm compose`; never edited.\n';
writeFileSync(new URL('../schema/supergraph.graphql', import.meta.url), `${banner}${supergraphSdl}\n`);
writeFileSync(new URL('../schema/api.graphql', import.meta.url), `${banner}${apiSdl}`);
console.log('schema/supergraph.graphql, schema/api.graphql');
