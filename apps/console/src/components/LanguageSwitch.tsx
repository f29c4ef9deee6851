import { Button } from 'antd';
import { currentLanguage, switchLanguage } from '../messages/language.ts';
import { message } from '../messages/messages.ts';

export function LanguageSwitch({ onDark = false }: { onDark?: boolean }) {
  const other = currentLanguage() === 'en' ? 'zh' : 'en';
  return (
    <Button
      type="link"
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      className={onDark ? 'on-dark' : ''}
      onClick={() => switchLanguage(other)}
    >
      {message('language')}
    </Button>
  );
}
