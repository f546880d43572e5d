import { BackgroundWork } from './background-work'
import type { LiveCalendar } from './calendar/live-calendar'
import { isLostConnection } from './database/away'
import type { Orm } from './database/orm'
import type { DatabaseWatch } from './database/outage/watch'
import type { Replicas } from './database/replica/replicas'
import type { DatabaseServer } from './database/server'
import type { ExportThreads } from './export/worker/export-threads'
import type { ChangeListener } from './revision/change-listener'
import { atMost, cancelLater, stopTimes } from './stop'

/** What has been opened so far. A portal that can't be opened whole closes it as a portal that stops does. */
export class OpenedParts {
  readonly pools: Orm[] = []
  readonly background: BackgroundWork
  database: DatabaseWatch | null = null
  replicas: Replicas | null = null
  calendar: LiveCalendar | null = null
  exportThreads: ExportThreads | null = null
  closeAuditOut: (() => Promise<void>) | null = null
  private readonly timers: NodeJS.Timeout[] = []
  private stopCancelling: (() => void) | undefined
  private stopExports: NodeJS.Timeout | undefined

  constructor(
    private readonly server: DatabaseServer,
    private readonly listener: ChangeListener,
    say: (line: string) => void,
  ) {
    this.background = new BackgroundWork((error) => {
      // An outage is reported once, by whom it is watched.
      if (!isLostConnection(error)) say(`整理数据没有完成：${(error as Error).name}`)
    })
  }

  /** @param ms how often the work is done until the portal closes */
  every(ms: number, work: () => void): void {
    this.timers.push(setInterval(work, ms).unref())
  }

  /** Ends work that can be done again later, and what the database still does after a while. */
  beginStop(): void {
    this.background.stop()
    this.stopCancelling ??= cancelLater(this.pools)
    this.stopExports ??= setTimeout(() => void this.exportThreads?.stop(), stopTimes.cancel)
  }

  async close(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer)
    this.beginStop()
    await this.listener.stop()
    this.replicas?.stop()
    await this.calendar?.stop()
    clearTimeout(this.stopExports)
    await this.exportThreads?.stop()
    // While the database is away, work that waits for it ends here.
    if (this.database?.away) await this.database.stop()
    await Promise.all([atMost(stopTimes.disconnect, this.background.finished()), this.closeAuditOut?.()])
    for (const pool of this.pools) await atMost(1000, pool.close(true))
    this.stopCancelling?.()
    await this.database?.stop()
    await this.server.stop()
  }
}
