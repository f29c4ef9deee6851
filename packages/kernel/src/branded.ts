declare const brand: unique symbol;

/** A string that is not just any string. Only a parser or `newId` makes one. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
