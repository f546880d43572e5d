import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { EmployerNature } from './vocabulary'

/** 用人单位; the same name may exist in two counties. */
@Entity()
@ObjectType({ description: 'The applicant’s employer (用人单位), which checks and forwards the declaration.' })
export class Employer {
  @PrimaryKey()
  @Field(() => ID, { description: 'Opaque identifier of the employer.' })
  id: number

  @Property()
  @Field({ description: 'Name of the employer (单位名称) as the file writes it.' })
  name: string

  @Property({ nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of 18 characters (统一社会信用代码); null when the file has none.',
  })
  code: string | null

  @Property({ type: 'string', nullable: true })
  @Field(() => EmployerNature, {
    nullable: true,
    description: 'Kind of employer (单位性质); null when the file has none.',
  })
  nature: EmployerNature | null

  @Property({ nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Name of its supervising department (主管部门); null when it has none.',
  })
  supervisor: string | null

  @Property()
  @Field({ description: 'Code of the county by GB/T 2260, where 650500 means 市直.' })
  county: string
}
