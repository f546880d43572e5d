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
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      username\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation BeginSecondFactor($password: String!) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      codes\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  fragment AccountFields on Account {\n    id\n    username\n    displayName\n    role\n    counties\n    committees\n    departments\n    disabled\n    mustChangePassword\n    rightsGranted\n    hasSecondFactor\n    passwordExpiresAt\n    signedInAt\n    sessions\n    own\n    version\n  }\n": typeof types.AccountFieldsFragmentDoc,
    "\n  query Accounts($search: String) {\n    accounts(search: $search) {\n      ...AccountFields\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query GrantableScope {\n    grantableScope {\n      committees {\n        code\n        name\n      }\n      departments\n    }\n  }\n": typeof types.GrantableScopeDocument,
    "\n  mutation SaveAccount($account: AccountInput!) {\n    saveAccount(account: $account) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n": typeof types.SaveAccountDocument,
    "\n  mutation DisableAccount($id: ID!, $version: Int!) {\n    disableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($id: ID!, $version: Int!) {\n    enableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": typeof types.EnableAccountDocument,
    "\n  mutation ResetPassword($id: ID!, $version: Int!) {\n    resetPassword(id: $id, version: $version) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      since\n      lastUsed\n      address\n      current\n    }\n  }\n": typeof types.OwnSessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation GrantRights($rights: RightsInput!) {\n    grantRights(rights: $rights) {\n      ...AccountFields\n    }\n  }\n": typeof types.GrantRightsDocument,
    "\n  mutation UnlockAccount($id: ID!, $version: Int!) {\n    unlockAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": typeof types.UnlockAccountDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  query OwnSecondFactor {\n    secondFactor {\n      since\n      codesLeft\n      imposed\n    }\n  }\n": typeof types.OwnSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($password: String!) {\n    renewRecoveryCodes(password: $password) {\n      codes\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($password: String!) {\n    removeSecondFactor(password: $password) {\n      since\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n": typeof types.AnnexDocument,
    "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: String) {\n    auditEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          username\n          address\n          event\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AuditDocument,
    "\n  query AuditVerification {\n    auditVerification {\n      whole\n      lastSeq\n      lastMac\n      lines\n    }\n  }\n": typeof types.AuditVerificationDocument,
    "\n  query Backup {\n    backup {\n      version\n      madeAt\n      size\n      scheduledAt\n      overdue\n      failedAt\n      failure\n    }\n  }\n": typeof types.BackupDocument,
    "\n  fragment CalendarYearFields on CalendarYear {\n    year\n    regionalConfirmed\n    days {\n      day\n      isWorking\n      name\n      source\n      layer\n    }\n    notices {\n      id\n      year\n      layer\n      source\n      text\n      note\n      savedBy\n      savedAt\n    }\n  }\n": typeof types.CalendarYearFieldsFragmentDoc,
    "\n  query CalendarYear($year: Int!) {\n    calendarYear(year: $year) {\n      ...CalendarYearFields\n    }\n  }\n": typeof types.CalendarYearDocument,
    "\n  query CalendarPreview($notice: CalendarNoticeInput!) {\n    calendarPreview(notice: $notice) {\n      day\n      before\n      after\n      name\n    }\n  }\n": typeof types.CalendarPreviewDocument,
    "\n  mutation SaveCalendarNotice($notice: CalendarNoticeInput!) {\n    saveCalendarNotice(notice: $notice) {\n      ...CalendarYearFields\n    }\n  }\n": typeof types.SaveCalendarNoticeDocument,
    "\n  query MissingCalendars($from: Int!, $until: Int!) {\n    missingCalendars(from: $from, until: $until)\n  }\n": typeof types.MissingCalendarsDocument,
    "\n  query SpecialDays($year: Int!) {\n    calendarYear(year: $year) {\n      year\n      days {\n        day\n        isWorking\n        name\n        layer\n      }\n    }\n  }\n": typeof types.SpecialDaysDocument,
    "\n  query Find($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n      detail\n    }\n  }\n": typeof types.FindDocument,
    "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n": typeof types.CommitteesDocument,
    "\n  fragment CommitteeFields on Committee {\n    id\n    year\n    code\n    annexNo\n    name\n    place\n    phone\n    series\n    filedAt\n    filingNo\n    poolFiledAt\n    meetingFrom\n    meetingTo\n    resultNoticeFrom\n    resultNoticeTo\n    pending\n    overdue\n    reviewed\n    passed\n    recordable\n    findings {\n      ...CommitteeFindingFields\n    }\n    records {\n      ...RecordFields\n    }\n  }\n": typeof types.CommitteeFieldsFragmentDoc,
    "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      ...CommitteeFields\n    }\n  }\n": typeof types.CommitteeDocument,
    "subscription Changed {\n  changed {\n    revision\n    importRun\n  }\n}": typeof types.ChangedDocument,
    "\n  query Contacts {\n    contacts {\n      id\n      kind\n      key\n      name\n      place\n      phone\n      note\n      stands\n      accountName\n      recordedAt\n    }\n  }\n": typeof types.ContactsDocument,
    "\n  mutation SaveContacts($contacts: [ContactInput!]!) {\n    saveContacts(contacts: $contacts) {\n      saved {\n        id\n        kind\n        key\n      }\n      replaced {\n        id\n        name\n        place\n        phone\n        note\n      }\n    }\n  }\n": typeof types.SaveContactsDocument,
    "\n  query MissingContacts($filter: DeclarationFilter!) {\n    missingContacts(filter: $filter) {\n      kind\n      key\n      employers\n      waiting\n      overdue\n    }\n  }\n": typeof types.MissingContactsDocument,
    "\n  query Cycle($year: Int!) {\n    cycle(year: $year) {\n      year\n      title\n      addressees\n      isSample\n      noticeStartDayCounted\n      supportPhones\n      urls\n      windows {\n        ...CycleWindowFields\n      }\n      gaps {\n        from\n        to\n        workingDays\n      }\n      limits {\n        committeeSubmissions\n        employerNoticeWorkingDays\n        resultNoticeWorkingDays\n        paperCopies\n        banYears\n      }\n      routing {\n        pathway\n        level\n        lane\n        body\n        unsaid\n        clause\n        note\n      }\n      knownIssues {\n        id\n        clause\n        text\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n      versions {\n        id\n        savedBy\n        savedAt\n        note\n        dates\n      }\n    }\n  }\n": typeof types.CycleDocument,
    "\n  query Behind($filter: DeclarationFilter!) {\n    stageProgress(filter: $filter) {\n      stage\n      overdue\n    }\n  }\n": typeof types.BehindDocument,
    "\n  query CycleDraft($draft: CycleDraftInput!) {\n    cycleDraft(draft: $draft) {\n      year\n      title\n      lastVersion\n      noticeStartDayCounted\n      windows {\n        id\n        name\n        nameEn\n        clause\n        startsAt\n        endsAt\n        before\n        printed\n        workingDays\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n    }\n  }\n": typeof types.CycleDraftDocument,
    "\n  mutation SaveCycle($draft: CycleDraftInput!) {\n    saveCycle(draft: $draft) {\n      year\n    }\n  }\n": typeof types.SaveCycleDocument,
    "fragment ListedAttributes on Declaration {\n  platformNo\n  name\n  county\n  pathway\n  series\n  level\n  stage\n  enteredAt\n  workingDaysHere\n  vote\n  outcome\n  employer {\n    id\n    name\n  }\n}\n\nfragment DrawerAttributes on Declaration {\n  idType\n  idNumber\n  gender\n  ethnicity\n  birthDate\n  politicalStatus\n  education\n  degree\n  supervisor\n  route\n  county\n  pathway\n  series\n  specialty\n  level\n  targetTitle\n  currentTitle\n  currentTitleDate\n  committee\n  submittedAt\n  employerSubmittedAt\n  noticeFrom\n  noticeTo\n  committeeSubmissionCount\n  returnReason\n  correctionDueOn\n  paperReceivedOn\n  paperCopies\n  meetingOn\n  vote\n  resultNoticeFrom\n  resultNoticeTo\n  confirmedOn\n  certificateNo\n  continuingEducation\n  policyNote\n  endedOn\n  personStatus\n  noticeObjection\n  formCheckedOn\n  returnItemised\n  paperDesk\n  paperDuplex\n  resultObjection\n  entrustmentNo\n  agencyLetterNo\n  currentLevel\n  firstDeclaration\n  examBased\n  serviceYears\n  excellentYears\n  serviceMonths\n  exemptionFormNo\n  qualificationNo\n  aidFrom\n  aidTo\n  aidApproved\n  socialInsurance\n  educationProof\n  ceMissing\n  ceExemptYears\n  blankColumns\n  idDoubts\n  recordedEntrustmentNo\n  employer {\n    id\n    name\n    code\n    nature\n  }\n}": typeof types.ListedAttributesFragmentDoc,
    "\n  query Declarations(\n    $filter: DeclarationFilter!\n    $sort: DeclarationSort\n    $first: Int!\n    $after: String\n    $before: String\n    $skip: Int!\n    $phones: Boolean!\n    $asOf: Day\n  ) {\n    declarations(\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      before: $before\n      skip: $skip\n      asOf: $asOf\n    ) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ListedAttributes\n          overdue\n          desk\n          committee\n          supervisor\n          deadline {\n            at\n            byNotice\n            workingDaysLeft\n          }\n          contact @include(if: $phones) {\n            name\n            phone\n          }\n        }\n      }\n    }\n  }\n": typeof types.DeclarationsDocument,
    "\n  query Late($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      overdue\n    }\n  }\n": typeof types.LateDocument,
    "\n  query DeclarationContact($id: ID!) {\n    declaration(id: $id) {\n      id\n      contact {\n        name\n        phone\n      }\n    }\n  }\n": typeof types.DeclarationContactDocument,
    "\n  fragment DeclarationFields on Declaration {\n    id\n    year\n    platformNo\n    name\n    series\n    ...DrawerAttributes\n    stage\n    desk\n    pending\n    overdue\n    enteredAt\n    workingDaysHere\n    deadline {\n      at\n      byNotice\n      clause\n      workingDaysLeft\n    }\n    outcome\n    notAcceptedReason\n    bannedUntil\n    records {\n      ...RecordFields\n    }\n    reminders {\n      id\n      holder\n      accountName\n      preparedAt\n    }\n    events {\n      id\n      stage\n      enteredAt\n      source\n      importRun\n      workingDays\n    }\n  }\n": typeof types.DeclarationFieldsFragmentDoc,
    "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      ...DeclarationFields\n    }\n  }\n": typeof types.DeclarationDocument,
    "\n  query ListSetting {\n    listSetting {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n": typeof types.ListSettingDocument,
    "\n  mutation SaveListSetting($setting: ListSettingInput!) {\n    saveListSetting(setting: $setting) {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n": typeof types.SaveListSettingDocument,
    "\n  query Difference(\n    $later: DeclarationFilter!\n    $laterDay: Day\n    $earlier: DeclarationFilter!\n    $earlierDay: Day\n    $came: DeclarationFilter!\n    $left: DeclarationFilter!\n    $ofDays: Boolean!\n  ) {\n    later: declarations(filter: $later, asOf: $laterDay, first: 1) {\n      totalCount\n    }\n    earlier: declarations(filter: $earlier, asOf: $earlierDay, first: 1) {\n      totalCount\n    }\n    came: declarations(filter: $came, asOf: $laterDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n    left: declarations(filter: $left, asOf: $earlierDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n  }\n": typeof types.DifferenceDocument,
    "\n  query BriefFigures($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      figures {\n        measure\n        count\n      }\n    }\n  }\n": typeof types.BriefFiguresDocument,
    "\n  query Desks($filter: DeclarationFilter!) {\n    desks(filter: $filter) {\n      bands {\n        from\n        to\n        enteredAfter\n        enteredBefore\n      }\n      loads {\n        desk\n        committee\n        county\n        supervisor\n        own\n        stage\n        onDesk\n        overdueOnDesk\n        pastProposalOnDesk\n        nearOnDesk\n        oldest\n        bands\n        phone\n        remindedAt\n      }\n    }\n  }\n": typeof types.DesksDocument,
    "\n  query EmployerNames($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: [EMPLOYER]) {\n      keys\n      labels\n    }\n  }\n": typeof types.EmployerNamesDocument,
    "\n  query Suggestions($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  query RuleChoices {\n    findingRules {\n      id\n      title\n      titleEn\n    }\n  }\n": typeof types.RuleChoicesDocument,
    "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n": typeof types.FindingsDocument,
    "\n  query WorstFindings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleTitle\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        committees\n      }\n      committees {\n        rule {\n          ...RuleTitle\n        }\n        committee\n        milder\n        acknowledgements {\n          holds\n        }\n      }\n    }\n  }\n": typeof types.WorstFindingsDocument,
    "\n  fragment RuleTitle on FindingRule {\n    id\n    severity\n    clause\n    title\n    titleEn\n  }\n": typeof types.RuleTitleFragmentDoc,
    "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n": typeof types.RuleFieldsFragmentDoc,
    "\n  fragment AcknowledgementFields on Acknowledgement {\n    id\n    reason\n    accountName\n    acknowledgedAt\n    holds\n    withdrawnAt\n  }\n": typeof types.AcknowledgementFieldsFragmentDoc,
    "\n  fragment CommitteeFindingFields on CommitteeFinding {\n    rule {\n      ...RuleFields\n    }\n    year\n    committee\n    milder\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n": typeof types.CommitteeFindingFieldsFragmentDoc,
    "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": typeof types.DeclarationFindingsDocument,
    "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n": typeof types.DeclarationFindingFieldsFragmentDoc,
    "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": typeof types.AcknowledgeFindingDocument,
    "\n  mutation AcknowledgeCommitteeFinding($year: Int!, $committee: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeCommitteeFinding(year: $year, committee: $committee, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n": typeof types.AcknowledgeCommitteeFindingDocument,
    "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id) {\n      ...AcknowledgementFields\n    }\n  }\n": typeof types.WithdrawAcknowledgementDocument,
    "\n  query FindingTrend($filter: DeclarationFilter!) {\n    findingTrend(filter: $filter) {\n      days\n      violations\n      warnings\n      rules\n      openBefore\n    }\n  }\n": typeof types.FindingTrendDocument,
    "\n  query Forms {\n    forms {\n      id\n      name\n      fileName\n      accountName\n      shared\n      editable\n      changedAt\n      tagged\n    }\n  }\n": typeof types.FormsDocument,
    "\n  query Form($id: ID!) {\n    form(id: $id) {\n      form {\n        id\n        name\n        fileName\n        editable\n        version\n        tagged\n      }\n      sheets {\n        name\n        rows\n        columns\n        cells {\n          row\n          column\n          text\n          formula\n        }\n        merges {\n          top\n          bottom\n          left\n          right\n        }\n      }\n      tags {\n        sheet\n        cell\n        text\n      }\n      typed {\n        key\n        value\n      }\n    }\n  }\n": typeof types.FormDocument,
    "\n  query FormFigures($id: ID!, $filter: DeclarationFilter!, $asOf: Day) {\n    formFigures(id: $id, filter: $filter, asOf: $asOf) {\n      sheet\n      cell\n      kind\n      value\n      meaning\n      query\n      key\n    }\n  }\n": typeof types.FormFiguresDocument,
    "\n  mutation SaveForm($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {\n    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) {\n      id\n      name\n      version\n      tagged\n      changedAt\n    }\n  }\n": typeof types.SaveFormDocument,
    "\n  mutation DeleteForm($id: ID!) {\n    deleteForm(id: $id) {\n      id\n    }\n  }\n": typeof types.DeleteFormDocument,
    "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n": typeof types.ImportRunsDocument,
    "\n  fragment ImportRunFields on ImportRun {\n    id\n    fileName\n    state\n    startedAt\n    finishedAt\n    appliedAt\n    account\n    errorCode\n    errorMessage\n    years\n    read\n    new\n    changed\n    unchanged\n    skipped\n    rejected\n    conflict\n    movedBack\n    jumped\n    otherNotice\n    missing\n    extent\n    kept\n    areas {\n      year\n      county\n      rows\n      stored\n      full\n      asked\n    }\n    notes {\n      code\n      text\n    }\n    header {\n      sheet\n      firstRow\n      rowNumber\n      missing\n      layout\n      otherSheets\n      columns {\n        letter\n        header\n        column\n        suggestion\n        samples\n      }\n    }\n    progress {\n      step\n      done\n      total\n    }\n  }\n": typeof types.ImportRunFieldsFragmentDoc,
    "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.ImportRunDocument,
    "\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n": typeof types.ImportHeadlineDocument,
    "\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n": typeof types.UnknownWordsDocument,
    "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $flag: ImportFlag, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, flag: $flag, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        flags\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n": typeof types.ImportRowsDocument,
    "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n": typeof types.MissingDeclarationsDocument,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.ApplyImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.ReplanImportDocument,
    "\n  query SheetHeads($id: ID!) {\n    importRun(id: $id) {\n      id\n      sheetHeads {\n        sheet\n        likelyRow\n        rows {\n          rowNumber\n          data\n          cells\n        }\n      }\n    }\n  }\n": typeof types.SheetHeadsDocument,
    "\n  mutation ChooseImportHeader($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {\n    chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.ChooseImportHeaderDocument,
    "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.SetImportExtentDocument,
    "\n  mutation SetImportArea($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {\n    setImportArea(id: $id, year: $year, county: $county, full: $full) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.SetImportAreaDocument,
    "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.ChooseImportRowDocument,
    "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      ...ImportRunFields\n    }\n  }\n": typeof types.MapImportColumnsDocument,
    "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n": typeof types.TemplateColumnsDocument,
    "\n  query UnknownReturnReasons {\n    unknownReturnReasons {\n      kind\n      word\n      year\n      rows\n      options {\n        code\n        label\n        suggested\n      }\n    }\n  }\n": typeof types.UnknownReturnReasonsDocument,
    "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": typeof types.WordAliasesDocument,
    "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n    }\n  }\n": typeof types.WordOptionsDocument,
    "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": typeof types.DecideWordDocument,
    "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id) {\n      id\n    }\n  }\n": typeof types.ForgetWordDocument,
    "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n": typeof types.ImportLayoutsDocument,
    "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id) {\n      id\n    }\n  }\n": typeof types.ForgetLayoutDocument,
    "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      ...HeadlineCounts\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      near\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query Flow($filter: DeclarationFilter!) {\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n": typeof types.FlowDocument,
    "\n  fragment HeadlineCounts on Statistics {\n    declared\n    pending\n    overdue\n    reviewed\n    passed\n    confirmed\n    inProgress\n  }\n": typeof types.HeadlineCountsFragmentDoc,
    "\n  query Headline($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n    }\n  }\n": typeof types.HeadlineDocument,
    "\n  query Weeks($filter: DeclarationFilter!, $first: Day!, $second: Day!, $third: Day!, $fourth: Day!) {\n    first: statistics(filter: $filter, by: [], asOf: $first) {\n      ...HeadlineCounts\n    }\n    second: statistics(filter: $filter, by: [], asOf: $second) {\n      ...HeadlineCounts\n    }\n    third: statistics(filter: $filter, by: [], asOf: $third) {\n      ...HeadlineCounts\n    }\n    fourth: statistics(filter: $filter, by: [], asOf: $fourth) {\n      ...HeadlineCounts\n    }\n  }\n": typeof types.WeeksDocument,
    "\n  fragment ResultGroups on Statistics {\n    keys\n    declared\n    reviewed\n    passed\n  }\n": typeof types.ResultGroupsFragmentDoc,
    "\n  query Results($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n      failed\n      notAccepted\n      lapsed\n      withdrawn\n      disqualified\n    }\n    series: statistics(filter: $filter, by: [SERIES], asOf: $asOf) {\n      ...ResultGroups\n    }\n    county: statistics(filter: $filter, by: [COUNTY], asOf: $asOf) {\n      ...ResultGroups\n    }\n    level: statistics(filter: $filter, by: [LEVEL], asOf: $asOf) {\n      ...ResultGroups\n    }\n  }\n": typeof types.ResultsDocument,
    "\n  query ImportsSince {\n    importRuns {\n      id\n      appliedAt\n      new\n      changed\n    }\n  }\n": typeof types.ImportsSinceDocument,
    "\n  query FindingsSince($filter: DeclarationFilter!, $day: Day!) {\n    then: findings(filter: $filter, asOf: $day) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n    now: findings(filter: $filter) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n  }\n": typeof types.FindingsSinceDocument,
    "\n  fragment PaperLineWords on PaperLine {\n    kind\n    pieces {\n      text\n      rows\n    }\n  }\n": typeof types.PaperLineWordsFragmentDoc,
    "\n  fragment PaperTableWords on PaperTable {\n    title\n    header\n    rows {\n      cells {\n        text\n        rows\n      }\n    }\n  }\n": typeof types.PaperTableWordsFragmentDoc,
    "\n  query BriefPreview($filter: DeclarationFilter!, $asOf: Day) {\n    briefPreview(filter: $filter, asOf: $asOf) {\n      serial\n      day\n      previous {\n        id\n        serial\n        day\n      }\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n": typeof types.BriefPreviewDocument,
    "\n  query LetterPreview($filter: DeclarationFilter!) {\n    letterPreview(filter: $filter) {\n      day\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n": typeof types.LetterPreviewDocument,
    "\n  query IssuedBriefs($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      title\n      scope\n      issuedAt\n      accountName\n      declared\n      passed\n      overdue\n    }\n  }\n": typeof types.IssuedBriefsDocument,
    "\n  fragment PaperWords on PaperTemplate {\n    kind\n    year\n    savedIn\n    paragraphs {\n      key\n      name\n      nameEn\n      kind\n      text\n      usual\n    }\n    placeholders {\n      name\n      meaning\n    }\n    accountName\n    changedAt\n    version\n  }\n": typeof types.PaperWordsFragmentDoc,
    "\n  query PaperTemplate($kind: PaperKind!, $year: Int!) {\n    paperTemplate(kind: $kind, year: $year) {\n      ...PaperWords\n    }\n  }\n": typeof types.PaperTemplateDocument,
    "\n  mutation SavePaperTemplate($kind: PaperKind!, $year: Int!, $version: Int!, $texts: [PaperText!]!) {\n    savePaperTemplate(kind: $kind, year: $year, version: $version, texts: $texts) {\n      ...PaperWords\n    }\n  }\n": typeof types.SavePaperTemplateDocument,
    "\n  query PendingItems($filter: DeclarationFilter!, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n      }\n      edges {\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n            phone\n          }\n          series\n          level\n          stage\n          paperReceivedOn\n          paperDesk\n          recordedPaperOn\n          recordedPaperDesk\n          workingDaysHere\n          overdue\n          deadline {\n            at\n            clause\n            workingDaysLeft\n          }\n        }\n      }\n    }\n  }\n": typeof types.PendingItemsDocument,
    "\n  mutation RevealIdNumber($id: ID!, $purpose: String) {\n    revealIdNumber(id: $id, purpose: $purpose) {\n      idNumber\n    }\n  }\n": typeof types.RevealIdNumberDocument,
    "\n  fragment PolicyFields on SecurityPolicy {\n    separated\n    passwordDays\n    passwordHistory\n    sessionLimit\n    secondFactorRoles\n    officersReady\n    endAskedBy\n    version\n  }\n": typeof types.PolicyFieldsFragmentDoc,
    "\n  query SecurityPolicy {\n    securityPolicy {\n      ...PolicyFields\n    }\n  }\n": typeof types.SecurityPolicyDocument,
    "\n  mutation SaveSecurityPolicy($policy: SecurityPolicyInput!) {\n    saveSecurityPolicy(policy: $policy) {\n      ...PolicyFields\n    }\n  }\n": typeof types.SaveSecurityPolicyDocument,
    "\n  mutation SeparateOfficers($version: Int!) {\n    separateOfficers(version: $version) {\n      ...PolicyFields\n    }\n  }\n": typeof types.SeparateOfficersDocument,
    "\n  mutation EndSeparation($version: Int!) {\n    endSeparation(version: $version) {\n      ...PolicyFields\n    }\n  }\n": typeof types.EndSeparationDocument,
    "query Portal($inside: Boolean = false) {\n  portal {\n    sample\n    now\n    dataAt\n    dataBatch\n    revision\n    localHolidaysUnconfirmed\n    samplePassword\n    sampleAccounts {\n      username\n      displayName\n      role\n    }\n  }\n  viewer {\n    username\n    displayName\n    role\n    lastVisit\n    toured\n    counties\n    committees\n    departments\n    mustChangePassword\n    passwordAged\n    mustEnrolSecondFactor\n    separated\n    actions\n  }\n  cycles @include(if: $inside) {\n    year\n    title\n    isSample\n    hasDeclarations\n    referenceYear\n    windows {\n      ...CycleWindowFields\n    }\n    series {\n      code\n      name\n      shortName\n      nationalName\n    }\n    bodies {\n      code\n      name\n      annexNo\n      phone\n      place\n    }\n  }\n}\n\nfragment CycleWindowFields on CycleWindow {\n  id\n  name\n  nameEn\n  startsAt\n  endsAt\n  printed\n  clause\n  text\n  byNotice\n  stages\n  workingDays\n}": typeof types.PortalDocument,
    "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    warnings\n    replaceable\n  }\n": typeof types.RecordFieldsFragmentDoc,
    "\n  fragment CommitteeRecorded on SavedRecord {\n    id\n    recordedCommittee {\n      ...CommitteeFields\n    }\n  }\n\n  fragment DeclarationRecorded on SavedRecord {\n    id\n    recordedDeclaration {\n      ...DeclarationFields\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": typeof types.CommitteeRecordedFragmentDoc,
    "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n": typeof types.NoticeEndDocument,
    "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n      names\n    }\n  }\n": typeof types.PaperReceiptPlanDocument,
    "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      ...CommitteeRecorded\n    }\n  }\n": typeof types.RecordFilingDocument,
    "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      ...CommitteeRecorded\n    }\n  }\n": typeof types.RecordMeetingDocument,
    "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      ...CommitteeRecorded\n    }\n  }\n": typeof types.RecordResultNoticeDocument,
    "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n      records {\n        id\n      }\n      moved {\n        stage\n        count\n      }\n    }\n  }\n": typeof types.RecordPaperReceiptDocument,
    "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      ...DeclarationRecorded\n    }\n  }\n": typeof types.CorrectPaperReceiptDocument,
    "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      ...DeclarationRecorded\n    }\n  }\n": typeof types.RecordEntrustmentDocument,
    "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      ...DeclarationRecorded\n    }\n  }\n": typeof types.RecordBanDocument,
    "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      ...CommitteeRecorded\n      ...DeclarationRecorded\n    }\n  }\n": typeof types.WithdrawRecordDocument,
    "\n  query ReminderDesks($filter: DeclarationFilter!) {\n    reminderDesks(filter: $filter) {\n      desk\n      committee\n      county\n      supervisor\n      employer\n      employerName\n      onDesk\n      overdueOnDesk\n      contact\n      phone\n      remindedAt\n    }\n  }\n": typeof types.ReminderDesksDocument,
    "\n  mutation PrepareReminder($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    prepareReminder(filter: $filter, holders: $holders) {\n      reminders {\n        id\n        desk\n        holder\n        text\n      }\n      emptied\n    }\n  }\n": typeof types.PrepareReminderDocument,
    "\n  query Reminders($ids: [ID!]!) {\n    reminders(ids: $ids) {\n      id\n      holder\n      text\n    }\n  }\n": typeof types.RemindersDocument,
    "\n  query ReminderDrafts($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    reminderDrafts(filter: $filter, holders: $holders) {\n      holder\n      text\n      count\n    }\n  }\n": typeof types.ReminderDraftsDocument,
    "\n  query SentReminders($years: [Int!]!) {\n    sentReminders(years: $years) {\n      id\n      holder\n      accountName\n      preparedAt\n      count\n      moved\n      years\n    }\n  }\n": typeof types.SentRemindersDocument,
    "\n  query OpenRules($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          id\n          severity\n        }\n        open\n      }\n    }\n  }\n": typeof types.OpenRulesDocument,
    "\n  query PendingCount($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      pending\n    }\n  }\n": typeof types.PendingCountDocument,
    "\n  fragment ShownChanges on FigureChanges {\n    year\n    asOf\n    asOfBefore\n    compared\n    share\n    least\n    count\n    changes {\n      key\n      tables\n      row\n      column\n      before\n      now\n      queryBefore\n      query\n      difference\n      reason {\n        text\n        accountName\n        changedAt\n        before\n        now\n      }\n      version\n    }\n  }\n": typeof types.ShownChangesFragmentDoc,
    "\n  query FigureChanges($year: Int!, $asOf: Day) {\n    figureChanges(year: $year, asOf: $asOf) {\n      ...ShownChanges\n    }\n  }\n": typeof types.FigureChangesDocument,
    "\n  mutation ExplainChanges($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!, $reason: String!) {\n    explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: $reason) {\n      ...ShownChanges\n    }\n  }\n": typeof types.ExplainChangesDocument,
    "\n  query Freezes($year: Int) {\n    freezes(year: $year) {\n      id\n      year\n      serial\n      cutOff\n      frozenAt\n      accountName\n      note\n      hash\n      declared\n      passed\n    }\n  }\n": typeof types.FreezesDocument,
    "\n  query FreezeComparison($id: ID!) {\n    freezeComparison(id: $id) {\n      figures\n      declarations\n    }\n  }\n": typeof types.FreezeComparisonDocument,
    "\n  mutation FreezeYear($year: Int!, $cutOff: Day!, $note: String!) {\n    freezeYear(year: $year, cutOff: $cutOff, note: $note) {\n      id\n    }\n  }\n": typeof types.FreezeYearDocument,
    "\n  query ReportNames {\n    reportNames {\n      code\n      name\n    }\n  }\n": typeof types.ReportNamesDocument,
    "\n  query ReportTable($code: String!, $filter: DeclarationFilter!, $asOf: Day, $lines: Int) {\n    reportTable(code: $code, filter: $filter, asOf: $asOf, lines: $lines) {\n      code\n      title\n      statement\n      labels\n      headers {\n        group\n        header\n        numeric\n      }\n      lineCount\n      lines {\n        kind\n        cells\n        addresses\n      }\n      notes\n    }\n  }\n": typeof types.ReportTableDocument,
    "\n  query ReportSetting($code: String!) {\n    reportSetting(code: $code) {\n      code\n      groups\n    }\n  }\n": typeof types.ReportSettingDocument,
    "\n  mutation SaveReportSetting($code: String!, $groups: [String!]!) {\n    saveReportSetting(code: $code, groups: $groups) {\n      code\n      groups\n    }\n  }\n": typeof types.SaveReportSettingDocument,
    "\n  fragment CycleForm on Cycle {\n    year\n    form {\n      number\n      authority\n      approval\n      validUntil\n      phone\n      zeros\n      paper\n      employers\n      changeShare\n      changeLeast\n      changeCount\n    }\n  }\n": typeof types.CycleFormFragmentDoc,
    "\n  query FormSettings($year: Int!) {\n    cycle(year: $year) {\n      ...CycleForm\n    }\n  }\n": typeof types.FormSettingsDocument,
    "\n  mutation SaveFormSettings($year: Int!, $form: FormSettingsInput!) {\n    saveFormSettings(year: $year, form: $form) {\n      ...CycleForm\n    }\n  }\n": typeof types.SaveFormSettingsDocument,
    "\n  query Pivot($filter: DeclarationFilter!, $by: [Dimension!]!) {\n    statistics(filter: $filter, by: $by) {\n      keys\n      labels\n      declared\n      accepted\n      reviewed\n      passed\n      confirmed\n      failed\n      inProgress\n      pending\n      overdue\n    }\n  }\n": typeof types.PivotDocument,
    "\n  mutation FinishTour {\n    finishTour {\n      username\n      toured\n    }\n  }\n": typeof types.FinishTourDocument,
    "\n  fragment ViewFields on SavedView {\n    id\n    name\n    page\n    search\n    accountName\n    own\n    roles\n    starts\n    subscribed\n    newSince\n  }\n": typeof types.ViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...ViewFields\n    }\n  }\n": typeof types.SavedViewsDocument,
    "\n  query SubscribedViews {\n    savedViews(subscribed: true) {\n      ...ViewFields\n      count {\n        total\n        fresh\n      }\n    }\n  }\n": typeof types.SubscribedViewsDocument,
    "\n  mutation SaveView($view: SavedViewInput!) {\n    saveView(view: $view) {\n      ...ViewFields\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n": typeof types.DeleteViewDocument,
    "\n  mutation UseView($id: ID!, $starts: Boolean, $subscribed: Boolean) {\n    useView(id: $id, starts: $starts, subscribed: $subscribed) {\n      ...ViewFields\n    }\n  }\n": typeof types.UseViewDocument,
    "\n  fragment WallLinkFields on WallLink {\n    id\n    name\n    state\n    createdBy\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n    lastAddress\n  }\n": typeof types.WallLinkFieldsFragmentDoc,
    "\n  query WallLinks {\n    wallLinks {\n      ...WallLinkFields\n    }\n  }\n": typeof types.WallLinksDocument,
    "\n  mutation CreateWallLink($name: String!, $days: Int!) {\n    createWallLink(name: $name, days: $days) {\n      link {\n        ...WallLinkFields\n      }\n      token\n    }\n  }\n": typeof types.CreateWallLinkDocument,
    "\n  mutation RevokeWallLink($id: ID!) {\n    revokeWallLink(id: $id) {\n      ...WallLinkFields\n    }\n  }\n": typeof types.RevokeWallLinkDocument,
};
const documents: Documents = {
    "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      username\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation BeginSecondFactor($password: String!) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      codes\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  fragment AccountFields on Account {\n    id\n    username\n    displayName\n    role\n    counties\n    committees\n    departments\n    disabled\n    mustChangePassword\n    rightsGranted\n    hasSecondFactor\n    passwordExpiresAt\n    signedInAt\n    sessions\n    own\n    version\n  }\n": types.AccountFieldsFragmentDoc,
    "\n  query Accounts($search: String) {\n    accounts(search: $search) {\n      ...AccountFields\n    }\n  }\n": types.AccountsDocument,
    "\n  query GrantableScope {\n    grantableScope {\n      committees {\n        code\n        name\n      }\n      departments\n    }\n  }\n": types.GrantableScopeDocument,
    "\n  mutation SaveAccount($account: AccountInput!) {\n    saveAccount(account: $account) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n": types.SaveAccountDocument,
    "\n  mutation DisableAccount($id: ID!, $version: Int!) {\n    disableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($id: ID!, $version: Int!) {\n    enableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": types.EnableAccountDocument,
    "\n  mutation ResetPassword($id: ID!, $version: Int!) {\n    resetPassword(id: $id, version: $version) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  query OwnSessions {\n    sessions {\n      id\n      since\n      lastUsed\n      address\n      current\n    }\n  }\n": types.OwnSessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation GrantRights($rights: RightsInput!) {\n    grantRights(rights: $rights) {\n      ...AccountFields\n    }\n  }\n": types.GrantRightsDocument,
    "\n  mutation UnlockAccount($id: ID!, $version: Int!) {\n    unlockAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": types.UnlockAccountDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  query OwnSecondFactor {\n    secondFactor {\n      since\n      codesLeft\n      imposed\n    }\n  }\n": types.OwnSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes($password: String!) {\n    renewRecoveryCodes(password: $password) {\n      codes\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor($password: String!) {\n    removeSecondFactor(password: $password) {\n      since\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n": types.AnnexDocument,
    "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: String) {\n    auditEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          username\n          address\n          event\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n": types.AuditDocument,
    "\n  query AuditVerification {\n    auditVerification {\n      whole\n      lastSeq\n      lastMac\n      lines\n    }\n  }\n": types.AuditVerificationDocument,
    "\n  query Backup {\n    backup {\n      version\n      madeAt\n      size\n      scheduledAt\n      overdue\n      failedAt\n      failure\n    }\n  }\n": types.BackupDocument,
    "\n  fragment CalendarYearFields on CalendarYear {\n    year\n    regionalConfirmed\n    days {\n      day\n      isWorking\n      name\n      source\n      layer\n    }\n    notices {\n      id\n      year\n      layer\n      source\n      text\n      note\n      savedBy\n      savedAt\n    }\n  }\n": types.CalendarYearFieldsFragmentDoc,
    "\n  query CalendarYear($year: Int!) {\n    calendarYear(year: $year) {\n      ...CalendarYearFields\n    }\n  }\n": types.CalendarYearDocument,
    "\n  query CalendarPreview($notice: CalendarNoticeInput!) {\n    calendarPreview(notice: $notice) {\n      day\n      before\n      after\n      name\n    }\n  }\n": types.CalendarPreviewDocument,
    "\n  mutation SaveCalendarNotice($notice: CalendarNoticeInput!) {\n    saveCalendarNotice(notice: $notice) {\n      ...CalendarYearFields\n    }\n  }\n": types.SaveCalendarNoticeDocument,
    "\n  query MissingCalendars($from: Int!, $until: Int!) {\n    missingCalendars(from: $from, until: $until)\n  }\n": types.MissingCalendarsDocument,
    "\n  query SpecialDays($year: Int!) {\n    calendarYear(year: $year) {\n      year\n      days {\n        day\n        isWorking\n        name\n        layer\n      }\n    }\n  }\n": types.SpecialDaysDocument,
    "\n  query Find($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n      detail\n    }\n  }\n": types.FindDocument,
    "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n": types.CommitteesDocument,
    "\n  fragment CommitteeFields on Committee {\n    id\n    year\n    code\n    annexNo\n    name\n    place\n    phone\n    series\n    filedAt\n    filingNo\n    poolFiledAt\n    meetingFrom\n    meetingTo\n    resultNoticeFrom\n    resultNoticeTo\n    pending\n    overdue\n    reviewed\n    passed\n    recordable\n    findings {\n      ...CommitteeFindingFields\n    }\n    records {\n      ...RecordFields\n    }\n  }\n": types.CommitteeFieldsFragmentDoc,
    "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      ...CommitteeFields\n    }\n  }\n": types.CommitteeDocument,
    "subscription Changed {\n  changed {\n    revision\n    importRun\n  }\n}": types.ChangedDocument,
    "\n  query Contacts {\n    contacts {\n      id\n      kind\n      key\n      name\n      place\n      phone\n      note\n      stands\n      accountName\n      recordedAt\n    }\n  }\n": types.ContactsDocument,
    "\n  mutation SaveContacts($contacts: [ContactInput!]!) {\n    saveContacts(contacts: $contacts) {\n      saved {\n        id\n        kind\n        key\n      }\n      replaced {\n        id\n        name\n        place\n        phone\n        note\n      }\n    }\n  }\n": types.SaveContactsDocument,
    "\n  query MissingContacts($filter: DeclarationFilter!) {\n    missingContacts(filter: $filter) {\n      kind\n      key\n      employers\n      waiting\n      overdue\n    }\n  }\n": types.MissingContactsDocument,
    "\n  query Cycle($year: Int!) {\n    cycle(year: $year) {\n      year\n      title\n      addressees\n      isSample\n      noticeStartDayCounted\n      supportPhones\n      urls\n      windows {\n        ...CycleWindowFields\n      }\n      gaps {\n        from\n        to\n        workingDays\n      }\n      limits {\n        committeeSubmissions\n        employerNoticeWorkingDays\n        resultNoticeWorkingDays\n        paperCopies\n        banYears\n      }\n      routing {\n        pathway\n        level\n        lane\n        body\n        unsaid\n        clause\n        note\n      }\n      knownIssues {\n        id\n        clause\n        text\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n      versions {\n        id\n        savedBy\n        savedAt\n        note\n        dates\n      }\n    }\n  }\n": types.CycleDocument,
    "\n  query Behind($filter: DeclarationFilter!) {\n    stageProgress(filter: $filter) {\n      stage\n      overdue\n    }\n  }\n": types.BehindDocument,
    "\n  query CycleDraft($draft: CycleDraftInput!) {\n    cycleDraft(draft: $draft) {\n      year\n      title\n      lastVersion\n      noticeStartDayCounted\n      windows {\n        id\n        name\n        nameEn\n        clause\n        startsAt\n        endsAt\n        before\n        printed\n        workingDays\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n    }\n  }\n": types.CycleDraftDocument,
    "\n  mutation SaveCycle($draft: CycleDraftInput!) {\n    saveCycle(draft: $draft) {\n      year\n    }\n  }\n": types.SaveCycleDocument,
    "fragment ListedAttributes on Declaration {\n  platformNo\n  name\n  county\n  pathway\n  series\n  level\n  stage\n  enteredAt\n  workingDaysHere\n  vote\n  outcome\n  employer {\n    id\n    name\n  }\n}\n\nfragment DrawerAttributes on Declaration {\n  idType\n  idNumber\n  gender\n  ethnicity\n  birthDate\n  politicalStatus\n  education\n  degree\n  supervisor\n  route\n  county\n  pathway\n  series\n  specialty\n  level\n  targetTitle\n  currentTitle\n  currentTitleDate\n  committee\n  submittedAt\n  employerSubmittedAt\n  noticeFrom\n  noticeTo\n  committeeSubmissionCount\n  returnReason\n  correctionDueOn\n  paperReceivedOn\n  paperCopies\n  meetingOn\n  vote\n  resultNoticeFrom\n  resultNoticeTo\n  confirmedOn\n  certificateNo\n  continuingEducation\n  policyNote\n  endedOn\n  personStatus\n  noticeObjection\n  formCheckedOn\n  returnItemised\n  paperDesk\n  paperDuplex\n  resultObjection\n  entrustmentNo\n  agencyLetterNo\n  currentLevel\n  firstDeclaration\n  examBased\n  serviceYears\n  excellentYears\n  serviceMonths\n  exemptionFormNo\n  qualificationNo\n  aidFrom\n  aidTo\n  aidApproved\n  socialInsurance\n  educationProof\n  ceMissing\n  ceExemptYears\n  blankColumns\n  idDoubts\n  recordedEntrustmentNo\n  employer {\n    id\n    name\n    code\n    nature\n  }\n}": types.ListedAttributesFragmentDoc,
    "\n  query Declarations(\n    $filter: DeclarationFilter!\n    $sort: DeclarationSort\n    $first: Int!\n    $after: String\n    $before: String\n    $skip: Int!\n    $phones: Boolean!\n    $asOf: Day\n  ) {\n    declarations(\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      before: $before\n      skip: $skip\n      asOf: $asOf\n    ) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ListedAttributes\n          overdue\n          desk\n          committee\n          supervisor\n          deadline {\n            at\n            byNotice\n            workingDaysLeft\n          }\n          contact @include(if: $phones) {\n            name\n            phone\n          }\n        }\n      }\n    }\n  }\n": types.DeclarationsDocument,
    "\n  query Late($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      overdue\n    }\n  }\n": types.LateDocument,
    "\n  query DeclarationContact($id: ID!) {\n    declaration(id: $id) {\n      id\n      contact {\n        name\n        phone\n      }\n    }\n  }\n": types.DeclarationContactDocument,
    "\n  fragment DeclarationFields on Declaration {\n    id\n    year\n    platformNo\n    name\n    series\n    ...DrawerAttributes\n    stage\n    desk\n    pending\n    overdue\n    enteredAt\n    workingDaysHere\n    deadline {\n      at\n      byNotice\n      clause\n      workingDaysLeft\n    }\n    outcome\n    notAcceptedReason\n    bannedUntil\n    records {\n      ...RecordFields\n    }\n    reminders {\n      id\n      holder\n      accountName\n      preparedAt\n    }\n    events {\n      id\n      stage\n      enteredAt\n      source\n      importRun\n      workingDays\n    }\n  }\n": types.DeclarationFieldsFragmentDoc,
    "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      ...DeclarationFields\n    }\n  }\n": types.DeclarationDocument,
    "\n  query ListSetting {\n    listSetting {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n": types.ListSettingDocument,
    "\n  mutation SaveListSetting($setting: ListSettingInput!) {\n    saveListSetting(setting: $setting) {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n": types.SaveListSettingDocument,
    "\n  query Difference(\n    $later: DeclarationFilter!\n    $laterDay: Day\n    $earlier: DeclarationFilter!\n    $earlierDay: Day\n    $came: DeclarationFilter!\n    $left: DeclarationFilter!\n    $ofDays: Boolean!\n  ) {\n    later: declarations(filter: $later, asOf: $laterDay, first: 1) {\n      totalCount\n    }\n    earlier: declarations(filter: $earlier, asOf: $earlierDay, first: 1) {\n      totalCount\n    }\n    came: declarations(filter: $came, asOf: $laterDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n    left: declarations(filter: $left, asOf: $earlierDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n  }\n": types.DifferenceDocument,
    "\n  query BriefFigures($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      figures {\n        measure\n        count\n      }\n    }\n  }\n": types.BriefFiguresDocument,
    "\n  query Desks($filter: DeclarationFilter!) {\n    desks(filter: $filter) {\n      bands {\n        from\n        to\n        enteredAfter\n        enteredBefore\n      }\n      loads {\n        desk\n        committee\n        county\n        supervisor\n        own\n        stage\n        onDesk\n        overdueOnDesk\n        pastProposalOnDesk\n        nearOnDesk\n        oldest\n        bands\n        phone\n        remindedAt\n      }\n    }\n  }\n": types.DesksDocument,
    "\n  query EmployerNames($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: [EMPLOYER]) {\n      keys\n      labels\n    }\n  }\n": types.EmployerNamesDocument,
    "\n  query Suggestions($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n    }\n  }\n": types.SuggestionsDocument,
    "\n  query RuleChoices {\n    findingRules {\n      id\n      title\n      titleEn\n    }\n  }\n": types.RuleChoicesDocument,
    "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n": types.FindingsDocument,
    "\n  query WorstFindings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleTitle\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        committees\n      }\n      committees {\n        rule {\n          ...RuleTitle\n        }\n        committee\n        milder\n        acknowledgements {\n          holds\n        }\n      }\n    }\n  }\n": types.WorstFindingsDocument,
    "\n  fragment RuleTitle on FindingRule {\n    id\n    severity\n    clause\n    title\n    titleEn\n  }\n": types.RuleTitleFragmentDoc,
    "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n": types.RuleFieldsFragmentDoc,
    "\n  fragment AcknowledgementFields on Acknowledgement {\n    id\n    reason\n    accountName\n    acknowledgedAt\n    holds\n    withdrawnAt\n  }\n": types.AcknowledgementFieldsFragmentDoc,
    "\n  fragment CommitteeFindingFields on CommitteeFinding {\n    rule {\n      ...RuleFields\n    }\n    year\n    committee\n    milder\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n": types.CommitteeFindingFieldsFragmentDoc,
    "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": types.DeclarationFindingsDocument,
    "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n": types.DeclarationFindingFieldsFragmentDoc,
    "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": types.AcknowledgeFindingDocument,
    "\n  mutation AcknowledgeCommitteeFinding($year: Int!, $committee: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeCommitteeFinding(year: $year, committee: $committee, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n": types.AcknowledgeCommitteeFindingDocument,
    "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id) {\n      ...AcknowledgementFields\n    }\n  }\n": types.WithdrawAcknowledgementDocument,
    "\n  query FindingTrend($filter: DeclarationFilter!) {\n    findingTrend(filter: $filter) {\n      days\n      violations\n      warnings\n      rules\n      openBefore\n    }\n  }\n": types.FindingTrendDocument,
    "\n  query Forms {\n    forms {\n      id\n      name\n      fileName\n      accountName\n      shared\n      editable\n      changedAt\n      tagged\n    }\n  }\n": types.FormsDocument,
    "\n  query Form($id: ID!) {\n    form(id: $id) {\n      form {\n        id\n        name\n        fileName\n        editable\n        version\n        tagged\n      }\n      sheets {\n        name\n        rows\n        columns\n        cells {\n          row\n          column\n          text\n          formula\n        }\n        merges {\n          top\n          bottom\n          left\n          right\n        }\n      }\n      tags {\n        sheet\n        cell\n        text\n      }\n      typed {\n        key\n        value\n      }\n    }\n  }\n": types.FormDocument,
    "\n  query FormFigures($id: ID!, $filter: DeclarationFilter!, $asOf: Day) {\n    formFigures(id: $id, filter: $filter, asOf: $asOf) {\n      sheet\n      cell\n      kind\n      value\n      meaning\n      query\n      key\n    }\n  }\n": types.FormFiguresDocument,
    "\n  mutation SaveForm($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {\n    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) {\n      id\n      name\n      version\n      tagged\n      changedAt\n    }\n  }\n": types.SaveFormDocument,
    "\n  mutation DeleteForm($id: ID!) {\n    deleteForm(id: $id) {\n      id\n    }\n  }\n": types.DeleteFormDocument,
    "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n": types.ImportRunsDocument,
    "\n  fragment ImportRunFields on ImportRun {\n    id\n    fileName\n    state\n    startedAt\n    finishedAt\n    appliedAt\n    account\n    errorCode\n    errorMessage\n    years\n    read\n    new\n    changed\n    unchanged\n    skipped\n    rejected\n    conflict\n    movedBack\n    jumped\n    otherNotice\n    missing\n    extent\n    kept\n    areas {\n      year\n      county\n      rows\n      stored\n      full\n      asked\n    }\n    notes {\n      code\n      text\n    }\n    header {\n      sheet\n      firstRow\n      rowNumber\n      missing\n      layout\n      otherSheets\n      columns {\n        letter\n        header\n        column\n        suggestion\n        samples\n      }\n    }\n    progress {\n      step\n      done\n      total\n    }\n  }\n": types.ImportRunFieldsFragmentDoc,
    "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": types.ImportRunDocument,
    "\n  query ImportHeadline($id: ID!) {\n    importRun(id: $id) {\n      id\n      headline {\n        measure\n        before\n        after\n      }\n    }\n  }\n": types.ImportHeadlineDocument,
    "\n  query UnknownWords($id: ID!) {\n    importRun(id: $id) {\n      id\n      unknownWords {\n        kind\n        word\n        year\n        rows\n        options {\n          code\n          label\n          suggested\n        }\n      }\n    }\n  }\n": types.UnknownWordsDocument,
    "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $flag: ImportFlag, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, flag: $flag, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        flags\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n": types.ImportRowsDocument,
    "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n": types.MissingDeclarationsDocument,
    "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": types.ApplyImportDocument,
    "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": types.DiscardImportDocument,
    "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n": types.UndoImportDocument,
    "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      ...ImportRunFields\n    }\n  }\n": types.ReplanImportDocument,
    "\n  query SheetHeads($id: ID!) {\n    importRun(id: $id) {\n      id\n      sheetHeads {\n        sheet\n        likelyRow\n        rows {\n          rowNumber\n          data\n          cells\n        }\n      }\n    }\n  }\n": types.SheetHeadsDocument,
    "\n  mutation ChooseImportHeader($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {\n    chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) {\n      ...ImportRunFields\n    }\n  }\n": types.ChooseImportHeaderDocument,
    "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      ...ImportRunFields\n    }\n  }\n": types.SetImportExtentDocument,
    "\n  mutation SetImportArea($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {\n    setImportArea(id: $id, year: $year, county: $county, full: $full) {\n      ...ImportRunFields\n    }\n  }\n": types.SetImportAreaDocument,
    "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      ...ImportRunFields\n    }\n  }\n": types.ChooseImportRowDocument,
    "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      ...ImportRunFields\n    }\n  }\n": types.MapImportColumnsDocument,
    "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n": types.TemplateColumnsDocument,
    "\n  query UnknownReturnReasons {\n    unknownReturnReasons {\n      kind\n      word\n      year\n      rows\n      options {\n        code\n        label\n        suggested\n      }\n    }\n  }\n": types.UnknownReturnReasonsDocument,
    "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": types.WordAliasesDocument,
    "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n    }\n  }\n": types.WordOptionsDocument,
    "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n": types.DecideWordDocument,
    "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id) {\n      id\n    }\n  }\n": types.ForgetWordDocument,
    "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n": types.ImportLayoutsDocument,
    "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id) {\n      id\n    }\n  }\n": types.ForgetLayoutDocument,
    "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      ...HeadlineCounts\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      near\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n  }\n": types.OverviewDocument,
    "\n  query Flow($filter: DeclarationFilter!) {\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n": types.FlowDocument,
    "\n  fragment HeadlineCounts on Statistics {\n    declared\n    pending\n    overdue\n    reviewed\n    passed\n    confirmed\n    inProgress\n  }\n": types.HeadlineCountsFragmentDoc,
    "\n  query Headline($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n    }\n  }\n": types.HeadlineDocument,
    "\n  query Weeks($filter: DeclarationFilter!, $first: Day!, $second: Day!, $third: Day!, $fourth: Day!) {\n    first: statistics(filter: $filter, by: [], asOf: $first) {\n      ...HeadlineCounts\n    }\n    second: statistics(filter: $filter, by: [], asOf: $second) {\n      ...HeadlineCounts\n    }\n    third: statistics(filter: $filter, by: [], asOf: $third) {\n      ...HeadlineCounts\n    }\n    fourth: statistics(filter: $filter, by: [], asOf: $fourth) {\n      ...HeadlineCounts\n    }\n  }\n": types.WeeksDocument,
    "\n  fragment ResultGroups on Statistics {\n    keys\n    declared\n    reviewed\n    passed\n  }\n": types.ResultGroupsFragmentDoc,
    "\n  query Results($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n      failed\n      notAccepted\n      lapsed\n      withdrawn\n      disqualified\n    }\n    series: statistics(filter: $filter, by: [SERIES], asOf: $asOf) {\n      ...ResultGroups\n    }\n    county: statistics(filter: $filter, by: [COUNTY], asOf: $asOf) {\n      ...ResultGroups\n    }\n    level: statistics(filter: $filter, by: [LEVEL], asOf: $asOf) {\n      ...ResultGroups\n    }\n  }\n": types.ResultsDocument,
    "\n  query ImportsSince {\n    importRuns {\n      id\n      appliedAt\n      new\n      changed\n    }\n  }\n": types.ImportsSinceDocument,
    "\n  query FindingsSince($filter: DeclarationFilter!, $day: Day!) {\n    then: findings(filter: $filter, asOf: $day) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n    now: findings(filter: $filter) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n  }\n": types.FindingsSinceDocument,
    "\n  fragment PaperLineWords on PaperLine {\n    kind\n    pieces {\n      text\n      rows\n    }\n  }\n": types.PaperLineWordsFragmentDoc,
    "\n  fragment PaperTableWords on PaperTable {\n    title\n    header\n    rows {\n      cells {\n        text\n        rows\n      }\n    }\n  }\n": types.PaperTableWordsFragmentDoc,
    "\n  query BriefPreview($filter: DeclarationFilter!, $asOf: Day) {\n    briefPreview(filter: $filter, asOf: $asOf) {\n      serial\n      day\n      previous {\n        id\n        serial\n        day\n      }\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n": types.BriefPreviewDocument,
    "\n  query LetterPreview($filter: DeclarationFilter!) {\n    letterPreview(filter: $filter) {\n      day\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n": types.LetterPreviewDocument,
    "\n  query IssuedBriefs($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      title\n      scope\n      issuedAt\n      accountName\n      declared\n      passed\n      overdue\n    }\n  }\n": types.IssuedBriefsDocument,
    "\n  fragment PaperWords on PaperTemplate {\n    kind\n    year\n    savedIn\n    paragraphs {\n      key\n      name\n      nameEn\n      kind\n      text\n      usual\n    }\n    placeholders {\n      name\n      meaning\n    }\n    accountName\n    changedAt\n    version\n  }\n": types.PaperWordsFragmentDoc,
    "\n  query PaperTemplate($kind: PaperKind!, $year: Int!) {\n    paperTemplate(kind: $kind, year: $year) {\n      ...PaperWords\n    }\n  }\n": types.PaperTemplateDocument,
    "\n  mutation SavePaperTemplate($kind: PaperKind!, $year: Int!, $version: Int!, $texts: [PaperText!]!) {\n    savePaperTemplate(kind: $kind, year: $year, version: $version, texts: $texts) {\n      ...PaperWords\n    }\n  }\n": types.SavePaperTemplateDocument,
    "\n  query PendingItems($filter: DeclarationFilter!, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n      }\n      edges {\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n            phone\n          }\n          series\n          level\n          stage\n          paperReceivedOn\n          paperDesk\n          recordedPaperOn\n          recordedPaperDesk\n          workingDaysHere\n          overdue\n          deadline {\n            at\n            clause\n            workingDaysLeft\n          }\n        }\n      }\n    }\n  }\n": types.PendingItemsDocument,
    "\n  mutation RevealIdNumber($id: ID!, $purpose: String) {\n    revealIdNumber(id: $id, purpose: $purpose) {\n      idNumber\n    }\n  }\n": types.RevealIdNumberDocument,
    "\n  fragment PolicyFields on SecurityPolicy {\n    separated\n    passwordDays\n    passwordHistory\n    sessionLimit\n    secondFactorRoles\n    officersReady\n    endAskedBy\n    version\n  }\n": types.PolicyFieldsFragmentDoc,
    "\n  query SecurityPolicy {\n    securityPolicy {\n      ...PolicyFields\n    }\n  }\n": types.SecurityPolicyDocument,
    "\n  mutation SaveSecurityPolicy($policy: SecurityPolicyInput!) {\n    saveSecurityPolicy(policy: $policy) {\n      ...PolicyFields\n    }\n  }\n": types.SaveSecurityPolicyDocument,
    "\n  mutation SeparateOfficers($version: Int!) {\n    separateOfficers(version: $version) {\n      ...PolicyFields\n    }\n  }\n": types.SeparateOfficersDocument,
    "\n  mutation EndSeparation($version: Int!) {\n    endSeparation(version: $version) {\n      ...PolicyFields\n    }\n  }\n": types.EndSeparationDocument,
    "query Portal($inside: Boolean = false) {\n  portal {\n    sample\n    now\n    dataAt\n    dataBatch\n    revision\n    localHolidaysUnconfirmed\n    samplePassword\n    sampleAccounts {\n      username\n      displayName\n      role\n    }\n  }\n  viewer {\n    username\n    displayName\n    role\n    lastVisit\n    toured\n    counties\n    committees\n    departments\n    mustChangePassword\n    passwordAged\n    mustEnrolSecondFactor\n    separated\n    actions\n  }\n  cycles @include(if: $inside) {\n    year\n    title\n    isSample\n    hasDeclarations\n    referenceYear\n    windows {\n      ...CycleWindowFields\n    }\n    series {\n      code\n      name\n      shortName\n      nationalName\n    }\n    bodies {\n      code\n      name\n      annexNo\n      phone\n      place\n    }\n  }\n}\n\nfragment CycleWindowFields on CycleWindow {\n  id\n  name\n  nameEn\n  startsAt\n  endsAt\n  printed\n  clause\n  text\n  byNotice\n  stages\n  workingDays\n}": types.PortalDocument,
    "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    warnings\n    replaceable\n  }\n": types.RecordFieldsFragmentDoc,
    "\n  fragment CommitteeRecorded on SavedRecord {\n    id\n    recordedCommittee {\n      ...CommitteeFields\n    }\n  }\n\n  fragment DeclarationRecorded on SavedRecord {\n    id\n    recordedDeclaration {\n      ...DeclarationFields\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n": types.CommitteeRecordedFragmentDoc,
    "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n": types.NoticeEndDocument,
    "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n      names\n    }\n  }\n": types.PaperReceiptPlanDocument,
    "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      ...CommitteeRecorded\n    }\n  }\n": types.RecordFilingDocument,
    "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      ...CommitteeRecorded\n    }\n  }\n": types.RecordMeetingDocument,
    "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      ...CommitteeRecorded\n    }\n  }\n": types.RecordResultNoticeDocument,
    "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n      records {\n        id\n      }\n      moved {\n        stage\n        count\n      }\n    }\n  }\n": types.RecordPaperReceiptDocument,
    "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      ...DeclarationRecorded\n    }\n  }\n": types.CorrectPaperReceiptDocument,
    "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      ...DeclarationRecorded\n    }\n  }\n": types.RecordEntrustmentDocument,
    "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      ...DeclarationRecorded\n    }\n  }\n": types.RecordBanDocument,
    "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      ...CommitteeRecorded\n      ...DeclarationRecorded\n    }\n  }\n": types.WithdrawRecordDocument,
    "\n  query ReminderDesks($filter: DeclarationFilter!) {\n    reminderDesks(filter: $filter) {\n      desk\n      committee\n      county\n      supervisor\n      employer\n      employerName\n      onDesk\n      overdueOnDesk\n      contact\n      phone\n      remindedAt\n    }\n  }\n": types.ReminderDesksDocument,
    "\n  mutation PrepareReminder($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    prepareReminder(filter: $filter, holders: $holders) {\n      reminders {\n        id\n        desk\n        holder\n        text\n      }\n      emptied\n    }\n  }\n": types.PrepareReminderDocument,
    "\n  query Reminders($ids: [ID!]!) {\n    reminders(ids: $ids) {\n      id\n      holder\n      text\n    }\n  }\n": types.RemindersDocument,
    "\n  query ReminderDrafts($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    reminderDrafts(filter: $filter, holders: $holders) {\n      holder\n      text\n      count\n    }\n  }\n": types.ReminderDraftsDocument,
    "\n  query SentReminders($years: [Int!]!) {\n    sentReminders(years: $years) {\n      id\n      holder\n      accountName\n      preparedAt\n      count\n      moved\n      years\n    }\n  }\n": types.SentRemindersDocument,
    "\n  query OpenRules($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          id\n          severity\n        }\n        open\n      }\n    }\n  }\n": types.OpenRulesDocument,
    "\n  query PendingCount($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      pending\n    }\n  }\n": types.PendingCountDocument,
    "\n  fragment ShownChanges on FigureChanges {\n    year\n    asOf\n    asOfBefore\n    compared\n    share\n    least\n    count\n    changes {\n      key\n      tables\n      row\n      column\n      before\n      now\n      queryBefore\n      query\n      difference\n      reason {\n        text\n        accountName\n        changedAt\n        before\n        now\n      }\n      version\n    }\n  }\n": types.ShownChangesFragmentDoc,
    "\n  query FigureChanges($year: Int!, $asOf: Day) {\n    figureChanges(year: $year, asOf: $asOf) {\n      ...ShownChanges\n    }\n  }\n": types.FigureChangesDocument,
    "\n  mutation ExplainChanges($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!, $reason: String!) {\n    explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: $reason) {\n      ...ShownChanges\n    }\n  }\n": types.ExplainChangesDocument,
    "\n  query Freezes($year: Int) {\n    freezes(year: $year) {\n      id\n      year\n      serial\n      cutOff\n      frozenAt\n      accountName\n      note\n      hash\n      declared\n      passed\n    }\n  }\n": types.FreezesDocument,
    "\n  query FreezeComparison($id: ID!) {\n    freezeComparison(id: $id) {\n      figures\n      declarations\n    }\n  }\n": types.FreezeComparisonDocument,
    "\n  mutation FreezeYear($year: Int!, $cutOff: Day!, $note: String!) {\n    freezeYear(year: $year, cutOff: $cutOff, note: $note) {\n      id\n    }\n  }\n": types.FreezeYearDocument,
    "\n  query ReportNames {\n    reportNames {\n      code\n      name\n    }\n  }\n": types.ReportNamesDocument,
    "\n  query ReportTable($code: String!, $filter: DeclarationFilter!, $asOf: Day, $lines: Int) {\n    reportTable(code: $code, filter: $filter, asOf: $asOf, lines: $lines) {\n      code\n      title\n      statement\n      labels\n      headers {\n        group\n        header\n        numeric\n      }\n      lineCount\n      lines {\n        kind\n        cells\n        addresses\n      }\n      notes\n    }\n  }\n": types.ReportTableDocument,
    "\n  query ReportSetting($code: String!) {\n    reportSetting(code: $code) {\n      code\n      groups\n    }\n  }\n": types.ReportSettingDocument,
    "\n  mutation SaveReportSetting($code: String!, $groups: [String!]!) {\n    saveReportSetting(code: $code, groups: $groups) {\n      code\n      groups\n    }\n  }\n": types.SaveReportSettingDocument,
    "\n  fragment CycleForm on Cycle {\n    year\n    form {\n      number\n      authority\n      approval\n      validUntil\n      phone\n      zeros\n      paper\n      employers\n      changeShare\n      changeLeast\n      changeCount\n    }\n  }\n": types.CycleFormFragmentDoc,
    "\n  query FormSettings($year: Int!) {\n    cycle(year: $year) {\n      ...CycleForm\n    }\n  }\n": types.FormSettingsDocument,
    "\n  mutation SaveFormSettings($year: Int!, $form: FormSettingsInput!) {\n    saveFormSettings(year: $year, form: $form) {\n      ...CycleForm\n    }\n  }\n": types.SaveFormSettingsDocument,
    "\n  query Pivot($filter: DeclarationFilter!, $by: [Dimension!]!) {\n    statistics(filter: $filter, by: $by) {\n      keys\n      labels\n      declared\n      accepted\n      reviewed\n      passed\n      confirmed\n      failed\n      inProgress\n      pending\n      overdue\n    }\n  }\n": types.PivotDocument,
    "\n  mutation FinishTour {\n    finishTour {\n      username\n      toured\n    }\n  }\n": types.FinishTourDocument,
    "\n  fragment ViewFields on SavedView {\n    id\n    name\n    page\n    search\n    accountName\n    own\n    roles\n    starts\n    subscribed\n    newSince\n  }\n": types.ViewFieldsFragmentDoc,
    "\n  query SavedViews {\n    savedViews {\n      ...ViewFields\n    }\n  }\n": types.SavedViewsDocument,
    "\n  query SubscribedViews {\n    savedViews(subscribed: true) {\n      ...ViewFields\n      count {\n        total\n        fresh\n      }\n    }\n  }\n": types.SubscribedViewsDocument,
    "\n  mutation SaveView($view: SavedViewInput!) {\n    saveView(view: $view) {\n      ...ViewFields\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n": types.DeleteViewDocument,
    "\n  mutation UseView($id: ID!, $starts: Boolean, $subscribed: Boolean) {\n    useView(id: $id, starts: $starts, subscribed: $subscribed) {\n      ...ViewFields\n    }\n  }\n": types.UseViewDocument,
    "\n  fragment WallLinkFields on WallLink {\n    id\n    name\n    state\n    createdBy\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n    lastAddress\n  }\n": types.WallLinkFieldsFragmentDoc,
    "\n  query WallLinks {\n    wallLinks {\n      ...WallLinkFields\n    }\n  }\n": types.WallLinksDocument,
    "\n  mutation CreateWallLink($name: String!, $days: Int!) {\n    createWallLink(name: $name, days: $days) {\n      link {\n        ...WallLinkFields\n      }\n      token\n    }\n  }\n": types.CreateWallLinkDocument,
    "\n  mutation RevokeWallLink($id: ID!) {\n    revokeWallLink(id: $id) {\n      ...WallLinkFields\n    }\n  }\n": types.RevokeWallLinkDocument,
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
export function graphql(source: "\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      username\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $next: String!) {\n    changePassword(current: $current, next: $next) {\n      username\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor($password: String!) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation BeginSecondFactor($password: String!) {\n    beginSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      codes\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      codes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountFields on Account {\n    id\n    username\n    displayName\n    role\n    counties\n    committees\n    departments\n    disabled\n    mustChangePassword\n    rightsGranted\n    hasSecondFactor\n    passwordExpiresAt\n    signedInAt\n    sessions\n    own\n    version\n  }\n"): (typeof documents)["\n  fragment AccountFields on Account {\n    id\n    username\n    displayName\n    role\n    counties\n    committees\n    departments\n    disabled\n    mustChangePassword\n    rightsGranted\n    hasSecondFactor\n    passwordExpiresAt\n    signedInAt\n    sessions\n    own\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($search: String) {\n    accounts(search: $search) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  query Accounts($search: String) {\n    accounts(search: $search) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GrantableScope {\n    grantableScope {\n      committees {\n        code\n        name\n      }\n      departments\n    }\n  }\n"): (typeof documents)["\n  query GrantableScope {\n    grantableScope {\n      committees {\n        code\n        name\n      }\n      departments\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAccount($account: AccountInput!) {\n    saveAccount(account: $account) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n"): (typeof documents)["\n  mutation SaveAccount($account: AccountInput!) {\n    saveAccount(account: $account) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($id: ID!, $version: Int!) {\n    disableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation DisableAccount($id: ID!, $version: Int!) {\n    disableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($id: ID!, $version: Int!) {\n    enableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation EnableAccount($id: ID!, $version: Int!) {\n    enableAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($id: ID!, $version: Int!) {\n    resetPassword(id: $id, version: $version) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($id: ID!, $version: Int!) {\n    resetPassword(id: $id, version: $version) {\n      account {\n        ...AccountFields\n      }\n      temporaryPassword\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSessions {\n    sessions {\n      id\n      since\n      lastUsed\n      address\n      current\n    }\n  }\n"): (typeof documents)["\n  query OwnSessions {\n    sessions {\n      id\n      since\n      lastUsed\n      address\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRights($rights: RightsInput!) {\n    grantRights(rights: $rights) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation GrantRights($rights: RightsInput!) {\n    grantRights(rights: $rights) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockAccount($id: ID!, $version: Int!) {\n    unlockAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation UnlockAccount($id: ID!, $version: Int!) {\n    unlockAccount(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"): (typeof documents)["\n  mutation ResetSecondFactor($id: ID!, $version: Int!) {\n    resetSecondFactor(id: $id, version: $version) {\n      ...AccountFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnSecondFactor {\n    secondFactor {\n      since\n      codesLeft\n      imposed\n    }\n  }\n"): (typeof documents)["\n  query OwnSecondFactor {\n    secondFactor {\n      since\n      codesLeft\n      imposed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes($password: String!) {\n    renewRecoveryCodes(password: $password) {\n      codes\n    }\n  }\n"): (typeof documents)["\n  mutation RenewRecoveryCodes($password: String!) {\n    renewRecoveryCodes(password: $password) {\n      codes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor($password: String!) {\n    removeSecondFactor(password: $password) {\n      since\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSecondFactor($password: String!) {\n    removeSecondFactor(password: $password) {\n      since\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n"): (typeof documents)["\n  query Annex($id: ID!) {\n    declaration(id: $id) {\n      id\n      year\n      name\n      idNumber\n      gender\n      ethnicity\n      birthDate\n      politicalStatus\n      education\n      degree\n      employer {\n        id\n        name\n      }\n      series\n      specialty\n      level\n      targetTitle\n      currentTitle\n      noticeFrom\n      noticeTo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Audit($filter: AuditFilter!, $first: Int!, $after: String) {\n    auditEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          username\n          address\n          event\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Audit($filter: AuditFilter!, $first: Int!, $after: String) {\n    auditEntries(filter: $filter, first: $first, after: $after) {\n      totalCount\n      edges {\n        node {\n          id\n          at\n          username\n          address\n          event\n          detail\n        }\n      }\n      pageInfo {\n        hasNextPage\n        hasPreviousPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditVerification {\n    auditVerification {\n      whole\n      lastSeq\n      lastMac\n      lines\n    }\n  }\n"): (typeof documents)["\n  query AuditVerification {\n    auditVerification {\n      whole\n      lastSeq\n      lastMac\n      lines\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Backup {\n    backup {\n      version\n      madeAt\n      size\n      scheduledAt\n      overdue\n      failedAt\n      failure\n    }\n  }\n"): (typeof documents)["\n  query Backup {\n    backup {\n      version\n      madeAt\n      size\n      scheduledAt\n      overdue\n      failedAt\n      failure\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CalendarYearFields on CalendarYear {\n    year\n    regionalConfirmed\n    days {\n      day\n      isWorking\n      name\n      source\n      layer\n    }\n    notices {\n      id\n      year\n      layer\n      source\n      text\n      note\n      savedBy\n      savedAt\n    }\n  }\n"): (typeof documents)["\n  fragment CalendarYearFields on CalendarYear {\n    year\n    regionalConfirmed\n    days {\n      day\n      isWorking\n      name\n      source\n      layer\n    }\n    notices {\n      id\n      year\n      layer\n      source\n      text\n      note\n      savedBy\n      savedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarYear($year: Int!) {\n    calendarYear(year: $year) {\n      ...CalendarYearFields\n    }\n  }\n"): (typeof documents)["\n  query CalendarYear($year: Int!) {\n    calendarYear(year: $year) {\n      ...CalendarYearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarPreview($notice: CalendarNoticeInput!) {\n    calendarPreview(notice: $notice) {\n      day\n      before\n      after\n      name\n    }\n  }\n"): (typeof documents)["\n  query CalendarPreview($notice: CalendarNoticeInput!) {\n    calendarPreview(notice: $notice) {\n      day\n      before\n      after\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCalendarNotice($notice: CalendarNoticeInput!) {\n    saveCalendarNotice(notice: $notice) {\n      ...CalendarYearFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCalendarNotice($notice: CalendarNoticeInput!) {\n    saveCalendarNotice(notice: $notice) {\n      ...CalendarYearFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingCalendars($from: Int!, $until: Int!) {\n    missingCalendars(from: $from, until: $until)\n  }\n"): (typeof documents)["\n  query MissingCalendars($from: Int!, $until: Int!) {\n    missingCalendars(from: $from, until: $until)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpecialDays($year: Int!) {\n    calendarYear(year: $year) {\n      year\n      days {\n        day\n        isWorking\n        name\n        layer\n      }\n    }\n  }\n"): (typeof documents)["\n  query SpecialDays($year: Int!) {\n    calendarYear(year: $year) {\n      year\n      days {\n        day\n        isWorking\n        name\n        layer\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Find($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n      detail\n    }\n  }\n"): (typeof documents)["\n  query Find($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n      detail\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n"): (typeof documents)["\n  query Committees($year: Int!, $search: String) {\n    committees(year: $year, search: $search) {\n      id\n      code\n      annexNo\n      name\n      place\n      phone\n      series\n      filedAt\n      meetingFrom\n      meetingTo\n      pending\n      overdue\n      reviewed\n      passed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeFields on Committee {\n    id\n    year\n    code\n    annexNo\n    name\n    place\n    phone\n    series\n    filedAt\n    filingNo\n    poolFiledAt\n    meetingFrom\n    meetingTo\n    resultNoticeFrom\n    resultNoticeTo\n    pending\n    overdue\n    reviewed\n    passed\n    recordable\n    findings {\n      ...CommitteeFindingFields\n    }\n    records {\n      ...RecordFields\n    }\n  }\n"): (typeof documents)["\n  fragment CommitteeFields on Committee {\n    id\n    year\n    code\n    annexNo\n    name\n    place\n    phone\n    series\n    filedAt\n    filingNo\n    poolFiledAt\n    meetingFrom\n    meetingTo\n    resultNoticeFrom\n    resultNoticeTo\n    pending\n    overdue\n    reviewed\n    passed\n    recordable\n    findings {\n      ...CommitteeFindingFields\n    }\n    records {\n      ...RecordFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      ...CommitteeFields\n    }\n  }\n"): (typeof documents)["\n  query Committee($year: Int!, $code: String!) {\n    committee(year: $year, code: $code) {\n      ...CommitteeFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription Changed {\n  changed {\n    revision\n    importRun\n  }\n}"): (typeof documents)["subscription Changed {\n  changed {\n    revision\n    importRun\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contacts {\n    contacts {\n      id\n      kind\n      key\n      name\n      place\n      phone\n      note\n      stands\n      accountName\n      recordedAt\n    }\n  }\n"): (typeof documents)["\n  query Contacts {\n    contacts {\n      id\n      kind\n      key\n      name\n      place\n      phone\n      note\n      stands\n      accountName\n      recordedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveContacts($contacts: [ContactInput!]!) {\n    saveContacts(contacts: $contacts) {\n      saved {\n        id\n        kind\n        key\n      }\n      replaced {\n        id\n        name\n        place\n        phone\n        note\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveContacts($contacts: [ContactInput!]!) {\n    saveContacts(contacts: $contacts) {\n      saved {\n        id\n        kind\n        key\n      }\n      replaced {\n        id\n        name\n        place\n        phone\n        note\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingContacts($filter: DeclarationFilter!) {\n    missingContacts(filter: $filter) {\n      kind\n      key\n      employers\n      waiting\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query MissingContacts($filter: DeclarationFilter!) {\n    missingContacts(filter: $filter) {\n      kind\n      key\n      employers\n      waiting\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cycle($year: Int!) {\n    cycle(year: $year) {\n      year\n      title\n      addressees\n      isSample\n      noticeStartDayCounted\n      supportPhones\n      urls\n      windows {\n        ...CycleWindowFields\n      }\n      gaps {\n        from\n        to\n        workingDays\n      }\n      limits {\n        committeeSubmissions\n        employerNoticeWorkingDays\n        resultNoticeWorkingDays\n        paperCopies\n        banYears\n      }\n      routing {\n        pathway\n        level\n        lane\n        body\n        unsaid\n        clause\n        note\n      }\n      knownIssues {\n        id\n        clause\n        text\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n      versions {\n        id\n        savedBy\n        savedAt\n        note\n        dates\n      }\n    }\n  }\n"): (typeof documents)["\n  query Cycle($year: Int!) {\n    cycle(year: $year) {\n      year\n      title\n      addressees\n      isSample\n      noticeStartDayCounted\n      supportPhones\n      urls\n      windows {\n        ...CycleWindowFields\n      }\n      gaps {\n        from\n        to\n        workingDays\n      }\n      limits {\n        committeeSubmissions\n        employerNoticeWorkingDays\n        resultNoticeWorkingDays\n        paperCopies\n        banYears\n      }\n      routing {\n        pathway\n        level\n        lane\n        body\n        unsaid\n        clause\n        note\n      }\n      knownIssues {\n        id\n        clause\n        text\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n      versions {\n        id\n        savedBy\n        savedAt\n        note\n        dates\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Behind($filter: DeclarationFilter!) {\n    stageProgress(filter: $filter) {\n      stage\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query Behind($filter: DeclarationFilter!) {\n    stageProgress(filter: $filter) {\n      stage\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CycleDraft($draft: CycleDraftInput!) {\n    cycleDraft(draft: $draft) {\n      year\n      title\n      lastVersion\n      noticeStartDayCounted\n      windows {\n        id\n        name\n        nameEn\n        clause\n        startsAt\n        endsAt\n        before\n        printed\n        workingDays\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n    }\n  }\n"): (typeof documents)["\n  query CycleDraft($draft: CycleDraftInput!) {\n    cycleDraft(draft: $draft) {\n      year\n      title\n      lastVersion\n      noticeStartDayCounted\n      windows {\n        id\n        name\n        nameEn\n        clause\n        startsAt\n        endsAt\n        before\n        printed\n        workingDays\n      }\n      warnings {\n        clause\n        text\n        textEn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCycle($draft: CycleDraftInput!) {\n    saveCycle(draft: $draft) {\n      year\n    }\n  }\n"): (typeof documents)["\n  mutation SaveCycle($draft: CycleDraftInput!) {\n    saveCycle(draft: $draft) {\n      year\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ListedAttributes on Declaration {\n  platformNo\n  name\n  county\n  pathway\n  series\n  level\n  stage\n  enteredAt\n  workingDaysHere\n  vote\n  outcome\n  employer {\n    id\n    name\n  }\n}\n\nfragment DrawerAttributes on Declaration {\n  idType\n  idNumber\n  gender\n  ethnicity\n  birthDate\n  politicalStatus\n  education\n  degree\n  supervisor\n  route\n  county\n  pathway\n  series\n  specialty\n  level\n  targetTitle\n  currentTitle\n  currentTitleDate\n  committee\n  submittedAt\n  employerSubmittedAt\n  noticeFrom\n  noticeTo\n  committeeSubmissionCount\n  returnReason\n  correctionDueOn\n  paperReceivedOn\n  paperCopies\n  meetingOn\n  vote\n  resultNoticeFrom\n  resultNoticeTo\n  confirmedOn\n  certificateNo\n  continuingEducation\n  policyNote\n  endedOn\n  personStatus\n  noticeObjection\n  formCheckedOn\n  returnItemised\n  paperDesk\n  paperDuplex\n  resultObjection\n  entrustmentNo\n  agencyLetterNo\n  currentLevel\n  firstDeclaration\n  examBased\n  serviceYears\n  excellentYears\n  serviceMonths\n  exemptionFormNo\n  qualificationNo\n  aidFrom\n  aidTo\n  aidApproved\n  socialInsurance\n  educationProof\n  ceMissing\n  ceExemptYears\n  blankColumns\n  idDoubts\n  recordedEntrustmentNo\n  employer {\n    id\n    name\n    code\n    nature\n  }\n}"): (typeof documents)["fragment ListedAttributes on Declaration {\n  platformNo\n  name\n  county\n  pathway\n  series\n  level\n  stage\n  enteredAt\n  workingDaysHere\n  vote\n  outcome\n  employer {\n    id\n    name\n  }\n}\n\nfragment DrawerAttributes on Declaration {\n  idType\n  idNumber\n  gender\n  ethnicity\n  birthDate\n  politicalStatus\n  education\n  degree\n  supervisor\n  route\n  county\n  pathway\n  series\n  specialty\n  level\n  targetTitle\n  currentTitle\n  currentTitleDate\n  committee\n  submittedAt\n  employerSubmittedAt\n  noticeFrom\n  noticeTo\n  committeeSubmissionCount\n  returnReason\n  correctionDueOn\n  paperReceivedOn\n  paperCopies\n  meetingOn\n  vote\n  resultNoticeFrom\n  resultNoticeTo\n  confirmedOn\n  certificateNo\n  continuingEducation\n  policyNote\n  endedOn\n  personStatus\n  noticeObjection\n  formCheckedOn\n  returnItemised\n  paperDesk\n  paperDuplex\n  resultObjection\n  entrustmentNo\n  agencyLetterNo\n  currentLevel\n  firstDeclaration\n  examBased\n  serviceYears\n  excellentYears\n  serviceMonths\n  exemptionFormNo\n  qualificationNo\n  aidFrom\n  aidTo\n  aidApproved\n  socialInsurance\n  educationProof\n  ceMissing\n  ceExemptYears\n  blankColumns\n  idDoubts\n  recordedEntrustmentNo\n  employer {\n    id\n    name\n    code\n    nature\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Declarations(\n    $filter: DeclarationFilter!\n    $sort: DeclarationSort\n    $first: Int!\n    $after: String\n    $before: String\n    $skip: Int!\n    $phones: Boolean!\n    $asOf: Day\n  ) {\n    declarations(\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      before: $before\n      skip: $skip\n      asOf: $asOf\n    ) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ListedAttributes\n          overdue\n          desk\n          committee\n          supervisor\n          deadline {\n            at\n            byNotice\n            workingDaysLeft\n          }\n          contact @include(if: $phones) {\n            name\n            phone\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Declarations(\n    $filter: DeclarationFilter!\n    $sort: DeclarationSort\n    $first: Int!\n    $after: String\n    $before: String\n    $skip: Int!\n    $phones: Boolean!\n    $asOf: Day\n  ) {\n    declarations(\n      filter: $filter\n      sort: $sort\n      first: $first\n      after: $after\n      before: $before\n      skip: $skip\n      asOf: $asOf\n    ) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n      }\n      edges {\n        node {\n          id\n          ...ListedAttributes\n          overdue\n          desk\n          committee\n          supervisor\n          deadline {\n            at\n            byNotice\n            workingDaysLeft\n          }\n          contact @include(if: $phones) {\n            name\n            phone\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Late($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query Late($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeclarationContact($id: ID!) {\n    declaration(id: $id) {\n      id\n      contact {\n        name\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeclarationContact($id: ID!) {\n    declaration(id: $id) {\n      id\n      contact {\n        name\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeclarationFields on Declaration {\n    id\n    year\n    platformNo\n    name\n    series\n    ...DrawerAttributes\n    stage\n    desk\n    pending\n    overdue\n    enteredAt\n    workingDaysHere\n    deadline {\n      at\n      byNotice\n      clause\n      workingDaysLeft\n    }\n    outcome\n    notAcceptedReason\n    bannedUntil\n    records {\n      ...RecordFields\n    }\n    reminders {\n      id\n      holder\n      accountName\n      preparedAt\n    }\n    events {\n      id\n      stage\n      enteredAt\n      source\n      importRun\n      workingDays\n    }\n  }\n"): (typeof documents)["\n  fragment DeclarationFields on Declaration {\n    id\n    year\n    platformNo\n    name\n    series\n    ...DrawerAttributes\n    stage\n    desk\n    pending\n    overdue\n    enteredAt\n    workingDaysHere\n    deadline {\n      at\n      byNotice\n      clause\n      workingDaysLeft\n    }\n    outcome\n    notAcceptedReason\n    bannedUntil\n    records {\n      ...RecordFields\n    }\n    reminders {\n      id\n      holder\n      accountName\n      preparedAt\n    }\n    events {\n      id\n      stage\n      enteredAt\n      source\n      importRun\n      workingDays\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      ...DeclarationFields\n    }\n  }\n"): (typeof documents)["\n  query Declaration($id: ID!) {\n    declaration(id: $id) {\n      ...DeclarationFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListSetting {\n    listSetting {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n"): (typeof documents)["\n  query ListSetting {\n    listSetting {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveListSetting($setting: ListSettingInput!) {\n    saveListSetting(setting: $setting) {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n"): (typeof documents)["\n  mutation SaveListSetting($setting: ListSettingInput!) {\n    saveListSetting(setting: $setting) {\n      columns {\n        key\n        width\n      }\n      dense\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Difference(\n    $later: DeclarationFilter!\n    $laterDay: Day\n    $earlier: DeclarationFilter!\n    $earlierDay: Day\n    $came: DeclarationFilter!\n    $left: DeclarationFilter!\n    $ofDays: Boolean!\n  ) {\n    later: declarations(filter: $later, asOf: $laterDay, first: 1) {\n      totalCount\n    }\n    earlier: declarations(filter: $earlier, asOf: $earlierDay, first: 1) {\n      totalCount\n    }\n    came: declarations(filter: $came, asOf: $laterDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n    left: declarations(filter: $left, asOf: $earlierDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Difference(\n    $later: DeclarationFilter!\n    $laterDay: Day\n    $earlier: DeclarationFilter!\n    $earlierDay: Day\n    $came: DeclarationFilter!\n    $left: DeclarationFilter!\n    $ofDays: Boolean!\n  ) {\n    later: declarations(filter: $later, asOf: $laterDay, first: 1) {\n      totalCount\n    }\n    earlier: declarations(filter: $earlier, asOf: $earlierDay, first: 1) {\n      totalCount\n    }\n    came: declarations(filter: $came, asOf: $laterDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n    left: declarations(filter: $left, asOf: $earlierDay, first: 1) @include(if: $ofDays) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BriefFigures($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      figures {\n        measure\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  query BriefFigures($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      figures {\n        measure\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Desks($filter: DeclarationFilter!) {\n    desks(filter: $filter) {\n      bands {\n        from\n        to\n        enteredAfter\n        enteredBefore\n      }\n      loads {\n        desk\n        committee\n        county\n        supervisor\n        own\n        stage\n        onDesk\n        overdueOnDesk\n        pastProposalOnDesk\n        nearOnDesk\n        oldest\n        bands\n        phone\n        remindedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Desks($filter: DeclarationFilter!) {\n    desks(filter: $filter) {\n      bands {\n        from\n        to\n        enteredAfter\n        enteredBefore\n      }\n      loads {\n        desk\n        committee\n        county\n        supervisor\n        own\n        stage\n        onDesk\n        overdueOnDesk\n        pastProposalOnDesk\n        nearOnDesk\n        oldest\n        bands\n        phone\n        remindedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EmployerNames($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: [EMPLOYER]) {\n      keys\n      labels\n    }\n  }\n"): (typeof documents)["\n  query EmployerNames($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: [EMPLOYER]) {\n      keys\n      labels\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query Suggestions($text: String!, $year: Int!) {\n    find(text: $text, year: $year) {\n      kind\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleChoices {\n    findingRules {\n      id\n      title\n      titleEn\n    }\n  }\n"): (typeof documents)["\n  query RuleChoices {\n    findingRules {\n      id\n      title\n      titleEn\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query Findings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleFields\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        counties\n        countyCounts\n        committees\n        committeeCounts\n      }\n      committees {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorstFindings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleTitle\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        committees\n      }\n      committees {\n        rule {\n          ...RuleTitle\n        }\n        committee\n        milder\n        acknowledgements {\n          holds\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WorstFindings($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          ...RuleTitle\n        }\n        open\n        milder\n        acknowledged\n        cannotCheck\n        committees\n      }\n      committees {\n        rule {\n          ...RuleTitle\n        }\n        committee\n        milder\n        acknowledgements {\n          holds\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleTitle on FindingRule {\n    id\n    severity\n    clause\n    title\n    titleEn\n  }\n"): (typeof documents)["\n  fragment RuleTitle on FindingRule {\n    id\n    severity\n    clause\n    title\n    titleEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n"): (typeof documents)["\n  fragment RuleFields on FindingRule {\n    id\n    severity\n    clause\n    quote\n    title\n    titleEn\n    advice\n    adviceEn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcknowledgementFields on Acknowledgement {\n    id\n    reason\n    accountName\n    acknowledgedAt\n    holds\n    withdrawnAt\n  }\n"): (typeof documents)["\n  fragment AcknowledgementFields on Acknowledgement {\n    id\n    reason\n    accountName\n    acknowledgedAt\n    holds\n    withdrawnAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeFindingFields on CommitteeFinding {\n    rule {\n      ...RuleFields\n    }\n    year\n    committee\n    milder\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n"): (typeof documents)["\n  fragment CommitteeFindingFields on CommitteeFinding {\n    rule {\n      ...RuleFields\n    }\n    year\n    committee\n    milder\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeclarationFindings($id: ID!) {\n    declaration(id: $id) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n"): (typeof documents)["\n  fragment DeclarationFindingFields on DeclarationFinding {\n    rule {\n      ...RuleFields\n    }\n    verdict\n    milder\n    missing\n    message\n    acknowledgements {\n      ...AcknowledgementFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeFinding($declaration: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeFinding(declaration: $declaration, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeCommitteeFinding($year: Int!, $committee: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeCommitteeFinding(year: $year, committee: $committee, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeCommitteeFinding($year: Int!, $committee: ID!, $rule: ID!, $reason: String!) {\n    acknowledgeCommitteeFinding(year: $year, committee: $committee, rule: $rule, reason: $reason) {\n      id\n      findings {\n        ...CommitteeFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id) {\n      ...AcknowledgementFields\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAcknowledgement($id: ID!) {\n    withdrawAcknowledgement(id: $id) {\n      ...AcknowledgementFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingTrend($filter: DeclarationFilter!) {\n    findingTrend(filter: $filter) {\n      days\n      violations\n      warnings\n      rules\n      openBefore\n    }\n  }\n"): (typeof documents)["\n  query FindingTrend($filter: DeclarationFilter!) {\n    findingTrend(filter: $filter) {\n      days\n      violations\n      warnings\n      rules\n      openBefore\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Forms {\n    forms {\n      id\n      name\n      fileName\n      accountName\n      shared\n      editable\n      changedAt\n      tagged\n    }\n  }\n"): (typeof documents)["\n  query Forms {\n    forms {\n      id\n      name\n      fileName\n      accountName\n      shared\n      editable\n      changedAt\n      tagged\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Form($id: ID!) {\n    form(id: $id) {\n      form {\n        id\n        name\n        fileName\n        editable\n        version\n        tagged\n      }\n      sheets {\n        name\n        rows\n        columns\n        cells {\n          row\n          column\n          text\n          formula\n        }\n        merges {\n          top\n          bottom\n          left\n          right\n        }\n      }\n      tags {\n        sheet\n        cell\n        text\n      }\n      typed {\n        key\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  query Form($id: ID!) {\n    form(id: $id) {\n      form {\n        id\n        name\n        fileName\n        editable\n        version\n        tagged\n      }\n      sheets {\n        name\n        rows\n        columns\n        cells {\n          row\n          column\n          text\n          formula\n        }\n        merges {\n          top\n          bottom\n          left\n          right\n        }\n      }\n      tags {\n        sheet\n        cell\n        text\n      }\n      typed {\n        key\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormFigures($id: ID!, $filter: DeclarationFilter!, $asOf: Day) {\n    formFigures(id: $id, filter: $filter, asOf: $asOf) {\n      sheet\n      cell\n      kind\n      value\n      meaning\n      query\n      key\n    }\n  }\n"): (typeof documents)["\n  query FormFigures($id: ID!, $filter: DeclarationFilter!, $asOf: Day) {\n    formFigures(id: $id, filter: $filter, asOf: $asOf) {\n      sheet\n      cell\n      kind\n      value\n      meaning\n      query\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveForm($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {\n    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) {\n      id\n      name\n      version\n      tagged\n      changedAt\n    }\n  }\n"): (typeof documents)["\n  mutation SaveForm($id: ID!, $version: Int!, $name: String!, $tags: [FormTagInput!]!, $typed: [FormTypedInput!]!) {\n    saveForm(id: $id, version: $version, name: $name, tags: $tags, typed: $typed) {\n      id\n      name\n      version\n      tagged\n      changedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteForm($id: ID!) {\n    deleteForm(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteForm($id: ID!) {\n    deleteForm(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n"): (typeof documents)["\n  query ImportRuns {\n    importRuns {\n      id\n      fileName\n      state\n      startedAt\n      appliedAt\n      account\n      new\n      changed\n      unchanged\n      skipped\n      rejected\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportRunFields on ImportRun {\n    id\n    fileName\n    state\n    startedAt\n    finishedAt\n    appliedAt\n    account\n    errorCode\n    errorMessage\n    years\n    read\n    new\n    changed\n    unchanged\n    skipped\n    rejected\n    conflict\n    movedBack\n    jumped\n    otherNotice\n    missing\n    extent\n    kept\n    areas {\n      year\n      county\n      rows\n      stored\n      full\n      asked\n    }\n    notes {\n      code\n      text\n    }\n    header {\n      sheet\n      firstRow\n      rowNumber\n      missing\n      layout\n      otherSheets\n      columns {\n        letter\n        header\n        column\n        suggestion\n        samples\n      }\n    }\n    progress {\n      step\n      done\n      total\n    }\n  }\n"): (typeof documents)["\n  fragment ImportRunFields on ImportRun {\n    id\n    fileName\n    state\n    startedAt\n    finishedAt\n    appliedAt\n    account\n    errorCode\n    errorMessage\n    years\n    read\n    new\n    changed\n    unchanged\n    skipped\n    rejected\n    conflict\n    movedBack\n    jumped\n    otherNotice\n    missing\n    extent\n    kept\n    areas {\n      year\n      county\n      rows\n      stored\n      full\n      asked\n    }\n    notes {\n      code\n      text\n    }\n    header {\n      sheet\n      firstRow\n      rowNumber\n      missing\n      layout\n      otherSheets\n      columns {\n        letter\n        header\n        column\n        suggestion\n        samples\n      }\n    }\n    progress {\n      step\n      done\n      total\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  query ImportRun($id: ID!) {\n    importRun(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"];
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
export function graphql(source: "\n  query ImportRows($id: ID!, $kind: ImportRowKind, $flag: ImportFlag, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, flag: $flag, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        flags\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportRows($id: ID!, $kind: ImportRowKind, $flag: ImportFlag, $first: Int!, $after: Int) {\n    importRun(id: $id) {\n      id\n      rows(kind: $kind, flag: $flag, first: $first, after: $after) {\n        rowNumber\n        kind\n        platformNo\n        flags\n        problems {\n          code\n          column\n          value\n          reason\n        }\n        changes {\n          column\n          before\n          after\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n"): (typeof documents)["\n  query MissingDeclarations($id: ID!, $first: Int!, $after: ID) {\n    importRun(id: $id) {\n      id\n      missingDeclarations(first: $first, after: $after) {\n        id\n        platformNo\n        name\n        county\n        stage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation ApplyImport($id: ID!) {\n    applyImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardImport($id: ID!) {\n    discardImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($id: ID!) {\n    undoImport(id: $id) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation ReplanImport($id: ID!, $sheet: String) {\n    replanImport(id: $id, sheet: $sheet) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SheetHeads($id: ID!) {\n    importRun(id: $id) {\n      id\n      sheetHeads {\n        sheet\n        likelyRow\n        rows {\n          rowNumber\n          data\n          cells\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SheetHeads($id: ID!) {\n    importRun(id: $id) {\n      id\n      sheetHeads {\n        sheet\n        likelyRow\n        rows {\n          rowNumber\n          data\n          cells\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseImportHeader($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {\n    chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseImportHeader($id: ID!, $sheet: String!, $firstRow: Int!, $lastRow: Int!) {\n    chooseImportHeader(id: $id, sheet: $sheet, firstRow: $firstRow, lastRow: $lastRow) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation SetImportExtent($id: ID!, $extent: ImportExtent!) {\n    setImportExtent(id: $id, extent: $extent) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetImportArea($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {\n    setImportArea(id: $id, year: $year, county: $county, full: $full) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation SetImportArea($id: ID!, $year: Int!, $county: String!, $full: Boolean!) {\n    setImportArea(id: $id, year: $year, county: $county, full: $full) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseImportRow($id: ID!, $rowNumber: Int!) {\n    chooseImportRow(id: $id, rowNumber: $rowNumber) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      ...ImportRunFields\n    }\n  }\n"): (typeof documents)["\n  mutation MapImportColumns($id: ID!, $name: String!, $columns: [LayoutColumnInput!]!) {\n    mapImportColumns(id: $id, name: $name, columns: $columns) {\n      ...ImportRunFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n"): (typeof documents)["\n  query TemplateColumns {\n    templateColumns {\n      column\n      need\n      note\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnknownReturnReasons {\n    unknownReturnReasons {\n      kind\n      word\n      year\n      rows\n      options {\n        code\n        label\n        suggested\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnknownReturnReasons {\n    unknownReturnReasons {\n      kind\n      word\n      year\n      rows\n      options {\n        code\n        label\n        suggested\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"): (typeof documents)["\n  query WordAliases {\n    wordAliases {\n      id\n      kind\n      year\n      word\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n    }\n  }\n"): (typeof documents)["\n  query WordOptions($kind: WordKind!, $year: Int) {\n    wordOptions(kind: $kind, year: $year) {\n      code\n      label\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"): (typeof documents)["\n  mutation DecideWord($kind: WordKind!, $year: Int, $word: String!, $code: String!) {\n    decideWord(kind: $kind, year: $year, word: $word, code: $code) {\n      id\n      code\n      label\n      account\n      decidedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetWord($id: ID!) {\n    forgetWord(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportLayouts {\n    importLayouts {\n      id\n      name\n      account\n      savedAt\n      columns {\n        header\n        column\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetLayout($id: ID!) {\n    forgetLayout(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      ...HeadlineCounts\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      near\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query Overview($filter: DeclarationFilter!) {\n    total: statistics(filter: $filter, by: []) {\n      ...HeadlineCounts\n    }\n    stageProgress(filter: $filter) {\n      stage\n      count\n      near\n      overdue\n      reached\n      medianWorkingDays\n      oldestWorkingDays\n      deadline\n    }\n    bySeries: statistics(filter: $filter, by: [SERIES, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n    byCounty: statistics(filter: $filter, by: [COUNTY, STAGE]) {\n      keys\n      labels\n      inProgress\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Flow($filter: DeclarationFilter!) {\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n"): (typeof documents)["\n  query Flow($filter: DeclarationFilter!) {\n    trend(filter: $filter) {\n      days\n      stages\n      reached\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadlineCounts on Statistics {\n    declared\n    pending\n    overdue\n    reviewed\n    passed\n    confirmed\n    inProgress\n  }\n"): (typeof documents)["\n  fragment HeadlineCounts on Statistics {\n    declared\n    pending\n    overdue\n    reviewed\n    passed\n    confirmed\n    inProgress\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Headline($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n    }\n  }\n"): (typeof documents)["\n  query Headline($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Weeks($filter: DeclarationFilter!, $first: Day!, $second: Day!, $third: Day!, $fourth: Day!) {\n    first: statistics(filter: $filter, by: [], asOf: $first) {\n      ...HeadlineCounts\n    }\n    second: statistics(filter: $filter, by: [], asOf: $second) {\n      ...HeadlineCounts\n    }\n    third: statistics(filter: $filter, by: [], asOf: $third) {\n      ...HeadlineCounts\n    }\n    fourth: statistics(filter: $filter, by: [], asOf: $fourth) {\n      ...HeadlineCounts\n    }\n  }\n"): (typeof documents)["\n  query Weeks($filter: DeclarationFilter!, $first: Day!, $second: Day!, $third: Day!, $fourth: Day!) {\n    first: statistics(filter: $filter, by: [], asOf: $first) {\n      ...HeadlineCounts\n    }\n    second: statistics(filter: $filter, by: [], asOf: $second) {\n      ...HeadlineCounts\n    }\n    third: statistics(filter: $filter, by: [], asOf: $third) {\n      ...HeadlineCounts\n    }\n    fourth: statistics(filter: $filter, by: [], asOf: $fourth) {\n      ...HeadlineCounts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResultGroups on Statistics {\n    keys\n    declared\n    reviewed\n    passed\n  }\n"): (typeof documents)["\n  fragment ResultGroups on Statistics {\n    keys\n    declared\n    reviewed\n    passed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Results($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n      failed\n      notAccepted\n      lapsed\n      withdrawn\n      disqualified\n    }\n    series: statistics(filter: $filter, by: [SERIES], asOf: $asOf) {\n      ...ResultGroups\n    }\n    county: statistics(filter: $filter, by: [COUNTY], asOf: $asOf) {\n      ...ResultGroups\n    }\n    level: statistics(filter: $filter, by: [LEVEL], asOf: $asOf) {\n      ...ResultGroups\n    }\n  }\n"): (typeof documents)["\n  query Results($filter: DeclarationFilter!, $asOf: Day) {\n    total: statistics(filter: $filter, by: [], asOf: $asOf) {\n      ...HeadlineCounts\n      failed\n      notAccepted\n      lapsed\n      withdrawn\n      disqualified\n    }\n    series: statistics(filter: $filter, by: [SERIES], asOf: $asOf) {\n      ...ResultGroups\n    }\n    county: statistics(filter: $filter, by: [COUNTY], asOf: $asOf) {\n      ...ResultGroups\n    }\n    level: statistics(filter: $filter, by: [LEVEL], asOf: $asOf) {\n      ...ResultGroups\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportsSince {\n    importRuns {\n      id\n      appliedAt\n      new\n      changed\n    }\n  }\n"): (typeof documents)["\n  query ImportsSince {\n    importRuns {\n      id\n      appliedAt\n      new\n      changed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindingsSince($filter: DeclarationFilter!, $day: Day!) {\n    then: findings(filter: $filter, asOf: $day) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n    now: findings(filter: $filter) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n  }\n"): (typeof documents)["\n  query FindingsSince($filter: DeclarationFilter!, $day: Day!) {\n    then: findings(filter: $filter, asOf: $day) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n    now: findings(filter: $filter) {\n      rules {\n        rule {\n          id\n        }\n        open\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperLineWords on PaperLine {\n    kind\n    pieces {\n      text\n      rows\n    }\n  }\n"): (typeof documents)["\n  fragment PaperLineWords on PaperLine {\n    kind\n    pieces {\n      text\n      rows\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperTableWords on PaperTable {\n    title\n    header\n    rows {\n      cells {\n        text\n        rows\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PaperTableWords on PaperTable {\n    title\n    header\n    rows {\n      cells {\n        text\n        rows\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BriefPreview($filter: DeclarationFilter!, $asOf: Day) {\n    briefPreview(filter: $filter, asOf: $asOf) {\n      serial\n      day\n      previous {\n        id\n        serial\n        day\n      }\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n"): (typeof documents)["\n  query BriefPreview($filter: DeclarationFilter!, $asOf: Day) {\n    briefPreview(filter: $filter, asOf: $asOf) {\n      serial\n      day\n      previous {\n        id\n        serial\n        day\n      }\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPreview($filter: DeclarationFilter!) {\n    letterPreview(filter: $filter) {\n      day\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n"): (typeof documents)["\n  query LetterPreview($filter: DeclarationFilter!) {\n    letterPreview(filter: $filter) {\n      day\n      sender\n      lines {\n        ...PaperLineWords\n      }\n      tables {\n        ...PaperTableWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuedBriefs($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      title\n      scope\n      issuedAt\n      accountName\n      declared\n      passed\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query IssuedBriefs($year: Int!) {\n    issuedBriefs(year: $year) {\n      id\n      serial\n      day\n      title\n      scope\n      issuedAt\n      accountName\n      declared\n      passed\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaperWords on PaperTemplate {\n    kind\n    year\n    savedIn\n    paragraphs {\n      key\n      name\n      nameEn\n      kind\n      text\n      usual\n    }\n    placeholders {\n      name\n      meaning\n    }\n    accountName\n    changedAt\n    version\n  }\n"): (typeof documents)["\n  fragment PaperWords on PaperTemplate {\n    kind\n    year\n    savedIn\n    paragraphs {\n      key\n      name\n      nameEn\n      kind\n      text\n      usual\n    }\n    placeholders {\n      name\n      meaning\n    }\n    accountName\n    changedAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperTemplate($kind: PaperKind!, $year: Int!) {\n    paperTemplate(kind: $kind, year: $year) {\n      ...PaperWords\n    }\n  }\n"): (typeof documents)["\n  query PaperTemplate($kind: PaperKind!, $year: Int!) {\n    paperTemplate(kind: $kind, year: $year) {\n      ...PaperWords\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePaperTemplate($kind: PaperKind!, $year: Int!, $version: Int!, $texts: [PaperText!]!) {\n    savePaperTemplate(kind: $kind, year: $year, version: $version, texts: $texts) {\n      ...PaperWords\n    }\n  }\n"): (typeof documents)["\n  mutation SavePaperTemplate($kind: PaperKind!, $year: Int!, $version: Int!, $texts: [PaperText!]!) {\n    savePaperTemplate(kind: $kind, year: $year, version: $version, texts: $texts) {\n      ...PaperWords\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingItems($filter: DeclarationFilter!, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n      }\n      edges {\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n            phone\n          }\n          series\n          level\n          stage\n          paperReceivedOn\n          paperDesk\n          recordedPaperOn\n          recordedPaperDesk\n          workingDaysHere\n          overdue\n          deadline {\n            at\n            clause\n            workingDaysLeft\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PendingItems($filter: DeclarationFilter!, $first: Int!, $after: String) {\n    declarations(filter: $filter, sort: { field: URGENCY, direction: ASC }, first: $first, after: $after) {\n      pageInfo {\n        endCursor\n      }\n      edges {\n        node {\n          id\n          platformNo\n          name\n          employer {\n            id\n            name\n            phone\n          }\n          series\n          level\n          stage\n          paperReceivedOn\n          paperDesk\n          recordedPaperOn\n          recordedPaperDesk\n          workingDaysHere\n          overdue\n          deadline {\n            at\n            clause\n            workingDaysLeft\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealIdNumber($id: ID!, $purpose: String) {\n    revealIdNumber(id: $id, purpose: $purpose) {\n      idNumber\n    }\n  }\n"): (typeof documents)["\n  mutation RevealIdNumber($id: ID!, $purpose: String) {\n    revealIdNumber(id: $id, purpose: $purpose) {\n      idNumber\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PolicyFields on SecurityPolicy {\n    separated\n    passwordDays\n    passwordHistory\n    sessionLimit\n    secondFactorRoles\n    officersReady\n    endAskedBy\n    version\n  }\n"): (typeof documents)["\n  fragment PolicyFields on SecurityPolicy {\n    separated\n    passwordDays\n    passwordHistory\n    sessionLimit\n    secondFactorRoles\n    officersReady\n    endAskedBy\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecurityPolicy {\n    securityPolicy {\n      ...PolicyFields\n    }\n  }\n"): (typeof documents)["\n  query SecurityPolicy {\n    securityPolicy {\n      ...PolicyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSecurityPolicy($policy: SecurityPolicyInput!) {\n    saveSecurityPolicy(policy: $policy) {\n      ...PolicyFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveSecurityPolicy($policy: SecurityPolicyInput!) {\n    saveSecurityPolicy(policy: $policy) {\n      ...PolicyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SeparateOfficers($version: Int!) {\n    separateOfficers(version: $version) {\n      ...PolicyFields\n    }\n  }\n"): (typeof documents)["\n  mutation SeparateOfficers($version: Int!) {\n    separateOfficers(version: $version) {\n      ...PolicyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeparation($version: Int!) {\n    endSeparation(version: $version) {\n      ...PolicyFields\n    }\n  }\n"): (typeof documents)["\n  mutation EndSeparation($version: Int!) {\n    endSeparation(version: $version) {\n      ...PolicyFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Portal($inside: Boolean = false) {\n  portal {\n    sample\n    now\n    dataAt\n    dataBatch\n    revision\n    localHolidaysUnconfirmed\n    samplePassword\n    sampleAccounts {\n      username\n      displayName\n      role\n    }\n  }\n  viewer {\n    username\n    displayName\n    role\n    lastVisit\n    toured\n    counties\n    committees\n    departments\n    mustChangePassword\n    passwordAged\n    mustEnrolSecondFactor\n    separated\n    actions\n  }\n  cycles @include(if: $inside) {\n    year\n    title\n    isSample\n    hasDeclarations\n    referenceYear\n    windows {\n      ...CycleWindowFields\n    }\n    series {\n      code\n      name\n      shortName\n      nationalName\n    }\n    bodies {\n      code\n      name\n      annexNo\n      phone\n      place\n    }\n  }\n}\n\nfragment CycleWindowFields on CycleWindow {\n  id\n  name\n  nameEn\n  startsAt\n  endsAt\n  printed\n  clause\n  text\n  byNotice\n  stages\n  workingDays\n}"): (typeof documents)["query Portal($inside: Boolean = false) {\n  portal {\n    sample\n    now\n    dataAt\n    dataBatch\n    revision\n    localHolidaysUnconfirmed\n    samplePassword\n    sampleAccounts {\n      username\n      displayName\n      role\n    }\n  }\n  viewer {\n    username\n    displayName\n    role\n    lastVisit\n    toured\n    counties\n    committees\n    departments\n    mustChangePassword\n    passwordAged\n    mustEnrolSecondFactor\n    separated\n    actions\n  }\n  cycles @include(if: $inside) {\n    year\n    title\n    isSample\n    hasDeclarations\n    referenceYear\n    windows {\n      ...CycleWindowFields\n    }\n    series {\n      code\n      name\n      shortName\n      nationalName\n    }\n    bodies {\n      code\n      name\n      annexNo\n      phone\n      place\n    }\n  }\n}\n\nfragment CycleWindowFields on CycleWindow {\n  id\n  name\n  nameEn\n  startsAt\n  endsAt\n  printed\n  clause\n  text\n  byNotice\n  stages\n  workingDays\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    warnings\n    replaceable\n  }\n"): (typeof documents)["\n  fragment RecordFields on BureauRecord {\n    id\n    kind\n    fromDay\n    untilDay\n    documentNo\n    place\n    series\n    copies\n    duplex\n    desk\n    note\n    replacedBy\n    withdrawn\n    accountName\n    recordedAt\n    warnings\n    replaceable\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitteeRecorded on SavedRecord {\n    id\n    recordedCommittee {\n      ...CommitteeFields\n    }\n  }\n\n  fragment DeclarationRecorded on SavedRecord {\n    id\n    recordedDeclaration {\n      ...DeclarationFields\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommitteeRecorded on SavedRecord {\n    id\n    recordedCommittee {\n      ...CommitteeFields\n    }\n  }\n\n  fragment DeclarationRecorded on SavedRecord {\n    id\n    recordedDeclaration {\n      ...DeclarationFields\n      findings {\n        ...DeclarationFindingFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n"): (typeof documents)["\n  query NoticeEnd($year: Int!, $kind: NoticeKind!, $from: Day!) {\n    noticeEnd(year: $year, kind: $kind, from: $from)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n      names\n    }\n  }\n"): (typeof documents)["\n  query PaperReceiptPlan($filter: DeclarationFilter!, $declarations: [ID!]) {\n    paperReceiptPlan(filter: $filter, declarations: $declarations) {\n      desk\n      received\n      already\n      names\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      ...CommitteeRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation RecordFiling($year: Int!, $committee: String!, $filing: FilingInput!) {\n    recordFiling(year: $year, committee: $committee, filing: $filing) {\n      ...CommitteeRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      ...CommitteeRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation RecordMeeting($year: Int!, $committee: String!, $meeting: MeetingInput!) {\n    recordMeeting(year: $year, committee: $committee, meeting: $meeting) {\n      ...CommitteeRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      ...CommitteeRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation RecordResultNotice($year: Int!, $committee: String!, $notice: ResultNoticeInput!) {\n    recordResultNotice(year: $year, committee: $committee, notice: $notice) {\n      ...CommitteeRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n      records {\n        id\n      }\n      moved {\n        stage\n        count\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordPaperReceipt(\n    $filter: DeclarationFilter!\n    $declarations: [ID!]\n    $receipt: PaperReceiptInput!\n    $confirmed: Int!\n  ) {\n    recordPaperReceipt(filter: $filter, declarations: $declarations, receipt: $receipt, confirmed: $confirmed) {\n      received\n      already\n      records {\n        id\n      }\n      moved {\n        stage\n        count\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      ...DeclarationRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectPaperReceipt($record: ID!, $receipt: PaperReceiptInput!) {\n    correctPaperReceipt(record: $record, receipt: $receipt) {\n      ...DeclarationRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      ...DeclarationRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation RecordEntrustment($declaration: ID!, $letter: EntrustmentInput!) {\n    recordEntrustment(declaration: $declaration, letter: $letter) {\n      ...DeclarationRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      ...DeclarationRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation RecordBan($declaration: ID!, $ban: BanInput!) {\n    recordBan(declaration: $declaration, ban: $ban) {\n      ...DeclarationRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      ...CommitteeRecorded\n      ...DeclarationRecorded\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawRecord($record: ID!, $reason: String!) {\n    withdrawRecord(record: $record, reason: $reason) {\n      ...CommitteeRecorded\n      ...DeclarationRecorded\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderDesks($filter: DeclarationFilter!) {\n    reminderDesks(filter: $filter) {\n      desk\n      committee\n      county\n      supervisor\n      employer\n      employerName\n      onDesk\n      overdueOnDesk\n      contact\n      phone\n      remindedAt\n    }\n  }\n"): (typeof documents)["\n  query ReminderDesks($filter: DeclarationFilter!) {\n    reminderDesks(filter: $filter) {\n      desk\n      committee\n      county\n      supervisor\n      employer\n      employerName\n      onDesk\n      overdueOnDesk\n      contact\n      phone\n      remindedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareReminder($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    prepareReminder(filter: $filter, holders: $holders) {\n      reminders {\n        id\n        desk\n        holder\n        text\n      }\n      emptied\n    }\n  }\n"): (typeof documents)["\n  mutation PrepareReminder($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    prepareReminder(filter: $filter, holders: $holders) {\n      reminders {\n        id\n        desk\n        holder\n        text\n      }\n      emptied\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Reminders($ids: [ID!]!) {\n    reminders(ids: $ids) {\n      id\n      holder\n      text\n    }\n  }\n"): (typeof documents)["\n  query Reminders($ids: [ID!]!) {\n    reminders(ids: $ids) {\n      id\n      holder\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReminderDrafts($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    reminderDrafts(filter: $filter, holders: $holders) {\n      holder\n      text\n      count\n    }\n  }\n"): (typeof documents)["\n  query ReminderDrafts($filter: DeclarationFilter!, $holders: [DeskHolder!]!) {\n    reminderDrafts(filter: $filter, holders: $holders) {\n      holder\n      text\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentReminders($years: [Int!]!) {\n    sentReminders(years: $years) {\n      id\n      holder\n      accountName\n      preparedAt\n      count\n      moved\n      years\n    }\n  }\n"): (typeof documents)["\n  query SentReminders($years: [Int!]!) {\n    sentReminders(years: $years) {\n      id\n      holder\n      accountName\n      preparedAt\n      count\n      moved\n      years\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenRules($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          id\n          severity\n        }\n        open\n      }\n    }\n  }\n"): (typeof documents)["\n  query OpenRules($filter: DeclarationFilter!) {\n    findings(filter: $filter) {\n      rules {\n        rule {\n          id\n          severity\n        }\n        open\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingCount($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      pending\n    }\n  }\n"): (typeof documents)["\n  query PendingCount($filter: DeclarationFilter!) {\n    statistics(filter: $filter, by: []) {\n      pending\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownChanges on FigureChanges {\n    year\n    asOf\n    asOfBefore\n    compared\n    share\n    least\n    count\n    changes {\n      key\n      tables\n      row\n      column\n      before\n      now\n      queryBefore\n      query\n      difference\n      reason {\n        text\n        accountName\n        changedAt\n        before\n        now\n      }\n      version\n    }\n  }\n"): (typeof documents)["\n  fragment ShownChanges on FigureChanges {\n    year\n    asOf\n    asOfBefore\n    compared\n    share\n    least\n    count\n    changes {\n      key\n      tables\n      row\n      column\n      before\n      now\n      queryBefore\n      query\n      difference\n      reason {\n        text\n        accountName\n        changedAt\n        before\n        now\n      }\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureChanges($year: Int!, $asOf: Day) {\n    figureChanges(year: $year, asOf: $asOf) {\n      ...ShownChanges\n    }\n  }\n"): (typeof documents)["\n  query FigureChanges($year: Int!, $asOf: Day) {\n    figureChanges(year: $year, asOf: $asOf) {\n      ...ShownChanges\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExplainChanges($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!, $reason: String!) {\n    explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: $reason) {\n      ...ShownChanges\n    }\n  }\n"): (typeof documents)["\n  mutation ExplainChanges($year: Int!, $asOf: Day, $changes: [ExplainedChange!]!, $reason: String!) {\n    explainChanges(year: $year, asOf: $asOf, changes: $changes, reason: $reason) {\n      ...ShownChanges\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Freezes($year: Int) {\n    freezes(year: $year) {\n      id\n      year\n      serial\n      cutOff\n      frozenAt\n      accountName\n      note\n      hash\n      declared\n      passed\n    }\n  }\n"): (typeof documents)["\n  query Freezes($year: Int) {\n    freezes(year: $year) {\n      id\n      year\n      serial\n      cutOff\n      frozenAt\n      accountName\n      note\n      hash\n      declared\n      passed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FreezeComparison($id: ID!) {\n    freezeComparison(id: $id) {\n      figures\n      declarations\n    }\n  }\n"): (typeof documents)["\n  query FreezeComparison($id: ID!) {\n    freezeComparison(id: $id) {\n      figures\n      declarations\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FreezeYear($year: Int!, $cutOff: Day!, $note: String!) {\n    freezeYear(year: $year, cutOff: $cutOff, note: $note) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation FreezeYear($year: Int!, $cutOff: Day!, $note: String!) {\n    freezeYear(year: $year, cutOff: $cutOff, note: $note) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportNames {\n    reportNames {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query ReportNames {\n    reportNames {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportTable($code: String!, $filter: DeclarationFilter!, $asOf: Day, $lines: Int) {\n    reportTable(code: $code, filter: $filter, asOf: $asOf, lines: $lines) {\n      code\n      title\n      statement\n      labels\n      headers {\n        group\n        header\n        numeric\n      }\n      lineCount\n      lines {\n        kind\n        cells\n        addresses\n      }\n      notes\n    }\n  }\n"): (typeof documents)["\n  query ReportTable($code: String!, $filter: DeclarationFilter!, $asOf: Day, $lines: Int) {\n    reportTable(code: $code, filter: $filter, asOf: $asOf, lines: $lines) {\n      code\n      title\n      statement\n      labels\n      headers {\n        group\n        header\n        numeric\n      }\n      lineCount\n      lines {\n        kind\n        cells\n        addresses\n      }\n      notes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportSetting($code: String!) {\n    reportSetting(code: $code) {\n      code\n      groups\n    }\n  }\n"): (typeof documents)["\n  query ReportSetting($code: String!) {\n    reportSetting(code: $code) {\n      code\n      groups\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReportSetting($code: String!, $groups: [String!]!) {\n    saveReportSetting(code: $code, groups: $groups) {\n      code\n      groups\n    }\n  }\n"): (typeof documents)["\n  mutation SaveReportSetting($code: String!, $groups: [String!]!) {\n    saveReportSetting(code: $code, groups: $groups) {\n      code\n      groups\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CycleForm on Cycle {\n    year\n    form {\n      number\n      authority\n      approval\n      validUntil\n      phone\n      zeros\n      paper\n      employers\n      changeShare\n      changeLeast\n      changeCount\n    }\n  }\n"): (typeof documents)["\n  fragment CycleForm on Cycle {\n    year\n    form {\n      number\n      authority\n      approval\n      validUntil\n      phone\n      zeros\n      paper\n      employers\n      changeShare\n      changeLeast\n      changeCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormSettings($year: Int!) {\n    cycle(year: $year) {\n      ...CycleForm\n    }\n  }\n"): (typeof documents)["\n  query FormSettings($year: Int!) {\n    cycle(year: $year) {\n      ...CycleForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveFormSettings($year: Int!, $form: FormSettingsInput!) {\n    saveFormSettings(year: $year, form: $form) {\n      ...CycleForm\n    }\n  }\n"): (typeof documents)["\n  mutation SaveFormSettings($year: Int!, $form: FormSettingsInput!) {\n    saveFormSettings(year: $year, form: $form) {\n      ...CycleForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pivot($filter: DeclarationFilter!, $by: [Dimension!]!) {\n    statistics(filter: $filter, by: $by) {\n      keys\n      labels\n      declared\n      accepted\n      reviewed\n      passed\n      confirmed\n      failed\n      inProgress\n      pending\n      overdue\n    }\n  }\n"): (typeof documents)["\n  query Pivot($filter: DeclarationFilter!, $by: [Dimension!]!) {\n    statistics(filter: $filter, by: $by) {\n      keys\n      labels\n      declared\n      accepted\n      reviewed\n      passed\n      confirmed\n      failed\n      inProgress\n      pending\n      overdue\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishTour {\n    finishTour {\n      username\n      toured\n    }\n  }\n"): (typeof documents)["\n  mutation FinishTour {\n    finishTour {\n      username\n      toured\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewFields on SavedView {\n    id\n    name\n    page\n    search\n    accountName\n    own\n    roles\n    starts\n    subscribed\n    newSince\n  }\n"): (typeof documents)["\n  fragment ViewFields on SavedView {\n    id\n    name\n    page\n    search\n    accountName\n    own\n    roles\n    starts\n    subscribed\n    newSince\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews {\n    savedViews {\n      ...ViewFields\n    }\n  }\n"): (typeof documents)["\n  query SavedViews {\n    savedViews {\n      ...ViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SubscribedViews {\n    savedViews(subscribed: true) {\n      ...ViewFields\n      count {\n        total\n        fresh\n      }\n    }\n  }\n"): (typeof documents)["\n  query SubscribedViews {\n    savedViews(subscribed: true) {\n      ...ViewFields\n      count {\n        total\n        fresh\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($view: SavedViewInput!) {\n    saveView(view: $view) {\n      ...ViewFields\n    }\n  }\n"): (typeof documents)["\n  mutation SaveView($view: SavedViewInput!) {\n    saveView(view: $view) {\n      ...ViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteView($id: ID!) {\n    deleteView(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UseView($id: ID!, $starts: Boolean, $subscribed: Boolean) {\n    useView(id: $id, starts: $starts, subscribed: $subscribed) {\n      ...ViewFields\n    }\n  }\n"): (typeof documents)["\n  mutation UseView($id: ID!, $starts: Boolean, $subscribed: Boolean) {\n    useView(id: $id, starts: $starts, subscribed: $subscribed) {\n      ...ViewFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WallLinkFields on WallLink {\n    id\n    name\n    state\n    createdBy\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n    lastAddress\n  }\n"): (typeof documents)["\n  fragment WallLinkFields on WallLink {\n    id\n    name\n    state\n    createdBy\n    createdAt\n    expiresAt\n    revokedAt\n    lastUsedAt\n    lastAddress\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WallLinks {\n    wallLinks {\n      ...WallLinkFields\n    }\n  }\n"): (typeof documents)["\n  query WallLinks {\n    wallLinks {\n      ...WallLinkFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWallLink($name: String!, $days: Int!) {\n    createWallLink(name: $name, days: $days) {\n      link {\n        ...WallLinkFields\n      }\n      token\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWallLink($name: String!, $days: Int!) {\n    createWallLink(name: $name, days: $days) {\n      link {\n        ...WallLinkFields\n      }\n      token\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeWallLink($id: ID!) {\n    revokeWallLink(id: $id) {\n      ...WallLinkFields\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeWallLink($id: ID!) {\n    revokeWallLink(id: $id) {\n      ...WallLinkFields\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;