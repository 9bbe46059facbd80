import { payload } from '@hub/kit/answering.ts';
import { placeOf } from '@hub/kit/columns.ts';
import { newId } from '@hub/kit/ids.ts';
import { lockRow, mutate, requireOfficial } from '@hub/kit/mutation.ts';
import { badInput } from '@hub/kit/errors.ts';
import { expectId } from '@hub/kit/subgraph.ts';
import { hasJurisdiction, mayWriteAt } from '@hub/kit/viewer.ts';
import { and, eq, or, sql } from 'drizzle-orm';
import { targetOf, targetTypes, type Target } from '../../attachments/targets.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { attachmentById, attachmentLinkById } from '../../lists/index.ts';
import { requireOneWithin } from '../../parties.ts';
import { attachmentLinks, attachments, evidenceItems, idempotency } from '../../tables.ts';

export const attachFile: MutationResolvers['attachFile'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const attachmentId = expectId(input.attachmentId, 'att', '附件');
  const { targetId } = input;
  const target = expectTarget(targetId);
  const outcome = await mutate(
    context,
    {
      name: 'attachFile',
      idempotency,
      constraints: { attachment_link_once: { code: 'ALREADY_ATTACHED', path: ['input', 'targetId'] } },
    },
    input,
    async (tx, refusals) => {
      const attachment = await lockRow(tx, attachments, attachmentId);
      // What others uploaded is theirs to show; to attach it elsewhere would open it to further readers.
      if (!attachment || !hasJurisdiction(viewer, attachment.divisionCode))
        refusals.add('UNKNOWN_RECORD', ['input', 'attachmentId']);
      const writers = await tx.execute<{ code: string | null }>(
        sql`select division_code as code from (${(target.writers ?? target.readers)(sql`${targetId}`)}) as writer(division_code, organization_id)`,
      );
      if (writers.length === 0) refusals.add('UNKNOWN_RECORD', ['input', 'targetId']);
      refusals.settle();
      requireOneWithin(viewer, [attachment!.divisionCode]);
      requireOneWithin(
        viewer,
        writers.flatMap(({ code }) => code ?? []),
      );
      const id = newId('atl');
      const { organizationId, divisionCode } = viewer;
      await tx.insert(attachmentLinks).values({
        id,
        ...placeOf(divisionCode),
        attachmentId,
        targetId,
        targetType: target.type,
        organizationId,
        divisionCode,
      });
      return id;
    },
  );
  return await payload(context, outcome, 'link', attachmentLinkById);
};

export const detachFile: MutationResolvers['detachFile'] = async (_root, { input }, context) => {
  const viewer = requireOfficial(context);
  const attachmentId = expectId(input.attachmentId, 'att', '附件');
  expectTarget(input.targetId);
  const outcome = await mutate(context, { name: 'detachFile', idempotency }, input, async (tx, refusals) => {
    const attachment = await lockRow(tx, attachments, attachmentId);
    const isLink = and(
      eq(attachmentLinks.attachmentId, attachmentId),
      eq(attachmentLinks.targetId, input.targetId),
    );
    const [link] = attachment ? await tx.select().from(attachmentLinks).where(isLink).for('update') : [];
    if (!link || !(await attachmentLinkById.one(context, link.id)))
      refusals.add('UNKNOWN_RECORD', ['input', 'attachmentId']);
    refusals.settle();
    if (!mayWriteAt(viewer, link!.divisionCode)) {
      requireOneWithin(viewer, [viewer.divisionCode]);
      refusals.add('STEP_OF_OTHER_SIDE', ['input', 'targetId'], attacher);
    }
    const [evidence] = await tx
      .select({ id: evidenceItems.id })
      .from(evidenceItems)
      .where(
        and(
          eq(evidenceItems.kind, 'ATTACHMENT'),
          eq(evidenceItems.referenceId, attachmentId),
          or(
            eq(evidenceItems.pactId, input.targetId),
            eq(evidenceItems.occurrenceId, input.targetId),
            eq(evidenceItems.measureId, input.targetId),
          ),
        ),
      )
      .limit(1);
    if (evidence) refusals.add('ATTACHED_AS_EVIDENCE', ['input', 'attachmentId']);
    refusals.settle();
    await tx.delete(attachmentLinks).where(isLink);
    return attachmentId;
  });
  return await payload(context, outcome, 'attachment', attachmentById);
};

const attacher = { side: 'whoever attached the file', sideZh: '挂接该附件的一方' };

function expectTarget(id: string): Target {
  const target = targetOf(id);
  if (target) return target;
  throw badInput(
    '此类记录不能挂接附件；可挂接的记录类型见 attachmentRules。',
    'Files are not attached to records of this type; attachmentRules names those they are attached to.',
    { targetTypes },
  );
}
