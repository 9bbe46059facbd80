import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { codelists } from '@hub/kit/codelists.ts';
import { subgraphTypeDefs } from '@hub/kit/type-defs.ts';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isEnumType } from 'graphql';

/** Writes what follows from the SDL and the code lists: resolver types per subgraph, word lists for the tables. */

const root = new URL('../', import.meta.url);
const folders = readdirSync(new URL('subgraphs/', root)).filter((name) =>
  existsSync(new URL(`subgraphs/${name}/schema/`, root)),
);

function write(path: string, text: string): void {
  const file = new URL(path, root);
  mkdirSync(new URL('./', file), { recursive: true });
  writeFileSync(file, text);
}

const banner = '// Written by `pnpm codegen`; never edited.\n';

const words = [...codelists].map(
  ([name, list]) =>
    `export const ${name} = [${list.map(({ code }) => `'${code}'`).join(', ')}] as const;\n` +
    `export type ${name} = (typeof ${name})[number];\n`,
);
write('subgraphs/kit/generated/words.ts', `${banner}\n${words.join('\n')}`);

for (const name of folders) {
  const typeDefs = subgraphTypeDefs(new URL(`subgraphs/${name}/schema/`, root));
  const schemaAst = buildSubgraphSchema([{ typeDefs }]);
  const mappersFile = new URL(`subgraphs/${name}/schema.mappers.ts`, root);
  const mapped = existsSync(mappersFile)
    ? [...readFileSync(mappersFile, 'utf8').matchAll(/export (?:type|interface) (\w+)Mapper\b/g)].map(
        (m) => m[1]!,
      )
    : [];
  const mappers: Record<string, string> = {};
  for (const type of mapped) {
    mappers[type] = `M.${type}Mapper`;
    if (schemaAst.getType(`${type}Connection`)) {
      mappers[`${type}Connection`] = `Connection<M.${type}Mapper>`;
      mappers[`${type}Edge`] = `Edge<M.${type}Mapper>`;
    }
  }
  const enumValues = Object.fromEntries(
    Object.values(schemaAst.getTypeMap())
      .filter((type) => isEnumType(type) && codelists.has(type.name))
      .map((type) => [type.name, `@hub/kit/generated/words.ts#${type.name}`]),
  );
  const text = await codegen({
    filename: 'resolvers.ts',
    schema: getDocumentNodeFromSchema(schemaAst),
    schemaAst,
    documents: [],
    config: {},
    pluginMap: { typescript, typescriptResolvers },
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          enumValues,
          useTypeImports: true,
          skipTypename: true,
          inputMaybeValue: 'T | null | undefined',
          scalars: {
            ID: 'string',
            LocalDate: 'string',
            DateTime: 'string',
            DivisionCode: 'string',
            UnifiedSocialCreditCode: 'string',
            BigInt: 'bigint | number | string',
            NonNegativeInt: 'number',
            URL: 'string',
            _Any: 'any',
            federation__FieldSet: 'string',
            federation__Scope: 'string',
            federation__Policy: 'string',
            link__Import: 'string',
          },
        },
      },
      {
        typescriptResolvers: {
          contextType: '@hub/kit/subgraph.ts#HubContext',
          useTypeImports: true,
          federation: true,
          mappers,
          enumValues,
          resolverTypeWrapperSignature: 'Promise<T> | T',
          makeResolverTypeCallable: true,
        },
      },
    ],
  });
  const imports =
    `import type { Connection, Edge } from '@hub/kit/connection.ts';\n` +
    (mapped.length ? `import type * as M from '../schema.mappers.ts';\n` : '');
  write(
    `subgraphs/${name}/generated/resolvers.ts`,
    `${banner}${imports}${text.replace(/^export \{ (\w+) \};$/gm, 'export type { $1 };')}`,
  );
  console.log(`${name}: ${mapped.length} mapped types`);
}
