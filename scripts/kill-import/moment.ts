import type { Random } from '../../server/sample/random'

/** What the server was at when it was killed. */
export const moments = {
  UPLOAD: '上传中',
  PLAN: '读取和核对中',
  APPLY: '写入中',
  APPLIED: '写入答复后',
  UNDO: '撤销中',
  UNDONE: '撤销答复后',
} as const
export type Moment = keyof typeof moments

/** Who is killed with it. */
export const victims = {
  SERVER: '服务',
  BOTH: '服务和数据库',
  DATABASE_FIRST: '先数据库后服务',
  BACKEND: '一个数据库连接后服务',
} as const
export type Victim = keyof typeof victims

export interface Kill {
  moment: Moment
  victim: Victim
  /** Where in the usual length of the work, 0–1.15; past its end the answer has been given. */
  share: number
}

export function drawKill(random: Random): Kill {
  return {
    moment: random.weighted<Moment>([
      ['UPLOAD', 10],
      ['PLAN', 25],
      ['APPLY', 35],
      ['APPLIED', 5],
      ['UNDO', 20],
      ['UNDONE', 5],
    ]),
    victim: random.weighted<Victim>([
      ['SERVER', 70],
      ['BOTH', 12],
      ['DATABASE_FIRST', 10],
      ['BACKEND', 8],
    ]),
    share: random.next() * 1.15,
  }
}
