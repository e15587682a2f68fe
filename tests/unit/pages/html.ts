/** A whole page round a body, as the site builds it, so that each fixture shows only what is wrong with it. */
export function html(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>A title</title><meta name="description" content="A description">${head}</head><body><main>${body}</main></body></html>`;
}

export const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
