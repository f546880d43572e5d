import { graphql } from '../graphql/gql'

export const recordFields = graphql(`
  fragment RecordFields on BureauRecord {
    id
    kind
    fromDay
    untilDay
    documentNo
    place
    series
    copies
    duplex
    desk
    note
    replacedBy
    withdrawn
    accountName
    recordedAt
    warnings
    replaceable
  }
`)

export const recordedFields = graphql(`
  fragment CommitteeRecorded on SavedRecord {
    id
    recordedCommittee {
      ...CommitteeFields
    }
  }

  fragment DeclarationRecorded on SavedRecord {
    id
    recordedDeclaration {
      ...DeclarationFields
      findings {
        ...DeclarationFindingFields
      }
    }
  }
`)

export const noticeEndQuery = graphql(`
  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {
    noticeEnd(year: $year, kind: $kind, from: $from)
  }
`)

export const paperReceiptPlanQuery = graphql(`
  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {
    paperReceiptPlan(filter: $filter, declarations: $declarations) {
      desk
      received
      already
      names
    }
  }
`)

export const recordFilingMutation = graphql(`
  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {
    recordFiling(year: $year, committee: $committee, filing: $filing) {
      ...CommitteeRecorded
    }
  }
`)

export const recordMeetingMutation = graphql(`
  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {
    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {
      ...CommitteeRecorded
    }
  }
`)

export const recordResultNoticeMutation = graphql(`
  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {
    recordResultNotice(year: $year, committee: $committee, notice: $notice) {
      ...CommitteeRecorded
    }
  }
`)

export const recordPaperReceiptMutation = graphql(`
  mutation RecordPaperReceipt(
    $filter: DeclarationFilter!
    $declarations: [ID!]
    $receipt: PaperReceiptInput!
    $confirmed: Int!
  ) {
    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {
      received
      already
      records {
        id
      }
      moved {
        stage
        count
      }
    }
  }
`)

export const correctPaperReceiptMutation = graphql(`
  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {
    correctPaperReceipt(record: $record, receipt: $receipt) {
      ...DeclarationRecorded
    }
  }
`)

export const recordEntrustmentMutation = graphql(`
  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {
    recordEntrustment(declaration: $declaration, letter: $letter) {
      ...DeclarationRecorded
    }
  }
`)

export const recordBanMutation = graphql(`
  mutation RecordBan($declaration: ID!, $ban: BanInput!) {
    recordBan(declaration: $declaration, ban: $ban) {
      ...DeclarationRecorded
    }
  }
`)

export const withdrawRecordMutation = graphql(`
  mutation WithdrawRecord($record: ID!, $reason: String!) {
    withdrawRecord(record: $record, reason: $reason) {
      ...CommitteeRecorded
      ...DeclarationRecorded
    }
  }
`)
