import { brotliCompressSync, constants } from 'node:zlib'
import type { FastifyRequest } from 'fastify'
import type { Viewer } from '../access/session/viewer'
import type { Latest } from '../revision/latest'
import { sameStanding } from '../revision/standing'
import type { Lasting } from './lasting'

/** An answer as it was sent. */
export interface Answer {
  headers: readonly (readonly [name: string, value: string])[]
  body: Buffer
  /** The body as most browsers accept it; made when it is first asked for. */
  brotli?: Buffer
}

interface Kept {
  answer: Answer
  lasts: Lasting
}

/** Bytes of all kept answers, and of one. */
const most = { all: 64 * 1024 * 1024, one: 4 * 1024 * 1024 }

interface Asked {
  latest: Latest
  /** ms of the portal's clock. */
  now: number
}

/**
 * The answers of one portal to queries that last, in memory: after an import everybody opens the overview with the same
 * few filters. The longest unused ones are dropped.
 */
export class Answers {
  readonly #kept = new Map<string, Kept>()
  readonly #pending = new Map<string, Promise<Answer | null>>()
  #size = 0

  /** The kept answer if nothing changed since; or the one that is being made of the same data for another request. */
  async find(key: string, { latest, now }: Asked): Promise<Answer | null> {
    const kept = this.#kept.get(key)
    if (kept && sameStanding(kept.lasts, latest) && kept.lasts.from <= now && now < kept.lasts.until) {
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept.answer
    }
    return (await this.#pending.get(pendingKey(key, latest))) ?? null
  }

  keep(key: string, answer: Answer, lasts: Lasting): void {
    if (answer.body.length > most.one) return
    this.#drop(key)
    this.#kept.set(key, { answer, lasts })
    this.#size += key.length + answer.body.length
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= most.all) break
      this.#drop(oldest)
    }
  }

  /** Makes an answer; if an earlier one with this key lasted, others that come meanwhile wait for it. */
  async make(key: string, latest: Latest, make: () => Promise<Answer>): Promise<Answer> {
    if (!this.#kept.has(key)) return make()
    const pending = pendingKey(key, latest)
    const answer = make()
    const kept = (made: Answer) => (this.#kept.get(key)?.answer === made ? made : null)
    this.#pending.set(
      pending,
      answer.then(kept, () => null),
    )
    return answer.finally(() => this.#pending.delete(pending))
  }

  #drop(key: string): void {
    const kept = this.#kept.get(key)
    if (!kept) return
    this.#kept.delete(key)
    this.#size -= key.length + kept.answer.body.length
  }
}

const pendingKey = (key: string, { revision, beside }: Latest) => `${revision} ${beside} ${key}`

/** Whose answers are alike: those of viewers with the same rights, scope and name. */
function viewerKey({ role, counties, committees, departments, separated, displayName }: Viewer): string {
  return JSON.stringify([role, counties, committees, departments, separated, displayName])
}

/** What a request must have in common with another one to get its answer. Null for one that isn't a usual
 * query, or asks for a new answer. */
export function answerKey({ viewer, body, headers }: FastifyRequest): string | null {
  if (headers['cache-control'] === 'no-cache') return null
  if (!viewer || viewer.mustChangePassword || viewer.mustEnrolSecondFactor) return null
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const { query, variables, operationName, ...others } = body as Record<string, unknown>
  if (typeof query !== 'string' || Object.keys(others).length > 0) return null
  const given = textOf([operationName, variables])
  return given === null ? null : `${viewerKey(viewer)}${headers.accept ?? ''}\n${given}${query}`
}

/** Null for values of thousands of levels, which overflow the stack and are refused later. */
function textOf(values: unknown[]): string | null {
  try {
    return JSON.stringify(values)
  } catch {
    return null
  }
}

/** Compressed once, however often it is sent. */
export function brotliOf(answer: Answer): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  return (answer.brotli ??= brotliCompressSync(answer.body, { params }))
}
