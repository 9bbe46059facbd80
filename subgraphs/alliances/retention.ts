import { importRetention } from '@hub/kit/import/retention.ts';
import type { RetentionRule } from '@hub/kit/retention.ts';

/** An uploaded file that is attached to nothing after so many days was not meant to stay. */
export const orphanDays = 30;

const source = 'docs/decisions/015-attachments.md';

export const retention: RetentionRule[] = [
  ...importRetention('alliances'),
  {
    name: 'attachments that are attached to nothing',
    source,
    keep: { days: orphanDays },
    table: 'alliances.attachments',
    isOver: 'link_count = 0 and uploaded_at < $1 and not synthetic',
  },
  {
    name: 'bytes of no attachment',
    source,
    keep: { days: 1 },
    table: 'alliances.attachment_contents',
    isOver:
      'uploaded_at < $1 and not exists (select from alliances.attachments a where a.sha256 = attachment_contents.sha256)',
  },
];
