import { Alert, Card, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { completeSignIn, completeWithPasskey, signIn } from '../api/session.ts';
import { CodeForm } from '../forms/CodeForm.tsx';
import { PasskeyForm } from '../forms/PasskeyForm.tsx';
import { PasswordForm } from '../forms/PasswordForm.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';

type Challenge = Awaited<ReturnType<typeof signIn>>;

/** Two factors, one after the other: password, then the passkey or, who has none, the code of the authenticator. */
export function SignInPage() {
  const [challenge, setChallenge] = useState<Challenge>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const [search] = useSearchParams();

  async function attempt(work: () => Promise<void>) {
    setBusy(true);
    setFailure(undefined);
    await work().catch((error: Error) => setFailure(error.message));
    setBusy(false);
  }

  const enterPassword = (values: { officerNumber: string; password: string }) =>
    attempt(async () => {
      const answer = await signIn(values.officerNumber.trim(), values.password);
      setChallenge(answer);
    });

  const open = () => navigate(ownAddress(search.get('returnTo')), { replace: true });

  const enterCode = (values: { code: string }) =>
    attempt(async () => {
      await completeSignIn(challenge!.challengeId, values.code.trim());
      await open();
    });

  const showPasskey = () =>
    attempt(async () => {
      await completeWithPasskey(challenge!.challengeId);
      await open();
    });

  return (
    <main className="sign-in">
      <Card>
        <Typography.Title level={1}>{message('title')}</Typography.Title>
        {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
        {challenge === undefined && <PasswordForm busy={busy} onEnter={enterPassword} />}
        {challenge?.needsPasskey === false && (
          <CodeForm busy={busy} onEnter={enterCode} onBack={() => setChallenge(undefined)} />
        )}
        {challenge?.needsPasskey === true && (
          <PasskeyForm busy={busy} onShow={showPasskey} onBack={() => setChallenge(undefined)} />
        )}
        <LanguageSwitch />
      </Card>
    </main>
  );
}

/** Only an address of the console itself may follow a sign-in. */
function ownAddress(returnTo: string | null): string {
  return returnTo !== null && /^\/(?!\/)/.test(returnTo) ? returnTo : paths.queue();
}
