import { Migration } from '@mikro-orm/migrations'
import { definer } from './definer'

/**
 * Tables that answers are made of beside the declarations: a change of them is no change of the data's revision. The
 * calendar's days have a notice of their own since 007-calendar.
 */
const beside = [
  'ban',
  'bureau_record',
  'calendar_notice',
  'committee',
  'contact',
  'cycle',
  'finding_acknowledgement',
  'frozen_year',
  'public_edition',
  'reminder',
]

/** What a process keeps of answers and sessions, it keeps until a notice says that it is no longer right. */
export class Migration042Beside extends Migration {
  override up(): void {
    this.addSql(`create function tell_beside() returns trigger ${definer} as $$
      begin
        perform pg_notify('portal_beside', '');
        return null;
      end $$`)
    for (const table of beside) {
      this.addSql(`create trigger tell_beside after insert or update or delete or truncate on ${table}
        for each statement execute function tell_beside()`)
    }

    // 0 is every account.
    this.addSql(`create function tell_policy() returns trigger ${definer} as $$
      begin
        perform pg_notify('portal_account', '0');
        return null;
      end $$`)
    this.addSql(`create trigger tell_policy after update on security_policy
      for each statement execute function tell_policy()`)
    this.addSql(`create function tell_second_factor() returns trigger ${definer} as $$
      begin
        perform pg_notify('portal_account', coalesce(new.account_id, old.account_id)::text);
        return null;
      end $$`)
    this.addSql(`create trigger tell_second_factor after insert or update or delete on second_factor
      for each row execute function tell_second_factor()`)
    // Being seen restarts a session's idle time. Only what takes time from a session ends it sooner than was known.
    this.addSql(`create function tell_session_shortened() returns trigger ${definer} as $$
      begin
        perform pg_notify('portal_account', new.account_id::text);
        return null;
      end $$`)
    this.addSql(`create trigger tell_session_shortened after update on session for each row
      when (new.seen_at < old.seen_at or new.created_at <> old.created_at)
      execute function tell_session_shortened()`)
  }
}
