/** So many requests in so many seconds; whatever goes beyond is answered 429 until the time is over. */
export interface Rate {
  max: number
  seconds: number
}

/** How much one request, one account or one address may ask for. Every figure of the portal's defence stands here. */
export interface Limits {
  graphql: {
    depth: number
    aliases: number
    directives: number
    /** Fields of one operation, with what its fragments spread to. */
    fields: number
    /** Operations of one document: a page asks one at a time. */
    operations: number
    tokens: number
    /** See graphql/cost.ts: roughly what the database is asked. */
    cost: number
  }
  /** Bytes of a request's body; a file that is imported has a limit of its own (import/upload). */
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
    /** One statement of a request. An import's apply sets its own. */
    statement: number
    /** A transaction that asks nothing. */
    idleTransaction: number
  }
  rate: {
    /** Sign-ins of one address, right or wrong; an office behind one address is many people. */
    signIn: Rate
    /** GraphQL operations of one account, or of one address where nobody is signed in. */
    graphql: Rate
    /** Files that one account sends. */
    import: Rate
    /** Workbooks and lists that one account takes. */
    export: Rate
    /** Whatever else one account or address asks. */
    other: Rate
  }
}

/** Rows of one page of any list. */
export const largestPage = 200

export const standardLimits: Limits = {
  graphql: { depth: 8, aliases: 15, directives: 10, fields: 500, operations: 1, tokens: 1000, cost: 10_000 },
  body: 100 * 1024,
  credentials: 4096,
  headers: 16 * 1024,
  seconds: { headers: 10, body: 15, upload: 300, statement: 30, idleTransaction: 60 },
  rate: {
    signIn: { max: 100, seconds: 60 },
    graphql: { max: 6000, seconds: 60 },
    import: { max: 30, seconds: 60 },
    export: { max: 60, seconds: 60 },
    other: { max: 600, seconds: 60 },
  },
}
