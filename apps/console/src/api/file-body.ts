/** One file as a form posts it. The description says “binary”, which the types of the client call a text. */
export function fileBody(file: File) {
  return {
    body: { file: file as unknown as string },
    bodySerializer() {
      const form = new FormData();
      form.append('file', file);
      return form;
    },
  };
}
