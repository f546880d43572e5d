import { graphql } from '../graphql/gql'

graphql(`
  fragment PaperLineWords on PaperLine {
    kind
    pieces {
      text
      rows
    }
  }
`)

graphql(`
  fragment PaperTableWords on PaperTable {
    title
    header
    rows {
      cells {
        text
        rows
      }
    }
  }
`)

export const briefPreviewQuery = graphql(`
  query BriefPreview($filter: DeclarationFilter!, $asOf: Day) {
    briefPreview(filter: $filter, asOf: $asOf) {
      serial
      day
      previous {
        id
        serial
        day
      }
      sender
      lines {
        ...PaperLineWords
      }
      tables {
        ...PaperTableWords
      }
    }
  }
`)

export const letterPreviewQuery = graphql(`
  query LetterPreview($filter: DeclarationFilter!) {
    letterPreview(filter: $filter) {
      day
      sender
      lines {
        ...PaperLineWords
      }
      tables {
        ...PaperTableWords
      }
    }
  }
`)

export const issuedBriefsQuery = graphql(`
  query IssuedBriefs($year: Int!) {
    issuedBriefs(year: $year) {
      id
      serial
      day
      title
      scope
      issuedAt
      accountName
      declared
      passed
      overdue
    }
  }
`)

graphql(`
  fragment PaperWords on PaperTemplate {
    kind
    year
    savedIn
    paragraphs {
      key
      name
      nameEn
      kind
      text
      usual
    }
    placeholders {
      name
      meaning
    }
    accountName
    changedAt
    version
  }
`)

export const paperTemplateQuery = graphql(`
  query PaperTemplate($kind: PaperKind!, $year: Int!) {
    paperTemplate(kind: $kind, year: $year) {
      ...PaperWords
    }
  }
`)

export const savePaperTemplateMutation = graphql(`
  mutation SavePaperTemplate($kind: PaperKind!, $year: Int!, $version: Int!, $texts: [PaperText!]!) {
    savePaperTemplate(kind: $kind, year: $year, version: $version, texts: $texts) {
      ...PaperWords
    }
  }
`)
