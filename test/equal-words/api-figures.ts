import { dimensionLabel, type Dimension } from '../../schema/field/dimension'
import {
  deadlineStateLabel,
  deskLabel,
  countyLabel,
  Measure,
  measureLabel,
  stageLabel,
  type County,
  type Desk,
  type Stage,
} from '../../schema/vocabulary'
import type { AccountYear } from './account-year'
import { entityOf, type Figure } from './figure'
import { apiWords } from './word'

type Numbers = Record<string, number>

/** The numbers of one API object by their words. */
function figuresOf(type: string, entity: string, place: string, values: Numbers): Figure[] {
  return Object.entries(apiWords[type]!).flatMap(([field, word]) =>
    word !== null && values[field] !== undefined
      ? [{ word, entity, place: `${place} ${type}.${field}`, number: values[field] }]
      : [],
  )
}

const fieldsOf = (type: string) =>
  Object.entries(apiWords[type]!)
    .filter(([, word]) => word !== null)
    .map(([field]) => field)
    .join(' ')

const groupings: (keyof typeof Dimension)[][] = [
  [],
  ['SERIES'],
  ['SERIES', 'LEVEL'],
  ['SERIES', 'COUNTY'],
  ['SERIES', 'STAGE'],
  ['COUNTY'],
  ['COUNTY', 'LEVEL'],
  ['LEVEL'],
  ['PATHWAY'],
  ['PATHWAY', 'ROUTE', 'LEVEL'],
  ['STAGE'],
  ['COMMITTEE'],
  ['GENDER'],
  ['ETHNICITY'],
  ['EDUCATION'],
  ['AGE_BAND'],
  ['SERIES', 'FINE_LEVEL'],
  ['SERIES', 'LEVEL', 'GENDER'],
  ['SERIES', 'LEVEL', 'ETHNIC_CLASS'],
  ['SERIES', 'LEVEL', 'AGE_BAND'],
  ['FINE_LEVEL'],
  ['POLITICAL_STATUS'],
  ['DEGREE'],
  ['AGE_FIVE'],
  ['TENURE'],
  ['EMPLOYER_NATURE'],
  ['DECLARED_BEFORE'],
  ['SERIES', 'SPECIALTY'],
  ['SERIES', 'SPECIALTY', 'CERTIFICATE'],
  ['SUPERVISOR'],
  ['SUPERVISOR', 'CERTIFICATE'],
  ['EMPLOYER'],
  ['EMPLOYER', 'CERTIFICATE'],
  ['RETURN_CLASS'],
]

/** Names of dimensions in the tables, where they differ from those of the filter. */
const kindOf: Partial<Record<keyof typeof Dimension, string>> = {
  SERIES: '系列',
  PATHWAY: '途径',
  STAGE: '环节',
  FINE_LEVEL: '层级',
  POLITICAL_STATUS: '政治面貌',
  DEGREE: '学位',
  AGE_FIVE: '年龄组',
  TENURE: '任职年限',
  EMPLOYER_NATURE: '单位性质',
  DECLARED_BEFORE: '上年申报',
  ETHNIC_CLASS: '民族类别',
  SPECIALTY: '申报专业',
  SUPERVISOR: '主管部门',
  EMPLOYER: '工作单位',
  CERTIFICATE: '发证情况',
  RETURN_CLASS: '退回原因类别',
}

async function statistics(
  { client, year, seriesName }: AccountYear,
  by: (keyof typeof Dimension)[],
): Promise<Figure[]> {
  const { statistics: found } = await client.get<{
    statistics: { groups: number; labels: string[][] } & Record<string, number[]>
  }>(
    `query ($filter: DeclarationFilter!, $by: [Dimension!]!) {
      statistics(filter: $filter, by: $by) { groups labels ${fieldsOf('Statistics')} } }`,
    { filter: { year: [year] }, by },
  )
  return Array.from({ length: found.groups }, (_, group) => {
    const entity = entityOf(
      ...by.map((dimension, index) => {
        const label = found.labels[index]![group]!
        const kind = kindOf[dimension] ?? dimensionLabel[dimension].zh
        return `${kind} ${dimension === 'SERIES' ? seriesName(label) : label}`
      }),
    )
    const values = Object.fromEntries(Object.keys(apiWords.Statistics!).map((field) => [field, found[field]?.[group]]))
    return figuresOf('Statistics', entity, `按 ${by.join('、') || '无'}`, values as Numbers)
  }).flat()
}

