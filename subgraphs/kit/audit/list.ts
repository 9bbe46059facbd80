import postgres from 'postgres';
import { storedEntry, type StoredEntry } from './chain.ts';

export interface ListedEntry extends StoredEntry {
  chain: string;
  /** Null while it is not sealed. */
  sequence: string | null;
}

export interface ListOptions {
  url: string;
  chains: readonly string[];
  /** An instant or a date. */
  since?: string;
  /** A subject, an organization id or a client id. */
  viewer?: string;
}

/** Entries of all chains, each chain in the order of its log. */
export async function* listAudit({ url, chains, since, viewer }: ListOptions): AsyncGenerator<ListedEntry> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    for (const chain of chains) {
      const entries = sql
        .unsafe<Omit<ListedEntry, 'chain'>[]>(
          `select s.sequence::text as sequence, ${storedEntry}
           from "${chain}".audit_entries e left join "${chain}".audit_seals s on s.entry = e.key
           where ($1::text is null or e.at >= $1::text::timestamptz)
             and ($2::text is null or $2 in (e.viewer->>'subject', e.viewer->>'organizationId', e.viewer->>'clientId'))
           order by s.sequence nulls last, e.key`,
          [since ?? null, viewer ?? null],
        )
        .cursor(500);
      for await (const rows of entries) for (const row of rows) yield { chain, ...row };
    }
  } finally {
    await sql.end();
  }
}
