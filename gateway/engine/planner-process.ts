import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { PlannerMessage, PlannerReply } from './planner.ts';

let planner: QueryPlanner | undefined;
let labels = new Set<string>();
let percentage = 0;

const reply = (message: PlannerReply): void => void process.send!(message);

process.on('message', (message: PlannerMessage) => {
  const id = 'id' in message ? message.id : undefined;
  try {
    if ('supergraphSdl' in message) {
      labels = new Set(message.overrides.labels);
      percentage = message.overrides.percentage;
      planner = new QueryPlanner(message.supergraphSdl);
      reply({ ready: true });
    } else {
      if (!planner) throw new Error('The supergraph was not accepted.');
      reply({ id: message.id, plan: planner.plan(message.text, undefined, labels, percentage) });
    }
  } catch (error) {
    reply({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit());
