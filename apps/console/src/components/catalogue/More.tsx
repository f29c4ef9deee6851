import { Button } from 'antd';
import { message } from '../../messages/messages.ts';

interface MoreProps {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    fetchNextPage(): Promise<unknown>;
  };
}

/** The next page of a list, under it. */
export function More({ list }: MoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <Button block onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
      {message('more')}
    </Button>
  );
}
