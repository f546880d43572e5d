import type { TestClient } from './client'

export interface Holder {
  desk: string
  committee: string | null
  county: string | null
  supervisor: string | null
  employer: string | null
}
export interface ReminderDesk extends Holder {
  employerName: string | null
  onDesk: number
  overdueOnDesk: number
}
export interface Prepared {
  reminders: { id: string; desk: string; holder: string; text: string; count: number }[]
  emptied: string[]
}

export const preparation = `mutation ($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {
  prepareReminder(filter: $filter, holders: $holders) { reminders { id desk holder text count } emptied } }`

export async function reminderDesks(client: TestClient, filter: object): Promise<ReminderDesk[]> {
  const answer = await client.get<{ reminderDesks: ReminderDesk[] }>(
    `query ($filter: DeclarationFilter!) { reminderDesks(filter: $filter) {
      desk committee county supervisor employer employerName onDesk overdueOnDesk } }`,
    { filter },
  )
  return answer.reminderDesks
}

/** The fields that identify a desk. */
export const holderOf = ({ desk, committee, county, supervisor, employer }: Holder): Holder => ({
  desk,
  committee,
  county,
  supervisor,
  employer,
})

/** All desks with pending declarations. */
export async function prepareAll(client: TestClient, filter: object): Promise<Prepared['reminders']> {
  const holders = (await reminderDesks(client, filter)).map(holderOf)
  const { prepareReminder } = await client.get<{ prepareReminder: Prepared }>(preparation, { filter, holders })
  return prepareReminder.reminders
}
