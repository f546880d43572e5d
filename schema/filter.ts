import { Field, ID, InputType, Int } from 'type-graphql'
import { Day } from './scalar'
import {
  AgeBand,
  DeadlineState,
  Desk,
  Education,
  EmployerNature,
  FindingState,
  Gender,
  Level,
  Measure,
  Outcome,
  Pathway,
  Route,
  Stage,
  Vote,
} from './vocabulary'

const list = { nullable: true } as const

/** The input of every chart, list, export and of the page's URL: fields narrow together, a list's entries widen. */
@InputType({ description: 'What every number, list and export is asked with; the same names stand in a page’s URL.' })
export class DeclarationFilter {
  @Field(() => [Int], { description: '年度, at least one.' })
  year: number[]

  @Field(() => [Route], { ...list, description: '隶属关系.' })
  route?: Route[]

  @Field(() => [String], { ...list, description: 'GB/T 2260 codes; 650500 = 市直.' })
  county?: string[]

  @Field(() => [String], { ...list, description: 'Codes of 系列（专业）.' })
  series?: string[]

  @Field(() => [Level], { ...list, description: '级别.' })
  level?: Level[]

  @Field(() => [Pathway], { ...list, description: '申报途径.' })
  pathway?: Pathway[]

  @Field(() => [String], { ...list, description: 'Codes of reviewing bodies.' })
  committee?: string[]

  @Field(() => [ID], { ...list, description: 'Employers.' })
  employer?: string[]

  @Field(() => [Stage], { ...list, description: '当前环节.' })
  stage?: Stage[]

  @Field(() => [Stage], { ...list, description: '最远环节.' })
  furthestStage?: Stage[]

  @Field(() => [Vote], { ...list, description: '评审结果.' })
  vote?: Vote[]

  @Field(() => [Outcome], { ...list, description: '结局.' })
  outcome?: Outcome[]

  @Field(() => [Desk], { ...list, description: '办理方.' })
  desk?: Desk[]

  @Field(() => [Gender], { ...list, description: '性别.' })
  gender?: Gender[]

  @Field(() => [String], { ...list, description: '族别.' })
  ethnicity?: string[]

  @Field(() => [Education], { ...list, description: '学历.' })
  education?: Education[]

  @Field(() => [AgeBand], { ...list, description: '年龄段.' })
  ageBand?: AgeBand[]

  @Field(() => [EmployerNature], { ...list, description: '单位性质.' })
  employerNature?: EmployerNature[]

  @Field(() => [Measure], { ...list, description: 'Rows that every named measure counts: what a number opens.' })
  measure?: Measure[]

  @Field(() => [DeadlineState], { ...list, description: 'How the deadline stands of the stage that it is at.' })
  deadline?: DeadlineState[]

  @Field(() => [String], { ...list, description: '主管部门, by name; “-” = none given.' })
  supervisor?: string[]

  @Field(() => [String], { ...list, description: 'Rules of the notice, R01 … R49: rows of which one speaks.' })
  finding?: string[]

  @Field(() => [FindingState], { ...list, description: 'How those findings stand; open ones unless said otherwise.' })
  findingState?: FindingState[]

  @Field(() => Boolean, { ...list, description: '逾期: pending past a deadline that the notice sets.' })
  overdue?: boolean

  @Field(() => Boolean, { ...list, description: '待审: in progress and on an office’s desk.' })
  pending?: boolean

  @Field(() => String, {
    ...list,
    description:
      'Part of a name, number or employer, or pinyin initials; a whole ID number finds its declarations (市人社局 only).',
  })
  search?: string

  @Field(() => Day, { ...list, description: 'Came to its stage before this day.' })
  enteredBefore?: string

  @Field(() => Day, { ...list, description: 'Came to its stage on this day or later.' })
  enteredAfter?: string
}
