import type { Orm } from '../database/orm'
import type { ChangeFeed } from '../revision/change-feed'
import { readCalendar } from './read-calendar'
import { WorkingCalendar } from './working-calendar'

/** The database's calendar in this process's memory, reloaded when any process changes it. */
export class LiveCalendar {
  readonly #request: Orm
  #current = new WorkingCalendar([])
  #end: () => Promise<unknown> = async () => {}

  private constructor(request: Orm) {
    this.#request = request
  }

  /** @param request the request role suffices: everybody may read the calendar */
  static async open(request: Orm, changes: ChangeFeed): Promise<LiveCalendar> {
    const calendar = new LiveCalendar(request)
    await calendar.#reload()
    calendar.#follow(changes)
    return calendar
  }

  get current(): WorkingCalendar {
    return this.#current
  }

  async #reload(): Promise<void> {
    this.#current = await readCalendar(this.#request.em.fork())
  }

  #follow(changes: ChangeFeed): void {
    const calendarChanges = changes.subscribe(({ kind }) => kind === 'CALENDAR')
    const following = (async () => {
      // When the connection is lost, the listener sends the change again after reconnecting.
      for await (const _ of calendarChanges) await this.#reload().catch(() => {})
    })()
    this.#end = async () => {
      await calendarChanges.return()
      await following
    }
  }

  async stop(): Promise<void> {
    await this.#end()
  }
}
