import { maskName } from '@tongban/citizen-ids';
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
