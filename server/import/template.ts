import { attributeList, attributeOf, isTemplated, type KeyWith } from '../../schema/field'
import type { Need } from '../../schema/field/attribute'

/** An attribute that has a column in the template. */
export type Field = KeyWith<'template'>

export interface TemplateColumn {
  field: Field
  header: string
  /** Other headers that mean it; compared after `normaliseHeader`. */
  aliases: readonly string[]
  /** What other systems call it, too vague to be taken for it. */
  hints: readonly string[]
  need: Need
  note: string
}

const templated = attributeList.filter(isTemplated)

/** The fields whose description is as asked, in the template's order. */
export const fieldsOf = (asked: (attribute: (typeof templated)[number]) => boolean): Field[] =>
  templated.filter(asked).map(({ key }) => key as Field)

/** The columns of an import, in the template's order; the platform's own exports are recognised by the aliases. */
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

/** The template's header of a field, as reports name it. */
export function headerOf(field: Field): string {
  return attributeOf(field).header
}

/** What every file must have. */
export const requiredFields: readonly Field[] = templateColumns
  .filter(({ need }) => need === 'R')
  .map(({ field }) => field)
