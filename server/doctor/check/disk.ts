import { good, warning, wrong, type Finding } from '../finding'

const gigabyte = 1e9

export function checkDisk(folder: string, free: number): Finding {
  const text = `${folder} 所在的磁盘还有 ${(free / gigabyte).toFixed(1)} GB`
  if (free < gigabyte) return wrong(`${text}，随时会写满；请马上清理（旧备份、日志）。`)
  return free < 5 * gigabyte ? warning(`${text}；请清理，至少留出 5 GB。`) : good(text)
}
