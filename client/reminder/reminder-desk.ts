import type { DeskHolder, ReminderDesksQuery } from '../graphql/gql/graphql'
import { deskKey, type DeskKey } from '../desk/holder'

export type ReminderDesk = ReminderDesksQuery['reminderDesks'][number]

/** The desks of one row of 待办: a single desk, or all employers of a county. */
export interface DeskGroup {
  key: string
  desk: DeskKey
  desks: ReminderDesk[]
}

export const reminderKey = (desk: ReminderDesk): string => `${deskKey(desk)} ${desk.employer ?? ''}`

/** Sorted by overdue declarations, then by all declarations. */
export function groupsOf(desks: readonly ReminderDesk[]): DeskGroup[] {
  return [...Map.groupBy(desks, deskKey)]
    .map(([key, own]) => ({ key, desk: own[0]!, desks: own }))
    .toSorted(
      (a, b) =>
        sumOf(b.desks, 'overdueOnDesk') - sumOf(a.desks, 'overdueOnDesk') ||
        sumOf(b.desks, 'onDesk') - sumOf(a.desks, 'onDesk'),
    )
}

/** A chosen desk as the mutation's input. */
export function holderOf({ desk, committee, county, supervisor, employer }: ReminderDesk): DeskHolder {
  return { desk, committee, county, supervisor, employer }
}

export const sumOf = (desks: readonly ReminderDesk[], field: 'onDesk' | 'overdueOnDesk'): number =>
  desks.reduce((sum, desk) => sum + desk[field], 0)
