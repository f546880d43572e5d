import { good, warning, type Finding } from '../finding'

/** The major version that the server is built for and tested with. */
const tested = 24

export function checkNode(version: string): Finding {
  const major = Number(/^v?(\d+)/.exec(version)?.[1])
  return major === tested
    ? good(`Node ${version}`)
    : warning(`Node 是 ${version}，本程序在 Node ${tested} 上测试过；请用 npm run 启动，它会用自带的 Node。`)
}
