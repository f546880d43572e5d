import { Migration001Table } from './001-table'
import { Migration002Tally } from './002-tally'
import { Migration003Scope } from './003-scope'
import { Migration004Import } from './004-import'
import { Migration005Notify } from './005-notify'
import { Migration006Bulk } from './006-bulk'
import { Migration007Calendar } from './007-calendar'
import { Migration008Desk } from './008-desk'
import { Migration009Record } from './009-record'
import { Migration010Evidence } from './010-evidence'
import { Migration011FindingPerson } from './011-finding-person'
import { Migration012Finding } from './012-finding'
import { Migration014Freeze } from './014-freeze'
import { Migration015Learn } from './015-learn'
import { Migration016Audit } from './016-audit'
import { Migration017Account } from './017-account'
import { Migration018Hardening } from './018-hardening'
import { Migration019CommitteeExplained } from './019-committee-explained'
import { Migration021Header } from './021-header'
import { Migration022PastDay } from './022-past-day'
import { Migration023PublicEdition } from './023-public-edition'
import { Migration024SearchFolded } from './024-search-folded'

/** In order, for good: a released migration is never edited, the next change is the next entry. */
export const migrations = [
  { name: '001-table', class: Migration001Table },
  { name: '002-tally', class: Migration002Tally },
  { name: '003-scope', class: Migration003Scope },
  { name: '004-import', class: Migration004Import },
  { name: '005-notify', class: Migration005Notify },
  { name: '006-bulk', class: Migration006Bulk },
  { name: '007-calendar', class: Migration007Calendar },
  { name: '008-desk', class: Migration008Desk },
  { name: '009-record', class: Migration009Record },
  { name: '010-evidence', class: Migration010Evidence },
  { name: '011-finding-person', class: Migration011FindingPerson },
  { name: '012-finding', class: Migration012Finding },
  { name: '014-freeze', class: Migration014Freeze },
  { name: '015-learn', class: Migration015Learn },
  { name: '016-audit', class: Migration016Audit },
  { name: '017-account', class: Migration017Account },
  { name: '018-hardening', class: Migration018Hardening },
  { name: '019-committee-explained', class: Migration019CommitteeExplained },
  { name: '021-header', class: Migration021Header },
  { name: '022-past-day', class: Migration022PastDay },
  { name: '023-public-edition', class: Migration023PublicEdition },
  { name: '024-search-folded', class: Migration024SearchFolded },
]
