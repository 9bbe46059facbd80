import { log } from '../log.ts';
import type { Viewer } from '../viewer.ts';
import { auditViewer, type AuditEntry } from './entry.ts';
import type { AuditLog } from './log.ts';
import { canonicalJson } from './chain.ts';

/** What was refused before any subgraph was asked. */
export interface DoorRefusal {
  code: string;
  viewer: Viewer;
  requestId?: string;
  purpose?: string | null;
  coordinates?: readonly string[];
}

export interface DoorLog {
  /** Never waits and never fails: the refusal stands anyway. */
  refused(refusal: DoorRefusal): void;
  close(): Promise<void>;
}

const mostKinds = 1000;

/**
 * Logs refusals at the gateway's door. Equal ones of a second become one entry that counts them, so that nobody fills
 * the log by being refused; it names the first one's request.
 */
export function openDoorLog(audit: AuditLog, schema = 'gateway', everyMs = 1000): DoorLog {
  let tally = new Map<string, AuditEntry & { count: number }>();
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const entries = [...tally.values()];
    tally = new Map();
    writing = writing
      .then(() => audit.append(schema, entries))
      .catch((error: unknown) => {
        const lost = entries.map(({ outcome, count }) => ({ outcome, count }));
        log.error({ err: error, lost }, 'refusals not on record');
      });
    return writing;
  }

  return {
    refused({ code, viewer, requestId = '', purpose = null, coordinates = [] }) {
      let key = canonicalJson([code, auditViewer(viewer), purpose, coordinates]);
      let entry = tally.get(key);
      if (!entry && tally.size >= mostKinds) {
        // Who it was no longer fits; how many were refused still does.
        viewer = { kind: 'ANONYMOUS' };
        purpose = null;
        coordinates = [];
        key = `other ${code}`;
        entry = tally.get(key);
      }
      if (entry) entry.count += 1;
      else
        tally.set(key, { kind: 'REFUSAL', viewer, purpose, coordinates, requestId, outcome: code, count: 1 });
      timer ??= setTimeout(() => void flush(), everyMs).unref();
    },
    close: flush,
  };
}
