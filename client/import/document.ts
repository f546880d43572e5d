import { graphql } from '../graphql/gql'

export const importRunsQuery = graphql(`
  query ImportRuns {
    importRuns {
      id
      fileName
      state
      startedAt
      appliedAt
      account
      new
      changed
      unchanged
      skipped
      rejected
    }
  }
`)

/** The run without its plan: light enough to ask at every sign, and what every act on it answers. */
export const importRunFields = graphql(`
  fragment ImportRunFields on ImportRun {
    id
    fileName
    state
    startedAt
    finishedAt
    appliedAt
    account
    errorCode
    errorMessage
    years
    read
    new
    changed
    unchanged
    skipped
    rejected
    conflict
    movedBack
    jumped
    otherNotice
    missing
    extent
    kept
    areas {
      year
      county
      rows
      stored
      full
      asked
    }
    notes {
      code
      text
    }
    header {
      sheet
      firstRow
      rowNumber
      missing
      layout
      otherSheets
      columns {
        letter
        header
        column
        suggestion
        samples
      }
    }
    progress {
      step
      done
      total
    }
  }
`)

export const importRunQuery = graphql(`
  query ImportRun($id: ID!) {
    importRun(id: $id) {
      ...ImportRunFields
    }
  }
`)

export const importHeadlineQuery = graphql(`
  query ImportHeadline($id: ID!) {
    importRun(id: $id) {
      id
      headline {
        measure
        before
        after
      }
    }
  }
`)

export const unknownWordsQuery = graphql(`
  query UnknownWords($id: ID!) {
    importRun(id: $id) {
      id
      unknownWords {
        kind
        word
        year
        rows
        options {
          code
          label
          suggested
        }
      }
    }
  }
`)

export const importRowsQuery = graphql(`
  query ImportRows($id: ID!, $kind: ImportRowKind, $flag: ImportFlag, $first: Int!, $after: Int) {
    importRun(id: $id) {
      id
      rows(kind: $kind, flag: $flag, first: $first, after: $after) {
        rowNumber
        kind
        platformNo
        flags
        problems {
          code
          column
          value
          reason
        }
        changes {
          column
          before
          after
        }
      }
    }
  }
`)

export const missingDeclarationsQuery = graphql(`
  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {
    importRun(id: $id) {
      id
      missingDeclarations(first: $first, after: $after) {
        id
        platformNo
        name
        county
        stage
      }
    }
  }
`)

export const applyImportMutation = graphql(`
  mutation ApplyImport($id: ID!) {
    applyImport(id: $id) {
      ...ImportRunFields
    }
  }
`)

export const discardImportMutation = graphql(`
  mutation DiscardImport($id: ID!) {
    discardImport(id: $id) {
      ...ImportRunFields
    }
  }
`)

export const undoImportMutation = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      ...ImportRunFields
    }
  }
`)

export const replanImportMutation = graphql(`
  mutation ReplanImport($id: ID!, $sheet: String) {
    replanImport(id: $id, sheet: $sheet) {
      ...ImportRunFields
    }
  }
`)

/** Loaded only when a person chooses the header. */
export const sheetHeadsQuery = graphql(`
  query SheetHeads($id: ID!) {
    importRun(id: $id) {
      id
      sheetHeads {
        sheet
        likelyRow
        rows {
          rowNumber
          data
          cells
        }
      }
    }
  }
`)

export const chooseImportHeaderMutation = graphql(`
  mutation ChooseImportHeader($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {
    chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) {
      ...ImportRunFields
    }
  }
`)

export const setImportExtentMutation = graphql(`
  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {
    setImportExtent(id: $id, extent: $extent) {
      ...ImportRunFields
    }
  }
`)

export const setImportAreaMutation = graphql(`
  mutation SetImportArea($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {
    setImportArea(id: $id, year: $year, county: $county, full: $full) {
      ...ImportRunFields
    }
  }
`)

export const chooseImportRowMutation = graphql(`
  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {
    chooseImportRow(id: $id, rowNumber: $rowNumber) {
      ...ImportRunFields
    }
  }
`)

export const mapImportColumnsMutation = graphql(`
  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {
    mapImportColumns(id: $id, name: $name, columns: $columns) {
      ...ImportRunFields
    }
  }
`)

export const templateColumnsQuery = graphql(`
  query TemplateColumns {
    templateColumns {
      column
      need
      note
    }
  }
`)

export const unknownReturnReasonsQuery = graphql(`
  query UnknownReturnReasons {
    unknownReturnReasons {
      kind
      word
      year
      rows
      options {
        code
        label
        suggested
      }
    }
  }
`)

export const wordAliasesQuery = graphql(`
  query WordAliases {
    wordAliases {
      id
      kind
      year
      word
      code
      label
      account
      decidedAt
    }
  }
`)

export const wordOptionsQuery = graphql(`
  query WordOptions($kind: WordKind!, $year: Int) {
    wordOptions(kind: $kind, year: $year) {
      code
      label
    }
  }
`)

export const decideWordMutation = graphql(`
  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {
    decideWord(kind: $kind, year: $year, word: $word, code: $code) {
      id
      code
      label
      account
      decidedAt
    }
  }
`)

export const forgetWordMutation = graphql(`
  mutation ForgetWord($id: ID!) {
    forgetWord(id: $id) {
      id
    }
  }
`)

export const importLayoutsQuery = graphql(`
  query ImportLayouts {
    importLayouts {
      id
      name
      account
      savedAt
      columns {
        header
        column
      }
    }
  }
`)

export const forgetLayoutMutation = graphql(`
  mutation ForgetLayout($id: ID!) {
    forgetLayout(id: $id) {
      id
    }
  }
`)
