import type { CodegenConfig } from '@graphql-codegen/cli'

/** The client's types, from the contract and the documents it really sends. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['client/**/*.{ts,graphql}', '!client/graphql/gql/**'],
  generates: {
    'client/graphql/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { IntVector: 'number[]', TextVector: '(string | null)[]', DateTime: 'string', Day: 'string' },
      },
    },
  },
}

export default config
