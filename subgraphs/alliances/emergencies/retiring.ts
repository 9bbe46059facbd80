import { log } from '@hub/kit/log.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';

const drops = {
  organizations: 'mutation{dropRetiredOrganizations}',
  members: 'mutation{dropRetiredPostings}',
};

/** Has the other parts delete what they hold for plans that are retired. Whoever does not answer now does so by itself, later. */
export async function dropPrepared({ peers }: HubContext): Promise<void> {
  await Promise.all(
    Object.entries(drops).map(async ([part, query]) => {
      try {
        const { errors } = await peers(part, { query });
        if (errors?.length) throw new Error(errors[0]!.message);
      } catch (error) {
        log.warn({ err: error, part }, 'what was prepared for a retired plan waits');
      }
    }),
  );
}
