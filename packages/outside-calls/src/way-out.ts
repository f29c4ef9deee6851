/** How a call leaves this process: like `fetch`. */
export type WayOut = typeof fetch;

const ownFetch = globalThis.fetch;
let wayOut: WayOut | undefined;

/**
 * From here on whatever calls `fetch`, a dependency too, leaves by this way. For a process that may have no connection to
 * anything outside its zone; undefined gives it its own again.
 */
export function leaveBy(way: WayOut | undefined): void {
  wayOut = way;
  globalThis.fetch = way ?? ownFetch;
}

/** The way that was set: a caller with sockets of its own must go by it. */
export function wayOutInUse(): WayOut | undefined {
  return wayOut;
}
