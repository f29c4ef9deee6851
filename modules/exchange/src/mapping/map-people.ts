import { maskName, parseCreditCode } from '@tongban/citizen-ids';
import { hmacSm3 } from '@tongban/crypto';
import { rowGuidOf } from '@tongban/exchange-protocol';
import { dayOf } from '@tongban/kernel';
import type { MappedRow } from '../publishing/mapped-row.ts';
import type { ItemRun } from './map-item.ts';

/** A person with a real name, as the national list of users knows them. */
export interface UserToTell {
  readonly personId: string;
  readonly changedAt: MappedRow['at'];
  readonly idNumber?: string;
  readonly provedAt?: MappedRow['at'];
  readonly isDisabled: boolean;
}

export interface UserMapping {
  /** A name for the person that means nothing anywhere else. */
  userKey(personId: string): string;
  /** Agreed with the receiver: who knows a number finds its user, and nobody finds a number. */
  readonly contractKey: Uint8Array;
  /** The organ that answers for the list. */
  readonly keeper: string;
}

/**
 * 自然人用户: a pseudonym, the keyed digest of the citizen number (cert_key), the level and since when. No name, no telephone, no
 * number (个人信息保护法 Art 6: only what the purpose needs). An account that was erased is a tombstone.
 */
export function userRow(user: UserToTell, mapping: UserMapping): MappedRow {
  const { changedAt, idNumber, provedAt, isDisabled } = user;
  const userKey = mapping.userKey(user.personId);
  const row = {
    rowGuid: rowGuidOf('up_uc_province_user', userKey),
    table: 'up_uc_province_user',
    subject: userKey,
    organCode: mapping.keeper,
    day: dayOf(changedAt),
    at: changedAt,
  };
  if (idNumber === undefined) return { ...row, operation: 'D', fields: {} };
  return {
    ...row,
    fields: {
      user_id: userKey,
      cert_type: '111',
      cert_key: certKey(mapping.contractKey, idNumber),
      // 实名等级: name and number confirmed by the population register; what is higher belongs to a session, not to the account.
      real_level: '2',
      real_time: provedAt ?? null,
      user_state: isDisabled ? '2' : '1',
    },
  };
}

function certKey(contractKey: Uint8Array, idNumber: string): string {
  return Buffer.from(hmacSm3(contractKey, `cert_key\n${idNumber}`)).toString('hex');
}

export interface StaffToTell {
  readonly officerNumber: string;
  readonly name: string;
  readonly organId: string;
  readonly roles: readonly string[];
}

/** 工作人员: number, organ and posts; the name masked, for people to recognise and for nobody to look up. */
export function staffRow(
  { officerNumber, name, organId, roles }: StaffToTell,
  run: ItemRun,
): MappedRow {
  return {
    ...run,
    rowGuid: rowGuidOf('up_uc_gov_staff', `${organId}/${officerNumber}`),
    table: 'up_uc_gov_staff',
    subject: officerNumber,
    organCode: organId,
    fields: {
      staff_code: officerNumber,
      staff_name: maskName(name),
      org_code: organId,
      posts: [...roles],
      staff_state: '1',
    },
  };
}

/** An organisation as a party: its code and name are public (GB 32100, 企业信息公示暂行条例 Art 3) and told as they are. */
export interface OrganisationToTell {
  readonly creditCode: string;
  readonly name: string;
}

/** 法人用户. */
export function organisationRow(
  { creditCode, name }: OrganisationToTell,
  { keeper }: Pick<UserMapping, 'keeper'>,
  run: ItemRun,
): MappedRow {
  return {
    ...run,
    rowGuid: rowGuidOf('up_uc_corporator_identity', creditCode),
    table: 'up_uc_corporator_identity',
    subject: creditCode,
    organCode: keeper,
    fields: { corp_code: creditCode, corp_name: name, corp_code_type: '001', corp_state: '1' },
    ...(!parseCreditCode(creditCode).ok && { fault: 'credit-code-wrong' }),
  };
}

export interface OrganisationAgentToTell {
  readonly creditCode: string;
  readonly personId: string;
  readonly kind: 'representative' | 'clerk';
}

/** 法人账号: a person who may act for it today, by the same pseudonym as among the users; neither name nor number. */
export function organisationAccountRow(
  { creditCode, personId, kind }: OrganisationAgentToTell,
  { userKey, keeper }: Pick<UserMapping, 'userKey' | 'keeper'>,
  run: ItemRun,
): MappedRow {
  const user = userKey(personId);
  return {
    ...run,
    rowGuid: rowGuidOf('up_uc_corporator_account', `${creditCode}/${user}`),
    table: 'up_uc_corporator_account',
    subject: user,
    organCode: keeper,
    fields: {
      account_id: `${creditCode}-${user.slice(0, 12)}`,
      corp_code: creditCode,
      user_id: user,
      // 1 法定代表人, 2 经办人 [assumed numbers of the interface].
      account_role: kind === 'representative' ? '1' : '2',
      account_state: '1',
    },
  };
}
