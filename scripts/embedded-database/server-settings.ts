import { statfsSync } from 'node:fs';

/** What every embedded server is started with; later words win, so callers may overrule any of it. */
export function serverSettings(durable: boolean, overrides: Record<string, string>): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    log_checkpoints: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_logical_replication_workers: '0',
    ...(sharedMemoryIsTight() ? { dynamic_shared_memory_type: 'mmap' } : {}),
    ...(durable ? {} : NOT_DURABLE),
    ...overrides,
  };
}

const NOT_DURABLE = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  checkpoint_timeout: '1h',
};

// Docker gives /dev/shm 64 MB, and a parallel query then fails with "No space left on device".
function sharedMemoryIsTight(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize < 256 * 1024 * 1024;
  } catch {
    return true;
  }
}
