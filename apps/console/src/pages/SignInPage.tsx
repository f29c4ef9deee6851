import { Alert, Card, Typography } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ApiError } from '../api/api-error.ts';
import { completeSignIn, completeWithPasskey, signIn, switchToPost } from '../api/session.ts';
import { CodeForm } from '../forms/CodeForm.tsx';
import { PasskeyForm } from '../forms/PasskeyForm.tsx';
import { PasswordForm } from '../forms/PasswordForm.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';

type Challenge = Awaited<ReturnType<typeof signIn>>;

/** Two factors, one after the other: password, then the passkey or, who has none, the code of the authenticator. */
export function SignInPage() {
  const [given, setChallenge] = useState<Challenge>();
  const [turnedBack, setTurnedBack] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  // From the portal: the citizen's session stands for the password.
  const switched = useQuery({
    queryKey: ['switch-to-post'],
    queryFn: switchToPost,
    enabled: search.get('from') === 'portal',
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
  const challenge = given ?? (turnedBack ? undefined : switched.data);
  const back = () => {
    setTurnedBack(true);
    setChallenge(undefined);
  };

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
        {switched.error !== null && challenge === undefined && (
          <SwitchRefused error={switched.error} />
        )}
        {failure !== undefined && <Alert type="error" showIcon title={failure} role="alert" />}
        {challenge === undefined && <PasswordForm busy={busy} onEnter={enterPassword} />}
        {challenge?.needsPasskey === false && (
          <CodeForm busy={busy} onEnter={enterCode} onBack={back} />
        )}
        {challenge?.needsPasskey === true && (
          <PasskeyForm busy={busy} onShow={showPasskey} onBack={back} />
        )}
        <LanguageSwitch />
      </Card>
    </main>
  );
}

/** Whoever is to be seen again is sent where that is done, and comes back; anybody else signs in as ever. */
function SwitchRefused({ error }: { error: Error }) {
  const again =
    error instanceof ApiError &&
    (error.hasCode('identity/not-fresh') || error.hasCode('http/assurance-too-low'));
  const address = `/identity?level=3&returnTo=${encodeURIComponent('/account/post')}`;
  return (
    <Alert
      type="info"
      showIcon
      title={error.message}
      description={again && <a href={address}>{message('confirmWhoIAm')}</a>}
    />
  );
}

/** Only an address of the console itself may follow a sign-in. */
function ownAddress(returnTo: string | null): string {
  return returnTo !== null && /^\/(?!\/)/.test(returnTo) ? returnTo : paths.queue();
}
