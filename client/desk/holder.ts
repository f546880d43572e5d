import { missingValue } from '../../schema/field/filter-value'
import { useI18n } from 'vue-i18n'
import { countyLabel } from '../../schema/vocabulary'
import { useCycles } from '../portal/use-cycles'
import type { DeclarationFilter, DesksQuery } from '../graphql/gql/graphql'
import { useLabel } from '../locale/label'

export type DeskLoad = DesksQuery['desks']['loads'][number]
export type DeskKey = Pick<DeskLoad, 'desk' | 'committee' | 'county' | 'supervisor'>

/** A unique key for a desk. */
export const deskKey = ({ desk, committee, county, supervisor }: DeskKey): string =>
  [desk, committee, county, supervisor].join(' ')

/** A desk's holder with the sums over all its stages. */
export interface Holder {
  key: string
  loads: DeskLoad[]
  onDesk: number
  overdueOnDesk: number
  nearOnDesk: number
  pastProposalOnDesk: number
  oldest: number | null
  bands: number[]
}

/** Groups the loads by holder, in the order of first appearance. */
export function holdersOf(loads: readonly DeskLoad[]): Holder[] {
  const holders = new Map<string, Holder>()
  for (const load of loads) {
    const key = deskKey(load)
    const holder = holders.get(key) ?? {
      key,
      loads: [],
      onDesk: 0,
      overdueOnDesk: 0,
      nearOnDesk: 0,
      pastProposalOnDesk: 0,
      oldest: null,
      bands: load.bands.map(() => 0),
    }
    holder.loads.push(load)
    for (const field of ['onDesk', 'overdueOnDesk', 'nearOnDesk', 'pastProposalOnDesk'] as const)
      holder[field] += load[field]
    if (load.oldest !== null && load.oldest !== undefined) holder.oldest = Math.max(holder.oldest ?? 0, load.oldest)
    holder.bands = holder.bands.map((n, index) => n + (load.bands[index] ?? 0))
    holders.set(key, holder)
  }
  return [...holders.values()]
}

/** Kinds of offices in the order of the page. */
const kinds = {
  committee: ['COMMITTEE'],
  hr: ['CITY_HR', 'COUNTY_HR'],
  department: ['SUPERVISOR'],
  employer: ['EMPLOYER'],
} as const satisfies Record<string, readonly DeskKey['desk'][]>

export interface HolderGroup {
  kind: keyof typeof kinds
  holders: Holder[]
}

const byUrgency = (a: Holder, b: Holder) =>
  b.overdueOnDesk - a.overdueOnDesk || b.nearOnDesk - a.nearOnDesk || b.onDesk - a.onDesk

/** The holders by kind of office, so that an office with two roles has a line in each; the most urgent first. */
export function groupsOf(holders: readonly Holder[]): HolderGroup[] {
  return (Object.keys(kinds) as HolderGroup['kind'][])
    .map((kind) => ({
      kind,
      holders: holders.filter(({ loads }) => kinds[kind].some((desk) => desk === loads[0]!.desk)).toSorted(byUrgency),
    }))
    .filter((group) => group.holders.length > 0)
}

/** The filter for the declarations on a holder's desk. */
export function filterOfHolder({ desk, committee, county, supervisor }: DeskKey): Partial<DeclarationFilter> {
  return {
    pending: true,
    desk: [desk],
    ...(committee ? { committee: [committee] } : {}),
    ...(county ? { county: [county] } : {}),
    ...(desk === 'SUPERVISOR' ? { supervisor: [supervisor ?? missingValue] } : {}),
  }
}

export function useHolderName() {
  const { t } = useI18n()
  const { word } = useLabel()
  const { bodyName } = useCycles()
  return ({ desk, committee, county, supervisor }: DeskKey): string => {
    if (desk === 'COMMITTEE') return bodyName(committee)
    if (desk === 'COUNTY_HR') return t('desk.county', { county: word(countyLabel, county) })
    if (desk === 'EMPLOYER') return t('desk.employerOf', { county: word(countyLabel, county) })
    // 市教育局 is also a reviewing body and has a separate desk as such, hence the addition to the name.
    if (desk === 'SUPERVISOR') return supervisor ? t('desk.department', { name: supervisor }) : t('desk.unsaid')
    return t('desk.cityHr')
  }
}
