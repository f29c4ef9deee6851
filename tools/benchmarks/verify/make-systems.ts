import type { KeyOps } from '@tongban/crypto';
import { connectDatabase, sql } from '@tongban/database';
import { dayOf, systemClock } from '@tongban/kernel';
import {
  exampleTerms,
  giveDemonstrationAccess,
  handleContractCommand,
  type DemonstrationAccess,
} from '@tongban/verification';

/** So many systems with contracts that no benchmark exhausts, and what each signs with. */
export async function makeSystems(
  url: string,
  keys: KeyOps,
  count: number,
  /** What is less than endless of them. */
  limits: { readonly name?: string; readonly perSecond?: number; readonly burst?: number } = {},
): Promise<DemonstrationAccess[]> {
  const owner = connectDatabase({ url, role: 'tongban_owner', size: 2 });
  const access: DemonstrationAccess[] = [];
  for (let index = 0; index < count; index += 1) {
    const code = `${limits.name ?? 'bench'}-${index}`;
    const { tenantNo } = await owner.one<{ tenantNo: number }>(sql`
      insert into verification.tenants (code, kind, name_zh, name_en)
      values (${code}, 'province', ${code}, ${code}) returning tenant_no as "tenantNo"
    `);
    await owner.run(sql`
      insert into verification.systems (code, tenant_no, name_zh, name_en)
      values (${code}, ${tenantNo}, ${code}, ${code})
    `);
    const at = systemClock();
    const terms = {
      ...exampleTerms([code], dayOf(at)),
      dailyLimit: 1e12,
      monthlyLimit: 1e12,
      perSecond: limits.perSecond ?? 1e6,
      burst: limits.burst ?? 1e6,
      usualNightCalls: 1e12,
    };
    const proposed = await handleContractCommand(
      owner,
      { tenantNo },
      { type: 'propose', at, by: 'a', terms },
    );
    if (!proposed.ok) throw new Error(proposed.refusal.code);
    for (const by of ['b', 'c']) {
      const approved = await handleContractCommand(owner, proposed.value, {
        type: 'approve',
        at,
        by,
        as: 'organ-head',
      });
      if (!approved.ok) throw new Error(approved.refusal.code);
    }
    access.push(await giveDemonstrationAccess({ db: owner, keys, clock: systemClock }, code));
  }
  await owner.close();
  return access;
}
