import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const router = 'client/router.ts'

/** The components that a component of the client shows, by its own imports. */
function shownBy(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.vue)'/g)]
  return imports.map(([, name]) => path.join(path.dirname(file), name!)).filter((found) => existsSync(found))
}

/** Whether a chart is drawn somewhere below the component. */
const hasChart = (file: string): boolean =>
  shownBy(file).some((shown) => path.basename(shown) === 'EChart.vue' || hasChart(shown))

/** Paths of the router whose page draws a chart: a chart on a new page is found here without being named. */
export const pathsWithChart = [
  ...readFileSync(router, 'utf8').matchAll(
    /path: '([^']+)',\s+name: '[^']+',\s+component: \(\) => import\('([^']+)'\)/g,
  ),
]
  .filter(([, , component]) => hasChart(path.join(path.dirname(router), component!)))
  .map(([, address]) => address!)
