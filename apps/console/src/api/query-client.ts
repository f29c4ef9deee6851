import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const refusedForGood = (error: unknown) => error instanceof ApiError && error.status >= 400;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && !refusedForGood(error),
    },
  },
});
