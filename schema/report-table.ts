import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

export enum ReportRowKind {
  ROW = 'ROW',
  SUBTOTAL = 'SUBTOTAL',
  TOTAL = 'TOTAL',
}
registerEnumType(ReportRowKind, {
  name: 'ReportRowKind',
  description: 'Kind of line in a table of the annual statistics.',
  valuesConfig: {
    ROW: { description: 'A row of figures of one group.' },
    SUBTOTAL: { description: 'A subtotal (小计) of the rows above it.' },
    TOTAL: { description: 'The total (合计) of the whole table.' },
  },
})

@ObjectType({ description: 'Header of a column of a table.' })
export class ReportHeader {
  @Field(() => String, {
    nullable: true,
    description: 'Upper level of the header, shared by neighbouring columns; null when it has one level.',
  })
  group: string | null

  @Field(() => String, { description: 'Lower level of the header, its own text.' })
  header: string

  @Field(() => Boolean, { description: 'Whether the column contains numbers.' })
  numeric: boolean
}

@ObjectType({ description: 'One line of a table’s body.' })
export class ReportLine {
  @Field(() => ReportRowKind, { description: 'Whether the line is a row, a subtotal (小计) or a total (合计).' })
  kind: ReportRowKind

  @Field(() => [String], {
    description: 'Texts of the cells as shown: labels first, then figures. One per header of the table.',
  })
  cells: string[]

  @Field(() => [String], {
    nullable: 'items',
    description:
      'Where the portal lists the rows that each cell counts, or of a difference shows both figures, one per cell; an entry is null for a label, a rate, a zero and what no filter selects.',
  })
  addresses: (string | null)[]
}

@ObjectType({ description: 'Code and name of a table.' })
export class ReportName {
  @Field(() => String, { description: 'Code of the table, such as T1, or B1 of one that compares two years.' })
  code: string

  @Field(() => String, { description: 'Chinese name of the table, such as 系列×级别.' })
  name: string
}

@ObjectType({ description: 'One table of the annual statistics as it is printed.' })
export class ReportTable {
  @Field(() => String, { description: 'Code of the table, such as T1, or B1 of one that compares two years.' })
  code: string

  @Field(() => String, { description: 'Chinese title of the table (题名).' })
  title: string

  @Field(() => String, { description: 'Line below the title with 填报单位, 统计口径 and 截止时间.' })
  statement: string

  @Field(() => Int, { description: 'Number of columns that are labels.' })
  labels: number

  @Field(() => [ReportHeader], { description: 'Headers of the columns, those of labels first. One per column.' })
  headers: ReportHeader[]

  @Field(() => Int, { description: 'Number of all lines of the table, also of those that were not asked for.' })
  lineCount: number

  @Field(() => [ReportLine], {
    description: 'Lines of the table from top to bottom. One per group that the table counts, and its totals.',
  })
  lines: ReportLine[]

  @Field(() => [String], {
    description: 'Chinese notes to be printed below the table. At most one per remark that the table may need.',
  })
  notes: string[]
}
