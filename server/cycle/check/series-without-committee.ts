import type { CycleCheck } from './cycle-check'

/** Warns of a series that no committee reviews (一(一), 一(二)). */
export const seriesWithoutCommittee: CycleCheck = ({ series, bodies }) =>
  series
    .filter(({ code }) => !bodies.some((body) => body.series.includes(code)))
    .map(({ name, isTeacher }) => ({
      window: null,
      clause: isTeacher ? '一(二)' : '一(一)',
      text: `“${name}”没有评审机构。`,
      textEn: `No body reviews “${name}”.`,
    }))
