import { type County, counties } from '../../schema/vocabulary'
import { Random } from './random'

export interface SampleEmployer {
  name: string
  code: string
  nature: string
  county: County
  /** Null when it reports directly to the HR bureau. */
  supervisor: string | null
}

/** Endings of the names of a sector's employers, their number in 市直, 伊州区, 巴里坤县 and 伊吾县, and their supervisor. */
interface Sector {
  suffixes: string[]
  numbers: [number, number, number, number]
  /** Supervising department of the city. */
  city: string
  /** Supervising department of a county. */
  county: string
}

const sector = (suffixes: string, numbers: Sector['numbers'], city: string, county: string): Sector => ({
  suffixes: suffixes.split(' '),
  numbers,
  city,
  county,
})

const sectors: Record<string, Sector> = {
  kindergarten: sector('幼儿园', [5, 14, 6, 4], '市教育局', '教育局'),
  school: sector('小学 中学 实验学校', [9, 24, 10, 6], '市教育局', '教育局'),
  vocational: sector('职业技术学校', [2, 1, 1, 1], '市教育局', '教育局'),
  construction: sector(
    '建筑工程有限公司 工程建设管理站 矿山建设有限公司 建筑设计院有限公司 新能源工程有限公司 市政工程有限公司',
    [12, 13, 5, 3],
    '市住建局',
    '住房和城乡建设局',
  ),
  agriculture: sector('农业技术推广站 种子管理站 农业科技有限公司', [5, 9, 6, 4], '市农业农村局', '农业农村局'),
  livestock: sector('畜牧兽医站 动物疫病预防控制中心', [3, 8, 8, 4], '市农业农村局', '农业农村局'),
  water: sector('水管站 水利工程管理处 水利设计有限公司', [5, 6, 4, 3], '市水利局', '水利局'),
  forestry: sector('林业工作站 苗圃 草原工作站', [4, 5, 3, 2], '市林草局', '林业和草原局'),
  environment: sector('环境监测站 环保科技有限公司', [3, 2, 1, 1], '市生态环境局', '生态环境分局'),
  quality: sector('计量检定所 产品质量检验所', [3, 2, 1, 1], '市市场监督管理局', '市场监督管理局'),
  press: sector('融媒体中心 日报社', [2, 1, 1, 1], '市委宣传部', '党委宣传部'),
  culture: sector('文化馆 歌舞团 博物馆 图书馆', [4, 4, 4, 4], '市文广旅局', '文化体育广播电视和旅游局'),
  archives: sector('档案馆', [1, 1, 1, 1], '市档案局', '档案局'),
  'party-school': sector('党校', [1, 1, 1, 1], '市委党校', '党委组织部'),
}

const invented =
  '云杉 沙枣 星湖 驼铃 雪莲 金穗 晨光 绿洲 雁泉 松岭 青禾 红柳 月泉 长风 瑞雪 白杨 丰泽 碧水 天马 兰草 朝霞 石榴 麦田 银河 远山 明珠 春晖 鹿鸣 新程 南屏 西岭 北苑 东湖 芳草 霞光 金沙'.split(
    ' ',
  )
const places: Record<County, string> = {
  '650500': '哈密市',
  '650502': '伊州区',
  '650521': '巴里坤县',
  '650522': '伊吾县',
}

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A credit code by GB 32100: kind of register, 900000 (no place has this code), nine digits, check character. */
function creditCode(random: Random, kind: string): string {
  const first = `${kind}900000${Array.from({ length: 9 }, () => random.integer(0, 9)).join('')}`
  const sum = weights.reduce((total, weight, index) => total + weight * alphabet.indexOf(first[index]!), 0)
  return first + alphabet[(31 - (sum % 31)) % 31]
}

function natureOf(random: Random, name: string): [nature: string, kind: string] {
  if (!name.endsWith('有限公司')) return random.chance(0.02) ? ['社会组织', '52'] : ['事业单位', '12']
  return [random.weighted([['民营企业', 6] as const, ['国有企业', 3], ['外省驻疆企业', 1]]), '91']
}

function inventEmployer(random: Random, county: County, name: string, { city, county: office }: Sector) {
  const [nature, kind] = natureOf(random, name)
  const supervisor = county === '650500' ? city : places[county] + office
  return {
    name,
    code: creditCode(random, kind),
    nature,
    county,
    supervisor: nature === '民营企业' && random.chance(0.5) ? null : supervisor,
  }
}

/** The sample's employers by sector and county, the biggest first. They depend on the seed, but not on the year. */
export class Employers {
  readonly #groups = new Map<string, SampleEmployer[]>()
  readonly #barred = new Map<string, SampleEmployer>()

  constructor(seed: number) {
    for (const [place, [key, sector]] of Object.entries(sectors).entries()) {
      counties.forEach((county, index) => {
        const random = new Random(seed, 'employer', key, county)
        const start = random.integer(0, invented.length - 1)
        const group = Array.from({ length: sector.numbers[index]! }, (_, number) => {
          const word = invented[(start + number) % invented.length]!
          const suffix = sector.suffixes[number % sector.suffixes.length]!
          return inventEmployer(random, county, places[county] + word + suffix, sector)
        })
        this.#groups.set(key + county, group)
        const name = `${places[county]}${invented[place]!}事业发展服务中心`
        this.#barred.set(key + county, { ...inventEmployer(random, county, name, sector), nature: '参公事业单位' })
      })
    }
  }

  draw(random: Random, sector: string, county: County): SampleEmployer {
    return random.skewed(this.#groups.get(sector + county)!)
  }

  /** An employer whose staff may not declare (三(二)). */
  barred(sector: string, county: County): SampleEmployer {
    return this.#barred.get(sector + county)!
  }
}
