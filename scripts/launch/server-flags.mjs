/*
 * What Node is told about the server. Of its own accord it keeps up to 96 MB for objects that live for a moment, lets the
 * rest grow to twice what is in use, and takes memory from the system by many threads at once: an idle portal held 269 MB
 * and 440 to 580 after a workbook. So it collects more often, and is as fast.
 */
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=8', '--heap-growing-percent=20']

/** For the system's allocator; it reads it before the program begins. */
export const serverEnv = { MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2' }
