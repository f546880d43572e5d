import { sql } from 'kysely'
import { Severity } from '../../../schema/vocabulary'
import { documentMissing, entrustmentNo } from '../column'
import type { Input, Rule } from '../rule'

const letter: Input = { name: '委托评审函', value: entrustmentNo }

export const noEntrustment: Rule = {
  id: 'R24',
  subject: 'DECLARATION',
  severity: Severity.VIOLATION,
  clause: '四(三)',
  title: { zh: '委托评审没有委托函', en: 'No entrustment letter' },
  advice: { zh: '请市人社局出具委托评审函并登记文号。', en: 'The city bureau issues and records the letter.' },
  inputs: [letter],
  applies: ({ cycle }) =>
    sql`(pathway = 'ENTRUSTED_REVIEW' or (pathway = 'REVIEW' and series <> all(${cycle.series.map(({ code }) => code)})))`,
  violated: () => documentMissing(letter),
  message: () => sql`'没有委托评审函'`,
}
