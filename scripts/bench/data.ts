import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from '../../server/config'
import { decideAll } from '../../server/finding/store/keep'
import { openPortal } from '../../server/open-portal'
import { orderCells } from '../../server/statistics/order-cells'
import { growDeclarations } from './many-declarations'
import { sample } from './sample-program'

/** Makes a data folder with `rows` declarations, or makes one grow to so many, and stops its database. @returns their number */
export async function makeData(folder: string, rows: number): Promise<number> {
  const dataDir = path.resolve(process.env.INIT_CWD ?? '.', folder)
  mkdirSync(dataDir, { recursive: true })
  // The embedded database runs as another user under root.
  chmodSync(dataDir, 0o711)
  const env = { DATA_DIR: dataDir, SAMPLE_DATA: '1', SAMPLE_PASSWORD: sample.password, NOW: sample.now }
  const { portal, close } = await openPortal(readConfig(env), console.log)
  try {
    const start = performance.now()
    const stored = await growDeclarations(portal.ownerAddress, rows)
    console.log(`共 ${stored.toLocaleString('en')} 件（${((performance.now() - start) / 1000).toFixed(0)} 秒）`)
    // Otherwise each portal that is started on the folder decides them while it is measured.
    await decideAll(portal)
    console.log(`预警已核对（${((performance.now() - start) / 1000).toFixed(0)} 秒）`)
    // As in the first night.
    await orderCells(portal)
    return stored
  } finally {
    await close()
  }
}
