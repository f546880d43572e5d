import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { EmployerNature } from './vocabulary'

/** 用人单位; the same name may exist in two counties. */
@Entity()
@ObjectType({ description: '用人单位.' })
export class Employer {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque.' })
  id: number

  @Property()
  @Field({ description: '单位名称.' })
  name: string

  @Property({ nullable: true })
  @Field(() => String, { nullable: true, description: '统一社会信用代码.' })
  code: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => EmployerNature, { nullable: true, description: '单位性质.' })
  nature: EmployerNature | null

  @Property({ nullable: true })
  @Field(() => String, { nullable: true, description: '主管部门.' })
  supervisor: string | null

  @Property()
  @Field({ description: 'GB/T 2260 code; 650500 = 市直.' })
  county: string
}
