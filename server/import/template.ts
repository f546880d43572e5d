import { attributeList, attributeOf, isTemplated, type KeyWith } from '../../schema/field'
import type { Need } from '../../schema/field/attribute'

/** An attribute that has a column in the template. */
export type Field = KeyWith<'template'>

export interface TemplateColumn {
  field: Field
  header: string
  /** Other headers of this field, compared after `normaliseHeader`. */
  aliases: readonly string[]
  /** Headers of other systems that are too vague to recognise the field by, but enough to suggest it. */
  hints: readonly string[]
  need: Need
  note: string
}

const templated = attributeList.filter(isTemplated)

/** The fields whose attribute fulfils a condition, in the template's order. */
export const fieldsOf = (condition: (attribute: (typeof templated)[number]) => boolean): Field[] =>
  templated.filter(condition).map(({ key }) => key as Field)

/** The columns of an import, in the template's order. The aliases include the headers of the platform's exports. */
export const templateColumns: readonly TemplateColumn[] = templated.map(
  ({ key, header, template: { need, note = '', aliases = [], hints = [] } }) => ({
    field: key as Field,
    header,
    aliases,
    hints,
    need,
    note,
  }),
)

/** The template's header of a field; reports name the field by it. */
export function headerOf(field: Field): string {
  return attributeOf(field).header
}

/** Fields without which a file can't be imported. */
export const requiredFields: readonly Field[] = templateColumns
  .filter(({ need }) => need === 'R')
  .map(({ field }) => field)
