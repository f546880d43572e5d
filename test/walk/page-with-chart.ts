import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const router = 'client/router.ts'

/** The components that a component of the client uses, by its imports. */
function shownBy(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.vue)'/g)]
  return imports.map(([, name]) => path.join(path.dirname(file), name!)).filter((found) => existsSync(found))
}

/** Whether the component or one below it draws a chart. */
const hasChart = (file: string): boolean =>
  shownBy(file).some((shown) => path.basename(shown) === 'EChart.vue' || hasChart(shown))

/** The routes whose page draws a chart. A chart on a new page is found automatically. */
export const pathsWithChart = [
  ...readFileSync(router, 'utf8').matchAll(
    /path: '([^']+)',\s+name: '[^']+',\s+component: \(\) => import\('([^']+)'\)/g,
  ),
]
  .filter(([, , component]) => hasChart(path.join(path.dirname(router), component!)))
  .map(([, address]) => address!)
