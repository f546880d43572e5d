import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Authorized, Field, ID, Int, ObjectType } from 'type-graphql'
import { Employer } from './employer'
import { Day } from './scalar'
import {
  Action,
  Desk,
  Education,
  FineLevel,
  Gender,
  IdType,
  Level,
  NotAcceptedReason,
  Outcome,
  Pathway,
  Route,
  Stage,
  Vote,
} from './vocabulary'

/**
 * 申报: one person's one request in one year. Written by the import, set-based; `recorded…` by the bureau's records.
 * Days are text yyyy-mm-dd in Asia/Shanghai, instants are Dates.
 */
@Entity()
@ObjectType({ description: '申报: one person’s one request in one year.' })
export class Declaration {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier, which is not the platform’s number.' })
  id: number

  @ManyToOne(() => Employer)
  @Field(() => Employer, { description: 'Employer (工作单位) that checks and forwards the declaration.' })
  employer: Employer

  @Property()
  @Field(() => Int, { description: 'Review year of the declaration (年度), such as 2026.' })
  year: number

  @Property()
  @Field(() => String, { description: 'Number of the declaration on the region’s platform (申报编号, 四(一)).' })
  platformNo: string

  @Property()
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, { description: 'Name of the applicant (姓名).' })
  name: string

  @Property({ type: 'string' })
  @Field(() => IdType, { description: 'Kind of identity document (证件类型, 三(四)).' })
  idType: IdType

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, {
    name: 'idNumber',
    nullable: true,
    description: 'ID number (证件号) masked as in 900000********123X; null where there is none.',
  })
  idNumberMasked: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => Gender, { nullable: true, description: 'Sex of the applicant (性别); null where the file has none.' })
  gender: Gender | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, {
    nullable: true,
    description: 'Ethnic group (族别), in Chinese; null where the file has none.',
  })
  ethnicity: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, {
    nullable: true,
    description:
      'Month or day of birth (出生年月) as precise as the file, yyyy-mm or yyyy-mm-dd; null where the file has none.',
  })
  birthDate: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, {
    nullable: true,
    description: 'Political status (政治面貌) as the file writes it; null where it has none.',
  })
  politicalStatus: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Education, { nullable: true, description: 'Highest education (学历); null where the file has none.' })
  education: Education | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Academic degree (学位) as the file writes it; null where it has none.',
  })
  degree: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Name of the supervising department (主管部门); null where there is none.',
  })
  supervisor: string | null

  @Property({ type: 'string' })
  @Field(() => Route, { description: 'Administrative line of the employer (隶属关系).' })
  route: Route

  @Property()
  @Field(() => String, { description: 'GB/T 2260 code; 650500 = 市直.' })
  county: string

  @Property({ type: 'string' })
  @Field(() => Pathway, { description: 'Way in which the title is applied for (申报途径).' })
  pathway: Pathway

  @Property()
  @Field(() => String, { description: 'Code of 系列（专业）, see Cycle.series.' })
  series: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Specialty applied for (申报专业) as the file writes it; null where it has none.',
  })
  specialty: string | null

  @Property({ type: 'string' })
  @Field(() => Level, { description: 'Level of the title applied for (申报级别).' })
  level: Level

  @Property({ type: 'string', nullable: true })
  @Field(() => FineLevel, {
    nullable: true,
    description: 'The finer level, such as 副高级; null where the file gives only 高, 中 or 初.',
  })
  fineLevel: FineLevel | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Title applied for (申报职称) as the file writes it; null where it has none.',
  })
  targetTitle: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Title that the applicant holds now (现任职称); null where the file has none.',
  })
  currentTitle: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Month or day on which the present title was obtained (现任职称取得时间); null where the file has none.',
  })
  currentTitleDate: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the reviewing body, see Cycle.bodies.' })
  committee: string | null

  @Property({ type: 'string' })
  @Field(() => Stage, {
    description: 'Stage at which the declaration is (当前环节); it keeps the last one after its end.',
  })
  stage: Stage

  @Property({ type: 'string' })
  @Field(() => Stage, { description: 'How far it ever got; a return doesn’t take it back.' })
  furthestStage: Stage

  @Property({ type: 'string', persist: false })
  @Field(() => Desk, { description: 'Desk (办理方) that holds the current stage.' })
  desk: Desk

  @Property({ persist: false })
  @Field(() => Boolean, { description: '待审: in progress and on an office’s desk.' })
  pending: boolean

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'Instant at which it came to the current stage.' })
  enteredAt: Date

  @Property({ type: 'date', persist: false })
  enteredOn: string

  @Property({ type: 'string', nullable: true })
  @Field(() => Stage, {
    nullable: true,
    description: 'Stage from which it was returned for correction; null where it was not.',
  })
  returnedFrom: Stage | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Why it was returned for correction (退回原因); null where it was not.',
  })
  returnReason: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day by which a returned declaration must be corrected (补正截止); null where none was given.',
  })
  correctionDueOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Vote, { nullable: true, description: 'Result of the vote (评审结果); null before the vote.' })
  vote: Vote | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Outcome, {
    nullable: true,
    description: 'How the declaration ended (结局); null while it is in progress.',
  })
  outcome: Outcome | null

  @Property({ type: 'string', nullable: true })
  @Field(() => NotAcceptedReason, {
    nullable: true,
    description: 'Why it is not accepted (不予受理的原因); null for every other outcome.',
  })
  notAcceptedReason: NotAcceptedReason | null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the applicant submitted it (提交时间); null before that.',
  })
  submittedAt: Date | null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, {
    nullable: true,
    description: 'Instant at which the employer submitted it upward (单位上报时间); null before that.',
  })
  employerSubmittedAt: Date | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'First day of the employer’s public notice (单位公示开始, 五(二)3); null where none is known.',
  })
  noticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the employer’s public notice (单位公示结束, 五(二)3); null where none is known.',
  })
  noticeTo: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '提交评委会次数, at most 3 (五(二)2).' })
  committeeSubmissionCount: number | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day on which paper was received by the file (纸质材料接收日期, 二(二)); null where none is known.',
  })
  paperReceivedOn: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '份数, two are asked for (七).' })
  paperCopies: number | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day of the review meeting (评审会日期, 二(三)); null where none is known.',
  })
  meetingOn: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'First day of the public notice of the result (结果公示开始, 八(二)); null where none is known.',
  })
  resultNoticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Last day of the public notice of the result (结果公示结束, 八(二)); null where none is known.',
  })
  resultNoticeTo: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, {
    nullable: true,
    description: 'Day on which the title was confirmed (确认日期, 八(二)); null before that.',
  })
  confirmedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate (证书编号); null until it is issued.',
  })
  certificateNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Continuing education (继续教育, 五(二)1) as the file writes it; null where it has none.',
  })
  continuingEducation: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Policy that the applicant claims (政策标记), as the file writes it; null where none.',
  })
  policyNote: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '纸质材料接收日期, as the receiving desk recorded it.' })
  recordedPaperOn: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'Paper copies that the receiving desk recorded (份数); null where none are recorded.',
  })
  recordedPaperCopies: number | null

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the recorded paper is printed on both sides (双面打印); null where none is recorded.',
  })
  recordedPaperDuplex: boolean | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Desk, { nullable: true, description: '接收处: COMMITTEE, COUNTY_HR or CITY_HR (615办公室).' })
  recordedPaperDesk: Desk | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Number of the recorded letter of entrustment (委托评审函, 四(三)); null where none is recorded.',
  })
  recordedEntrustmentNo: string | null
}
