import { Card, Empty, Typography } from 'antd';
import { BeginAtWindowForm } from '../forms/BeginAtWindowForm.tsx';
import { ContinueAtWindowForm } from '../forms/ContinueAtWindowForm.tsx';
import { OpenAtWindow } from '../components/window/OpenAtWindow.tsx';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';
import { windowsOf } from '../session/windows-of.ts';

/** Where a window officer begins with each person: anew, or with the code they show. */
export function WindowPage() {
  const windows = windowsOf(useOfficer());
  if (windows.length === 0) return <Empty description={message('notFound')} />;
  return (
    <>
      <Typography.Title level={1}>{message('atWindow')}</Typography.Title>
      <p>{message('windowLead')}</p>
      <div className="side-by-side">
        <Card title={<h2>{message('continueAtWindow')}</h2>}>
          <ContinueAtWindowForm windows={windows} />
          <h3 className="section-title">{message('openAtWindow')}</h3>
          <OpenAtWindow />
        </Card>
        <Card title={<h2>{message('beginAtWindow')}</h2>}>
          <BeginAtWindowForm windows={windows} />
        </Card>
      </div>
    </>
  );
}
