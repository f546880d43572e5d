import { Migration } from '@mikro-orm/migrations'

/**
 * The classes of 退回原因 and the words by which a reason belongs to one; the first class that fits is taken. The classes are
 * those that cities publish.
 */
const words = {
  DUPLICATE: '重复|数据冲突|已申报',
  LATE: '超时|逾期|超过.*(时间|期限|截止)|提交时间',
  FORMAT: '格式|文件名|命名|隐去|盲评|清晰|模糊|扫描|方向',
  UNQUALIFIED: '资质|资格|学时|年限不|不符合.*条件|继续教育.*(不足|未达)',
  WRONG_ENTRY: '填写|信息有误|错误|不一致|不连续|不符|核对',
  EMPLOYER: '单位审核|单位意见|未盖章|公章',
  INCOMPLETE: '不完整|不全|缺|未上传|未附|未提供|补充|只上传|没有上传',
}

/** The branches of a `case` that the words of a reason choose. */
export const returnClassCase = Object.entries(words)
  .map(([code, pattern]) => `when return_reason ~ '${pattern}' then '${code}'`)
  .join(' ')

/** 退回原因 in classes, kept in the row so that statistics can group by them without reading the texts. */
export class Migration065ReturnClass extends Migration {
  override up(): void {
    this.addSql(`alter table declaration add column return_class text not null generated always as (case
      when return_reason is null then 'NONE' ${returnClassCase} else 'OTHER' end) stored`)
    // Only returned declarations are counted by their reasons.
    this.addSql(`create index declaration_return_class on declaration (year, return_class)
      include (county, series, level, pathway, committee, supervisor, stage, furthest_stage, vote, outcome)
      where return_class <> 'NONE'`)
  }
}
