import type { SendSignInCode } from '@tongban/identity';
import { ok } from '@tongban/kernel';
import { createOutsideSystem } from '@tongban/outside-calls';
import type { OutsideAccess } from './configuration.ts';

/** Sends sign-in codes through the SMS gateway. */
export function signInCodeSender(outside: OutsideAccess): SendSignInCode {
  const gateway = createOutsideSystem({
    name: { zh: '短信网关', en: 'The SMS gateway' },
    url: outside.url,
    authorization: `Bearer ${outside.smsKey}`,
  });
  return async ({ messageId, phone, code, validMinutes, language }) => {
    const text =
      language === 'zh'
        ? `【通办】验证码 ${code}，${validMinutes} 分钟内有效。请勿告诉他人。`
        : `[Tongban] Your code is ${code}, valid for ${validMinutes} minutes. Do not share it.`;
    const answer = await gateway.call({
      method: 'POST',
      path: '/sms/messages',
      body: { messageId, phone, text },
    });
    return answer.ok ? ok(undefined) : answer;
  };
}
