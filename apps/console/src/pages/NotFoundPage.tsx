import { Result } from 'antd';
import { Link } from 'react-router';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';

export function NotFoundPage() {
  return (
    <Result
      status="404"
      title={<h1>{message('notFound')}</h1>}
      extra={<Link to={paths.queue()}>{message('queue')}</Link>}
    />
  );
}
