/** What `.githooks/pre-commit` asks of a commit: format and rules of the files in it, types of the side they belong to. */
export default {
  '*': 'prettier --check --ignore-unknown',
  '*.{js,mjs,ts,vue}': 'eslint --max-warnings 0 --no-warn-ignored',
  '{schema,server,scripts,test}/**/*.ts': () => 'tsc -p . --incremental --tsBuildInfoFile build/pre-commit.tsbuildinfo',
  'client/**/*.{ts,vue}': () => 'vue-tsc -p client --noEmit',
}
