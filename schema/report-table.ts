import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'

export enum ReportRowKind {
  ROW = 'ROW',
  SUBTOTAL = 'SUBTOTAL',
  TOTAL = 'TOTAL',
}
registerEnumType(ReportRowKind, { name: 'ReportRowKind', description: 'What a line of a table is.' })

@ObjectType({ description: 'One header of a table.' })
export class ReportHeader {
  @Field(() => String, { nullable: true, description: 'The upper level, shared by neighbours.' })
  group: string | null

  @Field(() => String, { description: 'The lower level.' })
  header: string

  @Field(() => Boolean, { description: 'Whether numbers stand below it.' })
  numeric: boolean
}

@ObjectType({ description: 'One line of a table.' })
export class ReportLine {
  @Field(() => ReportRowKind, { description: 'Row, 小计 or 合计.' })
  kind: ReportRowKind

  @Field(() => [String], { description: 'As shown: labels first, then figures.' })
  cells: string[]
}

@ObjectType({ description: 'The name of a table.' })
export class ReportName {
  @Field(() => String, { description: 'T1 … T9.' })
  code: string

  @Field(() => String, { description: '系列×级别.' })
  name: string
}

/** One table of the annual statistics as it is printed. */
@ObjectType({ description: 'One table of the annual statistics as it is printed.' })
export class ReportTable {
  @Field(() => String, { description: 'T1 … T9.' })
  code: string

  @Field(() => String, { description: '题名.' })
  title: string

  @Field(() => String, { description: '填报单位 / 统计口径 / 截止时间.' })
  statement: string

  @Field(() => Int, { description: 'How many columns are labels.' })
  labels: number

  @Field(() => [ReportHeader], { description: 'Labels first.' })
  headers: ReportHeader[]

  @Field(() => [ReportLine], { description: 'From top to bottom.' })
  lines: ReportLine[]

  @Field(() => [String], { description: 'Below the table.' })
  notes: string[]
}
