import type { CycleCheck } from './cycle-check'

/** Warns that Xinjiang's own holidays of the year aren't known yet and may shorten a window. */
export const localHolidaysUnconfirmed: CycleCheck = ({ year }, calendar) =>
  calendar.localHolidaysKnown(year)
    ? []
    : [
        {
          window: null,
          clause: null,
          text: `${year}年地方假日未确认，各项工作日先按国务院办公厅的通知计算。`,
          textEn: `Xinjiang’s own holidays of ${year} aren’t confirmed; until then working days follow the State Council’s notice.`,
        },
      ]
