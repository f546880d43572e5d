import { access } from './access/locale'
import { account } from './account/locale'
import { annex } from './annex/locale'
import { audit } from './audit/locale'
import { backup } from './backup/locale'
import { calendar } from './calendar/locale'
import { chart } from './chart/locale'
import { command } from './command/locale'
import { committee } from './committee/locale'
import { contact } from './contact/locale'
import { cycle } from './cycle/locale'
import { declaration } from './declaration/locale'
import { desk } from './desk/locale'
import { filter } from './filter/locale'
import { finding } from './finding/locale'
import { form } from './form/locale'
import { help } from './help/locale'
import { importing } from './import/locale'
import { layout } from './layout/locale'
import { overview } from './overview/locale'
import { paper } from './paper/locale'
import { pending } from './pending/locale'
import { personal } from './personal/locale'
import { policy } from './policy/locale'
import { record } from './record/locale'
import { reminder } from './reminder/locale'
import { report } from './report/locale'
import { statistics } from './statistics/locale'
import { tour } from './tour/locale'
import { ui } from './ui/locale'
import { verify } from './verify/locale'
import { view } from './view/locale'
import { wallLink } from './wall/locale'

/** The messages of all rooms. Only this file imports every room's locale. */
export const zh = {
  ...access.zh,
  ...account.zh,
  ...annex.zh,
  ...audit.zh,
  ...backup.zh,
  ...calendar.zh,
  ...chart.zh,
  ...command.zh,
  ...committee.zh,
  ...contact.zh,
  ...cycle.zh,
  ...declaration.zh,
  ...desk.zh,
  ...filter.zh,
  ...finding.zh,
  ...form.zh,
  ...help.zh,
  ...importing.zh,
  ...layout.zh,
  ...overview.zh,
  ...paper.zh,
  ...pending.zh,
  ...personal.zh,
  ...policy.zh,
  ...record.zh,
  ...reminder.zh,
  ...report.zh,
  ...statistics.zh,
  ...tour.zh,
  ...ui.zh,
  ...verify.zh,
  ...view.zh,
  ...wallLink.zh,
}

export const en: typeof zh = {
  ...access.en,
  ...account.en,
  ...annex.en,
  ...audit.en,
  ...backup.en,
  ...calendar.en,
  ...chart.en,
  ...command.en,
  ...committee.en,
  ...contact.en,
  ...cycle.en,
  ...declaration.en,
  ...desk.en,
  ...filter.en,
  ...finding.en,
  ...form.en,
  ...help.en,
  ...importing.en,
  ...layout.en,
  ...overview.en,
  ...paper.en,
  ...pending.en,
  ...personal.en,
  ...policy.en,
  ...record.en,
  ...reminder.en,
  ...report.en,
  ...statistics.en,
  ...tour.en,
  ...ui.en,
  ...verify.en,
  ...view.en,
  ...wallLink.en,
}
