/**
 * The address of a page of ours, under the base path the site was built for.
 *
 * @param path absolute site path with its trailing slash, such as `/library/` or `/learn/what-is-it/#harms`
 * @throws {RangeError} when `path` does not begin with a slash
 */
export function href(path: string): string {
  if (!path.startsWith('/')) throw new RangeError(`an internal address begins with "/", got "${path}"`);
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
