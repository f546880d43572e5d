import type { Share } from '../fair-queue/fair-queue'
import type { SharedWork } from '../fair-queue/queues'

/** At most `max` requests in `seconds`; further ones are answered 429 until that time is over. */
export interface Rate {
  max: number
  seconds: number
}

/** How much one request, one account or one address may ask for. All limits that protect the server are here. */
export interface Limits {
  graphql: {
    depth: number
    aliases: number
    directives: number
    /** Fields of one operation, with its fragments expanded. */
    fields: number
    /** Operations in one document; a page sends one at a time. */
    operations: number
    tokens: number
    /** Estimated processor time in milliseconds, see graphql/cost.ts. */
    cost: number
    /** A root field that costs this much may be asked once in an operation. */
    heavyField: number
    /** An operation that costs this much waits with the heavy ones. */
    heavyOperation: number
  }
  /** Database connections for requests. */
  connections: number
  /**
   * How much runs at a time, and how much of it for one account. Together they leave connections free: an export may use
   * two, and a mutation that writes an import uses one besides its own.
   */
  shares: Record<SharedWork, Share>
  /** Bytes of uploaded files that are kept. */
  storage: {
    ofAccount: number
    ofAll: number
    /** Bytes of the disk that no uploaded file may use: the database writes there, too. */
    keptFree: number
  }
  /** Bytes of a request's body. A file to import has its own limit (import/upload). */
  body: number
  /** Bytes of the body of a sign-in. */
  credentials: number
  /** Bytes of all headers together. */
  headers: number
  seconds: {
    /** Until all headers have arrived. */
    headers: number
    /** Until a small body has arrived. */
    body: number
    /** Until a file has arrived: 40 MB over a slow line. */
    upload: number
    /** Until an operation that waits for its share is refused. */
    share: number
    /** Until one SQL statement of a request is cancelled. Applying an import sets its own limit. */
    statement: number
    /** Until a transaction is ended that runs no statement. */
    idleTransaction: number
  }
  rate: {
    /** Sign-ins from one address, successful or not; a whole office may share one address. */
    signIn: Rate
    /** GraphQL operations of one account, or of one address where nobody is signed in. */
    graphql: Rate
    /** Files that one account uploads. */
    import: Rate
    /** Workbooks and lists that one account downloads. */
    export: Rate
    /** All other requests of one account or address. */
    other: Rate
  }
}

/** Most rows in one page of any list. */
export const largestPage = 200

const megabyte = 1024 * 1024

export const standardLimits: Limits = {
  graphql: {
    depth: 8,
    aliases: 15,
    directives: 10,
    fields: 500,
    operations: 1,
    tokens: 1000,
    cost: 30_000,
    heavyField: 500,
    heavyOperation: 1500,
  },
  connections: 20,
  shares: {
    light: { places: 9, each: 4 },
    heavy: { places: 4, each: 2 },
    exports: { places: 2, each: 1 },
    largeFiles: { places: 1, each: 1 },
    smallFiles: { places: 1, each: 1 },
    writes: { places: 1, each: 1 },
  },
  storage: { ofAccount: 1000 * megabyte, ofAll: 10_000 * megabyte, keptFree: 500 * megabyte },
  body: 100 * 1024,
  credentials: 4096,
  headers: 16 * 1024,
  seconds: { headers: 10, body: 15, upload: 300, share: 10, statement: 30, idleTransaction: 60 },
  rate: {
    signIn: { max: 100, seconds: 60 },
    graphql: { max: 6000, seconds: 60 },
    import: { max: 30, seconds: 60 },
    export: { max: 60, seconds: 60 },
    other: { max: 600, seconds: 60 },
  },
}
