/** What two platforms tell each other of a case that goes from an organ at one to an organ at the other. */
export const levelTables = ['case_person', 'case_paper', 'case_part'] as const;

export type LevelTable = (typeof levelTables)[number];
