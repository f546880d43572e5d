import { counted } from '../graphql/counted'
import { graphql } from '../graphql/gql'

export const findingsQuery = graphql(`
  query Findings($filter: DeclarationFilter!) {
    findings(filter: $filter) {
      rules {
        rule {
          ...RuleFields
        }
        open
        milder
        acknowledged
        cannotCheck
        counties
        countyCounts
        committees
        committeeCounts
      }
      committees {
        ...CommitteeFindingFields
      }
    }
  }
`)

/** What the overview shows of them; no action on that page changes it. */
export const worstFindingsQuery = graphql(`
  query WorstFindings($filter: DeclarationFilter!) {
    findings(filter: $filter) {
      rules {
        rule {
          ...RuleTitle
        }
        open
        milder
        acknowledged
        cannotCheck
        committees
      }
      committees {
        rule {
          ...RuleTitle
        }
        committee
        milder
        acknowledgements {
          holds
        }
      }
    }
  }
`)

graphql(`
  fragment RuleTitle on FindingRule {
    id
    severity
    clause
    title
    titleEn
  }
`)

export const ruleFields = graphql(`
  fragment RuleFields on FindingRule {
    id
    severity
    clause
    quote
    title
    titleEn
    advice
    adviceEn
  }
`)

export const acknowledgementFields = graphql(`
  fragment AcknowledgementFields on Acknowledgement {
    id
    reason
    accountName
    acknowledgedAt
    holds
    withdrawnAt
  }
`)

export const committeeFindingFields = graphql(`
  fragment CommitteeFindingFields on CommitteeFinding {
    rule {
      ...RuleFields
    }
    year
    committee
    milder
    message
    acknowledgements {
      ...AcknowledgementFields
    }
  }
`)

export const declarationFindingsQuery = graphql(`
  query DeclarationFindings($id: ID!) {
    declaration(id: $id) {
      id
      findings {
        ...DeclarationFindingFields
      }
    }
  }
`)

export const declarationFindingFields = graphql(`
  fragment DeclarationFindingFields on DeclarationFinding {
    rule {
      ...RuleFields
    }
    verdict
    milder
    missing
    message
    acknowledgements {
      ...AcknowledgementFields
    }
  }
`)

export const acknowledgeMutation = graphql(`
  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {
    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {
      id
      findings {
        ...DeclarationFindingFields
      }
    }
  }
`)

export const acknowledgeCommitteeMutation = graphql(`
  mutation AcknowledgeCommitteeFinding($year: Int!, $committee: ID!, $rule: ID!, $reason: String!) {
    acknowledgeCommitteeFinding(year: $year, committee: $committee, rule: $rule, reason: $reason) {
      id
      findings {
        ...CommitteeFindingFields
      }
    }
  }
`)

export const withdrawMutation = graphql(`
  mutation WithdrawAcknowledgement($id: ID!) {
    withdrawAcknowledgement(id: $id) {
      ...AcknowledgementFields
    }
  }
`)

export const findingTrendQuery = graphql(`
  query FindingTrend($filter: DeclarationFilter!) {
    findingTrend(filter: $filter) {
      days
      violations
      warnings
      rules
      openBefore
    }
  }
`)

counted(findingTrendQuery, worstFindingsQuery)
