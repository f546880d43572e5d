import { DatabaseUrlInvalidError } from './invalid'

/**
 * The parameters of a connection URL that are understood, by libpq's names; null for any text, otherwise the valid values.
 * A value that asks for what `pg` can't do is refused, since ignoring it would drop what somebody relies on.
 */
const known: Record<string, readonly string[] | null> = {
  host: null,
  port: null,
  user: null,
  password: null,
  dbname: null,
  options: null,
  application_name: null,
  fallback_application_name: null,
  connect_timeout: null,
  client_encoding: ['UTF8', 'utf8', 'UTF-8', 'utf-8', 'auto'],
  sslmode: ['disable', 'allow', 'prefer', 'require', 'verify-ca', 'verify-full'],
  // JDBC's way to write sslmode=require.
  ssl: ['true'],
  sslrootcert: null,
  sslcert: null,
  sslkey: null,
  sslpassword: null,
  ssl_min_protocol_version: ['TLSv1.2', 'TLSv1.3'],
  sslnegotiation: ['postgres'],
  sslsni: ['1'],
  channel_binding: ['disable', 'prefer'],
  gssencmode: ['disable', 'prefer'],
  keepalives: ['1'],
  target_session_attrs: ['any'],
  load_balance_hosts: ['disable'],
}

/** @throws DatabaseUrlInvalidError for an unknown parameter or value, by its name */
export function checkParameters(parameters: ReadonlyMap<string, string>): void {
  for (const [name, value] of parameters) {
    const values = known[name]
    if (values === undefined) throw new DatabaseUrlInvalidError(`的参数 ${name} 不受支持；请去掉它。`)
    if (values && !values.includes(value)) {
      throw new DatabaseUrlInvalidError(`的参数 ${name} 应是 ${values.join('、')}，现在是“${value}”。`)
    }
  }
}
