import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { Dimension } from '../../schema/field/dimension'
import { pivotDimensions, pivotFigures, shares, type PivotFigure, type Share } from '../../schema/pivot'
import { listedChoices, noColumns, type Listed } from '../filter/page-address'

export type Axis = 'rows' | 'columns'

interface Choice {
  rows: Dimension
  /** Null for a table with one column. */
  columns: Dimension | null
  figure: PivotFigure
  share: Share
  /** How many rows and columns are shown. */
  listed: Listed
}

const usual: Choice = {
  rows: Dimension.SERIES,
  columns: Dimension.LEVEL,
  figure: 'DECLARED',
  share: 'NONE',
  listed: '40',
}

/** What the page counts. It is stored only in the address, so that it can be shared and saved as a view. */
export function usePivotChoice() {
  const route = useRoute()
  const router = useRouter()

  const choice = computed((): Choice => {
    const { rows, columns, figure, share, listed } = route.query
    const row = pivotDimensions.find((one) => one === rows) ?? usual.rows
    const column = columns === noColumns ? null : (pivotDimensions.find((one) => one === columns) ?? usual.columns)
    return {
      rows: row,
      columns: column === row ? null : column,
      figure: pivotFigures.find((one) => one === figure) ?? usual.figure,
      share: shares.find((one) => one === share) ?? usual.share,
      listed: listedChoices.find((one) => one === listed) ?? usual.listed,
    }
  })

  function choose(part: Partial<Choice>): void {
    const { columns, ...rest } = { ...choice.value, ...part }
    void router.push({ query: { ...route.query, ...rest, columns: columns ?? noColumns } })
  }

  function swap(): void {
    const { rows, columns } = choice.value
    if (columns) choose({ rows: columns, columns: rows })
  }

  /** Puts a dimension on an axis. If the other axis has it, the two are exchanged. */
  function place(axis: Axis, dimension: Dimension): void {
    const { rows, columns } = choice.value
    if (dimension === (axis === 'rows' ? columns : rows)) return swap()
    choose({ [axis]: dimension })
  }

  return { choice, choose, swap, place }
}
