import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'
import { definer } from './definer'
import { setting } from './scope-policy'

/**
 * Signed manifests of exports whose files can't carry one: CSV, and forms without 取数说明. They have hashes of rows, not the
 * rows. An account sees those of its own exports, and all if it sees all declarations; whoever has a file, or one that says
 * the same, gets the proof of it.
 */
export class Migration089FileProof extends Migration {
  override up(): void {
    this.addSql(`create table file_proof (
      id integer generated always as identity primary key,
      made_at timestamptz not null,
      account_id integer not null references account,
      -- SHA-256 of the file, of what it says, and of the names by which files of one kind are compared.
      file_hash bytea not null,
      said_hash bytea not null,
      shape bytea not null,
      -- Packed, and its signature.
      manifest bytea not null,
      signature bytea not null
    )`)
    for (const column of ['file_hash', 'said_hash', 'shape', 'made_at']) {
      this.addSql(`create index file_proof_${column} on file_proof (${column})`)
    }
    this.addSql('alter table file_proof enable row level security')
    this.addSql(`grant select on file_proof to ${requestRole}`)
    this.addSql(`create policy file_proof_select on file_proof for select to ${requestRole}
      using (account_id = (${setting('account')})::integer or ${setting('all')} = 'on')`)
    this
      .addSql(`create function file_proof_of(of_file bytea, of_said bytea) returns setof file_proof stable ${definer} as $$
      begin
        return query select * from file_proof where file_hash = of_file or said_hash = of_said
          order by file_hash = of_file desc, id desc limit 1;
      end $$`)
    this.addSql(`revoke all on function file_proof_of(bytea, bytea) from public`)
    this.addSql(`grant execute on function file_proof_of(bytea, bytea) to ${requestRole}`)
  }
}
