import { graphql } from '../graphql/gql'

/** The names of the filter's employers. */
export const employerNamesQuery = graphql(`
  query EmployerNames($filter: DeclarationFilter!) {
    statistics(filter: $filter, by: [EMPLOYER]) {
      keys
      labels
    }
  }
`)

/** What the typed text finds; the employers among it are suggested. */
export const suggestionsQuery = graphql(`
  query Suggestions($text: String!, $year: Int!) {
    find(text: $text, year: $year) {
      kind
      id
      name
    }
  }
`)

/** The rules by which a list can be narrowed. */
export const ruleChoicesQuery = graphql(`
  query RuleChoices {
    findingRules {
      id
      title
      titleEn
    }
  }
`)
