import { PaperSize } from '../../../schema/vocabulary'
import { describe, expect, test } from 'vitest'
import { leastScale, planPages, roomOf, type Block, type Form } from '../../../server/workbook/form/page-plan'

const rows = (count: number): Block[] => Array.from({ length: count }, () => [16])
const form = ({ blocks = rows(10), ...own }: Partial<Form> & { blocks?: Block[] } = {}): Form => ({
  paper: PaperSize.A4,
  keys: 120,
  groups: [[50, 50], [50]],
  heights: () => ({ head: 170, repeated: 80, blocks }),
  ...own,
})

describe('the pages of a form', () => {
  test('a small table is one page with type of its full size', () => {
    expect(planPages(form())).toMatchObject({ orientation: 'landscape', scale: 100, columnPages: [0], rowPages: [0] })
  })

  test('a long narrow one stands upright, and none has smaller type than eight points', () => {
    const plan = planPages(form({ blocks: rows(50) }))
    expect(plan.orientation).toBe('portrait')
    for (const count of [5, 50, 200, 1000]) {
      for (const width of [10, 200, 900]) {
        const { scale } = planPages(form({ blocks: rows(count), groups: [[width, width], [width]] }))
        expect(scale).toBeGreaterThanOrEqual(leastScale)
      }
    }
  })

  test('a wide one is divided between groups of columns', () => {
    const group = Array.from({ length: 10 }, () => 45)
    const { columnPages } = planPages(form({ groups: [group, group, group] }))
    expect(columnPages.length).toBeGreaterThan(1)
    expect(columnPages.every((start) => start % 10 === 0)).toBe(true)
  })

  test('a group of rows is on one page', () => {
    const group: Block = Array.from({ length: 7 }, () => 16)
    const { rowPages } = planPages(form({ blocks: Array.from({ length: 40 }, () => group) }))
    expect(rowPages.length).toBeGreaterThan(2)
    expect(rowPages.every((start) => start % 7 === 0)).toBe(true)
  })

  test('a group that is higher than a page is divided, and no page has less than three of its rows', () => {
    for (let count = 60; count < 130; count += 1) {
      const { rowPages } = planPages(form({ blocks: [Array.from({ length: count }, () => 16)] }))
      const lengths = [...rowPages, count].slice(1).map((end, index) => end - rowPages[index]!)
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3)
    }
  })

  test('no page holds more than its room, the first one, which has the head, neither', () => {
    for (let count = 1; count < 130; count += 1) {
      const plan = planPages(form({ blocks: [Array.from({ length: count }, () => 16)] }))
      const { height } = roomOf(plan, PaperSize.A4)
      const used = [...plan.rowPages, count]
        .slice(1)
        .map((end, page) => (end - plan.rowPages[page]!) * 16 + (page === 0 ? 170 : 80))
      expect(Math.max(...used), `${count} rows`).toBeLessThanOrEqual(height)
    }
  })

  test('A3 has larger type for a table that a page of A4 holds, and is as full', () => {
    const blocks = rows(20)
    const used = (paper: PaperSize) => {
      const plan = planPages(form({ paper, blocks }))
      expect(plan.rowPages).toEqual([0])
      return (170 + 20 * 16) / roomOf(plan, paper).height
    }
    expect(planPages(form({ paper: PaperSize.A3, blocks })).scale).toBeGreaterThan(100)
    expect(used(PaperSize.A3)).toBeGreaterThan(0.9 * used(PaperSize.A4))
  })

  test('A3 has room for what A4 divides', () => {
    const wide = form({ groups: [Array.from({ length: 24 }, () => 45)] })
    expect(planPages(wide).columnPages.length).toBeGreaterThan(1)
    expect(planPages({ ...wide, paper: PaperSize.A3 }).columnPages).toEqual([0])
  })
})
