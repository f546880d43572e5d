import { good, warning, type Finding } from '../finding'

/** @param failed imports of the last seven days that failed @param waiting plans that nobody applied for a week */
export function checkImports(failed: number, waiting: number): Finding {
  const what = [
    ...(failed ? [`近七天有 ${failed} 批失败，请重新读取，文件已不再保留的请重新上传`] : []),
    ...(waiting ? [`${waiting} 批核对后一周未写入，请写入或放弃`] : []),
  ]
  return what.length > 0 ? warning(`“数据导入”：${what.join('；')}。`) : good('没有失败或搁置的导入')
}
