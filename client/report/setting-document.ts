import { graphql } from '../graphql/gql'

graphql(`
  fragment CycleForm on Cycle {
    year
    form {
      number
      authority
      approval
      validUntil
      phone
      zeros
      paper
      employers
      changeShare
      changeLeast
      changeCount
    }
  }
`)

export const formSettingsQuery = graphql(`
  query FormSettings($year: Int!) {
    cycle(year: $year) {
      ...CycleForm
    }
  }
`)

export const saveFormSettingsMutation = graphql(`
  mutation SaveFormSettings($year: Int!, $form: FormSettingsInput!) {
    saveFormSettings(year: $year, form: $form) {
      ...CycleForm
    }
  }
`)