async function progress({ client, year }: AccountYear): Promise<Figure[]> {
  const { stageProgress } = await client.get<{ stageProgress: ({ stage: Stage } & Numbers)[] }>(
    `query ($filter: DeclarationFilter!) { stageProgress(filter: $filter) { stage ${fieldsOf('StageProgress')} } }`,
    { filter: { year: [year] } },
  )
  // Drafts are not shown, because they are not declared yet.
  return stageProgress
    .filter(({ stage }) => stage !== 'DRAFT')
    .flatMap((row) => figuresOf('StageProgress', `环节 ${stageLabel[row.stage].zh}`, '环节进度', row))
}

export interface Load {
  desk: Desk
  committee: string | null
  county: string | null
  supervisor: string | null
}

/** A desk's name on the page: the committee's name, or else the kind and its owner. */
export function deskEntity({ desk, committee, county, supervisor }: Load): string {
  if (desk === 'COMMITTEE') return `评审委员会 ${committee}`
  if (desk === 'SUPERVISOR') return `办理方 ${deskLabel[desk].zh} ${supervisor ?? ''}`
  if (desk === 'CITY_HR') return `办理方 ${deskLabel[desk].zh}`
  return `办理方 ${deskLabel[desk].zh} ${countyLabel[county as County].zh}`
}

async function loadsOf({ client, year }: AccountYear, committee?: string): Promise<(Load & DeskSums)[]> {
  const { desks } = await client.get<{ desks: { loads: (Load & DeskSums)[] } }>(
    `query ($filter: DeclarationFilter!) { desks(filter: $filter) {
      loads { desk committee county supervisor ${fieldsOf('DeskLoad')} } } }`,
    { filter: { year: [year], ...(committee && { committee: [committee] }) } },
  )
  return desks.loads
}

const deskFields = ['onDesk', 'overdueOnDesk', 'pastProposalOnDesk', 'nearOnDesk'] as const
type DeskSums = Record<(typeof deskFields)[number], number>

const added = (loads: readonly DeskSums[]): DeskSums =>
  Object.fromEntries(deskFields.map((field) => [field, loads.reduce((sum, load) => sum + load[field], 0)])) as DeskSums

/** The sums over all desks: 在手 must equal 待审, and 在手逾期 must equal 逾期. */
function ofAllDesks(entity: string, place: string, loads: readonly DeskSums[]): Figure[] {
  const { onDesk, overdueOnDesk, pastProposalOnDesk, nearOnDesk } = added(loads)
  return [
    { word: measureLabel.PENDING.zh, entity, place, number: onDesk },
    { word: measureLabel.OVERDUE.zh, entity, place, number: overdueOnDesk },
    { word: deadlineStateLabel.REMIND.zh, entity, place, number: pastProposalOnDesk },
    { word: deadlineStateLabel.NEAR.zh, entity, place, number: nearOnDesk },
  ]
}

async function desksAndCommittees(from: AccountYear): Promise<Figure[]> {
  const { committees: found } = await from.client.get<{ committees: ({ code: string; name: string } & Numbers)[] }>(
    `query ($year: Int!) { committees(year: $year) { code name ${fieldsOf('Committee')} } }`,
    { year: from.year },
  )
  const loads = (await loadsOf(from)).map((load) => ({ ...load, committee: from.committeeName(load.committee) }))
  const desks = [...Map.groupBy(loads, deskEntity)].flatMap(([entity, own]) =>
    figuresOf('DeskLoad', entity, '待办', added(own)),
  )
  const figures = [...desks, ...ofAllDesks(entityOf(), '待办，各方之和', loads)]
  for (const { code, name, ...values } of found) {
    const entity = `评审委员会 ${name}`
    figures.push(...figuresOf('Committee', entity, '评委会', values as Numbers))
    figures.push(...ofAllDesks(entity, '待办，按评委会筛选，各方之和', await loadsOf(from, code)))
  }
  return figures
}

