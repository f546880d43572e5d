import globals from 'globals'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['build/', 'data/', 'node_modules/', 'client/graphql/gql/'] },
  ...tseslint.configs.recommended,
  // Without `files` its rules would also go through everything that is no component.
  ...vue.configs['flat/recommended'].map((config) => ({ files: ['client/**/*.vue', 'client/**/*.ts'], ...config })),
  {
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // An import of types alone must vanish: `import { type X }` would still load the module (all of ECharts, once).
      '@typescript-eslint/no-import-type-side-effects': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Decorator metadata needs the classes themselves, which a type import would erase.
    files: ['schema/**', 'server/**/*.resolver.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  { files: ['test/**', 'server/database/migration/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['client/**/*.vue', 'client/**/*.ts'],
    languageOptions: { globals: { ...globals.browser }, parserOptions: { parser: tseslint.parser } },
    rules: {
      'vue/multi-word-component-names': 'off',
      // An optional prop is undefined where it isn't given, as its type says.
      'vue/require-default-prop': 'off',
      // prettier lays out templates
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
    },
  },
)
