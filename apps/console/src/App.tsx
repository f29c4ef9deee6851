import { QueryClientProvider } from '@tanstack/react-query';
import { App as AntdApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { RouterProvider } from 'react-router';
import { queryClient } from './api/query-client.ts';
import { currentLanguage } from './messages/language.ts';
import { router } from './routes.tsx';
import { nonce, theme } from './theme.ts';

export function App() {
  return (
    <ConfigProvider
      theme={theme}
      locale={currentLanguage() === 'en' ? enUS : zhCN}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <AntdApp>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}
