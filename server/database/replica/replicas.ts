import { setTimeout as sleep } from 'node:timers/promises'
import type { DatabaseAddress } from '../address/database-address'
import type { Orm } from '../orm'
import { Primary } from './primary'
import { Replica, type ReplicaOptions, type ReplicaState } from './replica'

/** ms between two looks at each replica. */
const lookInterval = 1000

/** A replica that has everything that was committed before it was chosen. */
export interface Choice {
  pool: Orm
  /** The data's revision that a snapshot taken from now on must have at least. */
  revision: number
  /** Says that a transaction reads there. */
  count(): void
  /** Keeps further reads away until the next look: a read failed there, or its snapshot was too old. */
  setAside(): void
}

const sentences: Record<ReplicaState, string> = {
  READY: '可用',
  BEHIND: '落后于主库',
  AWAY: '连不上，查询改由其他服务器处理',
  FOREIGN: '不是主库的副本（可能已提升为主库），不再使用',
}

/**
 * The servers that hold copies of the database for reading. Each answer has everything that was committed before its
 * request: a replica is read only after it has replayed the primary's log as far as it was then.
 */
export class Replicas {
  readonly all: readonly Replica[]
  readonly #primary: Primary
  readonly #say: (line: string) => void
  readonly #stop = new AbortController()
  readonly #said = new Map<Replica, ReplicaState>()
  #choices = 0

  /** @param owner where the primary is */
  constructor(owner: DatabaseAddress, options: readonly ReplicaOptions[], say: (line: string) => void) {
    this.#say = say
    this.all = options.map((each) => new Replica(each))
    this.#primary = new Primary(owner, () => this.#distrustAll())
  }

  /** Looks at each replica now and then; one that is away is looked for without end. */
  async start(): Promise<void> {
    await Promise.all(this.all.map((replica) => this.#look(replica)))
    for (const replica of this.all) void this.#watch(replica)
  }

  stop(): void {
    this.#stop.abort()
    this.#primary.stop()
    for (const replica of this.all) replica.stop()
  }

  /** The next replica; null when the primary must be read. */
  async choose(): Promise<Choice | null> {
    const ready = this.all.filter(({ state }) => state === 'READY')
    if (ready.length === 0) return null
    const committed = await this.#primary.committed().catch(() => null)
    if (!committed) return null
    const first = (this.#choices += 1)
    for (let index = 0; index < ready.length; index += 1) {
      const replica = ready[(first + index) % ready.length]!
      const reaches = await replica.reaches(committed.position).catch(() => false)
      if (reaches && replica.state === 'READY') return choiceOf(replica, committed.revision)
      setAside(replica)
    }
    return null
  }

  /** After an outage the primary's address may be another server's, which its replicas follow only later. */
  #distrustAll(): void {
    for (const replica of this.all) setAside(replica)
  }

  async #watch(replica: Replica): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      await sleep(lookInterval, undefined, { signal, ref: false }).catch(() => {})
      if (!signal.aborted) await this.#look(replica)
    }
  }

  async #look(replica: Replica): Promise<void> {
    replica.state = await this.#stateOf(replica).catch((): ReplicaState => 'AWAY')
    const { state } = replica
    // Being behind for a moment is nothing to report; `/metrics` shows it.
    if (state === 'BEHIND' || this.#said.get(replica) === state || this.#stop.signal.aborted) return
    this.#said.set(replica, state)
    this.#say(`只读副本 ${this.all.indexOf(replica) + 1} ${sentences[state]}`)
  }

  async #stateOf(replica: Replica): Promise<ReplicaState> {
    const cluster = await this.#primary.cluster()
    if (!(await replica.isReplicaOf(cluster))) return 'FOREIGN'
    const before = await replica.position()
    const { position } = await this.#primary.committed()
    this.#primary.note(position)
    // Further than the primary: it has replayed what the server that was the primary before had written last.
    if (before > position) return 'FOREIGN'
    const reaches = await replica.reaches(position)
    const lacking = reaches ? 0 : position - (await replica.position())
    replica.lag = {
      bytes: Math.max(0, lacking),
      seconds: lacking > 0 ? this.#primary.secondsPast(position - lacking) : 0,
    }
    return reaches ? 'READY' : 'BEHIND'
  }
}

function setAside(replica: Replica): void {
  if (replica.state === 'READY') replica.state = 'BEHIND'
}

function choiceOf(replica: Replica, revision: number): Choice {
  return {
    pool: replica.pool!,
    revision,
    count: () => void (replica.reads += 1),
    setAside: () => setAside(replica),
  }
}
