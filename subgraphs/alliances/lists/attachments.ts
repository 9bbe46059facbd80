import { pageByParent, type List, type ReadContext } from '@hub/kit/connection.ts';
import { compares, inDivision } from '@hub/kit/filter.ts';
import type { HubContext } from '@hub/kit/subgraph.ts';
import { sql } from 'drizzle-orm';
import { attachmentIsVisible, linkIsVisible } from '../attachments/visible.ts';
import * as tables from '../tables.ts';

const viewerOf = (context: ReadContext) => (context as HubContext).viewer;

export const attachmentList: List<typeof tables.attachments> = {
  name: 'Attachment',
  table: tables.attachments,
  visible: (t, context) => attachmentIsVisible(t, viewerOf(context)),
  filters: (t) => ({
    id: compares(t.id),
    organizationId: compares(t.organizationId),
    division: inDivision(t.divisionCode),
    sha256: compares(t.sha256),
    format: compares(t.format),
    fileName: compares(t.fileName),
    byteSize: compares(t.byteSize),
    uploadedAt: compares(t.uploadedAt),
    synthetic: compares(t.synthetic),
  }),
  orders: (t) => ({ UPLOADED_AT: t.uploadedAt, FILE_NAME: t.fileName, BYTE_SIZE: t.byteSize }),
  defaultOrder: [{ field: 'UPLOADED_AT', direction: 'DESC' }],
};

export const attachmentLinkList: List<typeof tables.attachmentLinks> = {
  name: 'AttachmentLink',
  table: tables.attachmentLinks,
  visible: (t, context) => linkIsVisible(t, viewerOf(context)),
  filters: (t) => ({
    id: compares(t.id),
    targetId: compares(t.targetId),
    targetType: compares(t.targetType),
    organizationId: compares(t.organizationId),
    attachedAt: compares(t.attachedAt),
  }),
  orders: (t) => ({ ATTACHED_AT: t.attachedAt, TARGET_TYPE: t.targetType }),
  defaultOrder: [{ field: 'ATTACHED_AT' }],
};

/** One row of a list by its id, for whoever finds it there. */
function oneOf<T extends typeof tables.attachments | typeof tables.attachmentLinks>(
  list: List<T>,
  question: string,
) {
  return {
    one: async (context: HubContext, id: string): Promise<T['$inferSelect'] | null> => {
      const { nodes } = await pageByParent(context, list, question, id, { first: 1 }, (t, parent) => {
        const { id: own } = t as typeof tables.attachments;
        return sql`${own} = ${parent}`;
      });
      return nodes[0] ?? null;
    },
  };
}

export const attachmentById = oneOf(attachmentList, 'attachment by id');
export const attachmentLinkById = oneOf(attachmentLinkList, 'attachment link by id');
