import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { officer, type TestPlatform, type Visitor } from '@tongban/platform/testing';

/** The officers of the showcase organ, driven through the API: the portal's journeys are the citizen's. */
export interface Officers {
  act(role: string, caseId: string, path: string, body?: object): Promise<void>;
}

const mostAttempts = 5;

export async function officersOf(platform: TestPlatform): Promise<Officers> {
  const signedIn = new Map<string, Promise<Visitor>>();
  const { showcase } = platform.demonstration!;

  function signedInAs(role: string): Promise<Visitor> {
    const post = showcase.officers.find((one) => one.role === role && one.branchCode === 'all');
    const found = signedIn.get(role) ?? officer(platform, post?.officerNumber ?? '');
    signedIn.set(role, found);
    return found;
  }

  return {
    async act(role, caseId, path, body = {}) {
      const visitor = await signedInAs(role);
      for (let attempt = 1; ; attempt += 1) {
        const seen = await visitor.get(
          `/api/officer/cases/${caseId}?purpose=${encodeURIComponent('办理本件')}`,
        );
        const done = await visitor.send('POST', `/api/officer/cases/${caseId}/${path}`, {
          body,
          version: seen.body.version,
          key: randomUUID(),
        });
        if (done.status < 300) return;
        // The checks of a case are recorded while the officer reads it: read again, as people do.
        const changed = done.body.code === 'cases/changed-meanwhile' && attempt < mostAttempts;
        assert.ok(changed, `${path}: ${JSON.stringify(done.body)}`);
      }
    },
  };
}
