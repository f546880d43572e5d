/** Meaning of a stable code. Clients rely on codes: a released one is never renamed and never gets another meaning. */
export interface ErrorMeaning {
  /** HTTP status of a response that contains only this error. */
  status: number
  /** What is wrong, and when that happens. */
  meaning: string
  /** What the caller should do. */
  cure: string
  /** Seconds after which the same request may succeed, for the header Retry-After; an error may know it better. */
  retryAfter?: number
}

const reload = 'Read the data again, show it, and let the person decide again.'
const resave = 'Open the file in Excel or WPS, save it as a new .xlsx, and upload that.'

const file = (meaning: string, cure = resave): ErrorMeaning => ({ status: 400, meaning, cure })

/** All codes that an operation, a route or the WebSocket can answer with. */
export const apiErrors = {
  // Any request
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'The request carries no session, or its session has ended.',
    cure: 'Sign in again with POST /session.',
  },
  FORBIDDEN: {
    status: 403,
    meaning: 'The account is signed in, but its role lacks the action that this operation or route asks for.',
    cure: 'Offer only what `viewer.actions` lists.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    status: 403,
    meaning: 'The account still has its temporary password, and nothing else is allowed until it is changed.',
    cure: 'Ask the person for a new password and call `changePassword`.',
  },
  SECOND_FACTOR_ENROLMENT_REQUIRED: {
    status: 403,
    meaning: 'The policy asks the role for a second factor, and nothing else is allowed until the account has one.',
    cure: 'Call `beginSecondFactor`, let the person scan the code, and call `confirmSecondFactor`.',
  },
  VIEWER_CHANGED: {
    status: 409,
    meaning:
      'The header x-portal-viewer names another session than the cookie: somebody else signed in in this browser.',
    cure: 'Nothing was done; reload the page as the new account.',
  },
  NOT_FOUND: {
    status: 404,
    meaning: 'The thing that was named does not exist, or is outside the scope of the account; both answer alike.',
    cure: 'Go back to the list and choose again.',
  },
  INVALID_INPUT: {
    status: 400,
    meaning: 'An argument or a body breaks a rule that the message names, such as a text that is too long.',
    cure: 'Show the message beside the form and let the person correct it.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning:
      'The request is no valid HTTP, or the server does not serve its method or Host; other 4xx statuses may carry it.',
    cure: 'Correct the request; repeating it unchanged fails again.',
  },
  PROXY_REQUIRED: {
    status: 403,
    meaning: 'The request came directly to a port that only the reverse proxy may use, because it is not encrypted.',
    cure: 'Use the https address of the portal.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    meaning: 'The account or address sent more requests within a minute than its limit allows.',
    cure: 'Wait for as many seconds as the header Retry-After says.',
  },
  BUSY: {
    status: 503,
    meaning:
      'The account already has its share of the portal in use, or all of it is in use, for as long as a request may wait.',
    cure: 'Try again after as many seconds as the header Retry-After says.',
    retryAfter: 5,
  },
  CLIENT_GONE: {
    status: 499,
    meaning: 'The client closed the connection while its request waited or was served; nobody receives this.',
    cure: 'Send the request again if it is still needed.',
  },
  FINDINGS_PENDING: {
    status: 503,
    meaning:
      'So many declarations changed that the rules are still being asked about them; old findings are not shown.',
    cure: 'Show the message and ask again later; everything else is answered.',
    retryAfter: 10,
  },
  TOO_LONG: {
    status: 503,
    meaning: 'The database needed longer than a request may take, and the statement was stopped.',
    cure: 'Narrow the filter, then ask again.',
  },
  INTERNAL: {
    status: 500,
    meaning: 'The portal itself failed; the answer holds no detail, the log does, and nothing was written.',
    cure: 'Try again later, and inform the administrator if it persists.',
  },
  // GraphQL
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The text of the GraphQL document has a syntax error.',
    cure: 'Correct the document.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning:
      'The document names an unknown field, argument or value, or is larger, deeper or costlier than the limits allow.',
    cure: 'Compare the document with schema.graphql, or ask for less at once.',
  },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'A variable does not fit its type, such as a day that is not written yyyy-mm-dd.',
    cure: 'Correct the variable.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document holds no operation, or several and no operationName.',
    cure: 'Send one operation, or name the one that is meant.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 400,
    meaning: 'The request sends the hash of a document instead of its text.',
    cure: 'Send the text of the document.',
  },
  // HTTP
  CSRF_REFUSED: {
    status: 403,
    meaning: 'The request could have been sent by a foreign page with the cookie of the person.',
    cure: 'Send the header x-portal: 1 from a page of the same origin.',
  },
  HOST_REFUSED: {
    status: 421,
    meaning: 'A portal with sample data was addressed by another name than 127.0.0.1, [::1] or localhost.',
    cure: 'Use http://127.0.0.1 or http://localhost.',
  },
  ENCODING_REFUSED: {
    status: 415,
    meaning: 'The body of the request is compressed.',
    cure: 'Send the body as it is, without Content-Encoding.',
  },
  UNSUPPORTED_TYPE: {
    status: 415,
    meaning: 'The route does not take the Content-Type of the request.',
    cure: 'Send the Content-Type that the route asks for.',
  },
  TOO_LARGE: {
    status: 413,
    meaning: 'The body of the request is larger than the route takes; for POST /imports the limit is 40 MB.',
    cure: 'Send less, or split the file.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    meaning: 'The headers of the request together are larger than 16 KB.',
    cure: 'Send fewer or shorter headers.',
  },
  TOO_SLOW: {
    status: 408,
    meaning: 'The body of the request did not arrive in time: 15 seconds, or 300 seconds for a file.',
    cure: 'Send it again over a faster line.',
  },
  DATABASE_AWAY: {
    status: 503,
    meaning:
      'The database went, and the portal is bringing it back or waiting for it. What the request would have written is not written, unless the connection broke in its very last step.',
    cure: 'Send the request again after as many seconds as the header Retry-After says; see first whether a change was saved.',
    retryAfter: 2,
  },
  YEARS_AWAY: {
    status: 503,
    meaning:
      'The data of the named closed years are on another server, which cannot be reached; other years are answered.',
    cure: 'Send the request again after as many seconds as the header Retry-After says, or without these years.',
    retryAfter: 10,
  },
  DISK_FULL: {
    status: 507,
    meaning: 'The disk that the message names is full; nothing was written, and reading goes on.',
    cure: 'Have the administrator free at least 1 GB on it, then send the request again.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    meaning: 'GET /health/ready got no answer from the database.',
    cure: 'Try again after a few seconds, and inform the administrator if it persists.',
  },
  // Signing in, passwords
  SIGN_IN_FAILED: {
    status: 401,
    meaning: 'The username or the password is wrong, or the account is disabled; all three answer alike.',
    cure: 'Let the person type both again.',
  },
  SIGN_IN_LOCKED: {
    status: 429,
    meaning: 'Too many attempts failed for this account or address, which stays locked for 30 minutes.',
    cure: 'Wait for as many seconds as the header Retry-After says, or have the city bureau reset the password.',
  },
  TEMPORARY_PASSWORD_EXPIRED: {
    status: 401,
    meaning: 'The password is right, but a temporary one that was not used within 7 days.',
    cure: 'Have the city bureau reset the password.',
  },
  ACCOUNT_UNGRANTED: {
    status: 401,
    meaning: 'The password is right, but the security administrator has not given the account its rights yet.',
    cure: 'Have the security administrator call `grantRights`.',
  },
  SECOND_FACTOR_REQUIRED: {
    status: 401,
    meaning: 'The password is right, and the account has a second factor, whose code was not sent.',
    cure: 'Ask for the code and send username, password and code together.',
  },
  SECOND_FACTOR_WRONG: {
    status: 401,
    meaning: 'The code of the second factor is wrong, too old, or was used before; it counts as a failed sign-in.',
    cure: 'Wait for the next code of the authenticator, or use a recovery code.',
  },
  PASSWORD_WRONG: {
    status: 400,
    meaning: 'The current password given to `changePassword` is wrong; the attempt counts toward the lock.',
    cure: 'Let the person type it again.',
  },
  PASSWORD_WEAK: {
    status: 400,
    meaning: 'The new password breaks the rule that the message names.',
    cure: 'Show the message and let the person choose another one.',
  },
  // Accounts
  ACCOUNT_EXISTS: {
    status: 400,
    meaning: 'Another account already has the username of the new one.',
    cure: 'Choose another username.',
  },
  ACCOUNT_LAST: {
    status: 400,
    meaning: 'The change would leave no usable account of the city bureau.',
    cure: 'Make another account of the city bureau first.',
  },
  ACCOUNT_OWN: {
    status: 400,
    meaning: 'One may not disable the own account, change its role or reset its password.',
    cure: 'Use `changePassword`, or another account of the city bureau.',
  },
  ACCOUNT_SCOPE: {
    status: 400,
    meaning: 'The counties, committees or departments do not fit the role, as the message says.',
    cure: 'Correct the lists; `grantableScope` says what can be given.',
  },
  ACCOUNT_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else changed the account after its `version` was read; nothing was saved.',
    cure: reload,
  },
  ACCOUNT_OFFICER: {
    status: 403,
    meaning: 'The account or role is one of the three officers, who cannot be changed by one another.',
    cure: 'Use the console of the server, or end the separation with a second officer.',
  },
  ACCOUNT_RIGHTS_APART: {
    status: 403,
    meaning: 'While the officers are separated, only the security administrator gives roles and scopes.',
    cure: 'Leave role and scope as they are; have the security administrator call `grantRights`.',
  },
  OFFICERS_MISSING: {
    status: 409,
    meaning: 'One of the three officers has no enabled account whose person chose its password.',
    cure: 'Make the account, let its person sign in and choose a password, then try again.',
  },
  POLICY_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else changed the security policy after its `version` was read; nothing was saved.',
    cure: reload,
  },
  WALL_LINK_UNKNOWN: {
    status: 401,
    meaning:
      'No link to 大屏 has this token: the address was not copied whole, or the link was made on another portal.',
    cure: 'Let an officer make a link (`createWallLink`) and open its whole address on the screen.',
  },
  WALL_LINK_EXPIRED: {
    status: 401,
    meaning: 'The last day of the link to 大屏 is over.',
    cure: 'Show no figures any more; let an officer make a new link and open it on the screen.',
  },
  WALL_LINK_REVOKED: {
    status: 401,
    meaning: 'An officer has revoked the link to 大屏.',
    cure: 'Show no figures any more; if the screen is to go on, let an officer make a new link.',
  },
  SECOND_FACTOR_NOT_BEGUN: {
    status: 409,
    meaning: 'No second factor waits for its first code, or the account has none to remove or renew.',
    cure: 'Call `beginSecondFactor` first.',
  },
  SECOND_FACTOR_IMPOSED: {
    status: 403,
    meaning: 'The policy asks the role for a second factor, so it cannot be removed.',
    cure: 'Enrol another authenticator with `beginSecondFactor`; it replaces the present one.',
  },
  // Cycles, calendars
  CYCLE_UNKNOWN: {
    status: 400,
    meaning: 'A filter, a draft or a change names a year that has no cycle.',
    cure: 'Ask for a year that `cycles` lists.',
  },
  CYCLE_CONTRADICTORY: {
    status: 400,
    meaning: 'The dates of the drafted cycle contradict each other, as the message says.',
    cure: 'Correct the dates and ask for the draft again.',
  },
  CALENDAR_NOT_LOADED: {
    status: 400,
    meaning: 'Working days of a year would be counted whose national holidays are not loaded.',
    cure: 'Load the holidays with `saveCalendarNotice`; `missingCalendars` lists the years.',
  },
  CALENDAR_FILE_INVALID: {
    status: 400,
    meaning: 'A line of the holidays cannot be read or contradicts another one; nothing was saved.',
    cure: 'Correct the line that the message names.',
  },
  // Filters, findings, reminders
  SEARCH_ID_FORBIDDEN: {
    status: 403,
    meaning: 'The search text is a whole ID number, and the account may not search by one.',
    cure: 'Search by name, declaration number or employer.',
  },
  SEARCH_ID_IN_URL: {
    status: 400,
    meaning: 'The address of a download holds an ID number, which addresses never may.',
    cure: 'Search for the ID number with `declarations`, whose filter travels in the body.',
  },
  FINDING_NOT_OPEN: {
    status: 400,
    meaning: 'The rule does not find anything there, or somebody has explained the finding already.',
    cure: reload,
  },
  REMINDER_DESK_UNKNOWN: {
    status: 404,
    meaning: 'One of the chosen desks does not exist or is outside the scope of the account; no reminder was prepared.',
    cure: 'Choose desks that `desks` lists.',
  },
  ID_NUMBER_NONE: {
    status: 400,
    meaning: 'The declaration has no ID number that could be shown.',
    cure: 'Import the ID number first.',
  },
  // Records of the bureau and its desks
  RECORD_REPLACED: {
    status: 400,
    meaning: 'Somebody else corrected or withdrew the record in between; nothing was written.',
    cure: reload,
  },
  RECORD_STANDS: {
    status: 400,
    meaning: 'A record of this kind exists already, and a second one was not written.',
    cure: 'Correct the standing record instead: name it in `replaces`.',
  },
  RECORD_DAY_AHEAD: {
    status: 400,
    meaning: 'The day of the record is in the future, where only a past day makes sense.',
    cure: 'Correct the day.',
  },
  RECORD_DAY_FAR: {
    status: 400,
    meaning: 'The day of the record is too far from the year of the declaration or committee.',
    cure: 'Correct the day.',
  },
  RECORD_DAY_REVERSED: {
    status: 400,
    meaning: 'The last day of the record is before its first day.',
    cure: 'Correct the days.',
  },
  RECORD_TEXT: {
    status: 400,
    meaning:
      'A document number, place, series or remark of the record is missing or not acceptable, as the message says.',
    cure: 'Correct the text.',
  },
  RECORD_COUNT_CHANGED: {
    status: 400,
    meaning: 'Another number of declarations would be recorded than the person confirmed; nothing was written.',
    cure: 'Show the new number of `paperReceiptPlan` and have it confirmed.',
  },
  RECORD_NO_DESK: {
    status: 403,
    meaning: 'The account has no committee and so no desk at which paper is received (二(二)).',
    cure: 'Have the receiving desk record it.',
  },
  RECORD_BAN_NO_ID: {
    status: 400,
    meaning: 'A ban holds for a person, and the declaration has no ID number to know the person by.',
    cure: 'Import the ID number first.',
  },
  COMMITTEE_NOT_OWN: {
    status: 403,
    meaning: 'A department may record meetings and result notices of its own committees only.',
    cure: 'Have the department of the committee record it.',
  },
  // Frozen statistics, exports
  FREEZE_DAY_NOT_OVER: {
    status: 400,
    meaning: 'The day that the statistics would be frozen as of is not over yet, in Beijing time.',
    cure: 'Choose a day before today.',
  },
  CHANGES_UNEXPLAINED: {
    status: 409,
    meaning: 'Figures of the year moved much against the year before, and some have no reason; nothing was frozen.',
    cure: 'Read `figureChanges` as of the same day, write the reasons with `explainChanges`, and freeze again.',
  },
  CHANGE_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else wrote the reason of a figure after its `version` was read; nothing was saved.',
    cure: reload,
  },
  PAPER_PLACEHOLDER_UNKNOWN: {
    status: 400,
    meaning: 'The words of an official paper have a placeholder that the paper lacks, or braces that are no pair.',
    cure: 'Show the message, which names each paragraph; `paperTemplate` lists the placeholders.',
  },
  PAPER_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else saved the words of the paper after their `version` was read; nothing was saved.',
    cure: reload,
  },
  LETTER_TO_SELF: {
    status: 400,
    meaning: 'The desk of a reminder (催办函) is the account’s own office, which sends no letter to itself.',
    cure: 'Offer no letter where `DeskLoad.own` is true; export the pending work instead.',
  },
  BRIEF_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else issued a brief with the same filter while this one was written; it was not issued.',
    cure: reload,
  },
  FREEZE_DAMAGED: {
    status: 500,
    meaning: 'The stored workbook no longer has the hash that was kept with it.',
    cure: 'Restore the database from a backup.',
  },
  FORM_TOO_LARGE: {
    status: 413,
    meaning: 'A superior’s form is larger than 5 MB or 200,000 cells, or its tags ask for too many different figures.',
    cure: 'Leave only the sheets to be filled in the file, or split it.',
  },
  FORM_EXTERNAL: {
    status: 400,
    meaning:
      'The form would fetch something from outside: a link to another file, a data connection, an embedded object.',
    cure: 'Break the links in Excel or WPS, and upload the form again.',
  },
  FORM_PERSONAL: {
    status: 400,
    meaning: 'The cell of the form that the message names holds an ID number; forms are kept without personal data.',
    cure: 'Remove it, and upload the form again.',
  },
  FORM_TAG_UNKNOWN: {
    status: 400,
    meaning:
      'A tag of the form has a word that is no field, value or measure of the portal; the message names the cells.',
    cure: 'Correct the words in the cells that the message names.',
  },
  FORM_TAG_INVALID: {
    status: 400,
    meaning:
      'A tag of the form lacks a measure, contradicts another one or does not fit its place; the message names the cells.',
    cure: 'Correct the tags in the cells that the message names.',
  },
  WORKBOOK_UNREADABLE: {
    status: 400,
    meaning: 'The file to verify is damaged, or no .xlsx or .docx.',
    cure: 'Send the file as it was received.',
  },
  WORKBOOK_NOT_SIGNED: {
    status: 400,
    meaning: 'The file has no manifest: the portal did not export it, or the hidden sheet was deleted.',
    cure: 'Export it again, or verify the file as it was received.',
  },
  PROOF_NOT_KEPT: {
    status: 400,
    meaning:
      'A CSV has no place for a manifest, and the portal keeps none of this one: another account exported it and it was changed, or it is too old or changed too much.',
    cure: 'Verify the file as it was received, or with the account that exported it.',
  },
  WORKBOOK_OTHER_INSTALLATION: {
    status: 400,
    meaning: 'Another installation of the portal signed the file.',
    cure: 'Verify it there, or with the page that was downloaded there.',
  },
  WORKBOOK_SIGNATURE_BROKEN: {
    status: 400,
    meaning: 'The manifest in the file is not what was signed, so that no figure of it can be trusted.',
    cure: 'Ask the sender for the file as it was exported.',
  },
  WORKBOOK_TOO_LARGE: {
    status: 413,
    meaning: 'The file to verify, or a text in it, is too large.',
    cure: 'Send a workbook as the portal exports it.',
  },
  FORM_NO_TAG: {
    status: 409,
    meaning: 'No cell of the form has a tag, so that there is nothing to fill.',
    cure: 'Tag its cells with `saveForm`, or type tags in Excel and upload it again.',
  },
  FORM_NAME_TAKEN: {
    status: 409,
    meaning: 'The account already keeps a form of this name; nothing was saved.',
    cure: 'Choose another name, or delete the earlier form.',
  },
  CYCLE_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else saved the year’s cycle after its `lastVersion` was read; nothing was saved.',
    cure: reload,
  },
  CALENDAR_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else saved holidays of the year after those that are to be replaced; nothing was saved.',
    cure: reload,
  },
  FORM_MEANWHILE: {
    status: 409,
    meaning: 'Somebody else changed the form after its `version` was read; nothing was saved.',
    cure: reload,
  },
  TOO_MANY_FORMS: {
    status: 409,
    meaning: 'The account already keeps as many forms as it may.',
    cure: 'Delete forms that are no longer used.',
  },
  PUBLIC_NEEDS_FREEZE: {
    status: 409,
    meaning: 'A public edition is made of a frozen year only, and this year or filter has none.',
    cure: 'Freeze the year first, and ask for the whole of it.',
  },
  PUBLIC_NOT_PROTECTABLE: {
    status: 409,
    meaning: 'The small figures of the tables cannot all be hidden so that nobody can be recognised.',
    cure: 'Do not publish these tables; inform the administrator.',
  },
  PUBLIC_INTERRUPTED: {
    status: 503,
    meaning: 'The making of the public edition was interrupted.',
    cure: 'Ask for it again.',
  },
  PUBLIC_DAMAGED: {
    status: 500,
    meaning: 'The stored public edition no longer has the hash that was kept with it.',
    cure: 'Restore the database from a backup.',
  },
  UNMASKED_UNCONFIRMED: {
    status: 400,
    meaning: 'An export with whole ID numbers was asked for without a confirmation or a purpose.',
    cure: 'Ask the person to confirm and to name the purpose.',
  },
  EXPORT_TOO_LARGE: {
    status: 400,
    meaning: 'The filter has more rows than one file may hold.',
    cure: 'Narrow the filter and export in parts.',
  },
  TOO_MANY_EXPORTS: {
    status: 429,
    meaning: 'The account already has as many exports in progress as it may have at once.',
    cure: 'Wait until one of them is ready, or cancel one.',
  },
  EXPORT_NOT_READY: {
    status: 409,
    meaning: 'The file of an export was asked for before the export was ready.',
    cure: 'Wait until its state in GET /workbooks/exports is READY.',
  },
  EXPORT_INTERRUPTED: {
    status: 503,
    meaning: 'The writing of the file ended before it was ready: it needed too much memory, or the portal stops.',
    cure: 'Ask for it again; narrow the filter if it needed too much memory.',
  },
  EXPORT_CANCELLED: {
    status: 409,
    meaning: 'The export was cancelled before it was ready.',
    cure: 'Ask for it again if it is still needed.',
  },
  UPLOAD_QUOTA: {
    status: 507,
    meaning: 'The uploaded files that are kept for the account leave too little of its quota for this file.',
    cure: 'Discard imports that are no longer needed, then upload the file again.',
  },
  UPLOAD_QUOTA_OF_ALL: {
    status: 507,
    meaning: 'The uploaded files of all accounts leave too little of their quota for this file.',
    cure: 'Discard imports that are no longer needed, or have the administrator raise ALL_UPLOAD_MB.',
  },
  UPLOAD_DISK_FULL: {
    status: 507,
    meaning: 'The disk of the folder for uploads has too little free space for the file; it was not received.',
    cure: 'Have the administrator free the disk that the message names.',
  },
  // What is done to an import
  IMPORT_STALE: {
    status: 400,
    meaning: 'Stored data changed after the file was compared with it; nothing was written.',
    cure: 'Compare the file again with `replanImport`.',
  },
  IMPORT_NOT_PLANNED: {
    status: 400,
    meaning: 'The import was written or discarded already, or its comparison is not ready.',
    cure: reload,
  },
  IMPORT_UNDO_REFUSED: {
    status: 400,
    meaning: 'The import cannot be undone, for the reason that the message gives; nothing was changed.',
    cure: 'Correct the data with a new import.',
  },
  IMPORT_FILE_GONE: {
    status: 400,
    meaning:
      'The uploaded file was deleted, which happens 30 days after its upload at the latest, and one day after it could not be read.',
    cure: 'Upload the file again.',
  },
  // Why a file was not read; such an import is FAILED, and its file was not stored as data
  IMPORT_NO_HEADER: file(
    'None of the first 20 rows of any sheet holds all required headers of the template.',
    'Name the header row with `chooseImportHeader`, map the headers with `mapImportColumns`, or correct the file.',
  ),
  IMPORT_EMPTY: file('The uploaded file holds no byte.', 'Check that the right file was chosen.'),
  IMPORT_NO_ROWS: file('The file has a header and no row below it.', 'Fill in rows below the header.'),
  IMPORT_NO_SHEET: file('The workbook has no worksheet that could be read.'),
  IMPORT_NOT_XLSX: file(
    'The name ends in .xlsx, but the content is plain text.',
    'Rename it to .csv, or save it as .xlsx.',
  ),
  IMPORT_OLD_XLS: file('The file is an .xls workbook of Excel 97–2003.'),
  IMPORT_XLSB: file('The file is a binary workbook (.xlsb).'),
  IMPORT_ODS: file('The file is an OpenDocument spreadsheet (.ods).'),
  IMPORT_FODS: file('The file is a flat OpenDocument spreadsheet (.fods).'),
  IMPORT_NUMBERS: file('The file is a document of Apple iWork.', 'Export it from Numbers as .xlsx.'),
  IMPORT_XML_2003: file('The file is an XML Spreadsheet 2003, which is not .xlsx.'),
  IMPORT_ENCRYPTED: file('The workbook asks for a password to open it.', 'Remove the password and upload it again.'),
  IMPORT_HTML: file('The content of the file is a web page.'),
  IMPORT_PDF: file('The file is a PDF document.', 'Upload the .xlsx or .csv file it was made from.'),
  IMPORT_IMAGE: file('The file is a picture.', 'Upload the .xlsx or .csv file it was made from.'),
  IMPORT_DOCUMENT: file('The file is a text document or a presentation.', 'Move the table into an .xlsx file.'),
  IMPORT_ARCHIVE: file('The file is an archive of other files.', 'Unpack it and upload the .xlsx or .csv file within.'),
  IMPORT_UNKNOWN_KIND: file('The content of the file is none that the portal knows.', 'Upload an .xlsx or .csv file.'),
  IMPORT_MACRO: file('The workbook holds macros, which are not accepted.', 'Save it as .xlsx without macros.'),
  IMPORT_TRUNCATED: file(
    'The file ends too early: it was not sent or saved to its end.',
    'Export it again and upload it.',
  ),
  IMPORT_DAMAGED: file('Parts of the file contradict each other.'),
  IMPORT_ZIP_STRUCTURE: file('The workbook is packed in a way that no spreadsheet program packs it.'),
  IMPORT_DOCTYPE: file('The workbook holds an XML DOCTYPE, which is not read for safety.'),
  IMPORT_MERGES: file('Merged cells of the sheet overlap, or are more than 50,000.', 'Unmerge the cells.'),
  IMPORT_TOO_LARGE: file('The file is larger than 40 MB.', 'Split it into several files.'),
  IMPORT_INFLATES: file('The unpacked workbook is larger than any list of declarations, as the message says.'),
  IMPORT_NUL: file('A line of the text file holds the character NUL.', 'Export it again as CSV UTF-8 or .xlsx.'),
  IMPORT_UNDECODABLE: file(
    'The encoding of the text file is neither UTF-8, UTF-16 nor GB 18030.',
    'Save it as CSV UTF-8.',
  ),
  IMPORT_CSV_QUOTE: file('A quotation mark of the text file is never closed.', 'Close or remove it, or save as .xlsx.'),
  IMPORT_CSV_LINE: file('A line of the text file is too long for a row.', 'Check the separators and line breaks.'),
  IMPORT_STALLED: file('Reading the file took longer than it may.'),
  IMPORT_INTERRUPTED: file(
    'The server was stopped, or the reading ended by itself, before the plan was ready; nothing was written.',
    'Read the stored file again with `replanImport`.',
  ),
  IMPORT_DATABASE_AWAY: file(
    'The database went while the file was read, or lost its plan when it crashed; nothing was written.',
    'Read the stored file again with `replanImport`.',
  ),
} as const satisfies Record<string, ErrorMeaning>

