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
  @Field(() => [Int], { description: 'Review years (年度), at least one.' })
  year: number[]

  @Field(() => [Route], { ...list, description: 'Administrative lines of the employers (隶属关系).' })
  route?: Route[]

  @Field(() => [String], { ...list, description: 'Codes of counties by GB/T 2260, where 650500 means 市直.' })
  county?: string[]

  @Field(() => [String], { ...list, description: 'Codes of series (系列（专业）), as in Declaration.series.' })
  series?: string[]

  @Field(() => [Level], { ...list, description: 'Levels of the titles applied for (级别).' })
  level?: Level[]

  @Field(() => [Pathway], { ...list, description: 'Ways in which titles are applied for (申报途径).' })
  pathway?: Pathway[]

  @Field(() => [String], { ...list, description: 'Codes of reviewing bodies, as in Declaration.committee.' })
  committee?: string[]

  @Field(() => [ID], { ...list, description: 'Identifiers of employers, as in Employer.id.' })
  employer?: string[]

  @Field(() => [Stage], { ...list, description: 'Stages at which declarations are (当前环节).' })
  stage?: Stage[]

  @Field(() => [Stage], { ...list, description: 'Furthest stages ever reached (最远环节).' })
  furthestStage?: Stage[]

  @Field(() => [Vote], { ...list, description: 'Results of the vote (评审结果).' })
  vote?: Vote[]

  @Field(() => [Outcome], { ...list, description: 'Outcomes by which declarations ended (结局).' })
  outcome?: Outcome[]

  @Field(() => [Desk], { ...list, description: 'Desks (办理方) that hold the current stage.' })
  desk?: Desk[]

  @Field(() => [Gender], { ...list, description: 'Sexes (性别) of the applicants.' })
  gender?: Gender[]

  @Field(() => [String], { ...list, description: 'Ethnic groups (族别), by their Chinese names.' })
  ethnicity?: string[]

  @Field(() => [Education], { ...list, description: 'Groups of highest education (学历).' })
  education?: Education[]

  @Field(() => [AgeBand], { ...list, description: 'Age bands (年龄段) as of 31 December of the year.' })
  ageBand?: AgeBand[]

  @Field(() => [EmployerNature], { ...list, description: 'Kinds of employer (单位性质), any of them.' })
  employerNature?: EmployerNature[]

  @Field(() => [Measure], { ...list, description: 'Rows that every named measure counts: what a number opens.' })
  measure?: Measure[]

  @Field(() => [DeadlineState], { ...list, description: 'How the deadline stands of the stage that it is at.' })
  deadline?: DeadlineState[]

  @Field(() => [String], {
    ...list,
    description: 'Names of supervising departments (主管部门), where “-” stands for none given.',
  })
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

  @Field(() => Day, { ...list, description: 'Day before which the current stage was entered, in Beijing time.' })
  enteredBefore?: string

  @Field(() => Day, {
    ...list,
    description: 'First day on which the current stage was entered, inclusive, in Beijing time.',
  })
  enteredAfter?: string
}
