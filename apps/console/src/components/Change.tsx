/** A value, and the one it takes the place of where that is another. */
export function Change({ before, after }: { before?: string | undefined; after: string }) {
  return (
    <span className="long-text">
      {before !== undefined && before !== after && (
        <>
          <del>{before}</del> →{' '}
        </>
      )}
      {before !== undefined && before !== after ? <ins>{after}</ins> : after}
    </span>
  );
}
