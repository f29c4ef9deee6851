import { readFileSync, statSync } from 'node:fs';

/** The user PostgreSQL runs as. */
export interface ServerUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. Root hands it to an existing user without rights: the owner of the data
 * if there is some already, otherwise `nobody`. Anyone else runs it himself: undefined.
 */
export function chooseUser(dataFolder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readUsers();
  const owner = ownerOf(`${dataFolder}/cluster`);
  if (owner !== undefined && owner !== 0) {
    const known = users.find(({ uid }) => uid === owner);
    if (known !== undefined) return known;
  }
  return ['nobody', 'daemon', 'postgres']
    .map((name) => users.find((user) => user.name === name))
    .find((user) => user !== undefined && user.uid !== 0);
}

function ownerOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.uid;
}

function readUsers(): ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
}
