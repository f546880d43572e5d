/** One step in the output of EXPLAIN (FORMAT JSON). */
export interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: PlanNode[]
}

/** How a plan reads a table: the indexes that it uses, or 全表扫描. */
export function accessPaths(table: string, node: PlanNode): string[] {
  const own = node['Relation Name'] === table && node['Node Type'] === 'Seq Scan' ? [wholeTable] : []
  const index = node['Index Name']?.startsWith(table) ? [node['Index Name']] : []
  return [...new Set([...own, ...index, ...(node.Plans ?? []).flatMap((child) => accessPaths(table, child))])]
}

export const wholeTable = '全表扫描'
