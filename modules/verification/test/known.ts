import { people } from '@tongban/testing';

/** What the tests ask for, and about whom. */
export const asking = {
  purpose: 'service-handling',
  legalBasis: '国务院令第716号第十条',
  matter: '2026-000123',
};

export const wang = { name: people.A.name, number: people.A.idNumber };
