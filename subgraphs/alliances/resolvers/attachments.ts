import { codelist } from '@hub/kit/codelists.ts';
import { largestFile } from '@hub/kit/files/largest.ts';
import { AttachmentFormat as formatWords } from '@hub/kit/generated/words.ts';
import { sql } from 'drizzle-orm';
import { pathOf } from '../attachments/door.ts';
import { formats } from '../attachments/formats.ts';
import { targetOf, targetTypes } from '../attachments/targets.ts';
import type {
  AttachmentLinkResolvers,
  AttachmentResolvers,
  AttachmentRulesResolvers,
} from '../generated/resolvers.ts';
import { attachmentById, attachmentLinkById, attachmentLinkList, attachmentList } from '../lists/index.ts';
import { orphanDays } from '../retention.ts';
import { evidencedBy, referable, under } from './connections.ts';
import { organizationStub } from './stubs.ts';

export const Attachment: AttachmentResolvers = {
  __resolveReference: referable(attachmentById),
  mediaType: ({ format }) => formats[format].mediaType,
  path: ({ id }) => pathOf(id),
  uploadedBy: ({ organizationId }) => organizationStub(organizationId),
  evidence: evidencedBy('Attachment'),
  links: under('Attachment.links', attachmentLinkList, (t, id) => sql`${t.attachmentId} = ${id}`),
};

export const AttachmentLink: AttachmentLinkResolvers = {
  __resolveReference: referable(attachmentLinkById),
  attachment: ({ attachmentId }, _args, context) => attachmentById.one(context, attachmentId),
  attachedBy: ({ organizationId }) => organizationStub(organizationId),
  target: async ({ targetId }, _args, context) => {
    const target = targetOf(targetId);
    const row = await target?.byId.one(context, targetId);
    return row ? ({ ...row, __typename: target!.type } as never) : null;
  },
};

export const AttachmentRules: AttachmentRulesResolvers = {
  formats: () => [...formatWords],
  largestBytes: () => largestFile(),
  orphanDays: () => orphanDays,
  targetTypes: () => [...targetTypes],
  refusals: () =>
    codelist('AttachmentRefusalCode').map(({ code, zh, en }) => ({
      code: code as never,
      message: en,
      messageZh: zh,
    })),
};

const attached = under(
  'attachments of a record',
  attachmentList,
  (t, id) =>
    sql`${t.id} in (select l.attachment_id from alliances.attachment_links l where l.target_id = ${id})`,
);

const uploaded = under(
  'PartyOrganization.attachments',
  attachmentList,
  (t, id) => sql`${t.organizationId} = ${id}`,
);

/** What files add to the types of other matters. */
export const attachmentFields: Readonly<Record<string, object>> = {
  ...Object.fromEntries(targetTypes.map((type) => [type, { attachments: attached }])),
  PartyOrganization: { attachments: uploaded },
};
