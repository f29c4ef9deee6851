import { Button, Layout } from 'antd';
import { useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { officerRoleLabels } from '@tongban/vocabulary';
import { queryClient } from '../api/query-client.ts';
import type { Officer } from '../api/types.ts';
import { signOut } from '../api/session.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { useOfficer } from '../session/use-officer.ts';
import { useWaitingActs } from '../session/use-waiting-acts.ts';
import { windowsOf } from '../session/windows-of.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';

/** Who is shown how much everybody has to do. */
const overseeing: readonly string[] = ['organ-head', 'supervisor'];

/** Who sees the verification service for other organs' systems. */
const watching: readonly string[] = ['operator', 'auditor', 'organ-head', 'security-administrator'];

/** Who keeps the catalogue of items, or looks after those who do. */
const editing: readonly string[] = ['item-administrator', 'legal-reviewer', 'supervisor'];

/** What stays the same on every page: where one can go, and as whom one is working. */
export function Frame() {
  const officer = useOfficer();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  // On a narrow screen; going somewhere closes it.
  const [openAt, setOpenAt] = useState<string>();
  const isOpen = openAt === pathname;
  const roles = [
    ...new Set(officer.appointments.map(({ role }) => label(officerRoleLabels, role))),
  ].join('、');

  async function leave() {
    await signOut().catch(() => undefined);
    queryClient.clear();
    await navigate(paths.signIn());
  }

  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {message('skipToContent')}
      </a>
      <Layout.Header className="frame-header">
        <strong className="frame-title">{message('title')}</strong>
        <Button
          ghost
          size="small"
          className="frame-menu"
          aria-expanded={isOpen}
          aria-controls="frame-places"
          onClick={() => setOpenAt(isOpen ? undefined : pathname)}
        >
          {message('menu')}
        </Button>
        <Places officer={officer} isOpen={isOpen} />
        <div className="frame-officer">
          <NavLink to={paths.security()} title={`${roles} · ${message('security')}`}>
            {officer.appointments[0]?.organName} · {officer.name} ({officer.officerNumber})
          </NavLink>
          <LanguageSwitch onDark />
          <Button ghost size="small" onClick={leave}>
            {message('signOut')}
          </Button>
        </div>
      </Layout.Header>
      <Layout.Content id="content" className="frame-content" role="main" tabIndex={-1}>
        <Outlet />
      </Layout.Content>
    </Layout>
  );
}

/** Where an officer of these posts can go. */
function Places({ officer, isOpen }: { officer: Officer; isOpen: boolean }) {
  const leads = officer.appointments.some(({ role }) => overseeing.includes(role));

  const runs = officer.appointments.some(({ role }) => watching.includes(role));

  const operates = officer.appointments.some(({ role }) => role === 'operator');
  const { isAdministrator: administers, seesCatalogue, forMe } = useWaitingActs();
  const serves = windowsOf(officer).length > 0;
  const edits = officer.appointments.some(({ role }) => editing.includes(role));
  return (
    <nav
      id="frame-places"
      className={isOpen ? 'frame-open' : undefined}
      aria-label={message('title')}
    >
      <NavLink to={paths.queue()}>{message('queue')}</NavLink>
      {serves && <NavLink to={paths.window()}>{message('atWindow')}</NavLink>}
      {answersForDepartment(officer) && (
        <NavLink to={paths.opinionRequests()}>{message('opinionRequests')}</NavLink>
      )}
      <NavLink to={paths.flows()}>{message('flows')}</NavLink>
      <NavLink to={paths.day()}>{message('day')}</NavLink>
      <NavLink to={paths.delegations()}>{message('delegations')}</NavLink>
      {edits && <NavLink to={paths.items()}>{message('catalogue')}</NavLink>}
      {runs && <NavLink to={paths.verification()}>{message('verification')}</NavLink>}
      {operates && <NavLink to={paths.exchange()}>{message('exchange')}</NavLink>}
      {(administers || seesCatalogue) && (
        <NavLink to={paths.waitingActs()}>
          {message('waitingActs')}
          {forMe > 0 && (
            <span className="nav-count" title={message('actsForMe')}>
              {forMe}
            </span>
          )}
        </NavLink>
      )}
      {administers && <NavLink to={paths.systems()}>{message('systems')}</NavLink>}
      {administers && <NavLink to={paths.officers()}>{message('officers')}</NavLink>}
      {leads && <NavLink to={paths.workload()}>{message('workload')}</NavLink>}
      {leads && <NavLink to={paths.asOf()}>{message('asOf')}</NavLink>}
      {leads && <NavLink to={paths.handOffs()}>{message('handOffReport')}</NavLink>}
      {operates && <NavLink to={paths.migrations()}>{message('migrations')}</NavLink>}
    </nav>
  );
}

/** Whoever examines or decides in a branch may be asked for its opinion. */
function answersForDepartment({ appointments }: Officer): boolean {
  return appointments.some(({ role }) => role === 'examiner' || role === 'approver');
}
