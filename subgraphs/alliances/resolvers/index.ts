import { importResolvers } from '@hub/kit/import/resolvers.ts';
import { allianceImporter } from '../importing/index.ts';
import { Mutation } from './Mutation/index.ts';
import { Query } from './Query.ts';
import * as alliances from './alliances.ts';
import { Attachment, AttachmentLink, AttachmentRules, attachmentFields } from './attachments.ts';
import { CalendarFeed } from './calendars.ts';
import * as deliberation from './deliberation.ts';
import * as evaluations from './evaluations.ts';
import { LivenessEvidence, LivenessPart } from './liveness.ts';
import { MatchSuggestion } from './matching.ts';
import * as meetings from './meetings.ts';
import * as obligations from './obligations.ts';
import * as pacts from './pacts.ts';
import * as parties from './parties.ts';
import * as pledges from './pledges.ts';
import { Reminder, reminderFields } from './reminders.ts';
import { LogEntry } from './log.ts';
import * as signing from './signing.ts';
import * as services from './services.ts';
import * as sharedFacts from './shared-facts.ts';
import * as whistles from './whistles.ts';
import { withFields } from './with-fields.ts';
import * as emergencies from './emergencies.ts';
import * as live from './Subscription.ts';

const {
  Query: importQueries,
  Mutation: importMutations,
  Subscription: importSubscriptions,
  ...importTypes
} = importResolvers(allianceImporter);

const own = {
  Query: { ...Query, ...importQueries },
  Mutation: { ...Mutation, ...importMutations },
  ...importTypes,
  Attachment,
  AttachmentLink,
  AttachmentRules,
  Reminder,
  ...alliances,
  CalendarFeed,
  ...deliberation,
  ...evaluations,
  LivenessEvidence,
  LivenessPart,
  MatchSuggestion,
  ...meetings,
  ...obligations,
  ...pacts,
  ...parties,
  ...pledges,
  LogEntry,
  ...signing,
  ...services,
  ...sharedFacts,
  ...whistles,
  ...emergencies,
  ...live,
  Subscription: { ...live.Subscription, ...importSubscriptions },
};

export const resolvers = withFields(withFields(own, attachmentFields), reminderFields);
