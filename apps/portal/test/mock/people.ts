import { answer, problem, type MockRoute } from './answer.ts';
import { role } from './agents.ts';

/** Phones that provoke: the code of everybody is 123456. */
export const phones = {
  ordinary: '13800138000',
  gatewayDown: '13800000503',
  tooOften: '13800000429',
} as const;

export interface MockPeople {
  readonly route: MockRoute;
  readonly levelOf: (person: string | undefined) => number;
}

export function mockPeople(): MockPeople {
  const levels = new Map<string, number>();
  const levelOf = (person: string | undefined) =>
    person === undefined ? 0 : (levels.get(person) ?? 1);
  const route: MockRoute = async (request) => {
    const { method, path, person, json } = request;
    switch (`${method} ${path}`) {
      case 'GET /api/me':
        return answer(
          person === undefined
            ? { kind: 'anonymous', assuranceLevel: 0 }
            : me(person, levelOf(person)),
        );
      case 'POST /api/phone-codes': {
        const { phone } = await json();
        if (phone === phones.gatewayDown)
          return problem(503, 'identity/sms-unavailable', '短信暂时发不出去，请稍后再试。');
        if (phone === phones.tooOften)
          return problem(429, 'identity/too-many-codes', '发送太频繁，请 60 秒后再试。');
        return answer({}, 202);
      }
      case 'POST /api/sessions': {
        const { phone, code } = await json();
        if (code !== '123456')
          return problem(422, 'identity/wrong-code', '验证码不正确，还可以再试 4 次。');
        const cookie = `__Host-session=${String(phone)}; Path=/; Secure; HttpOnly; SameSite=Lax`;
        return answer({ me: me(String(phone), levelOf(String(phone))) }, 201, {
          'set-cookie': cookie,
        });
      }
      case 'GET /api/sessions':
        return answer({
          items: [session('s1', true, 'Chrome · Android'), session('s2', false, 'Safari · iPhone')],
        });
      case 'POST /api/sessions/current/sign-out':
      case 'DELETE /api/sessions/current':
        return answer({}, 200, {
          'set-cookie': '__Host-session=; Path=/; Secure; HttpOnly; Max-Age=0',
        });
      case 'DELETE /api/sessions/s2':
        return answer({});
      case 'POST /api/real-name-checks': {
        const { name } = await json();
        if (name === '不符')
          return problem(
            422,
            'identity/name-does-not-match',
            '姓名与公民身份号码不一致，请检查后再试。',
          );
        levels.set(person ?? '', 2);
        return answer({ assuranceLevel: 2 });
      }
      case 'POST /api/step-ups':
        levels.set(person ?? '', 3);
        return answer({
          redirectUrl: `http://localhost:8090/network-identity?returnTo=${String((await json())['returnTo'])}`,
        });
      case 'GET /api/messages':
        return answer({ items: [message], unread: 1 });
      case 'PUT /api/messages/reading':
        return answer({});
      case 'GET /api/data-usage':
        return answer({ items: [dataUse] });
      case 'GET /api/verification-usage':
        return answer({ items: [askedVerification] });
      default:
        return undefined;
    }
  };
  return { route, levelOf };
}

function me(person: string, assuranceLevel: number) {
  const named = assuranceLevel >= 2 ? { nameMasked: '王*明' } : {};
  const atWork = assuranceLevel >= 3 ? { role } : {};
  const phoneMasked = '138****8000';
  return { kind: 'person', personId: person, phoneMasked, assuranceLevel, ...named, ...atWork };
}

function session(sessionId: string, current: boolean, device: string) {
  return {
    sessionId,
    current,
    device,
    createdAt: '2026-01-29T02:11:00.000Z',
    lastSeenAt: '2026-01-30T01:05:00.000Z',
  };
}

const askedVerification = {
  receipt: '0000000000000042',
  answeredAt: '2026-01-29T03:00:00.000Z',
  organ: { zh: '陕西省', en: 'Shaanxi' },
  system: { zh: '陕西省一体化政务服务平台', en: 'Shaanxi: integrated government services' },
  call: 'name-and-number',
  callName: { zh: '姓名、号码核验', en: 'Name and number' },
  purpose: { zh: '政务服务事项办理', en: 'handling of a service item' },
  legalBasis: '国务院令第716号第十条',
};

const dataUse = {
  receiptId: 'r1',
  at: '2026-01-30T01:12:00.000Z',
  askedBy: 'system',
  organName: '深圳市公安局南山分局',
  resource: { code: 'population', name: { zh: '人口基本信息', en: 'Population register' } },
  fields: [{ code: 'name', name: { zh: '姓名', en: 'Name' } }],
  purpose: { zh: '实名核验', en: 'Real-name check' },
  resultClass: 'answered',
};

const message = {
  messageId: 'm1',
  at: '2026-01-30T02:10:00.000Z',
  title: { zh: '您的申请已受理', en: 'Your application is accepted' },
  text: {
    zh: '普通护照换发，2026年2月10日前办结。',
    en: 'Renewal of ordinary passport, decision by 10 February 2026.',
  },
  caseId: 'c-under-examination',
  read: false,
};
