import { Alert, Card, Typography } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { completeSignIn, signIn } from '../api/session.ts';
import { CodeForm } from '../forms/CodeForm.tsx';
import { PasswordForm } from '../forms/PasswordForm.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';

/** Two factors, one after the other: password, then the code of the authenticator. */
export function SignInPage() {
  const [challengeId, setChallengeId] = useState<string>();
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
      setChallengeId(answer.challengeId);
    });

  const enterCode = (values: { code: string }) =>
    attempt(async () => {
      await completeSignIn(challengeId!, values.code.trim());
      await navigate(ownAddress(search.get('returnTo')), { replace: true });
    });

  return (
    <main className="sign-in">
      <Card>
        <Typography.Title level={1}>{message('title')}</Typography.Title>
        {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
        {challengeId === undefined ? (
          <PasswordForm busy={busy} onEnter={enterPassword} />
        ) : (
          <CodeForm busy={busy} onEnter={enterCode} onBack={() => setChallengeId(undefined)} />
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
