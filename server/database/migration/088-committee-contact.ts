import { Migration } from '@mikro-orm/migrations'

/** A reviewing body whose phone annex 4 doesn't have can be given one: `key` is then the committee's code. */
export class Migration088CommitteeContact extends Migration {
  override up(): void {
    this.addSql('alter table contact drop constraint contact_kind_check')
    this.addSql(`alter table contact add constraint contact_kind_check
      check (kind in ('COUNTY_HR', 'CITY_HR', 'SUPERVISOR', 'EMPLOYER', 'COMMITTEE'))`)
  }
}
