import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'

/** What the command menu finds besides pages and views. */
export enum FoundKind {
  DECLARATION = 'DECLARATION',
  EMPLOYER = 'EMPLOYER',
  COMMITTEE = 'COMMITTEE',
  SERIES = 'SERIES',
  COUNTY = 'COUNTY',
  RULE = 'RULE',
}

registerEnumType(FoundKind, {
  name: 'FoundKind',
  description: 'Kind of thing that is found by a part of its name.',
  valuesConfig: {
    DECLARATION: { description: 'A declaration, by its number or the person’s name.' },
    EMPLOYER: { description: 'An employer with declarations in the year.' },
    COMMITTEE: { description: 'A reviewing body of the year.' },
    SERIES: { description: 'A series of the year.' },
    COUNTY: { description: 'A county, by its Chinese name.' },
    RULE: { description: 'A rule of the notice, by its number or title.' },
  },
})

@ObjectType({ description: 'Something that is found by a part of its name, in Chinese or pinyin initials.' })
export class Found {
  @Field(() => FoundKind, { description: 'What kind of thing it is.' })
  kind: FoundKind

  @Field(() => ID, { description: 'Its identifier or code, which is unique among those of its kind.' })
  id: string

  @Field({ description: 'Its name, as pages show it.' })
  name: string

  @Field(() => String, { nullable: true, description: 'What tells it from others of the same name; null for none.' })
  detail: string | null
}
