import { Migration } from '@mikro-orm/migrations'

/**
 * Two functions with the owner's rights asked for a scope only if the role had the one name that all databases shared. They
 * ask everybody now who isn't the owner, whatever the role is called.
 */
export class Migration028ScopeOfDefiners extends Migration {
  override up(): void {
    this.addSql(`do $do$
      declare
        definition text;
      begin
        for definition in
          select pg_get_functiondef(oid) from pg_proc
          where pronamespace = 'public'::regnamespace and proname in ('replace_calendar', 'save_cycle')
        loop
          execute regexp_replace(definition, $$session_user = '[^']*'$$,
            $$not pg_has_role(session_user, current_user, 'member')$$);
        end loop;
      end $do$`)
  }
}
