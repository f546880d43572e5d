import type { Random } from '../../server/sample/random'

/** What the server was doing when it was killed. */
export const moments = {
  UPLOAD: '上传中',
  PLAN: '读取和核对中',
  APPLY: '写入中',
  APPLIED: '写入答复后',
  UNDO: '撤销中',
  UNDONE: '撤销答复后',
} as const
export type Moment = keyof typeof moments

/** Which processes are killed, and in which order. */
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
  /** When to kill, as a share of the work's usual duration, 0–1.15. Above 1 the answer has usually been sent. */
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
