/** A function that runs with its owner's rights, for migrations from 035 on. Once 035 is released, it is never edited. */
export const definer = 'language plpgsql security definer set search_path = pg_catalog, public, pg_temp'
