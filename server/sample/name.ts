import { Gender } from '../../schema/vocabulary'
import type { Random } from './random'

const words = (text: string) => text.split(' ')
const characters = (text: string) => [...text]

const surnames = characters(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
)
const given = {
  [Gender.MALE]: characters('伟强磊军勇杰涛超明刚平辉鹏飞斌波宇浩凯健俊帆成林峰建国志文海永东博亮龙新宏旭毅诚松'),
  [Gender.FEMALE]: characters('芳娜敏静丽艳娟霞秀英玲燕萍红雪梅琳婷慧莉欣悦颖洁倩晶丹蓉雯佳月瑶薇岚妍清怡晓云'),
}
const huiSurnames = characters('马丁白海哈沙杨米冶妥虎穆喇')

const uyghur = {
  [Gender.MALE]: words(
    '艾力 买买提 吐尔逊 阿不都 艾合买提 依明 库尔班 热合曼 肉孜 尼亚孜 塔依尔 玉素甫 艾尼瓦尔 阿迪力 帕尔哈提 迪力夏提 木拉提 亚森 伊力哈木 凯赛尔 艾山 吾买尔 沙塔尔 牙生',
  ),
  [Gender.FEMALE]: words(
    '阿依古丽 古丽娜尔 热孜万古丽 帕提古丽 阿孜古丽 迪丽努尔 祖丽皮亚 米热古丽 玛依拉 茹仙古丽 努尔比亚 阿米娜 萨尼亚 海仁沙 布威海丽 古再丽 帕丽旦 热依拉 姑丽米热 迪娜',
  ),
}
const kazakh = {
  [Gender.MALE]: words(
    '叶尔兰 努尔兰 巴合提 阿尔曼 赛力克 达吾列提 哈纳提 加尔肯 别克 木合亚提 沙肯 努尔别克 阿合买提 海拉提 托列根 胡安什',
  ),
  [Gender.FEMALE]: words(
    '阿依江 古丽扎 巴合提古丽 阿依努尔 赛依拉 玛尔江 加娜尔 努尔古丽 阿勒腾 沙吾列 库丽山 迪娜拉 叶尔克 哈丽玛',
  ),
}
const mongol = {
  [Gender.MALE]: words('巴特尔 那仁 孟和 巴图 苏和 布和 朝鲁 格日勒 青格勒 吉日嘎拉 宝音 特木尔'),
  [Gender.FEMALE]: words('其木格 乌兰 萨仁 托娅 娜仁 琪琪格 斯琴 高娃 乌云 阿丽玛 其其格 通拉嘎'),
}

/** An invented name in the form that is usual for the ethnicity. */
export function inventName(random: Random, ethnicity: string, gender: Gender): string {
  switch (ethnicity) {
    case '维吾尔族':
      return withFather(random, uyghur, gender)
    case '哈萨克族':
      return withFather(random, kazakh, gender)
    case '蒙古族':
      return random.pick(mongol[gender])
    default: {
      const surname = ethnicity === '回族' ? random.pick(huiSurnames) : random.pick(surnames)
      const second = random.chance(0.78) ? random.pick(given[gender]) : ''
      return surname + random.pick(given[gender]) + second
    }
  }
}

function withFather(random: Random, names: Record<Gender, string[]>, gender: Gender): string {
  const own = random.pick(names[gender])
  return `${own}·${random.pick(names[Gender.MALE].filter((name) => name !== own))}`
}
