import { totalmem } from 'node:os'

/**
 * What the database may take of a memory, in MB. Its buffers are an eighth: with 256 MB, pages of a million rows were fetched from
 * the system for each answer (docs/decisions/0075).
 */
export const sharesOf = (memory: number) => ({
  shared_buffers: `${Math.round(Math.min(Math.max(memory / 8, 128), 4096))}MB`,
  effective_cache_size: `${Math.round(memory / 2)}MB`,
})

/** The less of what the machine has and what the container may use; Node says 0 or a huge number where nothing is limited. */
const memory = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 1024 ** 2

/**
 * Passed on the command line at every start, so that a newer portal's settings also apply to an older cluster. Durability
 * (fsync, synchronous_commit, full_page_writes) keeps PostgreSQL's safe defaults.
 */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  ...sharesOf(memory),
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
