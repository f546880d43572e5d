/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n": typeof types.AnnexDocument,
    "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n": typeof types.CommitteesDocument,
    "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      id\n      year\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      filingNo\n      poolFiledAt\n      meetingFrom\n      meetingTo\n      resultNoticeFrom\n      resultNoticeTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      recordable\n      records {\n        ...RecordFields\n      }\n    }\n  }\n": typeof types.CommitteeDocument,
    "\n  query Declarations($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n          }\n          county\n          series\n          level\n          pathway\n          stage\n          enteredAt\n          workingDaysHere\n          overdue\n          vote\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": typeof types.DeclarationsDocument,
    "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      platformNo\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n        nature\n      }\n      supervisor\n      route\n      county\n      pathway\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      currentTitleDate\n      committee\n      stage\n      desk\n      pending\n      overdue\n      enteredAt\n      workingDaysHere\n      deadline {\n        at\n        byNotice\n        clause\n        workingDaysLeft\n      }\n      returnReason\n      correctionDueOn\n      vote\n      outcome\n      notAcceptedReason\n      submittedAt\n      employerSubmittedAt\n      noticeFrom\n      noticeTo\n      committeeSubmissionCount\n      paperReceivedOn\n      paperCopies\n      meetingOn\n      resultNoticeFrom\n      resultNoticeTo\n      confirmedOn\n      certificateNo\n      continuingEducation\n      policyNote\n      recordedEntrustmentNo\n      records {\n        ...RecordFields\n      }\n      events {\n        id\n        stage\n        enteredAt\n        source\n        importRun\n        workingDays\n      }\n    }\n  }\n": typeof types.DeclarationDocument,
    "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        rule {\n          ...RuleFields\n        }\n        year\n        committee\n        milder\n        told\n      }\n    }\n  }\n": typeof types.FindingsDocument,
    "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n": typeof types.RuleFieldsFragmentDoc,
    "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": typeof types.DeclarationFindingsDocument,
    "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    told\n    acknowledgements {\n      id\n      reason\n      accountName\n      acknowledgedAt\n      holds\n      withdrawnAt\n    }\n  }\n": typeof types.DeclarationFindingFieldsFragmentDoc,
    "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": typeof types.AcknowledgeFindingDocument,
    "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id)\n  }\n": typeof types.WithdrawAcknowledgementDocument,
    "\n  query Portal {\n    portal {\n      sample\n      now\n      dataAt\n      dataBatch\n      revision\n      samplePassword\n      sampleAccounts {\n        username\n        displayName\n        role\n      }\n    }\n    viewer {\n      username\n      displayName\n      role\n      counties\n      mustChangePassword\n      actions\n    }\n  }\n": typeof types.PortalDocument,
    "\n  query Cycles {\n    cycles {\n      year\n      title\n      isSample\n      windows {\n        id\n        name\n        nameEn\n        startsAt\n        endsAt\n        printed\n        clause\n        text\n        byNotice\n        stages\n        workingDays\n      }\n      series {\n        code\n        name\n        shortName\n        nationalName\n        isTeacher\n      }\n      bodies {\n        code\n        name\n        annexNo\n        phone\n        place\n      }\n    }\n  }\n": typeof types.CyclesDocument,
    "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n": typeof types.ImportRunsDocument,
    "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      id\n      fileName\n      state\n      startedAt\n      finishedAt\n      appliedAt\n      undoneAt\n      account\n      errorCode\n      errorMessage\n      years\n      read\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n      conflict\n      movedBack\n      jumped\n      missing\n      extent\n      kept\n      notes {\n        code\n        text\n      }\n      header {\n        sheet\n        rowNumber\n        missing\n        layout\n        otherSheets\n        columns {\n          letter\n          header\n          column\n          samples\n        }\n      }\n      progress {\n        step\n        done\n        total\n      }\n    }\n  }\n": typeof types.ImportRunDocument,
    "\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n": typeof types.ImportHeadlineDocument,
    "\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n": typeof types.UnknownWordsDocument,
    "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $mark: ImportMark, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, mark: $mark, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        marks\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n": typeof types.MissingDeclarationsDocument,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      id\n      state\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      id\n      state\n    }\n  }\n": typeof types.ReplanImportDocument,
    "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      id\n      extent\n      missing\n    }\n  }\n": typeof types.SetImportExtentDocument,
    "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      id\n      state\n    }\n  }\n": typeof types.ChooseImportRowDocument,
    "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      id\n      state\n    }\n  }\n": typeof types.MapImportColumnsDocument,
    "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n": typeof types.TemplateColumnsDocument,
    "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": typeof types.WordAliasesDocument,
    "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n      suggested\n    }\n  }\n": typeof types.WordOptionsDocument,
    "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": typeof types.DecideWordDocument,
    "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id)\n  }\n": typeof types.ForgetWordDocument,
    "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n": typeof types.ImportLayoutsDocument,
    "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id)\n  }\n": typeof types.ForgetLayoutDocument,
    "\n  subscription Changed {\n    changed {\n      revision\n      importRun\n    }\n  }\n": typeof types.ChangedDocument,
    "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      revision\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n      deadlineByNotice\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    year\n    committee\n    platformNo\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replaces\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    concerns\n    replaceable\n  }\n": typeof types.RecordFieldsFragmentDoc,
    "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n": typeof types.NoticeEndDocument,
    "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n    }\n  }\n": typeof types.PaperReceiptPlanDocument,
    "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      id\n    }\n  }\n": typeof types.RecordFilingDocument,
    "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      id\n    }\n  }\n": typeof types.RecordMeetingDocument,
    "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      id\n    }\n  }\n": typeof types.RecordResultNoticeDocument,
    "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n    }\n  }\n": typeof types.RecordPaperReceiptDocument,
    "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      id\n    }\n  }\n": typeof types.CorrectPaperReceiptDocument,
    "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      id\n    }\n  }\n": typeof types.RecordEntrustmentDocument,
    "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      id\n    }\n  }\n": typeof types.RecordBanDocument,
    "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawRecordDocument,
};
const documents: Documents = {
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n": types.AnnexDocument,
    "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n": types.CommitteesDocument,
    "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      id\n      year\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      filingNo\n      poolFiledAt\n      meetingFrom\n      meetingTo\n      resultNoticeFrom\n      resultNoticeTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      recordable\n      records {\n        ...RecordFields\n      }\n    }\n  }\n": types.CommitteeDocument,
    "\n  query Declarations($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n          }\n          county\n          series\n          level\n          pathway\n          stage\n          enteredAt\n          workingDaysHere\n          overdue\n          vote\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n": types.DeclarationsDocument,
    "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      platformNo\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n        nature\n      }\n      supervisor\n      route\n      county\n      pathway\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      currentTitleDate\n      committee\n      stage\n      desk\n      pending\n      overdue\n      enteredAt\n      workingDaysHere\n      deadline {\n        at\n        byNotice\n        clause\n        workingDaysLeft\n      }\n      returnReason\n      correctionDueOn\n      vote\n      outcome\n      notAcceptedReason\n      submittedAt\n      employerSubmittedAt\n      noticeFrom\n      noticeTo\n      committeeSubmissionCount\n      paperReceivedOn\n      paperCopies\n      meetingOn\n      resultNoticeFrom\n      resultNoticeTo\n      confirmedOn\n      certificateNo\n      continuingEducation\n      policyNote\n      recordedEntrustmentNo\n      records {\n        ...RecordFields\n      }\n      events {\n        id\n        stage\n        enteredAt\n        source\n        importRun\n        workingDays\n      }\n    }\n  }\n": types.DeclarationDocument,
    "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        rule {\n          ...RuleFields\n        }\n        year\n        committee\n        milder\n        told\n      }\n    }\n  }\n": types.FindingsDocument,
    "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n": types.RuleFieldsFragmentDoc,
    "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": types.DeclarationFindingsDocument,
    "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    told\n    acknowledgements {\n      id\n      reason\n      accountName\n      acknowledgedAt\n      holds\n      withdrawnAt\n    }\n  }\n": types.DeclarationFindingFieldsFragmentDoc,
    "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": types.AcknowledgeFindingDocument,
    "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id)\n  }\n": types.WithdrawAcknowledgementDocument,
    "\n  query Portal {\n    portal {\n      sample\n      now\n      dataAt\n      dataBatch\n      revision\n      samplePassword\n      sampleAccounts {\n        username\n        displayName\n        role\n      }\n    }\n    viewer {\n      username\n      displayName\n      role\n      counties\n      mustChangePassword\n      actions\n    }\n  }\n": types.PortalDocument,
    "\n  query Cycles {\n    cycles {\n      year\n      title\n      isSample\n      windows {\n        id\n        name\n        nameEn\n        startsAt\n        endsAt\n        printed\n        clause\n        text\n        byNotice\n        stages\n        workingDays\n      }\n      series {\n        code\n        name\n        shortName\n        nationalName\n        isTeacher\n      }\n      bodies {\n        code\n        name\n        annexNo\n        phone\n        place\n      }\n    }\n  }\n": types.CyclesDocument,
    "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n": types.ImportRunsDocument,
    "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      id\n      fileName\n      state\n      startedAt\n      finishedAt\n      appliedAt\n      undoneAt\n      account\n      errorCode\n      errorMessage\n      years\n      read\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n      conflict\n      movedBack\n      jumped\n      missing\n      extent\n      kept\n      notes {\n        code\n        text\n      }\n      header {\n        sheet\n        rowNumber\n        missing\n        layout\n        otherSheets\n        columns {\n          letter\n          header\n          column\n          samples\n        }\n      }\n      progress {\n        step\n        done\n        total\n      }\n    }\n  }\n": types.ImportRunDocument,
    "\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n": types.ImportHeadlineDocument,
    "\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n": types.UnknownWordsDocument,
    "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $mark: ImportMark, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, mark: $mark, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        marks\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n": types.MissingDeclarationsDocument,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      id\n      state\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      id\n      state\n    }\n  }\n": types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      id\n      state\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      id\n      state\n    }\n  }\n": types.ReplanImportDocument,
    "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      id\n      extent\n      missing\n    }\n  }\n": types.SetImportExtentDocument,
    "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      id\n      state\n    }\n  }\n": types.ChooseImportRowDocument,
    "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      id\n      state\n    }\n  }\n": types.MapImportColumnsDocument,
    "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n": types.TemplateColumnsDocument,
    "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": types.WordAliasesDocument,
    "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n      suggested\n    }\n  }\n": types.WordOptionsDocument,
    "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": types.DecideWordDocument,
    "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id)\n  }\n": types.ForgetWordDocument,
    "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n": types.ImportLayoutsDocument,
    "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id)\n  }\n": types.ForgetLayoutDocument,
    "\n  subscription Changed {\n    changed {\n      revision\n      importRun\n    }\n  }\n": types.ChangedDocument,
    "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      revision\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n      deadlineByNotice\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    year\n    committee\n    platformNo\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replaces\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    concerns\n    replaceable\n  }\n": types.RecordFieldsFragmentDoc,
    "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n": types.NoticeEndDocument,
    "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n    }\n  }\n": types.PaperReceiptPlanDocument,
    "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      id\n    }\n  }\n": types.RecordFilingDocument,
    "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      id\n    }\n  }\n": types.RecordMeetingDocument,
    "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      id\n    }\n  }\n": types.RecordResultNoticeDocument,
    "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n    }\n  }\n": types.RecordPaperReceiptDocument,
    "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      id\n    }\n  }\n": types.CorrectPaperReceiptDocument,
    "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      id\n    }\n  }\n": types.RecordEntrustmentDocument,
    "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      id\n    }\n  }\n": types.RecordBanDocument,
    "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawRecordDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n"): (typeof documents)["\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n"): (typeof documents)["\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      id\n      year\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      filingNo\n      poolFiledAt\n      meetingFrom\n      meetingTo\n      resultNoticeFrom\n      resultNoticeTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      recordable\n      records {\n        ...RecordFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      id\n      year\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      filingNo\n      poolFiledAt\n      meetingFrom\n      meetingTo\n      resultNoticeFrom\n      resultNoticeTo\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      recordable\n      records {\n        ...RecordFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Declarations($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n          }\n          county\n          series\n          level\n          pathway\n          stage\n          enteredAt\n          workingDaysHere\n          overdue\n          vote\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query Declarations($filter: DeclarationFilter!, $sort: DeclarationSort, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: $sort, first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n          }\n          county\n          series\n          level\n          pathway\n          stage\n          enteredAt\n          workingDaysHere\n          overdue\n          vote\n          outcome\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      platformNo\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n        nature\n      }\n      supervisor\n      route\n      county\n      pathway\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      currentTitleDate\n      committee\n      stage\n      desk\n      pending\n      overdue\n      enteredAt\n      workingDaysHere\n      deadline {\n        at\n        byNotice\n        clause\n        workingDaysLeft\n      }\n      returnReason\n      correctionDueOn\n      vote\n      outcome\n      notAcceptedReason\n      submittedAt\n      employerSubmittedAt\n      noticeFrom\n      noticeTo\n      committeeSubmissionCount\n      paperReceivedOn\n      paperCopies\n      meetingOn\n      resultNoticeFrom\n      resultNoticeTo\n      confirmedOn\n      certificateNo\n      continuingEducation\n      policyNote\n      recordedEntrustmentNo\n      records {\n        ...RecordFields\n      }\n      events {\n        id\n        stage\n        enteredAt\n        source\n        importRun\n        workingDays\n      }\n    }\n  }\n"): (typeof documents)["\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      platformNo\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n        nature\n      }\n      supervisor\n      route\n      county\n      pathway\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      currentTitleDate\n      committee\n      stage\n      desk\n      pending\n      overdue\n      enteredAt\n      workingDaysHere\n      deadline {\n        at\n        byNotice\n        clause\n        workingDaysLeft\n      }\n      returnReason\n      correctionDueOn\n      vote\n      outcome\n      notAcceptedReason\n      submittedAt\n      employerSubmittedAt\n      noticeFrom\n      noticeTo\n      committeeSubmissionCount\n      paperReceivedOn\n      paperCopies\n      meetingOn\n      resultNoticeFrom\n      resultNoticeTo\n      confirmedOn\n      certificateNo\n      continuingEducation\n      policyNote\n      recordedEntrustmentNo\n      records {\n        ...RecordFields\n      }\n      events {\n        id\n        stage\n        enteredAt\n        source\n        importRun\n        workingDays\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        rule {\n          ...RuleFields\n        }\n        year\n        committee\n        milder\n        told\n      }\n    }\n  }\n"): (typeof documents)["\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        rule {\n          ...RuleFields\n        }\n        year\n        committee\n        milder\n        told\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n"): (typeof documents)["\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    told\n    acknowledgements {\n      id\n      reason\n      accountName\n      acknowledgedAt\n      holds\n      withdrawnAt\n    }\n  }\n"): (typeof documents)["\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    told\n    acknowledgements {\n      id\n      reason\n      accountName\n      acknowledgedAt\n      holds\n      withdrawnAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id)\n  }\n"): (typeof documents)["\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Portal {\n    portal {\n      sample\n      now\n      dataAt\n      dataBatch\n      revision\n      samplePassword\n      sampleAccounts {\n        username\n        displayName\n        role\n      }\n    }\n    viewer {\n      username\n      displayName\n      role\n      counties\n      mustChangePassword\n      actions\n    }\n  }\n"): (typeof documents)["\n  query Portal {\n    portal {\n      sample\n      now\n      dataAt\n      dataBatch\n      revision\n      samplePassword\n      sampleAccounts {\n        username\n        displayName\n        role\n      }\n    }\n    viewer {\n      username\n      displayName\n      role\n      counties\n      mustChangePassword\n      actions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cycles {\n    cycles {\n      year\n      title\n      isSample\n      windows {\n        id\n        name\n        nameEn\n        startsAt\n        endsAt\n        printed\n        clause\n        text\n        byNotice\n        stages\n        workingDays\n      }\n      series {\n        code\n        name\n        shortName\n        nationalName\n        isTeacher\n      }\n      bodies {\n        code\n        name\n        annexNo\n        phone\n        place\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cycles {\n    cycles {\n      year\n      title\n      isSample\n      windows {\n        id\n        name\n        nameEn\n        startsAt\n        endsAt\n        printed\n        clause\n        text\n        byNotice\n        stages\n        workingDays\n      }\n      series {\n        code\n        name\n        shortName\n        nationalName\n        isTeacher\n      }\n      bodies {\n        code\n        name\n        annexNo\n        phone\n        place\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n"): (typeof documents)["\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      id\n      fileName\n      state\n      startedAt\n      finishedAt\n      appliedAt\n      undoneAt\n      account\n      errorCode\n      errorMessage\n      years\n      read\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n      conflict\n      movedBack\n      jumped\n      missing\n      extent\n      kept\n      notes {\n        code\n        text\n      }\n      header {\n        sheet\n        rowNumber\n        missing\n        layout\n        otherSheets\n        columns {\n          letter\n          header\n          column\n          samples\n        }\n      }\n      progress {\n        step\n        done\n        total\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      id\n      fileName\n      state\n      startedAt\n      finishedAt\n      appliedAt\n      undoneAt\n      account\n      errorCode\n      errorMessage\n      years\n      read\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n      conflict\n      movedBack\n      jumped\n      missing\n      extent\n      kept\n      notes {\n        code\n        text\n      }\n      header {\n        sheet\n        rowNumber\n        missing\n        layout\n        otherSheets\n        columns {\n          letter\n          header\n          column\n          samples\n        }\n      }\n      progress {\n        step\n        done\n        total\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $mark: ImportMark, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, mark: $mark, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        marks\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($id: ID!, $kind: ImportRowKind, $mark: ImportMark, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, mark: $mark, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        marks\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n"): (typeof documents)["\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      id\n      extent\n      missing\n    }\n  }\n"): (typeof documents)["\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      id\n      extent\n      missing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n"): (typeof documents)["\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"): (typeof documents)["\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n      suggested\n    }\n  }\n"): (typeof documents)["\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n      suggested\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"): (typeof documents)["\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id)\n  }\n"): (typeof documents)["\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id)\n  }\n"): (typeof documents)["\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Changed {\n    changed {\n      revision\n      importRun\n    }\n  }\n"): (typeof documents)["\n  subscription Changed {\n    changed {\n      revision\n      importRun\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      revision\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n      deadlineByNotice\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n"): (typeof documents)["\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      declared\n      pending\n      overdue\n      reviewed\n      passed\n      revision\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n      deadlineByNotice\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    year\n    committee\n    platformNo\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replaces\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    concerns\n    replaceable\n  }\n"): (typeof documents)["\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    year\n    committee\n    platformNo\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replaces\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    concerns\n    replaceable\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n"): (typeof documents)["\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n    }\n  }\n"): (typeof documents)["\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      id\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;