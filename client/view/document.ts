import { graphql } from '../graphql/gql'

graphql(`
  fragment ViewFields on SavedView {
    id
    name
    page
    search
    accountName
    own
    roles
    starts
    subscribed
    newSince
  }
`)

export const savedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      ...ViewFields
    }
  }
`)

export const subscribedViewsQuery = graphql(`
  query SubscribedViews {
    savedViews(subscribed: true) {
      ...ViewFields
      count {
        total
        fresh
      }
    }
  }
`)

export const saveViewMutation = graphql(`
  mutation SaveView($view: SavedViewInput!) {
    saveView(view: $view) {
      ...ViewFields
    }
  }
`)

export const deleteViewMutation = graphql(`
  mutation DeleteView($id: ID!) {
    deleteView(id: $id) {
      id
    }
  }
`)

export const useViewMutation = graphql(`
  mutation UseView($id: ID!, $starts: Boolean, $subscribed: Boolean) {
    useView(id: $id, starts: $starts, subscribed: $subscribed) {
      ...ViewFields
    }
  }
`)
