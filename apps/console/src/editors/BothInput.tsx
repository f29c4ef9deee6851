import { Input } from 'antd';
import { message } from '../messages/messages.ts';

interface BothInputProps {
  readonly label: string;
  /** What the text belongs to, for those who hear the label alone. */
  readonly of: string;
  readonly value: { readonly zh: string; readonly en: string };
  readonly onChange: (value: { zh: string; en: string }) => void;
}

/** A text in both languages outside a form: inside the tree. */
export function BothInput({ label, of, value, onChange }: BothInputProps) {
  return (
    <div className="both">
      {(['zh', 'en'] as const).map((language) => {
        const languageName = message(language === 'zh' ? 'inChinese' : 'inEnglish');
        return (
          <Input
            key={language}
            aria-label={`${label} ${of} · ${languageName}`}
            placeholder={`${label} · ${languageName}`}
            maxLength={200}
            value={value[language]}
            onChange={({ target }) => onChange({ ...value, [language]: target.value })}
          />
        );
      })}
    </div>
  );
}
