import type { CycleFacts } from '../../portal/use-cycles'

const window = (
  id: string,
  name: string,
  nameEn: string,
  [startsAt, endsAt]: [string | null, string | null],
  byNotice = true,
): CycleFacts['windows'][number] => ({
  id,
  name,
  nameEn,
  startsAt,
  endsAt,
  printed: '',
  clause: '二(一)',
  text: '',
  byNotice,
  stages: [],
  workingDays: null,
})

/** The cycle of all examples: windows, some series, two committees. */
export const cycle2023: CycleFacts = {
  year: 2023,
  title: '2023年度职称评审',
  isSample: false,
  hasDeclarations: true,
  referenceYear: null,
  windows: [
    window('W1', '个人申报', 'Declaring', ['2023-09-04T16:00:00.000Z', '2023-10-13T16:00:00.000Z']),
    window('W2', '评委会审核', 'Committee review', ['2023-10-08T16:00:00.000Z', '2023-10-31T16:00:00.000Z']),
    window('W3', '接收纸质材料', 'Paper', ['2023-10-15T16:00:00.000Z', '2023-11-10T16:00:00.000Z'], false),
    window('W4', '评审会议', 'Meetings', ['2023-11-14T16:00:00.000Z', '2023-12-15T16:00:00.000Z']),
  ],
  series: [
    ['engineering', '工程'],
    ['agronomy', '农业'],
    ['health', '卫生'],
    ['secondary-teacher', '中小学教师'],
    ['archives', '档案'],
    ['mass-culture', '群众文化'],
  ].map(([code, name]) => ({ code: code!, name: name!, shortName: name!, nationalName: null })),
  bodies: [
    { code: 'c-agronomy', name: '农业系列中级评委会', annexNo: 4, phone: '0902-0000001', place: '示例大楼 401 室' },
    { code: 'c-archives', name: '档案系列中级评委会', annexNo: 4, phone: null, place: null },
  ],
}
