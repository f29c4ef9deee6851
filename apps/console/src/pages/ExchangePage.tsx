import { useQuery } from '@tanstack/react-query';
import { Empty, Typography } from 'antd';
import { Link } from 'react-router';
import { destinationsQuery } from '../api/exchange.ts';
import { DestinationCard } from '../components/DestinationCard.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';

/** Every platform rows are owed to: how far it has acknowledged them, and whether both books are equal. */
export function ExchangePage() {
  const destinations = useQuery(destinationsQuery());
  return (
    <>
      <Typography.Title level={1}>{message('exchange')}</Typography.Title>
      <p>{message('exchangeLead')}</p>
      <p>
        <Link to={paths.corrections()}>{message('corrections')}</Link>
      </p>
      {destinations.data === undefined ? (
        <LoadState error={destinations.error} onRetry={() => void destinations.refetch()} />
      ) : destinations.data.items.length === 0 ? (
        <Empty description={message('noDestinations')} />
      ) : (
        destinations.data.items.map((one) => <DestinationCard key={one.code} destination={one} />)
      )}
    </>
  );
}
