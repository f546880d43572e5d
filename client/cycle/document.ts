import { graphql } from '../graphql/gql'

export const cycleQuery = graphql(`
  query Cycle($year: Int!) {
    cycle(year: $year) {
      year
      title
      addressees
      isSample
      noticeStartDayCounted
      supportPhones
      urls
      windows {
        ...CycleWindowFields
      }
      gaps {
        from
        to
        workingDays
      }
      limits {
        committeeSubmissions
        employerNoticeWorkingDays
        resultNoticeWorkingDays
        paperCopies
        banYears
      }
      routing {
        pathway
        level
        lane
        body
        unsaid
        clause
        note
      }
      knownIssues {
        id
        clause
        text
      }
      warnings {
        clause
        text
        textEn
      }
      versions {
        id
        savedBy
        savedAt
        note
        dates
      }
    }
  }
`)

export const behindQuery = graphql(`
  query Behind($filter: DeclarationFilter!) {
    stageProgress(filter: $filter) {
      stage
      overdue
    }
  }
`)

export const cycleDraftQuery = graphql(`
  query CycleDraft($draft: CycleDraftInput!) {
    cycleDraft(draft: $draft) {
      year
      title
      lastVersion
      noticeStartDayCounted
      windows {
        id
        name
        nameEn
        clause
        startsAt
        endsAt
        before
        printed
        workingDays
      }
      warnings {
        clause
        text
        textEn
      }
    }
  }
`)

export const saveCycleMutation = graphql(`
  mutation SaveCycle($draft: CycleDraftInput!) {
    saveCycle(draft: $draft) {
      year
    }
  }
`)
