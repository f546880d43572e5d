import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Described } from './described'
import { Employer } from './employer'
import type {
  Desk,
  Education,
  EducationProof,
  FineLevel,
  Gender,
  HeldLevel,
  IdDoubt,
  IdType,
  Level,
  NotAcceptedReason,
  Objection,
  Outcome,
  Pathway,
  PersonStatus,
  Route,
  Stage,
  Vote,
} from './vocabulary'

/**
 * 申报: one person's application for one title in one year. Imports write it with set-based SQL; the `recorded…` columns
 * are written by the bureau's records. Days are text yyyy-mm-dd in Asia/Shanghai, instants are Dates.
 */
@Entity()
@ObjectType({ description: 'A declaration (申报): one person’s application for one title in one year.' })
export class Declaration {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier, which is not the platform’s number.' })
  id: number

  @ManyToOne(() => Employer)
  @Field(() => Employer, { description: 'Employer (工作单位) that checks and forwards the declaration.' })
  employer: Employer

  @Property({ persist: false })
  @Field(() => Boolean, { description: 'Whether it is in progress and on an office’s desk (待审).' })
  pending: boolean

  @Property({ type: 'date', persist: false })
  enteredOn: string

  /** The instant as of which it was read; undefined for the present. */
  seenAt?: Date

  @Described() platformNo: string
  @Described() year: number
  @Described() name: string

  @Described() idType: IdType
  @Described() idNumber: string | null
  @Described() gender: Gender | null
  @Described() ethnicity: string | null
  @Described() birthDate: string | null
  @Described() politicalStatus: string | null
  @Described() education: Education | null
  @Described() degree: string | null

  @Described() supervisor: string | null
  @Described() route: Route
  @Described() county: string

  @Described() pathway: Pathway
  @Described() series: string
  @Described() specialty: string | null
  @Described() level: Level
  @Described() fineLevel: FineLevel | null
  @Described() targetTitle: string | null
  @Described() currentTitle: string | null
  @Described() currentTitleDate: string | null
  @Described() committee: string | null

  @Described() stage: Stage
  @Described() furthestStage: Stage
  @Described() desk: Desk
  @Described() returnedFrom: Stage | null
  @Described() enteredAt: Date
  @Described() submittedAt: Date | null
  @Described() employerSubmittedAt: Date | null
  @Described() noticeFrom: string | null
  @Described() noticeTo: string | null
  @Described() committeeSubmissionCount: number | null
  @Described() returnReason: string | null
  @Described() correctionDueOn: string | null
  @Described() paperReceivedOn: string | null
  @Described() paperCopies: number | null

  @Described() meetingOn: string | null
  @Described() vote: Vote | null
  @Described() resultNoticeFrom: string | null
  @Described() resultNoticeTo: string | null
  @Described() confirmedOn: string | null
  @Described() certificateNo: string | null

  @Described() continuingEducation: string | null
  @Described() policyNote: string | null

  @Described() outcome: Outcome | null
  @Described() notAcceptedReason: NotAcceptedReason | null
  @Described() endedOn: Date | null

  @Described() personStatus: PersonStatus | null
  @Described() noticeObjection: Objection | null
  @Described() formCheckedOn: string | null
  @Described() returnItemised: boolean | null
  @Described() paperDesk: Desk | null
  @Described() paperDuplex: boolean | null
  @Described() resultObjection: Objection | null
  @Described() entrustmentNo: string | null
  @Described() agencyLetterNo: string | null

  @Described() currentLevel: HeldLevel | null
  @Described() firstDeclaration: boolean | null
  @Described() examBased: boolean | null
  @Described() serviceYears: number[] | null
  @Described() excellentYears: number[] | null
  @Described() serviceMonths: number | null
  @Described() exemptionFormNo: string | null
  @Described() qualificationNo: string | null
  @Described() aidFrom: string | null
  @Described() aidTo: string | null
  @Described() aidApproved: boolean | null
  @Described() socialInsurance: boolean | null
  @Described() educationProof: EducationProof | null

  @Described() ceMissing: string[] | null
  @Described() ceExemptYears: number[] | null
  @Described() blankColumns: string[] | null
  @Described() idDoubts: IdDoubt[] | null

  @Described() recordedPaperOn: string | null
  @Described() recordedPaperCopies: number | null
  @Described() recordedPaperDuplex: boolean | null
  @Described() recordedPaperDesk: Desk | null
  @Described() recordedEntrustmentNo: string | null
}
