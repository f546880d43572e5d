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
import { progress } from './progress'

/** All attributes of a declaration, each described once; template, 明细, list and drawer have them in this order. */
export const attributes = {
  ...identity,
  ...person,
  ...employer,
  ...application,
  ...progress,
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

/** Keys of the attributes that have a property, such as `KeyWith<'template'>`. */
export type KeyWith<P extends keyof Attribute, V = unknown> = {
  [K in AttributeKey]: Attributes[K] extends Record<P, V> ? K : never
}[AttributeKey]

/** Attributes that are imported into a column of `declaration`. */
type ImportedKey = Exclude<AttributeKey, KeyWith<'by'> | KeyWith<'employer'> | KeyWith<'column', null>>
export type ImportedColumn = Attributes[ImportedKey]['column']

/** TypeScript type of an attribute's value; with null when it may be missing. */
export type HeldOf<K extends AttributeKey> =
  Held<Attributes[K]['value']> | (Attributes[K] extends { filled: true } ? never : null)

export const attributeOf = (key: AttributeKey): Attribute => attributes[key]

export const attributeList = Object.entries<Attribute>(attributes).map(([key, attribute]) => ({
  key: key as AttributeKey,
  ...attribute,
}))

export const isTemplated = <A extends Attribute>(attribute: A): attribute is A & { template: TemplateColumn } =>
  attribute.template !== undefined

/** The attribute's name on pages and in statistics. */
export function labelOf(key: AttributeKey): Label {
  const { header, label } = attributeOf(key)
  return { zh: label.zh ?? header, en: label.en }
}
