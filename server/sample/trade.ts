import { Level } from '../../schema/vocabulary'

/** The sample's figures for a series of the cycle. */
export interface Trade {
  /** Sector of the employers with such people. */
  sector: string
  /** Number per hundred declarations. */
  weight: number
  passRate: number
  womanShare: number
  specialties: string[]
  /** Titles for 正高, 副高, 中级, 助理, 员级; the last may be missing. */
  titles: string[]
}

const engineer = ['正高级工程师', '高级工程师', '工程师', '助理工程师', '技术员']
const librarian = ['研究馆员', '副研究馆员', '馆员', '助理馆员', '管理员']
const teacher = ['正高级教师', '高级教师', '一级教师', '二级教师', '三级教师']

const trade = (
  sector: string,
  weight: number,
  passRate: number,
  womanShare: number,
  specialties: string,
  titles: string[],
): Trade => ({ sector, weight, passRate, womanShare, specialties: specialties.split(' '), titles })

const trades: Record<string, Trade> = {
  'kindergarten-teacher': trade('kindergarten', 13, 0.88, 0.95, '学前教育', teacher),
  'school-teacher': trade(
    'school',
    28,
    0.84,
    0.62,
    '语文 数学 英语 物理 化学 道德与法治 历史 地理 生物 体育 音乐 美术 信息技术',
    teacher,
  ),
  'vocational-teacher': trade('vocational', 4, 0.82, 0.5, '机电技术 护理 汽车运用与维修 计算机应用 烹饪', [
    '正高级讲师',
    '高级讲师',
    '讲师',
    '助理讲师',
  ]),
  construction: trade('construction', 13, 0.77, 0.26, '建筑施工 建筑设计 工程造价 给排水 暖通 市政工程', engineer),
  agronomy: trade('agriculture', 10, 0.82, 0.43, '作物栽培 植物保护 土壤肥料 种子 农业经济', [
    '正高级农艺师',
    '高级农艺师',
    '农艺师',
    '助理农艺师',
    '农业技术员',
  ]),
  'livestock-vet': trade('livestock', 8, 0.83, 0.34, '畜牧 兽医 动物检疫', [
    '正高级畜牧师',
    '高级畜牧师',
    '畜牧师',
    '助理畜牧师',
    '农业技术员',
  ]),
  water: trade('water', 6, 0.8, 0.29, '水利工程建设 水文水资源 灌溉排水 水利工程管理', engineer),
  forestry: trade('forestry', 4.5, 0.81, 0.4, '林业工程 森林保护 草原管理 园林', engineer),
  environment: trade('environment', 2.5, 0.79, 0.48, '环境监测 环境影响评价 污染防治', engineer),
  quality: trade('quality', 2.5, 0.86, 0.45, '计量 标准化 特种设备检验 产品质量检验', engineer),
  press: trade('press', 2.2, 0.85, 0.57, '记者 编辑', ['高级记者', '主任记者', '记者', '助理记者']),
  'mass-culture': trade('culture', 2, 0.87, 0.6, '群众文化', librarian),
  art: trade('culture', 1.4, 0.75, 0.52, '演员 演奏员 舞美设计', ['一级演员', '二级演员', '三级演员', '四级演员']),
  heritage: trade('culture', 0.9, 0.9, 0.5, '文物保护 博物馆陈列', librarian),
  library: trade('culture', 0.8, 0.89, 0.7, '图书资料', librarian),
  archives: trade('archives', 0.7, 0.9, 0.68, '档案管理', librarian),
  'party-school': trade('party-school', 0.5, 0.8, 0.5, '马克思主义理论 公共管理', ['教授', '副教授', '讲师', '助教']),
}

const otherTrade = trade('construction', 1, 0.8, 0.4, '综合', engineer)

/** A series that only one year's notice has gets `otherTrade`. */
export function tradeOf(series: string): Trade {
  return trades[series] ?? otherTrade
}

/** Level by the index in `Trade.titles`. */
const levelOfTitle = [Level.SENIOR, Level.SENIOR, Level.INTERMEDIATE, Level.JUNIOR, Level.JUNIOR]
const rank: Record<Level, number> = { [Level.SENIOR]: 1, [Level.INTERMEDIATE]: 2, [Level.JUNIOR]: 3 }

export interface Asked {
  /** The level as written in the file. */
  levelWord: string
  title: string
  /** The title that the applicant holds; 无 below the lowest one. */
  held: string
  heldLevel: Level
}

/** Specialties whose titles contain another word than the series': [word of the series, own word]. */
const otherWord: Record<string, [word: string, own: string]> = { 编辑: ['记者', '编辑'], 兽医: ['畜牧', '兽医'] }

/** The titles applied for and held. @param fine whether to use the less common title of the level, 正高 or 员级 */
export function titlesOf(trade: Trade, specialty: string, level: Level, fine: boolean): Asked {
  const [word, own] = otherWord[specialty] ?? ['', '']
  const titles = trade.titles.map((title) => title.replace(word, own))
  const outer = { [Level.SENIOR]: 0, [Level.INTERMEDIATE]: 2, [Level.JUNIOR]: 4 }[level]
  const index = fine && titles[outer] ? outer : rank[level]
  const words = ['正高级', '副高级', '中级', '助理级', '员级']
  const heldLevel = levelOfTitle[index + 1] ?? Level.JUNIOR
  return { levelWord: words[index]!, title: titles[index]!, held: titles[index + 1] ?? '无', heldLevel }
}
