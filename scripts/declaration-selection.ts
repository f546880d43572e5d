import { attributeList } from '../schema/field'
import type { Attribute } from '../schema/field/attribute'
import { drawerLines } from '../schema/field/drawer'

type Named = Attribute & { key: string }

function fragment(name: string, attributes: readonly Named[]): string {
  const own = attributes.filter(({ employer }) => !employer).map(({ key }) => `  ${key}\n`)
  const ofEmployer = attributes.flatMap(({ employer }) => (employer ? [`    ${employer}\n`] : []))
  return `fragment ${name} on Declaration {\n${own.join('')}  employer {\n    id\n${ofEmployer.join('')}  }\n}\n`
}

const inDrawer = new Set(drawerLines.flatMap(({ of }) => of))

/** The GraphQL fragments with the attributes that the list and the drawer show, by schema/field. */
export const declarationSelection = `# Emitted from schema/field (npm run schema).\n\n${[
  fragment(
    'ListedAttributes',
    attributeList.filter(({ list }) => list),
  ),
  fragment(
    'DrawerAttributes',
    attributeList.filter(({ key }) => inDrawer.has(key)),
  ),
].join('\n')}`
