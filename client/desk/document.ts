import { graphql } from '../graphql/gql'

export const desksQuery = graphql(`
  query Desks($filter: DeclarationFilter!) {
    desks(filter: $filter) {
      bands {
        from
        to
        enteredAfter
        enteredBefore
      }
      loads {
        desk
        committee
        county
        supervisor
        own
        stage
        onDesk
        overdueOnDesk
        pastProposalOnDesk
        nearOnDesk
        oldest
        bands
        phone
        remindedAt
      }
    }
  }
`)
