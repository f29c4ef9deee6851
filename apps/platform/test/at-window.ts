import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { people } from '@tongban/testing';
import { photo, type Application } from './applying.ts';
import type { Answer, Visitor } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

type Person = Pick<(typeof people)[keyof typeof people], 'name' | 'idNumber' | 'phone'>;

export const nanshan = '11440305MB0TE00040';
export const yanta = '11610113MB0TE0009Q';
export const applications = '/api/officer/window-applications';

/** One act by one visitor, with a command id of its own. */
export function post(visitor: Visitor, path: string, body: object = {}): Promise<Answer> {
  return visitor.send('POST', path, { body, key: randomUUID() });
}

/** An officer at the window of an organ, and what they do there for people. */
export interface ServiceWindow {
  /** Reads the card of the person and begins. */
  begin(person: Person, more?: object): Promise<Answer>;
  /** Writes down everything that is asked, and says at which version it stands. */
  writeDown(draft: Answer['body'], application: Application): Promise<number>;
  askCode(draftId: string): Promise<Answer>;
  submit(draftId: string, confirmation: object): Promise<Answer>;
  /** All of it, confirmed by the code on the person's telephone; the answer is the receipt. */
  file(person: Person, application: Application, more?: object): Promise<Answer['body']>;
}

export function windowOf(platform: TestPlatform, officer: Visitor, organId: string): ServiceWindow {
  const serving: ServiceWindow = {
    begin({ name, idNumber, phone }, more = {}) {
      const person = { name, idNumber, phone };
      return post(officer, applications, { organId, regionCode: '440305', person, ...more });
    },
    async writeDown({ draftId, version }, { form, files }) {
      const saved = await officer.send('PUT', `${applications}/${draftId}`, {
        body: { form },
        version,
      });
      assert.equal(saved.status, 200, JSON.stringify(saved.body));
      for (const material of files) {
        const path = `${applications}/${draftId}/attachments?materialKey=${material}`;
        const handed = await officer.send('POST', path, { file: await photo(`${material}.jpg`) });
        assert.equal(handed.status, 201, JSON.stringify(handed.body));
      }
      const looked = await officer.get(`${applications}/${draftId}/check`);
      assert.deepEqual(looked.body, { problems: [] });
      return saved.body.version;
    },
    askCode: (draftId) => post(officer, `${applications}/${draftId}/confirmation-codes`),
    submit: (draftId, confirmation) =>
      post(officer, `${applications}/${draftId}/submission`, { confirmation }),
    async file(person, application, more = {}) {
      const begun = await serving.begin(person, { itemCode: application.itemCode, ...more });
      assert.equal(begun.status, 201, JSON.stringify(begun.body));
      const { draftId } = begun.body;
      await serving.writeDown(begun.body, application);
      assert.equal((await serving.askCode(draftId)).status, 202);
      const code = await codeOn(platform, person.phone);
      const submitted = await serving.submit(draftId, { method: 'phone-code', code });
      assert.equal(submitted.status, 201, JSON.stringify(submitted.body));
      return submitted.body;
    },
  };
  return serving;
}

/** What the person at the window reads out from their telephone. */
export async function codeOn({ outsideWorldUrl }: TestPlatform, phone: string): Promise<string> {
  const answer = await fetch(`${outsideWorldUrl}/sms/messages?phone=${phone}&limit=20`);
  const { items } = (await answer.json()) as { items: { text: string }[] };
  const newest = items.find(({ text }) => text.includes('确认码'));
  return /确认码 (\d{6})/.exec(newest?.text ?? '')?.[1] ?? 'none';
}
