import { Authorized, Mutation, Query, Resolver, Subscription, buildSchemaSync } from 'type-graphql'
import { expect, test } from 'vitest'
import { authChecker } from '../../server/access/permission/auth-checker'
import { Public, type Permission } from '../../server/access/permission/permission'
import { undeclaredRootFields } from './undeclared-root-field'

test('a forgotten declaration is found, of whichever root it is', () => {
  @Resolver()
  class Forgetful {
    @Query(() => Boolean)
    bare(): boolean {
      return true
    }

    @Authorized<Permission>()
    @Query(() => Boolean)
    empty(): boolean {
      return true
    }

    @Authorized<Permission>(Public)
    @Query(() => Boolean)
    both(): boolean {
      return true
    }

    @Mutation(() => Boolean, { name: 'both' })
    bothMutation(): boolean {
      return true
    }

    @Subscription(() => Boolean, { topics: 'bare', name: 'both' })
    bothSubscription(): boolean {
      return true
    }
  }
  const pubSub = { publish: () => {}, subscribe: async function* () {} }
  const schema = buildSchemaSync({ resolvers: [Forgetful], authChecker, pubSub })
  expect(undeclaredRootFields(schema)).toEqual(['Query.bare', 'Query.empty', 'Mutation.both', 'Subscription.both'])
})
