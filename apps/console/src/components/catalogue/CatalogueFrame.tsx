import { NavLink, Outlet } from 'react-router';
import { message } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { useOfficer } from '../../session/use-officer.ts';
import './catalogue.css';

const acting: readonly string[] = ['item-administrator', 'legal-reviewer'];
const keeping: readonly string[] = ['item-administrator', 'legal-reviewer', 'supervisor'];

/** The way about the catalogue, above each of its pages. */
export function CatalogueFrame() {
  const { appointments } = useOfficer();
  const acts = appointments.some(({ role }) => acting.includes(role));
  const organs = [
    ...new Map(
      appointments
        .filter(({ role }) => keeping.includes(role))
        .map(({ organId, organName }) => [organId, organName] as const),
    ),
  ];
  return (
    <>
      <nav className="section-nav" aria-label={message('catalogue')}>
        <NavLink to={paths.items()}>{message('catalogue')}</NavLink>
        {organs.map(([organId, organName]) => (
          <NavLink key={organId} to={paths.organItems({ organId })}>
            {organs.length === 1
              ? message('organItems')
              : message('organItemsOf', { organ: organName })}
          </NavLink>
        ))}
        <NavLink to={paths.revisions()}>{message('revisions')}</NavLink>
        {acts && <NavLink to={paths.runs()}>{message('runs')}</NavLink>}
        <NavLink to={paths.spreadsheets()}>{message('spreadsheets')}</NavLink>
        <NavLink to={paths.hooks()}>{message('hooks')}</NavLink>
        <NavLink to={paths.quality()}>{message('quality')}</NavLink>
      </nav>
      <Outlet />
    </>
  );
}