/** The number of rows that a number's link opens. */
async function listed({ client, year }: AccountYear, own: object): Promise<number> {
  const { declarations } = await client.get<{ declarations: { totalCount: number } }>(
    `query ($filter: DeclarationFilter!) { declarations(filter: $filter, first: 1) { totalCount } }`,
    { filter: { year: [year], ...own } },
  )
  return declarations.totalCount
}

async function lists(from: AccountYear): Promise<Figure[]> {
  const narrowings: [string, object][] = [
    ...Object.values(Measure).map((each): [string, object] => [measureLabel[each].zh, { measure: [each] }]),
    [measureLabel.PENDING.zh, { pending: true }],
    [measureLabel.OVERDUE.zh, { overdue: true }],
    [measureLabel.OVERDUE.zh, { deadline: ['OVERDUE'] }],
    [deadlineStateLabel.NEAR.zh, { deadline: ['NEAR'] }],
    [deadlineStateLabel.REMIND.zh, { deadline: ['REMIND'] }],
  ]
  const figures: Figure[] = []
  for (const [word, own] of narrowings) {
    figures.push({
      word,
      entity: entityOf(),
      place: `申报明细 ${JSON.stringify(own)}`,
      number: await listed(from, own),
    })
  }
  return figures
}

interface Found {
  rule: { id: string }
  counties: County[]
  countyCounts: number[]
}

async function findings(from: AccountYear): Promise<Figure[]> {
  const { findings: found } = await from.client.get<{
    findings: {
      rules: (Found & Numbers)[]
      committees: { rule: { id: string }; acknowledgements: { holds: boolean }[] }[]
    }
  }>(
    `query ($filter: DeclarationFilter!) { findings(filter: $filter) {
      rules { rule { id } counties countyCounts ${fieldsOf('RuleFinding')} }
      committees { rule { id } acknowledgements { holds } } } }`,
    { filter: { year: [from.year] } },
  )
  const open = apiWords.RuleFinding!.open!
  const figures = found.rules.flatMap((row) => [
    ...figuresOf('RuleFinding', `规则 ${row.rule.id}`, '预警', row as unknown as Numbers),
    ...row.counties.map((county, index) => ({
      word: open,
      entity: entityOf(`规则 ${row.rule.id}`, `区县 ${countyLabel[county].zh}`),
      place: '预警，按区县',
      number: row.countyCounts[index]!,
    })),
  ])
  const unexplained = found.committees.filter(({ acknowledgements }) => !acknowledgements.some(({ holds }) => holds))
  for (const [id, own] of Map.groupBy(unexplained, ({ rule }) => rule.id)) {
    figures.push({ word: open, entity: `规则 ${id}`, place: '预警，评委会', number: own.length })
  }
  const [most] = found.rules.toSorted((a, b) => b.open! - a.open!)
  const entity = `规则 ${most!.rule.id}`
  figures.push({
    word: open,
    entity,
    place: '申报明细，按预警',
    number: await listed(from, { finding: [most!.rule.id] }),
  })
  return figures
}

/** 异常变化: figures that moved much against the year before. */
async function changes({ client, year }: AccountYear): Promise<Figure[]> {
  const { figureChanges } = await client.get<{
    figureChanges: { changes: { row: string; column: string; before: number; now: number }[] }
  }>('query ($year: Int!) { figureChanges(year: $year) { changes { row column before now } } }', { year })
  return figureChanges.changes.flatMap(({ row, column, before, now }) => {
    const figure = { entity: `变化 ${row} ${column}`, place: '异常变化' }
    return [
      { ...figure, word: '上年同期', number: before },
      { ...figure, word: '本年', number: now },
    ]
  })
}

/** All figures of the API for an account and a year, by word. */
export async function apiFigures(from: AccountYear): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const by of groupings) figures.push(...(await statistics(from, by)))
  figures.push(
    ...(await progress(from)),
    ...(await desksAndCommittees(from)),
    ...(await lists(from)),
    ...(await findings(from)),
    ...(await changes(from)),
  )
  return figures
}
