import { sql } from 'kysely'
import { getMetadataStorage } from 'type-graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attributeList, type AttributeKey } from '../../schema/field'
import type { Attribute } from '../../schema/field/attribute'
import type { Kind } from '../../schema/field/value'
import { Declaration } from '../../schema/declaration'
import { templateColumns } from '../../server/import/template'
import { openTestPortal } from '../support/app'
import type { Portal } from '../../server/portal'

let portal: Portal
let close: () => Promise<void>
beforeAll(async () => {
  ;({ portal, close } = await openTestPortal({ data: 'real' }))
})
afterAll(() => close())

/** Columns that are not attributes of a declaration, with the reasons. */
const others: Record<string, string[]> = {
  declaration: [
    'id',
    'version',
    // The import that wrote the row, and the employer.
    'import_run_id',
    'employer_id',
    // Computed by the database from other columns.
    'entered_on',
    'pending',
    'policies',
    'specialty_name',
    // The class that a person decided for the reason of the return.
    'return_decided',
    // Whether the person declared in the year before.
    'declared_last_year',
    // What files say of the stage, for imports.
    'file_stage',
    'file_furthest_stage',
    'file_entered_at',
    // Computed by triggers from its stage events and replaced rows, for past days.
    'way_day',
    'way_at',
    'way_stage',
    'way_rank',
    'way_returned_on',
    'way_vote',
  ],
  import_declaration: [
    'row_number',
    'import_run_id',
    'content_hash',
    'undated',
    'stage_unsaid',
    'event_stage',
    'event_at',
    'event_source',
  ],
}

const typesOfKind: Record<Kind, string[]> = {
  text: ['text'],
  identifier: ['text'],
  code: ['text'],
  series: ['text'],
  committee: ['text'],
  monthOrDay: ['text'],
  day: ['date'],
  moment: ['timestamp with time zone'],
  yesNo: ['boolean'],
  count: ['smallint', 'integer'],
  years: ['ARRAY'],
  texts: ['ARRAY'],
  codes: ['ARRAY'],
  bytes: ['bytea'],
}

interface StoredColumn {
  name: string
  type: string
  filled: boolean
}

async function columnsOf(table: string): Promise<StoredColumn[]> {
  const { rows } = await sql<StoredColumn>`
    select column_name as name, data_type as type, is_nullable = 'NO' as filled from information_schema.columns
    where table_schema = 'public' and table_name = ${table}`.execute(portal.owner.em.fork().getKysely())
  return rows
}

const imported = ({ column, by }: Attribute) => column !== null && by === undefined

/** Attributes without a column, and columns without a description: `table.column: what is missing`. */
async function missingHomes(table: keyof typeof others, isOf: (attribute: Attribute) => boolean): Promise<string[]> {
  const columns = await columnsOf(table)
  const described = attributeList.filter(isOf)
  const absent = described
    .filter(({ column }) => !columns.some(({ name }) => name === column))
    .map(({ key, column }) => `${key}: no migration adds ${table}.${column}`)
  const undescribed = columns
    .filter(({ name }) => !others[table]!.includes(name) && !described.some(({ column }) => column === name))
    .map(({ name }) => `${table}.${name}: schema/field doesn’t describe it`)
  const mistyped = described.flatMap(({ key, column, value }) => {
    const stored = columns.find(({ name }) => name === column)
    return stored && !typesOfKind[value.kind].includes(stored.type)
      ? [`${key}: ${table}.${column} is ${stored.type}, its description says ${value.kind}`]
      : []
  })
  return [...absent, ...undescribed, ...mistyped]
}

test('every column of declaration is described, and every described one is there and of its kind', async () => {
  expect(await missingHomes('declaration', ({ column, employer }) => column !== null && !employer)).toEqual([])
})

test('and so is every column of the rows that an import stages', async () => {
  const columns = await columnsOf('import_declaration')
  const described = attributeList.filter(imported)
  expect(described.filter(({ column }) => !columns.some(({ name }) => name === column)).map(({ key }) => key)).toEqual(
    [],
  )
})

test('what every declaration has is required by the database, and nothing else is', async () => {
  const columns = await columnsOf('declaration')
  const differing = attributeList
    .filter(({ column, employer, by }) => column !== null && !employer && by !== 'DATABASE')
    .filter(({ column, value }) => value.kind !== 'bytes' && columns.some(({ name }) => name === column))
    .filter(({ column, filled }) => columns.find(({ name }) => name === column)!.filled !== (filled === true))
  expect(differing.map(({ key }) => key)).toEqual(['writtenNone', 'searchText'])
})

test('what is shown or asked for stands in the contract, and who may see it is said', () => {
  const { fields, authorizedFields } = getMetadataStorage()
  const ofDeclaration = fields.filter(({ target }) => target === Declaration).map(({ name }) => name)
  const shown = attributeList.filter(
    ({ column, employer, detail, drawer }) => column !== null && !employer && (detail || drawer),
  )
  expect(shown.filter(({ key }) => !ofDeclaration.includes(key)).map(({ key }) => key)).toEqual([])
  const guarded = authorizedFields.filter(({ target }) => target === Declaration)
  const personal = attributeList.filter((attribute) => attribute.personal).map(({ key }) => key)
  expect(guarded.map(({ fieldName }) => fieldName).toSorted()).toEqual(personal.toSorted())
})

test('names within the description name attributes', () => {
  const known = new Set<string>(attributeList.map(({ key }) => key))
  const named = attributeList.flatMap(({ providedBy = [], drawer }) => [...providedBy.flat(), ...(drawer?.of ?? [])])
  expect(named.filter((name) => !known.has(name))).toEqual([])
  const columns = attributeList.flatMap(({ column }) => (column ? [column] : []))
  expect(new Set(columns).size).toBe(columns.length)
  expect(templateColumns.map(({ field }) => field)).toEqual(
    attributeList.filter(({ template }) => template).map(({ key }): AttributeKey => key),
  )
})
