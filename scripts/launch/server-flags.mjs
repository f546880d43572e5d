/*
 * Node's memory settings for the server. By default Node uses up to 96 MB for short-lived objects, lets the heap grow to
 * twice the used size, and allocates memory from many threads: an idle portal used 269 MB, and 440 to 580 MB after a
 * workbook. With these flags it collects garbage more often, at the same speed.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=8', '--heap-growing-percent=20']

/** For the system's memory allocator, which reads it at the start of the program. */
export const serverEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' }
