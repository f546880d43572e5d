import { Gauge, type Registry } from 'prom-client'
import { replicaStates } from '../database/replica/replica'
import type { Portal } from '../portal'

/** Gauges of the read replicas, by their number in DATABASE_REPLICA_URLS. */
export function replicaMetrics(registry: Registry, { replicas: { all } }: Portal): void {
  if (all.length === 0) return
  const registers = [registry]
  const each = (set: (replica: (typeof all)[number], number: string) => void) =>
    all.forEach((replica, index) => set(replica, String(index + 1)))
  new Gauge({
    name: 'portal_replica_state',
    help: '1 for the state that a replica is in; only a READY one is read.',
    labelNames: ['replica', 'state'],
    registers,
    collect() {
      each(({ state: own }, replica) => {
        for (const state of replicaStates) this.set({ replica, state }, own === state ? 1 : 0)
      })
    },
  })
  new Gauge({
    name: 'portal_replica_lag_bytes',
    help: 'Bytes of the primary’s log that a replica had not replayed at the last look.',
    labelNames: ['replica'],
    registers,
    collect() {
      each(({ lag }, replica) => this.set({ replica }, lag.bytes))
    },
  })
  new Gauge({
    name: 'portal_replica_lag_seconds',
    help: 'For how long a replica has lacked a part of the primary’s log.',
    labelNames: ['replica'],
    registers,
    collect() {
      each(({ lag }, replica) => this.set({ replica }, lag.seconds))
    },
  })
  new Gauge({
    name: 'portal_replica_reads',
    help: 'Transactions that read a replica since the process started.',
    labelNames: ['replica'],
    registers,
    collect() {
      each(({ reads }, replica) => this.set({ replica }, reads))
    },
  })
}
