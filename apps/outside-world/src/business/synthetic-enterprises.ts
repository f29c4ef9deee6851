export interface SyntheticEnterprise {
  readonly creditCode: string;
  readonly name: string;
  readonly representative: { readonly name: string; readonly idNumber: string };
  readonly state: 'open' | 'in-liquidation';
}

/** Invented enterprises; their codes follow GB 32100 and belong to nobody. */
export const syntheticEnterprises: readonly SyntheticEnterprise[] = [
  {
    creditCode: '91440300MA5EXAMP0C',
    name: '深圳示例科技有限公司',
    representative: { name: '王小明', idNumber: '44030519900101991X' },
    state: 'open',
  },
  {
    creditCode: '91330106MA2B0AAA1A',
    name: '杭州样例贸易有限公司',
    representative: { name: '赵雅琴', idNumber: '110101198511089929' },
    state: 'open',
  },
  {
    // Under liquidation: who represents it is being changed.
    creditCode: '91510100MA6CTEAM1M',
    name: '成都范例安保服务有限公司',
    representative: { name: '孙志强', idNumber: '510104198810059918' },
    state: 'in-liquidation',
  },
];
