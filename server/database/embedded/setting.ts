import { totalmem } from 'node:os'

/** MB: the less of what the machine has and what the container may use. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 1024 ** 2

/** An eighth of the memory: with 256 MB, pages of a million rows were fetched from the system again and again (docs/decisions/0075). */
const sharedBuffers = Math.round(Math.min(Math.max(memory / 8, 128), 4096))

/**
 * Passed on the command line at every start, so that a newer portal's settings also apply to an older cluster. Durability
 * (fsync, synchronous_commit, full_page_writes) keeps PostgreSQL's safe defaults.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: `${sharedBuffers}MB`,
  effective_cache_size: `${Math.round(memory / 2)}MB`,
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',
  // In containers /dev/shm has 64 MB, which parallel queries exceed.
  dynamic_shared_memory_type: 'mmap',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
  lc_messages: 'C',
  log_checkpoints: 'off',
  // Statements, parameters and DETAIL lines contain personal data, so they are kept out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
}

export const settingArguments = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
