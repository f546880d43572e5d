import { graphql } from '../graphql/gql'

export const freezesQuery = graphql(`
  query Freezes($year: Int) {
    freezes(year: $year) {
      id
      year
      serial
      cutOff
      frozenAt
      accountName
      note
      hash
      declared
      passed
    }
  }
`)

export const freezeComparisonQuery = graphql(`
  query FreezeComparison($id: ID!) {
    freezeComparison(id: $id) {
      figures
      declarations
    }
  }
`)

export const freezeYearMutation = graphql(`
  mutation FreezeYear($year: Int!, $cutOff: Day!, $note: String!) {
    freezeYear(year: $year, cutOff: $cutOff, note: $note) {
      id
    }
  }
`)

export const reportNamesQuery = graphql(`
  query ReportNames {
    reportNames {
      code
      name
    }
  }
`)

export const reportTableQuery = graphql(`
  query ReportTable($code: String!, $filter: DeclarationFilter!, $asOf: Day, $lines: Int) {
    reportTable(code: $code, filter: $filter, asOf: $asOf, lines: $lines) {
      code
      title
      statement
      labels
      headers {
        group
        header
        numeric
      }
      lineCount
      lines {
        kind
        cells
        addresses
      }
      notes
    }
  }
`)

export const reportSettingQuery = graphql(`
  query ReportSetting($code: String!) {
    reportSetting(code: $code) {
      code
      groups
    }
  }
`)

export const saveReportSettingMutation = graphql(`
  mutation SaveReportSetting($code: String!, $groups: [String!]!) {
    saveReportSetting(code: $code, groups: $groups) {
      code
      groups
    }
  }
`)
