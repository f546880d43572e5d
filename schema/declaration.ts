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
  @Field(() => ID, { description: 'Opaque; not the platform’s number.' })
  id: number

  @ManyToOne(() => Employer)
  @Field(() => Employer, { description: '工作单位.' })
  employer: Employer

  @Property()
  @Field(() => Int, { description: '年度.' })
  year: number

  @Property()
  @Field(() => String, { description: '申报编号 on the region’s platform (四(一)).' })
  platformNo: string

  @Property()
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, { description: '姓名.' })
  name: string

  @Property({ type: 'string' })
  @Field(() => IdType, { description: '证件类型.' })
  idType: IdType

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, { name: 'idNumber', nullable: true, description: '证件号, masked: 900000********123X.' })
  idNumberMasked: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => Gender, { nullable: true, description: '性别.' })
  gender: Gender | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, { nullable: true, description: '族别.' })
  ethnicity: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, {
    nullable: true,
    description: '出生年月, as precise as the file tells: yyyy-mm or yyyy-mm-dd.',
  })
  birthDate: string | null

  @Property({ type: 'string', nullable: true })
  @Authorized<Action>(Action.VIEW_DECLARATIONS)
  @Field(() => String, { nullable: true, description: '政治面貌.' })
  politicalStatus: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Education, { nullable: true, description: '学历.' })
  education: Education | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '学位.' })
  degree: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '主管部门.' })
  supervisor: string | null

  @Property({ type: 'string' })
  @Field(() => Route, { description: '隶属关系.' })
  route: Route

  @Property()
  @Field(() => String, { description: 'GB/T 2260 code; 650500 = 市直.' })
  county: string

  @Property({ type: 'string' })
  @Field(() => Pathway, { description: '申报途径.' })
  pathway: Pathway

  @Property()
  @Field(() => String, { description: 'Code of 系列（专业）, see Cycle.series.' })
  series: string

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '申报专业, as written.' })
  specialty: string | null

  @Property({ type: 'string' })
  @Field(() => Level, { description: '申报级别.' })
  level: Level

  @Property({ type: 'string', nullable: true })
  @Field(() => FineLevel, { nullable: true, description: 'The finer level where known.' })
  fineLevel: FineLevel | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '申报职称.' })
  targetTitle: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '现任职称.' })
  currentTitle: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '现任职称取得时间.' })
  currentTitleDate: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: 'Code of the reviewing body, see Cycle.bodies.' })
  committee: string | null

  @Property({ type: 'string' })
  @Field(() => Stage, { description: '当前环节.' })
  stage: Stage

  @Property({ type: 'string' })
  @Field(() => Stage, { description: 'How far it ever got; a return doesn’t take it back.' })
  furthestStage: Stage

  @Property({ type: 'string', persist: false })
  @Field(() => Desk, { description: '办理方 of the current stage.' })
  desk: Desk

  @Property({ persist: false })
  @Field(() => Boolean, { description: '待审: in progress and on an office’s desk.' })
  pending: boolean

  @Property({ type: 'datetime' })
  @Field(() => Date, { description: 'When it came to this stage.' })
  enteredAt: Date

  @Property({ type: 'date', persist: false })
  enteredOn: string

  @Property({ type: 'string', nullable: true })
  @Field(() => Stage, { nullable: true, description: 'Where it was returned from.' })
  returnedFrom: Stage | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '退回原因.' })
  returnReason: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '补正截止.' })
  correctionDueOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Vote, { nullable: true, description: '评审结果.' })
  vote: Vote | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Outcome, { nullable: true, description: '结局; none while in progress.' })
  outcome: Outcome | null

  @Property({ type: 'string', nullable: true })
  @Field(() => NotAcceptedReason, { nullable: true, description: '不予受理的原因.' })
  notAcceptedReason: NotAcceptedReason | null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: '提交时间.' })
  submittedAt: Date | null

  @Property({ type: 'datetime', nullable: true })
  @Field(() => Date, { nullable: true, description: '单位上报时间.' })
  employerSubmittedAt: Date | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '单位公示开始 (五(二)3).' })
  noticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '单位公示结束 (五(二)3).' })
  noticeTo: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '提交评委会次数, at most 3 (五(二)2).' })
  committeeSubmissionCount: number | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '纸质材料接收日期 (二(二)).' })
  paperReceivedOn: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '份数, two are asked for (七).' })
  paperCopies: number | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '评审会日期 (二(三)).' })
  meetingOn: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '结果公示开始 (八(二)).' })
  resultNoticeFrom: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '结果公示结束 (八(二)).' })
  resultNoticeTo: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '确认日期 (八(二)).' })
  confirmedOn: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '证书编号.' })
  certificateNo: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '继续教育 (五(二)1).' })
  continuingEducation: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '政策标记.' })
  policyNote: string | null

  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: '纸质材料接收日期, as the receiving desk recorded it.' })
  recordedPaperOn: string | null

  @Property({ type: 'integer', nullable: true })
  @Field(() => Int, { nullable: true, description: '份数, as recorded.' })
  recordedPaperCopies: number | null

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: '双面打印, as recorded.' })
  recordedPaperDuplex: boolean | null

  @Property({ type: 'string', nullable: true })
  @Field(() => Desk, { nullable: true, description: '接收处: COMMITTEE, COUNTY_HR or CITY_HR (615办公室).' })
  recordedPaperDesk: Desk | null

  @Property({ type: 'string', nullable: true })
  @Field(() => String, { nullable: true, description: '委托评审函 文号 (四(三)), as recorded.' })
  recordedEntrustmentNo: string | null
}
