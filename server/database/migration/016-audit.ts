import { Migration } from '@mikro-orm/migrations'
import { requestRole } from '../request-role'

/**
 * The audit becomes a chain: numbered without gaps, each entry's mac over the one before it, under a key that the database
 * never sees. Whoever appends must first hold the lock, then read the head, and keep the lock to the commit.
 */
export class Migration016Audit extends Migration {
  override up(): void {
    this.addSql('alter table audit_entry add column seq bigint unique, add column mac bytea')
    this.addSql('create index audit_entry_event on audit_entry (event, at)')
    // What was purged, so that the chain still begins somewhere that is signed for.
    this.addSql(`create table audit_checkpoint (
      id integer generated always as identity primary key,
      first_seq bigint not null,
      last_seq bigint not null unique,
      last_mac bytea not null,
      purged_before timestamptz not null,
      at timestamptz not null default now(),
      signature bytea not null
    )`)
    // Tells whether the chain was made under this key, without telling the key.
    this.addSql('alter table portal add column audit_key_fingerprint bytea')

    // Each statement of a volatile function sees what has been committed by then: the head is read under the lock.
    this.addSql(`create function audit_head(out seq bigint, out mac bytea, out at text) returns record
      language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
      begin
        if current_setting('transaction_isolation') <> 'read committed' then
          raise exception 'the audit is appended in read committed only';
        end if;
        perform pg_advisory_xact_lock(hashtext('audit chain'));
        select e.seq, e.mac into seq, mac from (
          select a.seq, a.mac from audit_entry a where a.seq is not null
          union all select c.last_seq, c.last_mac from audit_checkpoint c) e
          order by e.seq desc limit 1;
        seq := coalesce(seq, 0);
        at := to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
      end $$`)
    // The only way in. A number taken twice or left out is refused here; a wrong mac is found by whoever has the key.
    this.addSql(`create function append_audit(entries jsonb) returns void
      language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
      declare head bigint := (audit_head()).seq;
      begin
        if exists (select from jsonb_array_elements(entries) with ordinality e(entry, n)
            where (entry->>'seq')::bigint <> head + n) then
          raise exception 'the audit has no gaps';
        end if;
        insert into audit_entry (seq, mac, at, account_id, username, address, event, detail)
        select seq, decode(mac, 'hex'), at, "accountId", username, address, event, detail
        from jsonb_to_recordset(entries) e(seq bigint, mac text, at timestamptz, "accountId" integer, username text,
          address text, event text, detail jsonb);
      end $$`)
    this.addSql(`drop policy audit_entry_insert on audit_entry`)
    this.addSql(`revoke insert on audit_entry from ${requestRole}`)
    for (const name of ['audit_head()', 'append_audit(jsonb)']) {
      this.addSql(`revoke execute on function ${name} from public`)
      this.addSql(`grant execute on function ${name} to ${requestRole}`)
    }
    this.addSql('alter table audit_checkpoint enable row level security')
    this.addSql(`grant select on audit_checkpoint to ${requestRole}`)
    this.addSql(`create policy audit_checkpoint_select on audit_checkpoint for select to ${requestRole}
      using ((select nullif(current_setting('scope.audit', true), '')) = 'on')`)
  }
}
