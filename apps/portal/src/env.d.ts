/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Handed in by the program that serves the portal. */
    portal?: import('./portal-parts.ts').PortalParts;
    reader: import('./web/reader.ts').Reader;
    api: import('./api/call-api.ts').Api;
    /** What was posted by someone who is not signed in any more. */
    kept?: import('./web/kept-form.ts').KeptForm;
  }
}
