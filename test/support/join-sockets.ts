import type { Duplex } from 'node:stream'

/** Passes on what arrives at one end to the other, as a proxy does. When one end closes or breaks, so does the other. */
export function joinSockets(near: Duplex, far: Duplex): void {
  for (const [from, to] of [
    [near, far],
    [far, near],
  ] as const) {
    // A client that leaves resets its connection, which ends this way and not the test.
    from.on('error', () => {}).on('close', () => to.destroy())
    from.pipe(to)
  }
}
