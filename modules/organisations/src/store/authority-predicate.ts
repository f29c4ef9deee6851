import { joinSql, sql } from '@tongban/database';
import type { Sql } from '@tongban/database';
import type { AuthorityScope } from '../domain/authority.ts';

/** The columns of the caller's own table that say which organ and branch a row belongs to. */
export interface AuthorityColumns {
  readonly organId: Sql;
  readonly branchCode: Sql;
}

/**
 * The condition that holds for the rows within the scopes: authorisation is part of the query. Without a
 * scope no row is seen.
 */
export function authorityPredicate(
  scopes: readonly AuthorityScope[],
  columns: AuthorityColumns,
): Sql {
  if (scopes.length === 0) return sql`false`;
  const alternatives = scopes.map((scope) => alternative(scope, columns));
  return sql`(${joinSql(alternatives, sql` or `)})`;
}

function alternative({ organIds, branchCodes }: AuthorityScope, columns: AuthorityColumns): Sql {
  const inOrgans = organIds === 'all' ? undefined : isOneOf(columns.organId, organIds);
  const inBranches = branchCodes === 'all' ? undefined : isOneOf(columns.branchCode, branchCodes);
  if (inOrgans === undefined) return inBranches ?? sql`true`;
  return inBranches === undefined ? inOrgans : sql`(${inOrgans} and ${inBranches})`;
}

// A single value keeps the order of an index usable, which a list does not.
function isOneOf(column: Sql, values: readonly string[]): Sql {
  return values.length === 1
    ? sql`${column} = ${values[0]}`
    : sql`${column} = any(${values}::text[])`;
}
