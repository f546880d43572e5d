import type { Label } from '../vocabulary'
import { application } from './application'
import type { Attribute, TemplateColumn } from './attribute'
import { claim } from './claim'
import { employer } from './employer'
import { identity } from './identity'
import { outcome, review } from './outcome'
import { person } from './person'
import { proceeding } from './proceeding'
import { qualification } from './qualification'
import { found, internal } from './reading'
import { recorded } from './recorded'
import type { Held } from './value'
import { way } from './way'

/** Every attribute of a declaration, described once, in the order of the template, of 明细, of the list and of the drawer. */
export const attributes = {
  ...identity,
  ...person,
  ...employer,
  ...application,
  ...way,
  ...review,
  ...claim,
  ...outcome,
  ...proceeding,
  ...qualification,
  ...found,
  ...recorded,
  ...internal,
}

type Attributes = typeof attributes
export type AttributeKey = keyof Attributes

/** The attributes whose description says something: `KeyWith<'template'>`. */
export type KeyWith<P extends keyof Attribute, V = unknown> = {
  [K in AttributeKey]: Attributes[K] extends Record<P, V> ? K : never
}[AttributeKey]

/** Of the attributes that an import's row decides, the columns that they have in `declaration`. */
type ImportedKey = Exclude<AttributeKey, KeyWith<'by'> | KeyWith<'employer'> | KeyWith<'column', null>>
export type ImportedColumn = Attributes[ImportedKey]['column']

/** What a program holds of an attribute; null where it may be missing. */
export type HeldOf<K extends AttributeKey> =
  Held<Attributes[K]['value']> | (Attributes[K] extends { filled: true } ? never : null)

export const attributeOf = (key: AttributeKey): Attribute => attributes[key]

export const attributeList = Object.entries<Attribute>(attributes).map(([key, attribute]) => ({
  key: key as AttributeKey,
  ...attribute,
}))

export const isTemplated = <A extends Attribute>(attribute: A): attribute is A & { template: TemplateColumn } =>
  attribute.template !== undefined

/** Its name on pages and in statistics. */
export function labelOf(key: AttributeKey): Label {
  const { header, label } = attributeOf(key)
  return { zh: label.zh ?? header, en: label.en }
}
