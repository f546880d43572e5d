import { Migration } from '@mikro-orm/migrations'

/** A reminder to an employer was kept under the employer's name, which another county's employer may have too. */
export class Migration027RemindedEmployer extends Migration {
  override up(): void {
    this.addSql(`update reminder r set key = told.employer::text
      from (select reminder_id, max(d.employer_id) as employer
        from reminder_declaration join declaration d using (year, platform_no) group by 1) told
      where r.desk = 'EMPLOYER' and told.reminder_id = r.id and told.employer is not null
        and r.key = (select name from employer where id = told.employer)`)
  }
}
