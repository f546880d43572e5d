/**
 * Ends a transaction that wrote, in one message. Until its log is on the disk a commit keeps its locks, among them the row
 * of the revision and the lock of notices, for which every other change waits: changes came one after the other, each
 * with a wait for the disk. So the commit doesn't wait, and a second, empty transaction does. The disk writes the log in
 * its order, and the log of several commits at once. The client that made the change is answered after that.
 */
export const commitDurably = [
  'set local synchronous_commit to off',
  'commit',
  `select pg_logical_emit_message(true, 'portal', '')`,
].join(';')