const start = (meaning: string, cure: string): ErrorMeaning => ({ status: 500, meaning, cure })

/** Codes for errors of starting the server or of a command; they are printed, never sent to a client. */
export const startErrors = {
  SAMPLE_IN_PRODUCTION: start('Sample data was asked for in production.', 'Start with npm run serve.'),
  SAMPLE_NEEDS_LOOPBACK: start('Sample data was to be served to other machines.', 'Remove HOST.'),
  NOW_IN_PRODUCTION: start('NOW would fix the clock in production.', 'Remove NOW.'),
  NOW_INVALID: start('NOW is no instant with an offset.', 'Write it as 2026-11-20T10:00:00+08:00.'),
  SAMPLE_SIZE_INVALID: start(
    'SAMPLE_SIZE is no whole number from 540 to 1000000.',
    'Correct SAMPLE_SIZE or remove it.',
  ),
  LIMIT_INVALID: start('A limit is no whole number from 1 to 100000.', 'Correct the variable that is named.'),
  LOG_LEVEL_INVALID: start('LOG_LEVEL is none of the levels.', 'Use one that the message lists.'),
  PORT_INVALID: start('PORT is no whole number from 0 to 65535.', 'Correct PORT.'),
  HTTP_PLAIN_REFUSED: start(
    'Other machines would reach the portal without encryption.',
    'Set TLS_CERT and TLS_KEY, or TRUST_PROXY, or HTTP_PLAIN=allow.',
  ),
  HTTP_PLAIN_INVALID: start('HTTP_PLAIN is another word than allow.', 'Write allow, or remove HTTP_PLAIN.'),
  TLS_PAIR_MISSING: start('Only one of TLS_CERT and TLS_KEY is set.', 'Set both.'),
  TLS_FILE_UNREADABLE: start('A file of the certificate cannot be read.', 'Correct its path or its permissions.'),
  TLS_FILE_INVALID: start(
    'A file of the certificate holds something else.',
    'Give PEM files, the key without password.',
  ),
  TLS_PAIR_DIFFERS: start('The private key is not that of the certificate.', 'Give the two files of one request.'),
  TRUST_PROXY_INVALID: start('TRUST_PROXY lists something that is no address.', 'Give IP addresses or networks.'),
  BASE_PATH_INVALID: start('BASE_PATH is no path.', 'Write it as /review.'),
  PORT_TAKEN: start('Another program listens on the port.', 'Stop it or choose another PORT.'),
  PORT_FORBIDDEN: start('The system user may not listen on the port.', 'Choose a PORT from 1024 on.'),
  HOST_UNAVAILABLE: start('This machine has no such address.', 'Correct HOST.'),
  AUDIT_SYSLOG_INVALID: start('AUDIT_SYSLOG is no address of a receiver.', 'Write it as tls://host:6514.'),
  AUDIT_FILE_BROKEN: start('A daily file of the audit is incomplete or was changed.', 'Compare it with another copy.'),
  AUDIT_KEY_INVALID: start('AUDIT_KEY is not 64 hexadecimal digits.', 'Correct AUDIT_KEY.'),
  AUDIT_KEY_WRONG: start('The key does not fit the stored audit.', 'Restore the key that the audit was begun with.'),
  AUDIT_RETENTION_INVALID: start('The time that the audit is kept is not acceptable.', 'Correct the variable.'),
  ID_KEY_INVALID: start('ID_KEY is not 64 hexadecimal digits.', 'Correct ID_KEY.'),
  ID_KEY_MISSING: start('There is no key for ID numbers.', 'Set ID_KEY, or restore the key file.'),
  ID_KEY_WRONG: start('The key does not fit the stored ID numbers.', 'Restore the former ID_KEY or key file.'),
  ID_KEY_ORPHANS: start('Some stored ID numbers fit neither key.', 'Restore a backup; nothing was changed.'),
  ID_KEY_NEXT_DIFFERS: start('An unfinished change used another new key.', 'Run it again without NEW_ID_KEY.'),
  NEW_ID_KEY_MISSING: start('The key is set by ID_KEY and no new one is given.', 'Set NEW_ID_KEY.'),
  NEW_ID_KEY_SAME: start('The new key equals the present one.', 'Choose another key.'),
  PORTAL_RUNNING: start('The portal still runs on the database.', 'Stop it and run the command again.'),
  NOTICE_FILE_INVALID: start('A cycle file of the program is invalid.', 'Correct the file that is named.'),
  DATABASE_IS_SAMPLE: start('The database holds sample data.', 'Use another DATABASE_URL or DATA_DIR.'),
  DATABASE_IS_REAL: start('The database holds real data.', 'Start with npm run serve.'),
  DATABASE_URL_INVALID: start('DATABASE_URL is no address of a PostgreSQL database.', 'Correct DATABASE_URL.'),
  DATABASE_PLAIN_INVALID: start('DATABASE_PLAIN has another value than allow.', 'Set it to allow, or not at all.'),
  DATABASE_PLAIN_REFUSED: start(
    'The connection to a database on another machine would be unencrypted.',
    'Let the database use TLS, or set DATABASE_PLAIN=allow on a trusted network.',
  ),
  DATABASE_REPLICA_INVALID: start(
    'An address of DATABASE_REPLICA_URLS can never be used, or there is no DATABASE_URL whose replicas they could be.',
    'Correct DATABASE_REPLICA_URLS.',
  ),
  DATABASE_TLS_FAILED: start(
    'The database offers no TLS, or its certificate cannot be trusted.',
    'Correct sslmode and sslrootcert in DATABASE_URL, or the certificate of the database.',
  ),
  DATABASE_SESSION_LOST: start(
    'A pooler before the database does not keep settings or notifications of a session.',
    'Set the pooler to session mode, or connect to the database directly.',
  ),
  DATABASE_UNREACHABLE: start('The database server does not answer.', 'Check its address and that it runs.'),
  DATABASE_SIGN_IN_FAILED: start('The database refuses the user or password.', 'Correct DATABASE_URL.'),
  DATABASE_MISSING: start('The database that is named does not exist.', 'Create it first.'),
  DATABASE_RIGHTS_MISSING: start('The database user lacks a right.', 'Use the owner of the database.'),
  DATABASE_DISK_FULL: start('The disk of the database is full.', 'Free at least 1 GB and start again.'),
  DATABASE_BINARY_MISSING: start(
    'No PostgreSQL program fits this machine.',
    'Set DATABASE_URL to a PostgreSQL 15 or later.',
  ),
  DATABASE_DATA_UNREACHABLE: start('The data folder cannot be read or written.', 'Correct its rights or DATA_DIR.'),
  DATABASE_LOST: start(
    'The embedded database ended and could not be started again.',
    'See the reason in the message, and start the portal again.',
  ),
  DATABASE_START_FAILED: start('The embedded database did not start.', 'See the reason in the message.'),
  BACKUP_NOTHING: start(
    'The database holds no portal yet.',
    'Start the portal once, or correct DATA_DIR and DATABASE_URL.',
  ),
  BACKUP_NOT_ONE: start('The file is no backup of this portal.', 'Name a file that npm run backup wrote.'),
  BACKUP_MISSING: start('The backup file does not exist or cannot be read.', 'Correct the name or the rights.'),
  BACKUP_NEWER: start('A newer version of the portal made the backup.', 'Upgrade the program first.'),
  BACKUP_DAMAGED: start(
    'The content of the backup differs from its checksums.',
    'Use another backup; nothing was restored.',
  ),
  BACKUP_TRUNCATED: start('The end of the backup is missing.', 'Copy it again or use another; nothing was restored.'),
  BACKUP_TARGET_FULL: start('The target of a restore holds data.', 'Use an empty DATA_DIR or database.'),
  BACKUP_DISK_FULL: start('The disk has no space for the backup.', 'Free space, or write it elsewhere with --to.'),
  BACKUP_UNWRITABLE: start('The backup cannot be written to its folder.', 'Correct the folder or its rights.'),
  BACKUP_EXISTS: start('The file named by --to exists already.', 'Choose another name; a backup is never replaced.'),
  BACKUP_PASSPHRASE_SHORT: start('The passphrase of a backup is too short.', 'Use at least 12 characters.'),
  BACKUP_PASSPHRASE_WRONG: start('The passphrase does not open the keys in the backup.', 'Type it again.'),
  BACKUP_SETTING_INVALID: start('BACKUP_AT or BACKUP_KEEP is not acceptable.', 'Correct the variable that is named.'),
  BACKUP_BUSY: start('Another backup of this database is being written.', 'Wait until it is complete.'),
  UPGRADE_OUTSIDE: start(
    'The database of DATABASE_URL has a server of its own.',
    'Ask its administrator to upgrade PostgreSQL.',
  ),
  UPGRADE_NO_BACKUP: start('There is no backup of the earlier version.', 'Make one with the earlier program.'),
  UPGRADE_BACKUP_OLD: start('The portal was used after the backup.', 'Make another with the earlier program.'),
  AUDIT_KEY_MISSING: start(
    'A command needs the key of the audit, which is not there.',
    'Set AUDIT_KEY, or restore the key file.',
  ),
  PROGRAM_FOLDER_NOT_WRITABLE: start(
    'The program is not installed and built yet, and this user may not write to its folder.',
    'Run a command once as a user who may, or copy the program to a folder of your own.',
  ),
  DATABASE_NONE: start(
    'A command found no portal in the data folder or the database.',
    'Correct DATA_DIR or DATABASE_URL, or make a portal with `npm run serve`.',
  ),
  USAGE: start('A command was given arguments that it does not take.', 'See the message for the right form.'),
  ACCOUNT_UNKNOWN: start('A command names an account that does not exist.', 'List the accounts and name one of them.'),
  NO_ACCOUNT: start('A command acts as the city bureau, which has no usable account.', 'Make or enable one.'),
  REQUEST_ROLE_MISSING: start(
    'The user may not make or alter the role of the requests.',
    'Run the statement that is printed.',
  ),
} as const satisfies Record<string, ErrorMeaning>

/** The code of an answer to a client. */
export type ApiErrorCode = keyof typeof apiErrors

/** All codes. A code that is in neither list does not compile. */
export type ErrorCode = ApiErrorCode | keyof typeof startErrors

export const errorMeanings: Readonly<Record<ErrorCode, ErrorMeaning>> = { ...apiErrors, ...startErrors }
