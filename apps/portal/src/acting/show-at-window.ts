import type { APIContext } from 'astro';
import { create } from 'qrcode';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface ShownCode {
  readonly code: string;
  readonly expiresAt: string;
}

export interface AtWindowView {
  readonly shown: ShownCode | undefined;
  readonly errors: readonly PageError[];
}

/** A code for the officer at a window is made when it is asked for, and not before: it lasts minutes. */
export async function showAtWindow(context: APIContext, place: string): Promise<AtWindowView> {
  if (context.request.method !== 'POST') return { shown: undefined, errors: [] };
  const made = await context.locals.api<ShownCode>(`${place}/window-codes`, {
    method: 'POST',
    body: {},
  });
  return made.ok
    ? { shown: made.value, errors: [] }
    : { shown: undefined, errors: [errorOf(made.problem, 'show')] };
}

/** The QR code as one path of unit squares, with its quiet zone; sharp at every size. */
export function drawCode(text: string): { readonly path: string; readonly size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const dark = Array.from({ length: modules.size ** 2 }, (_, index) => index).filter(
    (index) => modules.get(Math.floor(index / modules.size), index % modules.size) !== 0,
  );
  const squares = dark.map((index) => {
    const x = (index % modules.size) + quiet;
    const y = Math.floor(index / modules.size) + quiet;
    return `M${x} ${y}h1v1h-1z`;
  });
  return { path: squares.join(''), size: modules.size + quiet * 2 };
}
