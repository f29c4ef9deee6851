import type { OfficerPost, OfficerPosts } from '@tongban/identity';
import { dayOf, refuse, type Clock, type Day } from '@tongban/kernel';
import {
  createOfficer,
  endAppointment,
  holdsPost,
  incompatibleRoles,
  insertAppointment,
  loadAppointments,
  type Appointment,
  type Officer,
  type Organisations,
} from '@tongban/organisations';
import { branchLabels, officerRoleLabels, officerRoles } from '@tongban/vocabulary';

/** What identity's administrators do to accounts and posts, done by organisations in the transaction of the act. */
export function officerPosts(organisations: Organisations, clock: Clock): OfficerPosts {
  return {
    findOrgan: (organId) => organisations.findOrgan(organId),
    create: (tx, officer) => createOfficer(tx, officer as Officer),
    async appoint(tx, post) {
      const given = await insertAppointment(tx, appointmentOf(post));
      // It was asked before, in the same transaction, whether it can be given.
      if (!given.ok) throw new Error(`A post that was possible was refused: ${given.refusal.code}`);
    },
    async end(tx, post, lastOn) {
      await endAppointment(tx, appointmentOf(post), lastOn as Day);
    },
    holds: (tx, post) => holdsPost(tx, appointmentOf(post), dayOf(clock())),
    async fault(tx, post) {
      const { officerId, organId, branchCode, role, from, to } = post;
      if (organisations.findOrgan(organId) === undefined)
        return notPossible('机关不存在', 'no such organ');
      if (branchCode !== 'all' && !Object.hasOwn(branchLabels, branchCode)) {
        return notPossible('警种不存在', 'no such branch');
      }
      const known = officerRoles.find((one) => one === role);
      if (known === undefined) return notPossible('岗位不存在', 'no such role');
      if (to !== undefined && to < from)
        return notPossible('止日早于起日', 'it ends before it begins');
      if (await holdsPost(tx, appointmentOf(post), from as Day)) {
        return notPossible('已有相同任职', 'it is held already');
      }
      const held = await loadAppointments(tx, [officerId], from as Day);
      const clash = incompatibleRoles([...held.map((one) => one.role), known]);
      if (clash === undefined) return undefined;
      const [one, other] = clash.map((name) => officerRoleLabels[name]);
      return notPossible(
        `${one!.zh}与${other!.zh}不得兼任`,
        `nobody is both ${one!.en} and ${other!.en}`,
      );
    },
  };
}

function appointmentOf(post: OfficerPost): Appointment {
  return post as Appointment;
}

function notPossible(zh: string, en: string) {
  return refuse('identity/post-not-possible', {
    zh: `不能任此职：${zh}。`,
    en: `The post cannot be given: ${en}.`,
  });
}
