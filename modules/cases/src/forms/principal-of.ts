/** For whom somebody else applies with an authorisation; undefined when the applicant acts for themselves. */
export function principalOf(
  form: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly idNumber: string } | undefined {
  const { applyFor, principalName, principalIdNumber } = form;
  if (applyFor !== 'entrusted') return undefined;
  if (typeof principalName !== 'string' || typeof principalIdNumber !== 'string') return undefined;
  return { name: principalName, idNumber: principalIdNumber };
}
