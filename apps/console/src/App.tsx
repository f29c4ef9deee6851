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
      button={{ autoInsertSpace: false }}
      locale={currentLanguage() === 'en' ? enUS : zhCN}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <AntdApp notification={{ getContainer: mainLandmark }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntdApp>
    </ConfigProvider>
  );
}

/** Notices belong inside a landmark, where people who move by landmarks find them. */
function mainLandmark(): HTMLElement {
  return document.querySelector('main, [role="main"]') ?? document.body;
}
