import { committeeOf } from '@hub/kit/demo/world.ts';
import { idFromKey } from '@hub/kit/ids.ts';
import { hash } from 'node:crypto';
import type { attachmentChunks, attachmentContents, attachmentLinks, attachments } from '../tables.ts';
import { pactId } from './pacts.ts';
import { generated } from './rows.ts';

/** A file of 廉江 that lies with its first border pact, for both sides to read. */
const uploader = committeeOf('440881');
const key = 'lianjiang-border:0';
const text = `党建联建协议执行说明（演示）

一、每半年召开一次联席会议，双方轮流承办。
二、跨界事项由所在镇先行受理，三个工作日内通报对方。
三、协议执行情况每年十二月由双方共同核对。
`;
const bytes = Buffer.from(text);
const sha256 = hash('sha256', bytes, 'hex');
const uploadedAt = '2022-09-01T01:00:00Z';
const id = idFromKey('att', key);

export function* contentRows(): Generator<typeof attachmentContents.$inferInsert> {
  yield { sha256, byteSize: bytes.length, uploadedAt };
}

export function* chunkRows(): Generator<typeof attachmentChunks.$inferInsert> {
  // As COPY reads bytes.
  yield { sha256, position: 0, bytes: `\\x${bytes.toString('hex')}` as never };
}

export function* attachmentRows(): Generator<typeof attachments.$inferInsert> {
  const { id: organizationId, divisionCode } = uploader;
  yield {
    id,
    ...generated(divisionCode),
    organizationId,
    divisionCode,
    sha256,
    byteSize: bytes.length,
    format: 'TEXT',
    fileName: '党建联建协议执行说明.txt',
    uploadedAt,
  };
}

export function* linkRows(): Generator<typeof attachmentLinks.$inferInsert> {
  const { id: organizationId, divisionCode } = uploader;
  yield {
    id: idFromKey('atl', key),
    ...generated(divisionCode),
    attachmentId: id,
    targetId: pactId(key),
    targetType: 'CoBuildingPact',
    organizationId,
    divisionCode,
    attachedAt: uploadedAt,
  };
}
