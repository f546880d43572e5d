import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shortNotice } from '../../server/finding/rule/r05-short-notice'
import { openGround, type Ground } from './ground'

let ground: Ground
beforeAll(async () => {
  ground = await openGround()
})
afterAll(() => ground.close())

describe('R05 the employer’s notice runs at least five working days', () => {
  test('from Thursday 28 September to 10 October it is one short: the holiday and its make-up days count as they are', async () => {
    expect(await ground.of(shortNotice, { notice_from: '2023-09-28', notice_to: '2023-10-10' })).toMatchObject({
      verdict: 'VIOLATED',
      told: '公示 2023-09-28 至 2023-10-10，首日不计入 4 个工作日，计入 5 个',
    })
  })

  test('to 11 October it is long enough', async () => {
    expect(await ground.of(shortNotice, { notice_from: '2023-09-28', notice_to: '2023-10-11' })).toMatchObject({
      verdict: 'FINE',
    })
  })

  test('who has no notice at all is another rule’s', async () => {
    expect(await ground.of(shortNotice, { notice_from: null, notice_to: null })).toMatchObject({
      verdict: 'NOT_APPLICABLE',
    })
  })

  test('without its end it can’t be checked', async () => {
    expect(await ground.of(shortNotice, { notice_to: null })).toMatchObject({
      verdict: 'CANNOT_CHECK',
      missing: ['公示结束'],
    })
  })

  test('in a year whose calendar isn’t loaded it can’t be checked', async () => {
    expect(await ground.of(shortNotice, { notice_from: '2030-09-02', notice_to: '2030-09-03' })).toMatchObject({
      verdict: 'CANNOT_CHECK',
    })
  })
})
