import type { ThemeConfig } from 'antd';

/** Ant Design's placeholder, disabled and secondary greys fail WCAG contrast on white; these pass 4.5:1. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b4a8f',
    colorLink: '#0b4a8f',
    colorLinkHover: '#083766',
    colorTextPlaceholder: '#5f6b7a',
    colorTextDisabled: '#5f6b7a',
    colorTextSecondary: '#4a5563',
    colorTextTertiary: '#5a6573',
    colorTextDescription: '#4a5563',
    colorError: '#b3261e',
    colorWarning: '#8a5300',
    colorSuccess: '#1b6b3a',
    // What is derived from colours so dark would be grey.
    colorWarningBg: '#fdf4e3',
    colorWarningBorder: '#e3c48d',
    colorSuccessBg: '#e9f5ed',
    colorSuccessBorder: '#a9d5b9',
    borderRadius: 4,
    fontSize: 15,
    // A movement ends only when the browser says so. Where it does not, a button keeps the name "loading …" and a dialog
    // stays open after its act is done; and an officer with two hundred cases waits for no animation.
    motion: false,
  },
  components: { Layout: { headerBg: '#0b2f5c', bodyBg: '#f4f6f9' } },
};

/** The nonce the server allowed for style elements in this document, if it sets one. */
export const nonce: string | undefined =
  document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content || undefined;
