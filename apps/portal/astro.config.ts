import node from '@astrojs/node';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({
    mode: 'middleware',
    // A page is sent whole or not at all, so that a failure has a page and a status of its own.
    experimentalDisableStreaming: true,
    bodySizeLimit: 64 * 1024 * 1024,
  }),
  trailingSlash: 'never',
  compressHTML: true,
  devToolbar: { enabled: false },
  // The middleware compares Origin with the Host the browser used; Astro's own check does not know that host.
  image: { service: passthroughImageService() },
  security: { checkOrigin: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    // The Content-Security-Policy has no 'unsafe-inline': nothing may be folded into the page.
    build: { assetsInlineLimit: 0, cssMinify: true },
    server: { watch: { ignored: ['**/test/**', '**/dist/**'] } },
  },
});
