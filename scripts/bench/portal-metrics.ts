import { setTimeout as sleep } from 'node:timers/promises'

/** The gauges of a running portal, by `GET /metrics`. */
export class PortalMetrics {
  constructor(readonly url: string) {}

  /** @param gauge with its labels, as in the answer; 0 for one that an older version lacks */
  async read(gauge: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text()
    const line = text.split('\n').find((each) => each.startsWith(`${gauge} `))
    return Number(line?.slice(gauge.length) ?? 0)
  }

  /** Exported files that are being written. */
  exportsWriting(): Promise<number> {
    return this.read('portal_exports{state="writing"}')
  }

  /** Resolves when no import and no export is being worked on or waits. */
  async quiet(): Promise<void> {
    for (;;) {
      const open = await Promise.all([
        this.read('portal_imports_running'),
        this.exportsWriting(),
        this.read('portal_exports{state="waiting"}'),
      ])
      if (open.every((count) => count === 0)) return
      await sleep(100)
    }
  }
}
