import { graphql } from '../graphql/gql'

export const calendarYearFields = graphql(`
  fragment CalendarYearFields on CalendarYear {
    year
    regionalConfirmed
    days {
      day
      isWorking
      name
      source
      layer
    }
    notices {
      id
      year
      layer
      source
      text
      note
      savedBy
      savedAt
    }
  }
`)

export const calendarYearQuery = graphql(`
  query CalendarYear($year: Int!) {
    calendarYear(year: $year) {
      ...CalendarYearFields
    }
  }
`)

export const calendarPreviewQuery = graphql(`
  query CalendarPreview($notice: CalendarNoticeInput!) {
    calendarPreview(notice: $notice) {
      day
      before
      after
      name
    }
  }
`)

export const saveCalendarMutation = graphql(`
  mutation SaveCalendarNotice($notice: CalendarNoticeInput!) {
    saveCalendarNotice(notice: $notice) {
      ...CalendarYearFields
    }
  }
`)

export const missingCalendarsQuery = graphql(`
  query MissingCalendars($from: Int!, $until: Int!) {
    missingCalendars(from: $from, until: $until)
  }
`)

export const specialDaysQuery = graphql(`
  query SpecialDays($year: Int!) {
    calendarYear(year: $year) {
      year
      days {
        day
        isWorking
        name
        layer
      }
    }
  }
`)
