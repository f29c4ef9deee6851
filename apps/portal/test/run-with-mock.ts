import { createMockApi } from './mock-api.ts';
import { servePortal } from './serve-portal.ts';

// For looking at pages without the platform: npm run build && npm run dev. The phone code is 123456.
const { url } = await servePortal(createMockApi(), { port: Number(process.env['PORT'] ?? 4321) });
console.log(`The portal over the mock API: ${url}`);
