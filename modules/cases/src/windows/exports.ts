export { windowProblems } from './problems.ts';
export type { WindowProblemCode } from './problems.ts';
export { standardWindowSettings } from './window-world.ts';
export type { PersonAtWindow, WindowSettings, WindowWorld } from './window-world.ts';
export { windowRoutes } from './http/window-routes.ts';
